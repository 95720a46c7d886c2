// Trust: its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const trust = {
  title: 'Trust and expected wait',
  switch: {
    baseline: 'off',
    says: 'Customers remember who turned them away and value whom they trust; off: they look at the last quarter’s rationing alone.',
  },
  home: 'assembly/labs/trust.ts',
  odd: 'Let x be the share of its demand that a lab turned away in the quarter and o the share of its capacity lost in outages. The wait that customers expect is a moving average, wait ← wait + waitMemory (x − wait), and takes the place of x in the utility. Trust, between 0 and 1, starts at the lab’s trustworthiness and moves by trustRecovery (trustworthiness − trust) − trustLoss min(1, x + o); utility gains trustTaste × (trust − ½). A customer who was wholly turned away, whom no other lab served and who stays, is as little bound as one that came in this quarter: its tenure starts again.',
  serves: ['ST22', 'MO05', 'GP03', 'DM16'],
  parameters: {
    classes: {
      trustTaste: {
        kind: 'number',
        unit: 'utils',
        baseline: 1,
        min: 0,
        max: 50,
        tune: 'linear',
        says: 'Utility of a lab that is trusted fully over one that is not trusted at all.',
        source: 'assumption: as much as one reference price',
      },
    },
    labs: {
      trustworthiness: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Trust that the lab’s safety and compliance earn where it serves everybody: it starts there and recovers towards it.',
        source: 'assumption: half of what is possible',
      },
    },
    market: {
      waitMemory: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Weight of the last quarter in the wait that customers expect.',
        source: 'assumption: half of a shortage is forgotten in a quarter',
      },
      trustRecovery: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.1,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of lost trust that comes back in a quarter.',
        source: 'assumption: trust takes years to build',
      },
      trustLoss: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Trust lost in a quarter in which nobody was served.',
        source: 'assumption: two such quarters use up what there is',
      },
    },
  },
  columns: {
    lab: {
      expectedWait: { type: 'f64', unit: 'share', says: 'Share of demand turned away that customers expect.', record: true },
      trust: { type: 'f64', unit: 'share', says: 'Trust in the lab.', record: true },
    },
  },
} as const satisfies Submodel;
