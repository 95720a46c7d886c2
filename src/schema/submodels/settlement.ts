// Settlement: its parameters; always on.
import { FUNDING } from '../codes.ts';
import type { Submodel } from '../types.ts';

export const settlement = {
  title: 'Settlement',
  home: 'assembly/labs/settlement.ts',
  odd: 'Customers pay for what was served at the lab’s price. The lab pays its clouds for capacity in service, used or not, its staff, and its lenders. A parent company, where there is one, covers what is missing.',
  serves: ['FI08', 'FI14'],
  parameters: {
    labs: {
      staffPerRevenue: {
        kind: 'number',
        unit: 'share',
        baseline: 0.2,
        min: 0,
        max: 5,
        tune: 'linear',
        says: 'Pay, sales and research other than compute, per unit of revenue.',
        source: 'B6-04: 2.16 of cost per unit of revenue less compute',
      },
      staffFixedUsd: {
        kind: 'number',
        unit: 'USD/quarter',
        baseline: 0,
        min: 0,
        max: 1e13,
        tune: 'log',
        says: 'The least that a quarter of pay and research costs, whatever the revenue.',
        source: 'assumption: none',
      },
      funding: {
        kind: 'choice',
        options: FUNDING.map((f) => f.name),
        baseline: 'investors',
        says: 'Who pays when cash runs short.',
        source: 'calibration AC01–AC04',
      },
    },
  },
} as const satisfies Submodel;
