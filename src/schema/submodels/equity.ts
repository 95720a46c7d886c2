// Equity: its switch and parameters.
import type { Submodel } from '../types.ts';

export const equity = {
  title: 'Equity',
  switch: { baseline: 'on', says: 'Labs may raise equity; off: nobody invests.' },
  home: 'assembly/capital/equity.ts',
  odd: 'A lab whose cash would not last its planning horizon asks for equity, at most a share of its value; what all ask for together is paid from a finite pool, pro rata. A lab that cannot pay may sell one emergency round below its value.',
  serves: ['AC18', 'FI01'],
  parameters: {
    capital: {
      roundMaxShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.15,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Most that a round may raise, as a share of the value before it.',
        source: 'dynamics §1: 15 %',
      },
      poolUsd: {
        kind: 'number',
        unit: 'USD/quarter',
        baseline: 9e9,
        min: 0,
        max: 1e14,
        tune: 'log',
        says: 'Equity that all investors together have for labs in quarter 0.',
        source: 'dynamics §1: 9 B USD a quarter; B8-01, B8-04',
      },
      poolGrowthPerYear: {
        kind: 'number',
        unit: 'factor/year',
        baseline: 1.377,
        min: 0.1,
        max: 10,
        tune: 'log',
        says: 'Growth of that pool.',
        source: 'dynamics §1: 8 % a quarter',
      },
      emergencyDiscount: {
        kind: 'number',
        unit: 'share',
        baseline: 0.6,
        min: 0.01,
        max: 1,
        tune: 'linear',
        says: 'Value at which an emergency round is priced, as a share of market value.',
        source: 'dynamics §1: 0.6',
      },
    },
  },
} as const satisfies Submodel;
