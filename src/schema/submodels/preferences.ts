// Preferences: what customers like; always on.
import type { Submodel } from '../types.ts';

export const preferences = {
  title: 'Preferences',
  home: 'assembly/customers/utility.ts',
  odd: 'The utility of lab j to a customer of a class is b + a (q_j − q_best) − α (p_j / p_ref − 1) + focus, and what submodels add to it; that of buying nothing is 0. The weight of an option in every choice, the first, a later or a second one, is e to the power of its utility.',
  serves: ['DM04', 'DM09', 'DM10', 'DM16', 'ST06', 'ST07', 'ST22'],
  parameters: {
    classes: {
      baseUtility: {
        kind: 'number',
        unit: 'utils',
        baseline: 2,
        min: -50,
        max: 50,
        tune: 'linear',
        says: 'Utility of the best product at the reference price, against zero for buying nothing.',
        source: 'assumption: three quarters to nine tenths of adopted customers buy',
      },
      qualityTaste: {
        kind: 'number',
        unit: 'utils',
        baseline: 2,
        min: 0,
        max: 50,
        tune: 'linear',
        says: 'Utility lost for each order of magnitude by which a product trails the frontier.',
        source: 'assumption: DM09, a slightly better model is worth much',
      },
      priceSensitivity: {
        kind: 'number',
        unit: 'utils',
        baseline: 1,
        min: 0,
        max: 50,
        tune: 'linear',
        says: 'Utility lost for each reference price that is charged above the reference price.',
        source: 'assumption: alpha of economics §1.2',
      },
    },
  },
} as const satisfies Submodel;
