// Debt: its switch and parameters.
import type { Submodel } from '../types.ts';

export const debt = {
  title: 'Debt',
  switch: { baseline: 'on', says: 'Labs may borrow; off: nobody lends.' },
  home: 'assembly/capital/debt.ts',
  odd: 'Lenders lend up to some quarters of gross profit, as long as gross profit covers the service of the debt.',
  serves: ['AC18', 'FI03'],
  parameters: {
    capital: {
      debtLimitQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 4,
        min: 0,
        max: 80,
        tune: 'linear',
        says: 'Debt that lenders allow, in quarters of gross profit.',
        source: 'assumption: a year of gross profit; collateral comes with owned sites',
      },
      interestCover: {
        kind: 'number',
        unit: 'factor',
        baseline: 1.2,
        min: 0,
        max: 20,
        tune: 'linear',
        says: 'Gross profit over debt service below which lenders stop lending.',
        source: 'dynamics §3: 1.2',
      },
    },
  },
} as const satisfies Submodel;
