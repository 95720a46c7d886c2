// Access by region: its switch and parameters.
import type { NumberParameter, Submodel } from '../types.ts';

const accessFrom = (region: string): NumberParameter => ({
  kind: 'number',
  unit: 'share',
  baseline: 1,
  min: 0,
  max: 1,
  tune: 'linear',
  says: `How far customers in ${region} can buy from the lab: 0 barred, 1 sold, between: reached by grey routes.`,
  source: 'assumption: sold everywhere',
});

export const access = {
  title: 'Access by region',
  switch: { baseline: 'off', says: 'Labs are sold, barred or reached by grey routes region by region; off: every lab is sold everywhere.' },
  home: 'assembly/customers/access.ts',
  odd: 'Every class lives in one region. The weight of lab j in the logit of a class is multiplied by the access that the region has to the lab: with 0 nobody there ever chooses it, with one half its odds against any other lab are half of what its utility alone would make them. A lab that is protected at home and barred abroad, and a rule that bars foreign labs, are both rows of this table.',
  serves: ['DM17', 'AC11', 'GP02', 'GP03'],
  parameters: {
    labs: {
      accessNorthAmerica: accessFrom('North America'),
      accessEurope: accessFrom('Europe'),
      accessAsia: accessFrom('Asia outside China'),
      accessChina: accessFrom('China'),
      accessRest: accessFrom('the rest of the world'),
    },
  },
} as const satisfies Submodel;
