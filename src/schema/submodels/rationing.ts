// Rationing: its switch and parameters.
import type { Submodel } from '../types.ts';

export const rationing = {
  title: 'Rationing',
  switch: { baseline: 'on', says: 'A full lab turns customers away; off: demand is served whatever the capacity.' },
  home: 'assembly/customers/rationing.ts',
  odd: 'A lab that is asked for more than it can serve serves contracted before renewing before new customers, and inside a tier by an 8-bit lottery keyed by customer and quarter. Whole lottery bins are served as long as they fit; the bin at the boundary is served pro rata in usage. The turned away choose once more among labs with slack; these admit them by a second lottery, and the rest goes unserved.',
  serves: ['DM08'],
  parameters: {
    classes: {
      waitAversion: {
        kind: 'number',
        unit: 'utils',
        baseline: 1,
        min: 0,
        max: 50,
        tune: 'linear',
        says: 'Utility lost if all of a lab’s customers were turned away last quarter.',
        source: 'assumption: w of economics §1.7',
      },
      leaveAfterSpill: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Share of the customers turned away and served by a rival that stay with the rival.',
        source: 'dynamics §1: half of consumers, a quarter of enterprises',
      },
    },
  },
} as const satisfies Submodel;
