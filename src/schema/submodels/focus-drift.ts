// Focus that drifts: its switch and parameters.
import type { Submodel } from '../types.ts';

export const focusDrift = {
  title: 'Focus that drifts',
  switch: { baseline: 'off', says: 'A lab’s fit to a segment moves over the years; off: it stays where it started.' },
  home: 'assembly/labs/focus.ts',
  odd: 'The focus of a lab on a segment moves from where it starts to where it will be: focus(q) = focusLong + (focus − focusLong) e^(−q / focusQuarters). A lab that serves firms first, consumers first, coding first and then more, everybody alike, or through partners is a set of these pairs.',
  serves: ['ST06', 'ST07', 'ST08', 'ST09', 'DM21'],
  parameters: {
    labSegments: {
      focusLong: {
        kind: 'number',
        unit: 'utils',
        baseline: 0,
        min: -50,
        max: 50,
        tune: 'linear',
        says: 'Utility that customers of the segment add for this lab in the long run.',
        source: 'assumption: products become all-round',
      },
      focusQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 8,
        min: 0.25,
        max: 400,
        tune: 'log',
        says: 'Time after which 63 % of the way to the long-run focus is gone.',
        source: 'assumption: two years',
      },
    },
  },
} as const satisfies Submodel;
