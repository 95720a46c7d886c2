// Code red: its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const codeRed = {
  title: 'Code red',
  switch: { baseline: 'off', says: 'A rival’s leap makes a lab throw capacity at training for a while; off: the training share is fixed.' },
  home: 'assembly/labs/code-red.ts',
  odd: 'A lab whose product falls behind the best on sale by more than codeRedGap, having been closer a quarter before, multiplies its training share by codeRedBoost for codeRedQuarters. What trains does not serve, so customers may be turned away meanwhile.',
  serves: ['DM11', 'DM12', 'SH08', 'SC05'],
  parameters: {
    labs: {
      codeRedGap: {
        kind: 'number',
        unit: 'orders of magnitude',
        baseline: 0.5,
        min: 0,
        max: 10,
        tune: 'linear',
        says: 'Distance to the best product beyond which the lab declares code red.',
        source: 'A4-12: code red after a rival’s release; the size is an assumption',
      },
      codeRedBoost: {
        kind: 'number',
        unit: 'factor',
        baseline: 1.5,
        min: 1,
        max: 10,
        tune: 'linear',
        says: 'Factor by which the training share grows meanwhile.',
        source: 'assumption: half as much again',
      },
      codeRedQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 2,
        min: 1,
        max: 40,
        integer: true,
        tune: 'linear',
        says: 'Quarters that it lasts.',
        source: 'assumption: half a year',
      },
    },
  },
  columns: {
    lab: {
      codeRedUntil: { type: 'i64', unit: 'quarter', says: 'First quarter after the last code red.' },
      behind: { type: 'f64', unit: 'orders of magnitude', says: 'Distance to the best product on sale, a quarter ago.' },
    },
  },
} as const satisfies Submodel;
