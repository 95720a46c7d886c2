// Parameters of those who build and rent out capacity.
import type { ParameterGroup } from '../types.ts';

export const supply = {
  table: 'supply',
  scenarioKey: 'supply',
  many: false,
  says: 'What a capacity unit costs, and how many can be built.',
  parameters: {
    rentUsd: {
      kind: 'number',
      unit: 'USD/unit-quarter',
      baseline: 3900,
      min: 0.01,
      max: 1e9,
      tune: 'log',
      says: 'Rent of one capacity unit for a quarter, fixed for the term when it is ordered.',
      source: 'B6-07: about 11 B USD per GW-year, 1.79 USD an hour',
    },
    rentGrowthPerYear: {
      kind: 'number',
      unit: 'factor/year',
      baseline: 1,
      min: 0.1,
      max: 10,
      tune: 'log',
      says: 'Factor by which the rent of new orders changes in a year.',
      source: 'assumption: constant; spot rent fell from 8 to 1.70 USD an hour (B7)',
    },
  },
} as const satisfies ParameterGroup;
