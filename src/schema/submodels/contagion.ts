// Contagion: losses make lenders and suppliers cautious; its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const contagion = {
  title: 'Contagion',
  switch: { baseline: 'off', says: 'Losses in defaults make lenders and suppliers cautious towards all labs; off: they do not.' },
  home: 'assembly/capital/contagion.ts',
  odd: 'Credit health and supplier health start at 1. In a quarter each first closes part of its gap to 1, then is multiplied by 1 − γ · loss / base, not below 0: for lenders loss over what all labs owed before the defaults, for suppliers loss over what clouds and vendors received in the quarter. What lenders give at most is multiplied by credit health, and what suppliers accept on credit and invest by supplier health. The losses include damages for broken take-or-pay terms where the waterfall is on; without it they are unpaid bills and debt, and nearly nothing where labs only rent.',
  serves: ['MB05', 'FI10', 'FI13', 'FI11'],
  parameters: {
    capital: {
      creditFear: {
        kind: 'number',
        unit: 'factor',
        baseline: 2,
        min: 0,
        max: 50,
        tune: 'linear',
        says: 'Part of credit health lost for each part of their loans that lenders lose.',
        source: 'assumption: 2',
      },
      supplierFear: {
        kind: 'number',
        unit: 'factor',
        baseline: 1,
        min: 0,
        max: 50,
        tune: 'linear',
        says: 'Part of supplier health lost for each part of a quarter’s receipts that suppliers lose.',
        source: 'assumption: 1',
      },
      creditRecovery: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.08,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of the gap of credit health that closes each quarter.',
        source: 'dynamics §1: 8 %',
      },
      supplierRecovery: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.06,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of the gap of supplier health that closes each quarter.',
        source: 'dynamics §1: 6 %',
      },
    },
  },
  columns: {
    market: {
      creditHealth: { type: 'f64', unit: 'share', says: 'Lenders’ readiness to lend after losses; 1 without.', record: true },
      supplierHealth: { type: 'f64', unit: 'share', says: 'Suppliers’ readiness to give credit and to invest after losses; 1 without.', record: true },
    },
  },
} as const satisfies Submodel;
