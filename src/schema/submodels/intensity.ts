// Intensity: its switch and parameters.
import type { Submodel } from '../types.ts';

export const intensity = {
  title: 'Intensity',
  switch: { baseline: 'on', says: 'Usage of an adopted customer grows with the capability of the frontier; off: it follows demandGrowthPerYear alone.' },
  home: 'assembly/customers/intensity.ts',
  odd: 'Capability that the frontier gained makes an adopted customer use more: x = e^(θ Δq), saturated to x (1 + 1/c) / (1 + x/c), passes two stages of delay that the demand clock drives, and multiplies usage. The ceiling c is why the market ends. Nobody knows it: a run has its own, c exp(σ z) with z normal, one draw a segment and seed, and neither labs nor investors look at it.',
  serves: ['TA03', 'TA04', 'DM06'],
  parameters: {
    segments: {
      capabilityElasticity: {
        kind: 'number',
        unit: 'log points',
        baseline: 0,
        min: 0,
        max: 10,
        tune: 'linear',
        says: 'Log points of usage gained for each order of magnitude of quality that the frontier gains.',
        source: 'dynamics §2: 2.13–2.2 in four fits for enterprises; zero leaves usage exogenous',
      },
      intensityCeiling: {
        kind: 'number',
        unit: 'factor',
        baseline: 1000,
        min: 1,
        max: 1e12,
        tune: 'log',
        says: 'Usage per customer saturates at this multiple of its start: demand has a ceiling.',
        source: 'dynamics §6.1: without a ceiling compute, quality and demand explode',
      },
      intensityCeilingSd: {
        kind: 'number',
        unit: 'log points',
        baseline: 0,
        min: 0,
        max: 3,
        tune: 'linear',
        says: 'Standard deviation, over seeds, of the log of that ceiling.',
        source: 'dynamics §1: 0.6, the uncertainty of the long run; zero makes the ceiling certain',
        atStart: true,
      },
      absorptionQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 4,
        min: 0.25,
        max: 80,
        tune: 'log',
        says: 'Mean delay between a capability and the usage that it makes possible, in two stages.',
        source: 'dynamics §1: tau of one year; A0-01: up to five years',
      },
    },
  },
} as const satisfies Submodel;
