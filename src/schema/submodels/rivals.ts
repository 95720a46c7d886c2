// Rivals: what a lab makes of its rivals’ order books; its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const rivals = {
  title: 'Rivals in the forecast',
  switch: {
    baseline: 'off',
    says: 'Labs count customers that rivals turned away, and look at what rivals have on order; off: each sees its own demand alone.',
  },
  home: 'assembly/labs/rivals.ts',
  odd: 'Forecasts of all labs must add up to the industry. A lab that expects demand u at the delivery date, and demand I for the industry, knows that rivals will then be able to serve R, by what they have in service and on order. It expects u × I / max(I, u + (1 − rivalNeglect) R): beyond what the market can take, all lose in proportion. With a neglect of one it looks at its own demand alone, and the sum of all forecasts may be any multiple of the industry. I grows as the lab saw the industry grow, by the same memory, bound and damping as its own demand. The demand that it forecasts from counts, in part, customers whom rivals had turned away and whom it served: they come again while rivals stay short.',
  serves: ['FB01', 'DM08', 'SC07'],
  parameters: {
    labs: {
      rivalNeglect: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of rivals’ capacity at the delivery date that the lab leaves out of account.',
        source: 'economics §1.9, Greenwood–Hanson 2015: competition neglect; the size is an assumption',
      },
      spillCounted: {
        kind: 'number',
        unit: 'share',
        baseline: 1,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of the usage that came from rivals who were full which the lab expects to come again.',
        source: 'economics §1.4, Lippman–McCardle 1997: all excess demand is re-allocated',
      },
    },
  },
  columns: {
    lab: {
      marketGrowth: { type: 'f64', unit: 'log points', says: 'Growth of the industry’s demand per quarter that the lab believes in.' },
      contested: { type: 'f64', unit: 'share', says: 'Part of its expected demand that the lab thinks rivals’ order books leave to it.', record: true },
    },
    horizon: {
      usageUnits: { type: 'f64', unit: 'usage-units', says: 'Usage that all labs will be able to serve then by what is ordered now.', unhashed: true },
      quarter: { type: 'i64', unit: 'quarter', says: 'Quarter in which that was added up, plus one.', unhashed: true },
    },
  },
} as const satisfies Submodel;
