// Parameters of progress that all labs share.
import type { ParameterGroup } from '../types.ts';

export const research = {
  table: 'research',
  scenarioKey: 'research',
  many: false,
  says: 'How training compute, ideas, rivals and luck become quality.',
  parameters: {
    decayPerQuarter: {
      kind: 'number',
      unit: 'share/quarter',
      baseline: 0.15,
      min: 0.001,
      max: 1,
      tune: 'linear',
      says: 'Part of the accumulated training compute that stops counting each quarter.',
      source: 'assumption: products are retrained within about two years',
    },
    algorithmicPerYear: {
      kind: 'number',
      unit: 'OOM/year',
      baseline: 0.4,
      min: 0,
      max: 5,
      tune: 'linear',
      says: 'Quality gained a year from better algorithms at unchanged compute.',
      source: 'assumption: effective compute grows about 2.5 times a year from ideas',
    },
    imitationPerQuarter: {
      kind: 'number',
      unit: 'share/quarter',
      baseline: 0.1,
      min: 0,
      max: 1,
      tune: 'linear',
      says: 'Part of its distance to the frontier that a trailing lab makes up in a quarter by imitation.',
      source: 'economics §1.6: lambda; assumption',
    },
    luckSd: {
      kind: 'number',
      unit: 'orders of magnitude',
      baseline: 0.05,
      min: 0,
      max: 1,
      tune: 'linear',
      says: 'Standard deviation of the luck of a quarter’s training.',
      source: 'TA09; assumption',
    },
  },
} as const satisfies ParameterGroup;
