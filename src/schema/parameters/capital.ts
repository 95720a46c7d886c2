// Parameters of investors and lenders.
import type { ParameterGroup } from '../types.ts';

export const capital = {
  table: 'capital',
  scenarioKey: 'capital',
  many: false,
  says: 'How labs are valued, and on what terms equity and debt are to be had.',
  parameters: {
    valueMultiple: { kind: 'number', unit: 'factor', baseline: 5, min: 0.1, max: 100, tune: 'log', says: 'Market value over sales expected at the horizon.', source: 'A4-08, A4-10: five times three-year-ahead sales' },
    valueHorizonYears: { kind: 'number', unit: 'years', baseline: 3, min: 0, max: 20, tune: 'linear', says: 'How far ahead investors look for those sales.', source: 'A4-08: three years' },
    valueGrowthBound: { kind: 'number', unit: 'log points', baseline: 0.8, min: 0.01, max: 10, tune: 'log', says: 'Growth that investors believe in saturates at this many log points a year.', source: 'dynamics §1: bounded, which explains equal multiples of 30–37 for unequal growth' },
    valueClosing: { kind: 'number', unit: 'share/quarter', baseline: 0.5, min: 0.01, max: 1, tune: 'linear', says: 'Part of the gap between market value and its target that closes in a quarter.', source: 'dynamics §1: half' },
    roundMaxShare: { kind: 'number', unit: 'share', baseline: 0.15, min: 0, max: 1, tune: 'linear', says: 'Most that a round may raise, as a share of the value before it.', source: 'dynamics §1: 15 %' },
    poolUsd: { kind: 'number', unit: 'USD/quarter', baseline: 9e9, min: 0, max: 1e14, tune: 'log', says: 'Equity that all investors together have for labs in quarter 0.', source: 'dynamics §1: 9 B USD a quarter; B8-01, B8-04' },
    poolGrowthPerYear: { kind: 'number', unit: 'factor/year', baseline: 1.377, min: 0.1, max: 10, tune: 'log', says: 'Growth of that pool.', source: 'dynamics §1: 8 % a quarter' },
    planQuarters: { kind: 'number', unit: 'quarters', baseline: 6, min: 1, max: 40, integer: true, tune: 'linear', says: 'A lab raises money when its cash would not last so many quarters.', source: 'dynamics §1: a six-quarter plan' },
    emergencyDiscount: { kind: 'number', unit: 'share', baseline: 0.6, min: 0.01, max: 1, tune: 'linear', says: 'Value at which an emergency round is priced, as a share of market value.', source: 'dynamics §1: 0.6' },
    couponPerYear: { kind: 'number', unit: 'share/year', baseline: 0.07, min: 0, max: 1, tune: 'linear', says: 'Interest on debt.', source: 'A3-29, B8-08: 6–8 %' },
    amortisationPerQuarter: { kind: 'number', unit: 'share/quarter', baseline: 0.05, min: 0, max: 1, tune: 'linear', says: 'Part of the debt repaid each quarter.', source: 'dynamics §1: 5 %' },
    debtLimitQuarters: { kind: 'number', unit: 'quarters', baseline: 4, min: 0, max: 80, tune: 'linear', says: 'Debt that lenders allow, in quarters of gross profit.', source: 'assumption: a year of gross profit; collateral comes with owned sites' },
    interestCover: { kind: 'number', unit: 'factor', baseline: 1.2, min: 0, max: 20, tune: 'linear', says: 'Gross profit over debt service below which lenders stop lending.', source: 'dynamics §3: 1.2' },
    counterpartyShare: { kind: 'number', unit: 'share', baseline: 0.4, min: 0, max: 100, tune: 'linear', says: 'Annual compute bill that suppliers accept, as a share of market value, on top of annual revenue.', source: 'dynamics §3: 0.35–0.43 from A2-02 and A4-02' },
  },
} as const satisfies ParameterGroup;
