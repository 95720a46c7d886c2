// Chips: its switch and parameters.
import type { Submodel } from '../types.ts';

export const chips = {
  title: 'Chips',
  switch: { baseline: 'on', says: 'All labs together can order only what suppliers can build in a quarter; off: supply is unlimited.' },
  home: 'assembly/supply/chips.ts',
  odd: 'Suppliers can promise so many units in a quarter, on a path that grows fast and saturates. Orders beyond it are filled pro rata.',
  serves: ['SU03', 'SU11'],
  parameters: {
    supply: {
      unitsPerQuarter: {
        kind: 'number',
        unit: 'units/quarter',
        baseline: 250_000,
        min: 0,
        max: 1e12,
        tune: 'log',
        says: 'Units that suppliers can promise in quarter 0, over all labs.',
        source: 'dynamics §2: 0.19–0.54 GW a quarter',
      },
      unitsPerQuarterMax: {
        kind: 'number',
        unit: 'units/quarter',
        baseline: 5_600_000,
        min: 0,
        max: 1e12,
        tune: 'log',
        says: 'Where that supply saturates.',
        source: 'dynamics §3: 8 GW a quarter, free',
      },
      unitsGrowthPerQuarter: {
        kind: 'number',
        unit: 'log points',
        baseline: 0.4,
        min: 0,
        max: 3,
        tune: 'linear',
        says: 'Log points by which supply grows in a quarter while it is far from saturation.',
        source: 'dynamics §2: 0.34–0.52',
      },
    },
  },
} as const satisfies Submodel;
