// Settlement: its parameters; always on.
import { FUNDING } from '../codes.ts';
import type { Column, Submodel } from '../types.ts';

/** Derived from other columns each quarter. */
const figure = (says: string): Column => ({ type: 'i64', unit: 'cents', says, record: true, unhashed: true });

export const settlement = {
  title: 'Settlement',
  home: 'assembly/labs/settlement.ts',
  odd: 'Customers pay for what was served at the lab’s price. The lab pays its clouds for capacity in service, used or not, its staff, and its lenders. A parent company, where there is one, covers what is missing. The income statement of a quarter: gross profit = revenue + leases − compute bill − spot rent − channel fees − upkeep − depreciation; operating profit = gross profit − pay and research − write-offs − cancellations of the quarter before; net profit = operating profit − interest − tax. Run rate and recognised revenue R are two figures: the run rate is 4 R · √(R / R of the quarter before), the annual level that revenue has reached by the end of a quarter if it grows evenly (economics §4.5).',
  serves: ['FI08', 'FI14', 'SC08', 'SC10'],
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
  columns: {
    lab: {
      runRateCents: figure('Revenue a year at the level reached by the end of the quarter.'),
      depreciationCents: figure('Depreciation of own sites in the quarter; no cash moves.'),
      grossProfitCents: figure('Revenue less what serving and training capacity cost in the quarter.'),
      operatingProfitCents: figure('Gross profit less pay, research, write-offs and cancellations.'),
      taxCents: figure('Tax of the quarter.'),
      netProfitCents: figure('Operating profit less interest and tax.'),
      breakEvenCents: figure('Revenue at which the quarter’s profit would be nil with all other costs as they are; −1 where no revenue would do.'),
    },
  },
} as const satisfies Submodel;
