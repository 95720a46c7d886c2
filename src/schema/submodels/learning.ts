// Learning: its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const learning = {
  title: 'Learning from forecast errors',
  switch: {
    baseline: 'off',
    says: 'Labs learn how wrong their forecasts are, and may forecast the level instead of growth; off: the width of a forecast is fixed.',
  },
  home: 'assembly/labs/learning.ts',
  odd: 'A lab keeps its median forecasts until their date. Then the log error e of the forecast made L quarters before corrects what it believes about its errors, s² ← s² + errorMemory (e²/L − s²), within two bounds; s replaces forecastSd. By the level rule it expects demand to stay at an exponential moving average, E ← E + forecastMemory (D − E), instead of growing.',
  serves: ['FB01', 'FB03', 'DM20'],
  parameters: {
    labs: {
      forecastRule: {
        kind: 'choice',
        options: ['growth', 'level'],
        baseline: 'growth',
        says: 'What the lab extrapolates: the growth of demand, or its level.',
        source: 'economics §1.9, C15',
      },
      errorMemory: {
        kind: 'number',
        unit: 'share',
        baseline: 0.1,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Weight of the newest forecast error in the lab’s belief about its errors.',
        source: 'assumption: about ten quarters of errors',
      },
      forecastSdLeast: {
        kind: 'number',
        unit: 'log points',
        baseline: 0.05,
        min: 0,
        max: 3,
        tune: 'linear',
        says: 'However well it forecast, a lab expects errors of this size a quarter ahead.',
        source: 'assumption: no lab trusts itself further',
      },
      forecastSdMost: {
        kind: 'number',
        unit: 'log points',
        baseline: 0.6,
        min: 0,
        max: 3,
        tune: 'linear',
        says: 'However badly it forecast, a lab expects no larger errors a quarter ahead.',
        source: 'economics §0: 0.5–1.4 at the delivery date, four to eight quarters ahead',
      },
    },
  },
  columns: {
    lab: {
      learnedSd: {
        type: 'f64',
        unit: 'log points',
        says: 'Standard deviation of its log forecast error one quarter ahead, as the lab has learned it.',
        record: true,
      },
      level: { type: 'f64', unit: 'micro-usage-units', says: 'Exponential moving average of the demand that the lab saw.' },
    },
    forecast: {
      expectedMicro: { type: 'f64', unit: 'micro-usage-units', says: 'Median forecast of demand in that quarter, the newest that was made for it.' },
      leadQuarters: { type: 'i64', unit: 'quarters', says: 'How long before it was made.' },
    },
  },
} as const satisfies Submodel;
