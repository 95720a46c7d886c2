// Parameters of a class of customers: taste, stickiness, contract, adoption.
import { REGIONS } from '../codes.ts';
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
      atStart: true,
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
      atStart: true,
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
      atStart: true,
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
      atStart: true,
    },
    region: {
      kind: 'choice',
      options: REGIONS.map((region) => region.name),
      baseline: 'north-america',
      says: 'Where the customers of the class are: it decides which labs can be bought there, and what rules ask of them.',
      source: 'assumption: one region',
    },
  },
} as const satisfies ParameterGroup;
