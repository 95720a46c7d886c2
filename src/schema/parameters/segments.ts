// Parameters of a segment of customers: how many there are and what one of them uses and pays.
import type { ParameterGroup } from '../types.ts';

export const segments = {
  table: 'segment',
  scenarioKey: 'segments',
  many: true,
  says: 'Enterprises, developers, consumers: customers who pay the same price list and whose usage grows alike.',
  parameters: {
    sampleShare: {
      kind: 'number',
      unit: 'factor',
      baseline: 1,
      min: 0,
      max: 1e6,
      tune: 'fixed',
      says: 'Part of the simulated customers that is drawn from this segment, relative to the other segments.',
      source: 'a choice of precision: it decides how many real customers one simulated customer stands for',
      atStart: true,
    },
    realCustomers: {
      kind: 'number',
      unit: 'customers',
      baseline: 1e6,
      min: 1,
      max: 1e11,
      tune: 'log',
      says: 'Real customers of the segment, adopted or not; the simulated ones stand for them.',
      source: 'assumption: a million',
      atStart: true,
    },
    usagePerCustomer: {
      kind: 'number',
      unit: 'usage-units',
      baseline: 0.01,
      min: 1e-12,
      max: 1e9,
      tune: 'log',
      says: 'Usage units that an average adopted customer needs in quarter 0.',
      source: 'assumption: a hundredth of a capacity unit',
    },
    referencePriceUsd: {
      kind: 'number',
      unit: 'USD/usage-unit',
      baseline: 7000,
      min: 0.01,
      max: 1e9,
      tune: 'log',
      says: 'Price of a usage unit at which utilities are stated; price sensitivity is per multiple of it.',
      source: 'calibration B6-05, B6-07: about 20 B USD of revenue per GW-year of serving capacity',
    },
  },
} as const satisfies ParameterGroup;
