// Parameters of a cloud: who rents out capacity, at what margin, and how often it fails.
import type { ParameterGroup } from '../types.ts';

export const clouds = {
  table: 'cloud',
  scenarioKey: 'clouds',
  many: true,
  says: 'A cloud that rents out capacity and resells products of labs.',
  parameters: {},
} as const satisfies ParameterGroup;
