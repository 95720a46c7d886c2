// Debt: its switch and parameters.
import type { Submodel } from '../types.ts';

export const debt = {
  title: 'Debt',
  switch: { baseline: 'on', says: 'Labs may borrow; off: nobody lends.' },
  home: 'assembly/capital/debt.ts',
  odd: 'Lenders lend up to some quarters of gross profit, as long as gross profit covers the service of the debt.',
  serves: ['FI03'],
  parameters: {
    capital: {
      couponPerYear: {
        kind: 'number',
        unit: 'share/year',
        baseline: 0.07,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Interest on debt.',
        source: 'A3-29, B8-08: 6–8 %',
      },
      amortisationPerQuarter: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.05,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of the debt repaid each quarter.',
        source: 'dynamics §1: 5 %',
      },
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
