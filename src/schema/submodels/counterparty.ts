// Counterparty: its switch and parameters.
import type { Submodel } from '../types.ts';

export const counterparty = {
  title: 'Counterparty limits',
  switch: { baseline: 'on', says: 'Suppliers cap a lab’s annual compute bill by its market value and revenue; off: they take any order.' },
  home: 'assembly/labs/orders.ts',
  odd: 'Suppliers accept an annual compute bill of at most annual revenue plus a share of market value.',
  serves: ['FI10'],
  parameters: {
    capital: {
      counterpartyShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.4,
        min: 0,
        max: 100,
        tune: 'linear',
        says: 'Annual compute bill that suppliers accept, as a share of market value, on top of annual revenue.',
        source: 'dynamics §3: 0.35–0.43 from A2-02 and A4-02',
      },
    },
  },
} as const satisfies Submodel;
