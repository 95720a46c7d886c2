// Takeovers: rivals buy failing labs; its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const takeovers = {
  title: 'Takeovers',
  switch: { baseline: 'off', says: 'A rival may buy a lab that would default; off: nobody does.' },
  home: 'assembly/capital/takeovers.ts',
  odd: 'Before a lab is liquidated, the most valuable independent rival that may and can buys it with some chance: its cash must be some multiple of the hole and the price, and the joint share of revenue may not pass a cap. It pays the hole, so that all bills are paid, and as debt goes on in full, next in rank are shareholders: they get a share of market value. The lab goes on as a product under its owner, with its customers, capacity, orders and debt; labs that it owned pass to the buyer. What a subsidiary lacks after settlement its owner pays, and what it has after orders its owner takes. A subsidiary raises no money of its own, and fails with its owner. Concentration (HHI) counts owners; the number of labs alive counts products. Slots are never reused: an acquisition is an entry in a column.',
  serves: ['FI05', 'FI13'],
  parameters: {
    capital: {
      takeoverChance: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Chance that a rival who may and can buys a failing lab.',
        source: 'assumption: every second',
      },
      takeoverCash: {
        kind: 'number',
        unit: 'factor',
        baseline: 2,
        min: 1,
        max: 100,
        tune: 'linear',
        says: 'Cash that a buyer must have, over what the lab costs it.',
        source: 'assumption: twice',
      },
      takeoverPrice: {
        kind: 'number',
        unit: 'share',
        baseline: 0.1,
        min: 0,
        max: 2,
        tune: 'linear',
        says: 'What shareholders of a failing lab are paid, as a share of its market value.',
        source: 'assumption: a tenth',
      },
      antitrustShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Largest joint share of revenue that authorities allow.',
        source: 'assumption: half the market',
      },
    },
  },
  columns: {
    lab: {
      owner: { type: 'i64', unit: 'id', says: 'The lab that owns it, or −1.', record: true },
      groupCents: { type: 'i64', unit: 'cents', says: 'Received from its owner and its subsidiaries in the quarter, less what it gave them.', record: true },
      takeoverCents: { type: 'i64', unit: 'cents', says: 'Received in a takeover in the quarter, less what was paid.', record: true },
    },
  },
} as const satisfies Submodel;
