// Conditional tranches: switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const tranches = {
  title: 'Conditional tranches',
  switch: { baseline: 'off', says: 'Part of a round is promised and paid only if the lab grows; off: rounds are paid at once.' },
  home: 'assembly/capital/tranches.ts',
  odd: 'Of every ordinary round a part trancheShare is promised instead of paid. It is due after trancheQuarters and is paid, for shares at the price of the round, out of the pool of the quarter before others are served, if the lab’s revenue has grown by milestoneGrowthPerYear since and the funding window is open; else it lapses. A lab that plans ahead counts on a part promisedCounted of it.',
  serves: ['FI01', 'FI10', 'AC18'],
  parameters: {
    capital: {
      trancheShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.3,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of a round that is promised.',
        source: 'assumption: a third; B9-10: up to 100 B USD for 10 GW, as they are built',
      },
      trancheQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 4,
        min: 1,
        max: 40,
        integer: true,
        tune: 'linear',
        says: 'Quarters until it is due.',
        source: 'assumption: a year',
      },
      milestoneGrowthPerYear: {
        kind: 'number',
        unit: 'factor/year',
        baseline: 1.5,
        min: 0.1,
        max: 100,
        tune: 'log',
        says: 'Growth of revenue that the promise demands.',
        source: 'assumption: half again a year',
      },
      promisedCounted: {
        kind: 'number',
        unit: 'share',
        baseline: 1,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of a promise that a lab counts on in its plan.',
        source: 'assumption: all of it',
      },
    },
  },
  columns: {
    lab: {
      promisedCents: { type: 'i64', unit: 'cents', says: 'Equity promised and not yet paid.', record: true },
      trancheCents: { type: 'i64', unit: 'cents', says: 'Promised equity paid in the quarter.', record: true },
    },
    forecast: {
      promisedCents: { type: 'i64', unit: 'cents', says: 'Equity that falls due in that quarter.' },
      milestoneCents: { type: 'i64', unit: 'cents', says: 'Quarterly revenue that it demands.' },
      agreedPrice: { type: 'f64', unit: 'cents', says: 'Price agreed for all shares that there were at the start.' },
    },
  },
} as const satisfies Submodel;
