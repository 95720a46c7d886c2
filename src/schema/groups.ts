// The parameter groups in the order in which a scenario names them: what every market has, and what submodels add.
import { capital } from './parameters/capital.ts';
import { classes } from './parameters/classes.ts';
import { clouds } from './parameters/clouds.ts';
import { labClouds } from './parameters/lab-clouds.ts';
import { labSegments } from './parameters/lab-segments.ts';
import { labs } from './parameters/labs.ts';
import { market } from './parameters/market.ts';
import { research } from './parameters/research.ts';
import { segments } from './parameters/segments.ts';
import { supply } from './parameters/supply.ts';
import { partsOf, SWITCHES } from './submodels.ts';
import type { ParameterGroup, ValuesOf } from './types.ts';

const submodels = { table: 'submodel', scenarioKey: 'submodels', many: false, says: 'Switches that turn a submodel on or off.', parameters: SWITCHES } as const;

export const GROUPS = {
  submodels,
  market: { ...market, parameters: { ...market.parameters, ...partsOf('market') } },
  segments: { ...segments, parameters: { ...segments.parameters, ...partsOf('segments') } },
  classes: { ...classes, parameters: { ...classes.parameters, ...partsOf('classes') } },
  labs: { ...labs, parameters: { ...labs.parameters, ...partsOf('labs') } },
  labSegments: { ...labSegments, parameters: { ...labSegments.parameters, ...partsOf('labSegments') } },
  labClouds: { ...labClouds, parameters: { ...labClouds.parameters, ...partsOf('labClouds') } },
  clouds: { ...clouds, parameters: { ...clouds.parameters, ...partsOf('clouds') } },
  research: { ...research, parameters: { ...research.parameters, ...partsOf('research') } },
  supply: { ...supply, parameters: { ...supply.parameters, ...partsOf('supply') } },
  capital: { ...capital, parameters: { ...capital.parameters, ...partsOf('capital') } },
} as const satisfies Readonly<Record<string, ParameterGroup>>;
export type GroupName = keyof typeof GROUPS;

/** The values of one row of a group, in canonical units: shares as fractions, money in USD, times in the unit named. */
export type Values<G extends GroupName> = ValuesOf<(typeof GROUPS)[G]['parameters']>;
