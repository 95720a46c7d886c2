// Parameters of a lab in one segment: where it starts there and how well it fits.
import type { ParameterGroup } from '../types.ts';

export const labSegments = {
  table: 'labSegment',
  scenarioKey: 'segments',
  many: true,
  says: 'What one lab is to one segment.',
  parameters: {
    initialShare: {
      kind: 'number',
      unit: 'share',
      baseline: 0,
      min: 0,
      max: 1,
      tune: 'fixed',
      says: 'Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing.',
      source: 'assumption: none',
      atStart: true,
    },
    focus: {
      kind: 'number',
      unit: 'utils',
      baseline: 0,
      min: -50,
      max: 50,
      tune: 'linear',
      says: 'Utility that customers of the segment add for this lab: brand, distribution, trust.',
      source: 'assumption: none',
    },
  },
} as const satisfies ParameterGroup;
