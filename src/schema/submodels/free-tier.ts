// Free tier: its switch and parameters.
import type { Submodel } from '../types.ts';

export const freeTier = {
  title: 'Free tier',
  switch: { baseline: 'off', says: 'Part of a lab’s usage is given away; off: all usage is billed.' },
  home: 'assembly/labs/pricing/discounts.ts',
  odd: 'A share f of a lab’s usage in a segment is not billed: customers see the average price (1 − f) p of the list price p, and that is what the lab earns; serving the free usage costs as much as any other. Cost-plus, promotion and open-weights labs give the share away; a rule that starts from what customers pay, such as the best response, sets its list price so much higher.',
  serves: ['DM06', 'DM14', 'ST19'],
  parameters: {
    labSegments: {
      freeShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.2,
        min: 0,
        max: 0.99,
        tune: 'linear',
        says: 'Share of the lab’s usage in the segment that is not billed.',
        source: 'A3-36: a free allowance a month; the share is an assumption',
      },
    },
  },
} as const satisfies Submodel;
