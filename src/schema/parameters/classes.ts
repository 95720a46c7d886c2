// Parameters of a class of customers: taste, stickiness, contract, adoption.
import type { ParameterGroup } from '../types.ts';

export const classes = {
  table: 'customerClass',
  scenarioKey: 'classes',
  many: true,
  says: 'A vertical inside a segment: customers with one taste, one contract form and one readiness to adopt.',
  parameters: {
    share: {
      kind: 'number',
      unit: 'share',
      baseline: 1,
      min: 0,
      max: 1,
      tune: 'fixed',
      says: 'Share of the segment’s customers that belong to this class; the shares of a segment sum to one.',
      source: 'assumption: one class',
    },
    usageSd: {
      kind: 'number',
      unit: 'log points',
      baseline: 0,
      min: 0,
      max: 2,
      tune: 'linear',
      says: 'Standard deviation of log usage between customers of the class (lognormal, mean one).',
      source: 'assumption: equal customers unless a scenario says otherwise',
    },
    initialAdopted: {
      kind: 'number',
      unit: 'share',
      baseline: 1,
      min: 0,
      max: 1,
      tune: 'linear',
      says: 'Share of the class that is in the market at the start.',
      source: 'assumption: everybody',
    },
    initialTenureQuarters: {
      kind: 'number',
      unit: 'quarters',
      baseline: 0,
      min: 0,
      max: 40,
      integer: true,
      tune: 'linear',
      says: 'Customers at the start have been with their lab for between zero and so many quarters.',
      source: 'assumption: fresh',
    },
  },
} as const satisfies ParameterGroup;
