// Bundles: its switch and parameters.
import type { Submodel } from '../types.ts';

export const bundles = {
  title: 'Bundles',
  switch: { baseline: 'off', says: 'Labs sell their product together with other products of their firm; off: every product stands alone.' },
  home: 'assembly/labs/pricing/discounts.ts',
  odd: 'An ecosystem around a product (mail, documents, cloud, plug-ins, developers) adds utility to it, and the firm may take a part off the price for those who buy the whole. The discount works as a free share does.',
  serves: ['ST19', 'ST20', 'MO04', 'DM12'],
  parameters: {
    labSegments: {
      bundleUtility: {
        kind: 'number',
        unit: 'utils',
        baseline: 0,
        min: -20,
        max: 20,
        tune: 'linear',
        says: 'Utility that the lab’s ecosystem adds for customers of the segment.',
        source: 'assumption: none unless a scenario names an ecosystem',
      },
      bundleDiscount: {
        kind: 'number',
        unit: 'share',
        baseline: 0,
        min: 0,
        max: 0.99,
        tune: 'linear',
        says: 'Part of the price that is taken off for customers of the bundle, averaged over all.',
        source: 'assumption: none unless a scenario names an ecosystem',
      },
    },
  },
} as const satisfies Submodel;
