// Payout: its switch and parameters.
import type { Submodel } from '../types.ts';

export const payout = {
  title: 'Payout',
  switch: { baseline: 'off', says: 'Cash above bufferYears of the first year’s revenue is paid out to investors every quarter.' },
  home: 'assembly/capital/payout.ts',
  odd: 'Cash above a buffer, in years of the first quarter’s revenue, is paid out every quarter. It is off except in the time-lag trap, where it makes the boundary exact.',
  serves: ['FI07'],
  parameters: {
    labs: {
      bufferYears: {
        kind: 'number',
        unit: 'years',
        baseline: 1,
        min: 0,
        max: 10_000,
        tune: 'linear',
        says: 'Cash that the lab keeps when payout is on, in years of the first quarter’s revenue.',
        source: 'economics §3.1 A5',
      },
    },
  },
} as const satisfies Submodel;
