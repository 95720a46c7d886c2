// Fundamental value: its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const fundamentals = {
  title: 'Fundamental value',
  switch: { baseline: 'off', says: 'What labs are worth by the model’s own demand equations is computed beside the market value; off: nobody knows.' },
  home: 'assembly/capital/fundamental.ts',
  odd: 'The fundamental value of a lab is the same multiple as its market value, put on the sales that the model’s own demand equations give at the valuation horizon, without noise, from today’s state and by the lab’s own mix of segments: 4 μ Σ R_s e^(G_s), R_s being its revenue of the quarter from segment s and G_s the log growth of the segment’s demand over the horizon. Adoption, usage that absorbs a frontier which goes on at its mean pace so far, and the ceiling of usage count; a slip is looked through, as nobody can know its end. It is never below cash in hand. The bubble index is the sum of market values over the sum of fundamental values of all living labs. Where investors form expectations of their own, a part soberInsight of their sober view is this growth, and the rest the industry’s average as before: without extrapolation and with full insight, market value is fundamental value as soon as the gap has closed.',
  serves: ['MB01', 'FI06', 'FI12', 'FB06'],
  parameters: {
    capital: {
      soberInsight: {
        kind: 'number',
        unit: 'share',
        baseline: 1,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of investors’ sober view that knows the growth which the model’s own equations give.',
        source: 'assumption: the sober are well informed; with extrapolation 0 there is then no bubble (economics P8)',
      },
    },
  },
  columns: {
    market: {
      fundamentalCents: { type: 'i64', unit: 'cents', says: 'Fundamental value of all labs.', record: true },
      bubble: { type: 'f64', unit: 'factor', says: 'Bubble index: market value over fundamental value of all living labs.', record: true },
    },
    segment: {
      horizonGrowth: { type: 'f64', unit: 'log points', says: 'Growth of demand over the valuation horizon by the model’s own equations.', record: true },
    },
    lab: {
      fundamentalCents: { type: 'i64', unit: 'cents', says: 'Fundamental value.', record: true },
    },
  },
} as const satisfies Submodel;
