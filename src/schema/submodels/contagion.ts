// Contagion: switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const contagion = {
  title: 'Contagion',
  switch: { baseline: 'off', says: 'Losses of lenders and suppliers make them lend and invest less; off: they forget at once.' },
  home: 'assembly/capital/contagion.ts',
  odd: 'Health of lenders and of suppliers is one at the start. A quarter’s losses lower it: by contagionGain × loans written off over the lenders’ book, and by contagionGain × bills lost over what all labs paid suppliers in the quarter, to nothing at worst; then a part of the gap heals, creditHealing and supplierHealing a quarter. Lenders’ appetite is multiplied by the first, suppliers’ counterparty limit and investments by the second.',
  serves: ['MB05', 'SC06', 'FI10', 'SH09'],
  parameters: {
    capital: {
      contagionGain: {
        kind: 'number',
        unit: 'factor',
        baseline: 1,
        min: 0,
        max: 100,
        tune: 'linear',
        says: 'How much health a loss costs, as a multiple of the loss over the book.',
        source: 'dynamics §4: 0, 1 and 3 were tried',
      },
      creditHealing: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.08,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of lost health that lenders regain in a quarter.',
        source: 'dynamics §1: 8 %',
      },
      supplierHealing: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.06,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of lost health that suppliers regain in a quarter.',
        source: 'dynamics §1: 6 %',
      },
    },
  },
  columns: {
    market: {
      creditHealth: { type: 'f64', unit: 'share', says: 'Health of lenders.', record: true },
      supplierHealth: { type: 'f64', unit: 'share', says: 'Health of suppliers.', record: true },
    },
  },
} as const satisfies Submodel;
