// Private deployment: its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const deployment = {
  title: 'Private deployment',
  switch: { baseline: 'off', says: 'Part of the usage of a segment is sold as private deployment at a premium; off: all of it is sold alike.' },
  home: 'assembly/labs/deployment.ts',
  odd: 'A share of what a lab serves to a segment runs in private deployments and is paid at (1 + premium) times the price. The premium buys control over data and models and does not enter the choice between labs.',
  serves: ['VC05', 'ST24'],
  parameters: {
    labs: {
      privatePremium: {
        kind: 'number',
        unit: 'share',
        baseline: 0.3,
        min: 0,
        max: 20,
        tune: 'linear',
        says: 'Premium of a private deployment over the price of the same usage.',
        source: 'assumption: 30 %; A3-15 gives 5–20 M USD a client and year and no comparison',
      },
    },
    labSegments: {
      privateShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Share of the lab’s usage in the segment that is sold as private deployment.',
        source: 'assumption: none',
      },
    },
  },
  columns: {
    labSegment: {
      privateRevenueCents: { type: 'i64', unit: 'cents', says: 'Part of the revenue that is from private deployments.', record: true },
    },
  },
} as const satisfies Submodel;
