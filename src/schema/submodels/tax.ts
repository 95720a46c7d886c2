// Tax on profit: its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const tax = {
  title: 'Tax',
  switch: { baseline: 'off', says: 'Profit is taxed; off: it is not.' },
  home: 'assembly/labs/tax.ts',
  odd: 'A lab pays a share of its profit after depreciation and interest to the government in the quarter in which it earns it. Losses are carried forward without limit of time and are set off against later profits first. Interest and depreciation therefore shield profit from tax.',
  serves: ['FI09'],
  parameters: {
    capital: {
      taxRate: {
        kind: 'number',
        unit: 'share',
        baseline: 0.25,
        min: 0,
        max: 0.9,
        tune: 'linear',
        says: 'Tax on profit after depreciation, interest and the losses of earlier quarters.',
        source: 'assumption: 21 % federal and some state tax',
      },
    },
  },
  columns: {
    lab: {
      lossCents: { type: 'i64', unit: 'cents', says: 'Losses carried forward.', record: true },
    },
  },
} as const satisfies Submodel;
