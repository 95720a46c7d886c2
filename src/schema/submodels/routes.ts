// Failed technical routes: their switch and parameters.
import type { Submodel } from '../types.ts';

export const routes = {
  title: 'Failed routes',
  switch: { baseline: 'off', says: 'A technical route can fail and throw a lab back; off: progress is only more or less lucky.' },
  home: 'assembly/labs/research.ts',
  odd: 'In each quarter a lab’s technical route fails with a fixed chance, keyed by lab and quarter. Its own level of quality is then thrown back by routeSetback for good. The product on sale stays as it is, so the lab stands still until its own work, or imitation, passes it again.',
  serves: ['SH04', 'TA02', 'TA09'],
  parameters: {
    research: {
      routeFailureChance: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.02,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Chance that a lab’s technical route fails in a quarter.',
        source: 'assumption: once in twelve years; SH04',
      },
      routeSetback: {
        kind: 'number',
        unit: 'orders of magnitude',
        baseline: 0.5,
        min: 0,
        max: 10,
        tune: 'linear',
        says: 'Orders of magnitude of effective compute that a failed route costs.',
        source: 'assumption: about a year of ideas',
      },
    },
  },
} as const satisfies Submodel;
