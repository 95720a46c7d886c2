// Open weights that everybody can run: switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const openWeights = {
  title: 'Open weights',
  switch: { baseline: 'off', says: 'Customers who buy from no lab can run open weights at cost; off: they have nothing.' },
  home: 'assembly/society/open-weights.ts',
  odd: 'Whoever buys from no lab may run weights that are free to all. Their quality is what the frontier was openLagQuarters ago, plus openBoost; their price is what a unit of usage costs to serve, rent over efficiency, times 1 + openMargin for whoever hosts them. The weight of the outside option in every choice is 1 + e^V, V being the utility of that good to the class: b + a (q_open − q_best) − α (p_open / p_ref − 1). Of those outside, the part e^V / (1 + e^V) runs it.',
  serves: ['AC12', 'DM15', 'SH07', 'TA10', 'SC09', 'ST24'],
  parameters: {
    market: {
      openLagQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 6,
        min: 0,
        max: 60,
        integer: true,
        tune: 'linear',
        says: 'Quarters by which open weights trail the frontier.',
        source: 'A3-40 speaks of commoditisation within five to ten years; B2-14: a third of tokens on one marketplace; the lag is an assumption',
      },
      openMargin: {
        kind: 'number',
        unit: 'share',
        baseline: 0.2,
        min: 0,
        max: 20,
        tune: 'linear',
        says: 'What a host of open weights earns over cost.',
        source: 'assumption: hosting is competitive',
      },
      openBoost: {
        kind: 'number',
        unit: 'orders of magnitude',
        baseline: 0,
        min: -10,
        max: 10,
        tune: 'linear',
        says: 'How much better, or worse, open weights are than the frontier was.',
        source: 'assumption: no better; January 2025 showed a leap (B9-09)',
      },
    },
  },
  columns: {
    market: {
      openQuality: { type: 'f64', unit: 'orders of magnitude', says: 'Quality of open weights.', record: true },
      openPriceMicros: { type: 'i64', unit: 'micro-USD', says: 'Price of a usage unit on open weights.', record: true },
      openShare: { type: 'f64', unit: 'share', says: 'Part of customers in the market who run open weights.', record: true },
    },
    customerClass: {
      openWeight: { type: 'f64', unit: 'factor', says: 'e to the utility of open weights to the class.', unhashed: true },
    },
    horizon: {
      frontierPast: { type: 'f64', unit: 'orders of magnitude', says: 'Frontier of a past quarter; row = quarter mod 64.' },
    },
  },
} as const satisfies Submodel;
