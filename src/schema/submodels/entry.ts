// Entry of new demand: its switch, parameters and memory of usage.
import type { Submodel } from '../types.ts';

export const entry = {
  title: 'Entry of new demand',
  switch: {
    baseline: 'off',
    says: 'Part of a lab’s customers is renewed, and part of what they use more is new work that owes no lab anything; off: loyalty covers all.',
  },
  home: 'assembly/customers/entry.ts',
  odd: 'At its choice a customer is, with chance ρ, somebody new or somebody with new work, and chooses without loyalty. ρ = 1 − (1 − r)^(c/4) · (1 − o · max(0, 1 − u(q−c)/u(q))), where c is the contract in quarters, r the share of customers renewed in a year, o the share of growth that is open to all labs, and u the usage of an adopted customer relative to quarter 0 (intensity × growth of the clock). The mixture of the two is again a logit with less loyalty: where a uniform was stretched by g = 1 + P R, it is stretched by g / (1 + ρ (g − 1)), so renewal costs no draw. With a strong switching cost a share that a lab gained by accident decays by 1 − ρ at every choice.',
  serves: ['AC15', 'AC17', 'DM03', 'DM05', 'DM13'],
  parameters: {
    classes: {
      renewalPerYear: {
        kind: 'number',
        unit: 'share/year',
        baseline: 0.12,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of the class that a year replaces by customers who owe no lab anything.',
        source: 'B2-12: one-year retention of enterprises 88 %, of consumers 59 %',
      },
      openGrowthShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.34,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of the growth of usage that is put out to all labs anew.',
        source: 'B2-04: 66 % upgrade inside their provider',
      },
    },
  },
  columns: {
    usageHistory: {
      usage: { type: 'f64', unit: 'factor', says: 'Usage of an adopted customer in that quarter relative to quarter 0.' },
    },
  },
} as const satisfies Submodel;
