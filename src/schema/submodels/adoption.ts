// Adoption: its switch and parameters.
import type { Submodel } from '../types.ts';

export const adoption = {
  title: 'Adoption',
  switch: { baseline: 'on', says: 'Customers enter the market by a Bass hazard; off: only those adopted at the start ever buy.' },
  home: 'assembly/customers/adoption.ts',
  odd: 'Each customer who has not entered the market has one resistance, drawn once, uniform on (0, 1). The hazard of its class grows every quarter by (p + q F) × Δ, where F is the adopted share of the class at the end of the last quarter, counted over all shards, and Δ the step of the demand clock in years. The customer enters in the first quarter in which its resistance lies below 1 − (1 − a₀) e^(−summed hazard), a₀ being the share adopted at the start: the continuous limit is Bass diffusion.',
  serves: ['TA06', 'DM07', 'DM18'],
  parameters: {
    classes: {
      innovationPerYear: {
        kind: 'number',
        unit: 'share/year',
        baseline: 0.03,
        min: 0,
        max: 10,
        tune: 'log',
        says: 'Bass p: yearly hazard of adopting without having seen others adopt.',
        source: 'economics C13: 0.03 a year',
      },
      imitationPerYear: {
        kind: 'number',
        unit: 'share/year',
        baseline: 0.38,
        min: 0,
        max: 50,
        tune: 'log',
        says: 'Bass q: yearly hazard added when everybody else has adopted.',
        source: 'economics C13: 0.38 a year',
      },
    },
  },
} as const satisfies Submodel;
