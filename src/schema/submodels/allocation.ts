// Allocation: its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const allocation = {
  title: 'Allocation of chips',
  switch: {
    baseline: 'off',
    says: 'Chips are short: labs inflate orders, big buyers get discounts, backlog lengthens the lead time, and volume makes chips cheaper.',
  },
  home: 'assembly/supply/allocation.ts',
  odd: 'A lab that went short asks for more than it wants: its bid is what it wants plus phantomShare of what it missed last quarter (Cachon and Lariviere). Where bids together exceed supply, suppliers allot pro rata to bids; a lab cancels at once what exceeds its true want, and suppliers allot that once more, pro rata to what is still missing. The rent of lab j is the market’s × (1 − d n_j / max n), n_j being its orders of last quarter and d the discount of the largest buyer. The lead time is the lab’s own plus floor(β B / S), B being all units on order, S the supply of a quarter. The chip part of the rent of new orders falls by Wright’s law, X^(−b) with b = −log₂(1 − learning rate) and X the units ever delivered over those delivered before the start, and rises by a mark-up × the part of last quarter’s orders that went unfilled.',
  serves: ['AC07', 'SU03', 'SU09', 'SU11', 'SU12', 'SH03', 'ST17', 'VC03'],
  parameters: {
    labs: {
      phantomShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: 0,
        max: 4,
        tune: 'linear',
        says: 'Part of what its last order missed by which the lab inflates its next one.',
        source: 'assumption: half; Cachon and Lariviere 1999 show that pro-rata allotment invites it',
      },
    },
    supply: {
      bulkDiscount: {
        kind: 'number',
        unit: 'share',
        baseline: 0.25,
        min: 0,
        max: 0.9,
        tune: 'linear',
        says: 'Discount of the largest buyer on the rent of new capacity; others get it in proportion to their orders of last quarter.',
        source: 'A3-05: 20–30 %',
      },
      backlogLead: {
        kind: 'number',
        unit: 'factor',
        baseline: 0.25,
        min: 0,
        max: 10,
        tune: 'linear',
        says: 'Quarters that the lead time gains for each quarter’s worth of supply that is on order.',
        source: 'assumption: six quarters on order make the wait one longer; A0-11, A4-13 report four to eight',
      },
      learningRate: {
        kind: 'number',
        unit: 'share',
        baseline: 0.2,
        min: 0,
        max: 0.9,
        tune: 'linear',
        says: 'Part of the cost of chips that each doubling of all units ever delivered takes away; acts beside the growth of the rent.',
        source: 'economics C48: 20 %',
      },
      experienceUnits: {
        kind: 'number',
        unit: 'units',
        baseline: 1_000_000,
        min: 1,
        max: 1e12,
        tune: 'log',
        says: 'Units delivered before the start, from which doublings count.',
        source: 'assumption: a million H100-equivalents by 2023',
      },
      chipShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.65,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of the rent that pays for chips.',
        source: 'B6-07: 35 of 50–60 B USD a gigawatt',
      },
      shortageMarkup: {
        kind: 'number',
        unit: 'share',
        baseline: 0.2,
        min: 0,
        max: 10,
        tune: 'linear',
        says: 'Mark-up on chips if all of last quarter’s orders had gone unfilled; the dominant vendor’s power over price.',
        source: 'assumption: small, list prices hardly moved in 2023',
      },
    },
  },
  columns: {
    lab: {
      bidUnits: { type: 'i64', unit: 'units', says: 'Units that the lab asked for, phantom orders included.', record: true },
      shortfallUnits: { type: 'i64', unit: 'units', says: 'Units that it truly wanted and did not get.', record: true },
    },
    market: {
      cumulativeUnits: { type: 'f64', unit: 'units', says: 'Units delivered since the start.', record: true },
    },
  },
} as const satisfies Submodel;
