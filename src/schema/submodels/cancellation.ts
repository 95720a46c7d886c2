// Cancellation: how a lab gets out of reserved orders; its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const cancellation = {
  title: 'Cancellation',
  switch: { baseline: 'off', says: 'Reserved orders that are not needed any more can be cancelled at a cost; off: an order is final.' },
  home: 'assembly/supply/cancellation.ts',
  odd: 'When capacity and pipeline at the end of its lead time exceed what a lab wants by more than a share of it, the lab cancels reserved orders, latest deliveries first, until it has what it wants or a share of the reserved pipeline is cancelled; never what is due in the coming quarter. It pays the cloud so many quarters of the cancelled bill. Deposits of cancelled orders stay with the cloud and count towards that penalty. A lab without a parent stops where its cash ends. The cost enters the income statement of the following quarter.',
  serves: ['ST16', 'FI11'],
  parameters: {
    labs: {
      cancelTrigger: {
        kind: 'number',
        unit: 'share',
        baseline: 0.1,
        min: 0,
        max: 10,
        tune: 'linear',
        says: 'Excess over the capacity that it wants, as a share of it, from which on the lab cancels orders.',
        source: 'assumption: a tenth',
      },
      cancelShare: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.1,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Share of the reserved pipeline that the lab can cancel in a quarter.',
        source: 'dynamics §3: 10 % a quarter, free',
      },
    },
    supply: {
      cancelCostQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 2,
        min: 0,
        max: 80,
        tune: 'linear',
        says: 'Penalty for a cancelled order, in quarters of its bill.',
        source: 'dynamics §3: half a year’s rent, free',
      },
    },
  },
  columns: {
    lab: {
      cancelledNowUnits: { type: 'i64', unit: 'units', says: 'Units cancelled in the quarter.', record: true },
      cancellationCents: { type: 'i64', unit: 'cents', says: 'Penalties paid in the quarter, beyond the deposits that were lost.', record: true },
      cancelCostCents: { type: 'i64', unit: 'cents', says: 'Penalties and lost deposits of the quarter, the cost of the next.', record: true },
    },
  },
} as const satisfies Submodel;
