// Communities: its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const communities = {
  title: 'Communities',
  switch: { baseline: 'off', says: 'Customers hear of adoption from their own community before the whole class; off: a class is one community.' },
  home: 'assembly/customers/communities.ts',
  odd: 'A class is cut into blocks of neighbouring customers of equal size, its communities. The share F in the hazard of adoption becomes (1 − λ) F + λ Fₘ, Fₘ being the convinced share of the customer’s own community and λ how much of the word of mouth stays inside. At λ = 0 all communities follow the Bass path of their class; at λ = 1 each follows one of its own, started by how many of it were convinced at first: small communities catch on early, late or in bursts, and demand comes in fads.',
  serves: ['DM03', 'DM18', 'TA06'],
  parameters: {
    classes: {
      communities: {
        kind: 'number',
        unit: 'count',
        baseline: 64,
        min: 1,
        max: 1024,
        integer: true,
        tune: 'log',
        says: 'Communities that the class is divided into, of equal size; 16,384 over all classes at most.',
        source: 'assumption: an industry or a town, not a circle of friends',
        atStart: true,
      },
      communityShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of the word of mouth that comes from the customer’s own community; the rest comes from the whole class.',
        source: 'assumption: half',
      },
    },
  },
  columns: {
    customerClass: {
      communityLow: { type: 'i64', unit: 'id', says: 'First community of the class.', unhashed: true },
    },
    community: {
      hazardSum: { type: 'f64', unit: 'log points', says: 'Adoption hazard summed since the start.' },
      convinced: { type: 'i64', unit: 'customers', says: 'Simulated customers who are in the market or on their way into it.' },
    },
  },
} as const satisfies Submodel;
