// Research: its switch and parameters.
import type { Submodel } from '../types.ts';

export const research = {
  title: 'Research',
  switch: { baseline: 'on', says: 'Labs train and their products improve; off: quality stays where it started.' },
  home: 'assembly/labs/research.ts',
  odd: 'Quality is counted in orders of magnitude of effective training compute. It grows with the logarithm of the training compute that still counts, with ideas at the lab’s own speed, by imitation of a part of the distance to the frontier, and by luck. What is on sale never gets worse.',
  serves: ['TA01', 'TA07', 'TA09', 'ST05', 'MO02', 'MO06', 'MO07'],
  parameters: {
    research: {
      decayPerQuarter: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.15,
        min: 0.001,
        max: 1,
        tune: 'linear',
        says: 'Part of the accumulated training compute that stops counting each quarter.',
        source: 'assumption: products are retrained within about two years',
      },
      algorithmicPerYear: {
        kind: 'number',
        unit: 'OOM/year',
        baseline: 0.4,
        min: 0,
        max: 5,
        tune: 'linear',
        says: 'Quality gained a year from better algorithms at unchanged compute.',
        source: 'assumption: effective compute grows about 2.5 times a year from ideas',
      },
      imitationPerQuarter: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.1,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of its distance to the frontier that a trailing lab makes up in a quarter by imitation.',
        source: 'economics §1.6: lambda; assumption',
      },
      luckSd: {
        kind: 'number',
        unit: 'orders of magnitude',
        baseline: 0.05,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Standard deviation of the luck of a quarter’s training.',
        source: 'TA09; assumption',
      },
    },
    labs: {
      researchEfficiency: {
        kind: 'number',
        unit: 'factor',
        baseline: 1,
        min: 0,
        max: 10,
        tune: 'linear',
        says: 'Speed of the lab’s algorithmic progress against the industry’s.',
        source: 'A2-03, ST05: a tenth of the money near the frontier',
      },
    },
  },
} as const satisfies Submodel;
