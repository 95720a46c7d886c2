// Prices: its parameters; always on.
import type { Submodel } from '../types.ts';

export const prices = {
  title: 'Prices',
  home: 'assembly/labs/pricing/cost-plus.ts',
  odd: 'A lab’s price is the rent of the compute that serves a usage unit over one less the margin that it aims at, which moves from a first to a long-run value.',
  serves: ['DM14'],
  parameters: {
    labs: {
      targetMarginStart: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: -2,
        max: 0.98,
        tune: 'linear',
        says: 'Gross margin over serving compute that the price aims at in quarter 0.',
        source: 'B6-01, B6-03: 33–46 % in 2025',
      },
      targetMarginLong: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: -2,
        max: 0.98,
        tune: 'linear',
        says: 'Gross margin that the price aims at in the long run.',
        source: 'A4-14: 80 %',
      },
      marginQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 12,
        min: 0.25,
        max: 400,
        tune: 'log',
        says: 'Quarters in which 63 % of the way from one margin to the other is made.',
        source: 'assumption: three years',
      },
    },
  },
} as const satisfies Submodel;
