// Parameters of investors and lenders.
import type { ParameterGroup } from '../types.ts';

export const capital = {
  table: 'capital',
  scenarioKey: 'capital',
  many: false,
  says: 'How labs are valued, and on what terms equity and debt are to be had.',
  parameters: {
    planQuarters: {
      kind: 'number',
      unit: 'quarters',
      baseline: 6,
      min: 1,
      max: 40,
      integer: true,
      tune: 'linear',
      says: 'A lab raises money when its cash would not last so many quarters.',
      source: 'dynamics §1: a six-quarter plan',
    },
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
  },
} as const satisfies ParameterGroup;
