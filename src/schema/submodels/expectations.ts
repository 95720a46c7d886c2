// Expectations: investors’ and the true ones beside the labs’; its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const expectations = {
  title: 'Expectations',
  switch: {
    baseline: 'off',
    says: 'Investors form expectations of their own, and the truth is recorded beside them; off: investors believe what labs believe.',
  },
  home: 'assembly/capital/expectations.ts',
  odd: 'Three expectations of growth are kept apart. The lab’s own is that of its forecast. Investors extrapolate the growth of the lab’s revenue, E ← E + investorMemory (g − E), saturating at valueGrowthBound; besides they know what a sober reader of the industry’s figures expects: its growth by the same average, fading by rationalFade a quarter over the valuation horizon. They believe extrapolation × the first + (1 − extrapolation) × the second. The true one is the growth over the coming year that the model’s demand equations give without noise from today’s state: the demand clock with the slips that lie ahead, usage that absorbs the frontier, which goes on at its mean pace so far, up to the ceiling, and the adoption hazard of every class. Labs and investors never see it. It counts Bass adoption alone: with an organisational delay or communities the truth comes later and more gently than it says.',
  serves: ['MB01', 'MB04'],
  parameters: {
    capital: {
      investorMemory: {
        kind: 'number',
        unit: 'share',
        baseline: 0.35,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Weight of the newest quarter in investors’ growth estimates.',
        source: 'dynamics §3: lambda_I 0.35, free',
      },
      extrapolation: {
        kind: 'number',
        unit: 'share',
        baseline: 1,
        min: 0,
        max: 2,
        tune: 'linear',
        says: 'Weight of a lab’s extrapolated revenue growth against the sober growth of its industry in what investors believe.',
        source: 'dynamics §4: bursts rise steeply between 0.5 and 1.3',
      },
      rationalFade: {
        kind: 'number',
        unit: 'share',
        baseline: 0.92,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'By the sober view, growth in each further quarter is this share of the quarter before.',
        source: 'dynamics §1: damped growth, 0.92',
      },
    },
  },
  columns: {
    market: {
      soberGrowth: { type: 'f64', unit: 'log points', says: 'Growth of the industry a quarter as investors see it, by their average.' },
      trueGrowth: {
        type: 'f64',
        unit: 'log points',
        says: 'Growth of demand a quarter over the coming year by the model’s own equations without noise; nobody in the market sees it.',
        record: true,
      },
    },
    segment: {
      trueGrowth: { type: 'f64', unit: 'log points', says: 'The same for the segment.', record: true },
    },
    lab: {
      extrapolatedGrowth: { type: 'f64', unit: 'log points', says: 'Growth of the lab’s revenue a quarter, by investors’ average.' },
      investorGrowth: { type: 'f64', unit: 'log points', says: 'Growth a quarter over the valuation horizon that investors believe in.', record: true },
      seenRevenueCents: { type: 'i64', unit: 'cents', says: 'Revenue that investors saw a quarter ago.' },
    },
  },
} as const satisfies Submodel;
