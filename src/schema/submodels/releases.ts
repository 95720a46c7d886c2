// Releases: their switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const releases = {
  title: 'Releases',
  switch: { baseline: 'off', says: 'What a lab has built reaches customers in discrete releases; off: the product on sale is always its newest.' },
  home: 'assembly/labs/releases.ts',
  odd: 'A lab holds back what it has built until it is worth a release: when it is ahead of the product on sale by releaseStep, or when the last release is releaseQuarters old and there is something to release. Rivals imitate what is on sale, not what is built.',
  serves: ['TA07', 'FB03', 'SH08'],
  parameters: {
    labs: {
      releaseStep: {
        kind: 'number',
        unit: 'orders of magnitude',
        baseline: 0.3,
        min: 0,
        max: 5,
        tune: 'linear',
        says: 'Gain in quality that is worth a release.',
        source: 'assumption: a doubling of effective compute; SH08, a rival model leap',
      },
      releaseQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 4,
        min: 1,
        max: 40,
        integer: true,
        tune: 'linear',
        says: 'Quarters after which whatever has been built is released.',
        source: 'assumption: a new product every year',
      },
    },
  },
  columns: {
    lab: {
      builtQuality: { type: 'f64', unit: 'orders of magnitude', says: 'Quality of what the lab has built, released or not.', record: true },
      releaseQuarter: { type: 'i64', unit: 'quarter', says: 'Quarter of the last release.' },
    },
  },
} as const satisfies Submodel;
