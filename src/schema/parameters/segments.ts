// Parameters of a segment of customers: how many there are and what one of them uses and pays.
import type { ParameterGroup } from '../types.ts';

export const segments = {
  table: 'segment',
  scenarioKey: 'segments',
  many: true,
  says: 'Enterprises, developers, consumers: customers who pay the same price list and whose usage grows alike.',
  parameters: {
    sampleShare: { kind: 'number', unit: 'factor', baseline: 1, min: 0, max: 1e6, tune: 'fixed', says: 'Part of the simulated customers that is drawn from this segment, relative to the other segments.', source: 'a choice of precision: it decides how many real customers one simulated customer stands for' },
    realCustomers: { kind: 'number', unit: 'customers', baseline: 1e6, min: 1, max: 1e11, tune: 'log', says: 'Real customers of the segment, adopted or not; the simulated ones stand for them.', source: 'assumption: a million' },
    usagePerCustomer: { kind: 'number', unit: 'usage-units', baseline: 0.01, min: 1e-12, max: 1e9, tune: 'log', says: 'Usage units that an average adopted customer needs in quarter 0.', source: 'assumption: a hundredth of a capacity unit' },
    referencePriceUsd: { kind: 'number', unit: 'USD/usage-unit', baseline: 7000, min: 0.01, max: 1e9, tune: 'log', says: 'Price of a usage unit at which utilities are stated; price sensitivity is per multiple of it.', source: 'calibration B6-05, B6-07: about 20 B USD of revenue per GW-year of serving capacity' },
    capabilityElasticity: { kind: 'number', unit: 'log points', baseline: 0, min: 0, max: 10, tune: 'linear', says: 'Log points of usage gained for each order of magnitude of quality that the frontier gains.', source: 'dynamics §2: 2.13–2.2 in four fits for enterprises; zero leaves usage exogenous' },
    intensityCeiling: { kind: 'number', unit: 'factor', baseline: 1000, min: 1, max: 1e12, tune: 'log', says: 'Usage per customer saturates at this multiple of its start: demand has a ceiling.', source: 'dynamics §6.1: without a ceiling compute, quality and demand explode' },
    absorptionQuarters: { kind: 'number', unit: 'quarters', baseline: 4, min: 0.25, max: 80, tune: 'log', says: 'Mean delay between a capability and the usage that it makes possible, in two stages.', source: 'dynamics §1: tau of one year; A0-01: up to five years' },
  },
} as const satisfies ParameterGroup;
