// Vendor finance: suppliers’ money comes back as equity; its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const vendorFinance = {
  title: 'Vendor finance',
  switch: { baseline: 'off', says: 'Suppliers invest part of what they receive in the lab that paid it; off: they do not.' },
  home: 'assembly/capital/vendor-finance.ts',
  odd: 'At the end of a quarter clouds and vendors put a share φ of what a lab paid them in it (compute bills, deposits, stages of sites) into its equity at market value, each from what it received, up to a limit a year, times supplier health, and only while the window for equity is open. A lab that spends all of it on orders books E / (1 − φ) for outside cash E; what suppliers receive net is still E. Suppliers may look at funds and not at value: then what a lab adds to its annual bill in a quarter is at most a quarter of x · (cash + half of annual revenue) / (1 − φ), which counts money that is their own.',
  serves: ['FI02', 'FI04', 'FI11'],
  parameters: {
    labs: {
      supplierShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.3,
        min: 0,
        max: 0.95,
        tune: 'linear',
        says: 'Part of what the lab pays its suppliers that they invest in it.',
        source: 'B9-10, A4-06: 0.2 to 0.5',
      },
    },
    capital: {
      supplierCapUsd: {
        kind: 'number',
        unit: 'USD',
        baseline: 1e10,
        min: 0,
        max: 1e13,
        tune: 'log',
        says: 'Most that suppliers invest in one lab in a year.',
        source: 'B9-10: about 10 B USD a year for one buyer',
      },
      supplierRule: {
        kind: 'choice',
        options: ['value', 'funds'],
        baseline: 'value',
        says: 'What suppliers look at before they take an order: the counterparty limit on market value, or funds besides.',
        source: 'dynamics §4: both were tried',
      },
      supplierFunds: {
        kind: 'number',
        unit: 'factor',
        baseline: 1,
        min: 0,
        max: 100,
        tune: 'linear',
        says: 'Annual bill that suppliers let a lab add in a year, over its funds.',
        source: 'assumption: 1',
      },
    },
  },
  columns: {
    lab: {
      supplierEquityCents: { type: 'i64', unit: 'cents', says: 'Invested by suppliers in the quarter.', record: true },
      supplierYearCents: { type: 'i64', unit: 'cents', says: 'Invested by suppliers in the year so far.' },
    },
  },
} as const satisfies Submodel;
