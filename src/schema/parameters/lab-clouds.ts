// Parameters of a lab at one cloud.
import type { ParameterGroup } from '../types.ts';

export const labClouds = {
  table: 'labCloud',
  scenarioKey: 'clouds',
  many: true,
  says: 'What one lab is to one cloud.',
  parameters: {
    share: {
      kind: 'number',
      unit: 'share',
      baseline: 0,
      min: 0,
      max: 1,
      tune: 'linear',
      says: 'Share of the lab’s rented capacity that stands at this cloud; the shares of a lab sum to one, or to zero where it is at none.',
      source: 'assumption: at no cloud in particular',
    },
  },
} as const satisfies ParameterGroup;
