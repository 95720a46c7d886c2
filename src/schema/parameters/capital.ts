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
  },
} as const satisfies ParameterGroup;
