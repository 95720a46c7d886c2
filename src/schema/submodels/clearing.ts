// Capacity-clearing prices: the switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const clearing = {
  title: 'Capacity-clearing price',
  switch: { baseline: 'off', says: 'A full lab raises its prices until demand fits; off: it turns customers away at the price of its rule.' },
  home: 'assembly/labs/pricing/clearing.ts',
  odd: 'A lab that was asked for D last quarter and could serve K raises its price above that of its rule: p ← p + p_ref δ ln(D / K) / (α w), with α and w as under Pricing rules and δ the part of demand whose contracts end in a quarter: a step of Newton’s method on log demand, spread over the contracts that must end before the price is felt (δ = 1 where rationing turns the excess away at once), and at most a given part of the price a quarter. With slack the premium falls by as much as the slack warrants, and by at most a given part of itself; the price never lies below that of the rule. Capacity first, then prices that clear it: Kreps and Scheinkman 1983.',
  serves: ['DM08', 'DM14'],
  parameters: {
    labs: {
      clearingStep: {
        kind: 'number',
        unit: 'share',
        baseline: 0.25,
        min: 0,
        max: 10,
        tune: 'linear',
        says: 'Most by which a full lab raises its price in a quarter, as a share of the price.',
        source: 'assumption: a quarter; dynamics §1 uses 6 % a quarter for an average price',
      },
      clearingDecay: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Most of the premium over its rule’s price that a lab with slack gives up in a quarter.',
        source: 'assumption: half',
      },
    },
  },
  columns: {
    labSegment: {
      premiumMicros: { type: 'f64', unit: 'micro-USD', says: 'What the price is above that of the rule because the lab was full.', record: true },
    },
  },
} as const satisfies Submodel;
