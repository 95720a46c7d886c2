// Money from suppliers: switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const vendorFinance = {
  title: 'Money from suppliers',
  switch: { baseline: 'off', says: 'Suppliers put a part of what a lab pays them back into the lab, for shares; off: they do not.' },
  home: 'assembly/capital/vendor-finance.ts',
  odd: 'Clouds and vendors invest a part reinvestShare of what the lab paid them last quarter, bills, deposits and stages, in new equity of it at market value, as long as the funding window is open, and no more in a quarter than supplierCapUsd over all labs, pro rata. A lab whose orders are bound by money books E / (1 − reinvestShare) for outside cash E. With a fundsMultiple above nothing suppliers also look at funds instead of value: the annual bill may then grow in a year by fundsMultiple × (cash + half a year’s revenue) / (1 − reinvestShare).',
  serves: ['FI02', 'FI04', 'FI11', 'ST12', 'MB06'],
  parameters: {
    labs: {
      reinvestShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.2,
        min: 0,
        max: 0.95,
        tune: 'linear',
        says: 'Part of what the lab pays its suppliers that they invest in it.',
        source: 'A4-06: 15 B USD against a purchase of 30; B9-10: 100 B USD for 10 GW, about a fifth',
      },
    },
    capital: {
      supplierCapUsd: {
        kind: 'number',
        unit: 'USD/quarter',
        baseline: 20000000000,
        min: 0,
        max: 100000000000000,
        tune: 'log',
        says: 'Most that all suppliers together invest in a quarter.',
        source: 'assumption: a hundred billion a year is about what the largest of them earns',
      },
      fundsMultiple: {
        kind: 'number',
        unit: 'factor',
        baseline: 0,
        min: 0,
        max: 20,
        tune: 'linear',
        says: 'How much of cash and revenue suppliers accept as new annual bills; 0 means that they look at value.',
        source: 'dynamics §4: 0.5 where suppliers look at funds; off unless a scenario says otherwise',
      },
    },
  },
  columns: {
    lab: {
      paidSuppliersCents: { type: 'i64', unit: 'cents', says: 'Paid to clouds and vendors in the quarter.', record: true },
      paidVendorsCents: { type: 'i64', unit: 'cents', says: 'Of that to vendors.' },
      supplierEquityCents: { type: 'i64', unit: 'cents', says: 'Equity that suppliers invested in the quarter.', record: true },
    },
  },
} as const satisfies Submodel;
