// Valuation: its parameters; always on.
import type { Submodel } from '../types.ts';

export const valuation = {
  title: 'Valuation',
  home: 'assembly/capital/valuation.ts',
  odd: 'Market value moves half way, or by another share, towards a multiple of the sales that investors expect some years out, whose growth they bound. It is never below cash in hand.',
  serves: ['FI06'],
  parameters: {
    capital: {
      valueMultiple: {
        kind: 'number',
        unit: 'factor',
        baseline: 5,
        min: 0.1,
        max: 100,
        tune: 'log',
        says: 'Market value over sales expected at the horizon.',
        source: 'A4-08, A4-10: five times three-year-ahead sales',
      },
      valueHorizonYears: {
        kind: 'number',
        unit: 'years',
        baseline: 3,
        min: 0,
        max: 20,
        tune: 'linear',
        says: 'How far ahead investors look for those sales.',
        source: 'A4-08: three years',
      },
      valueGrowthBound: {
        kind: 'number',
        unit: 'log points',
        baseline: 0.8,
        min: 0.01,
        max: 10,
        tune: 'log',
        says: 'Growth that investors believe in saturates at this many log points a year.',
        source: 'dynamics §1: bounded, which explains equal multiples of 30–37 for unequal growth',
      },
      valueClosing: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.5,
        min: 0.01,
        max: 1,
        tune: 'linear',
        says: 'Part of the gap between market value and its target that closes in a quarter.',
        source: 'dynamics §1: half',
      },
    },
  },
} as const satisfies Submodel;
