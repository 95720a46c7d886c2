// Entry of labs and spin-outs: switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const labEntry = {
  title: 'Entry of labs',
  switch: {
    baseline: 'off',
    says: 'Labs enter the market in the middle of a run, on a date or by chance, some of them founded by people who leave another; off: all are there from the start.',
  },
  home: 'assembly/labs/entry.ts',
  odd: 'A lab with an entryQuarter above nothing is not there at the start: no customers, no money, no machines. It enters in that quarter, or earlier by chance: in each quarter the next of those who wait, in the order of the list, enters with chance entryChance × sentiment. Investors bring its cashUsd; its initialUnits are rented from that quarter on. Its product is as good as its own quality says, or as the frontier less entryGap, whichever is better. Where spinOutShare is above nothing its founders come from a lab that lived through the last quarter, drawn with weights e^quality: it starts at the quality of that lab less entryGap, and that lab’s own ideas come slower by spinOutShare for good. At most 255 labs live at once; who would be one too many waits.',
  serves: ['AC13', 'AC24', 'TA11', 'MO01', 'MO02', 'MO03', 'MO04'],
  parameters: {
    labs: {
      entryQuarter: {
        kind: 'number',
        unit: 'quarter',
        baseline: 0,
        min: 0,
        max: 2000,
        integer: true,
        tune: 'linear',
        says: 'Quarter in which the lab enters; 0: it is there from the start.',
        source: 'assumption: there from the start',
        atStart: true,
      },
      spinOutShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0,
        min: 0,
        max: 0.9,
        tune: 'linear',
        says: 'Part of another lab’s ideas that its founders take along; 0: it is no spin-out.',
        source: 'A1-12: seven people who left the leading lab founded another; the share is an assumption',
      },
    },
    capital: {
      entryChance: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.1,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Chance that the next lab that waits enters in a quarter of calm mood.',
        source: 'assumption: a new lab every two or three years',
      },
    },
    research: {
      entryGap: {
        kind: 'number',
        unit: 'orders of magnitude',
        baseline: 0.5,
        min: 0,
        max: 20,
        tune: 'linear',
        says: 'How far a newcomer’s product starts behind the frontier, or behind the lab that its founders left.',
        source: 'assumption: about a year',
      },
    },
  },
  columns: {
    lab: {
      entered: { type: 'i64', unit: 'switch', says: '1 once the lab is in the market.', record: true },
      talent: { type: 'f64', unit: 'factor', says: 'What spin-outs have left of the speed of its ideas.', record: true },
    },
  },
} as const satisfies Submodel;
