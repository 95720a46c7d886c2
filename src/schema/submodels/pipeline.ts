// Pipeline: its parameters; always on.
import { MAX_LEAD_QUARTERS, MAX_TERM_QUARTERS } from '../limits.ts';
import type { Submodel } from '../types.ts';

export const pipeline = {
  title: 'Pipeline',
  home: 'assembly/supply/pipeline.ts',
  odd: 'An order arrives after the lead time and is paid for its term from then on, used or not. Ordered capacity is at all times what is in the pipeline, in service, retired or cancelled.',
  serves: ['SU01', 'FI11'],
  parameters: {
    labs: {
      pipelineGrowthPerYear: {
        kind: 'number',
        unit: 'factor/year',
        baseline: 1,
        min: 0.1,
        max: 1000,
        tune: 'log',
        says: 'At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives.',
        source: 'dynamics §6.6: a start without a pipeline leaves a delivery hole',
        atStart: true,
      },
      leadQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 6,
        min: 1,
        max: MAX_LEAD_QUARTERS,
        integer: true,
        tune: 'linear',
        says: 'Quarters between an order and its delivery.',
        source: 'A0-11, A4-13, B9-06: four to eight quarters',
      },
      termQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 20,
        min: 0,
        max: MAX_TERM_QUARTERS,
        integer: true,
        tune: 'linear',
        says: 'Quarters for which delivered capacity must be paid, used or not; 0 means for ever.',
        source: 'B6-07: five years',
        atStart: true,
      },
    },
  },
} as const satisfies Submodel;
