// Parameters of a lab: where it starts, what it believes, how it orders, how it is paid for.
import type { ParameterGroup } from '../types.ts';

export const labs = {
  table: 'lab',
  scenarioKey: 'labs',
  many: true,
  says: 'A lab: it trains, sells, orders compute ahead, and can default.',
  parameters: {
    initialUnits: {
      kind: 'number',
      unit: 'units',
      baseline: 10_000,
      min: 0,
      max: 1e12,
      tune: 'log',
      says: 'Capacity in service in quarter 0.',
      source: 'assumption: ten thousand H100-equivalents',
    },
    cashUsd: { kind: 'number', unit: 'USD', baseline: 1e9, min: 0, max: 1e14, tune: 'log', says: 'Cash at the start.', source: 'assumption: 1 B USD' },
    debtUsd: { kind: 'number', unit: 'USD', baseline: 0, min: 0, max: 1e14, tune: 'log', says: 'Debt at the start.', source: 'assumption: none' },
    marketValueUsd: {
      kind: 'number',
      unit: 'USD',
      baseline: 1e10,
      min: 0,
      max: 1e14,
      tune: 'log',
      says: 'Market value at the start.',
      source: 'assumption: 10 B USD',
    },
    quality: {
      kind: 'number',
      unit: 'orders of magnitude',
      baseline: 0,
      min: -10,
      max: 10,
      tune: 'linear',
      says: 'Quality of the product at the start, in orders of magnitude of effective training compute.',
      source: 'economics §1.6',
    },
    trainingShare: {
      kind: 'number',
      unit: 'share',
      baseline: 0.3,
      min: 0,
      max: 0.95,
      tune: 'linear',
      says: 'Share of its capacity that the lab wants for training.',
      source: 'dynamics §3: research at about revenue',
    },
  },
} as const satisfies ParameterGroup;
