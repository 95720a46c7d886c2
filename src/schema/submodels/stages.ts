// Stages: deposits and late deliveries; its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const stages = {
  title: 'Stages of an order',
  switch: { baseline: 'off', says: 'Reserved orders need a deposit, and deliveries can be late; off: no deposit, and everything arrives on the day.' },
  home: 'assembly/supply/stages.ts',
  odd: 'With the order a share of the bill of its first year (of its term, if that is shorter) is paid to the cloud: as deposit d · b · min(4, T) for a bill b a quarter over a term of T quarters. When the units arrive the deposit becomes a credit, and credit pays the next bills before cash does: what is paid for an order is its bill, to the cent. Orders that are under way at the start carry no deposit. A lab without a parent orders no more than its cash can pay the deposit of. Each quarter all that a lab awaits may slip by a quarter with chance p, one draw a lab and quarter; a unit is late by k quarters with probability p^k (1 − p), and its bill starts when it arrives. Units that were announced less units that arrived are at all times the units that are late.',
  serves: ['SU02', 'SU05', 'SH10'],
  parameters: {
    labs: {
      depositShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.15,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Share of the first year’s bill that is paid at the order.',
        source: 'assumption: 15 %; prepayments of reserved capacity are not published',
      },
    },
    supply: {
      delayChance: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.2,
        min: 0,
        max: 0.95,
        tune: 'linear',
        says: 'Chance that what a lab is to receive in a quarter comes a quarter later.',
        source: 'assumption: a quarter of a quarter late on average; SU02, SU05 give reasons and no rate',
      },
    },
  },
  columns: {
    lab: {
      dueUnits: { type: 'i64', unit: 'units', says: 'Units whose announced quarter of delivery this is.', record: true },
      deliveredUnits: { type: 'i64', unit: 'units', says: 'Units that arrived in the quarter.', record: true },
      lateUnits: { type: 'i64', unit: 'units', says: 'Units past their announced quarter that have not arrived.', record: true },
      creditCents: { type: 'i64', unit: 'cents', says: 'Deposits of units that have arrived, not yet used up by bills.', record: true },
      creditedCents: { type: 'i64', unit: 'cents', says: 'Part of the quarter’s compute bill that deposits paid.', record: true },
      depositPaidCents: { type: 'i64', unit: 'cents', says: 'Deposits paid with the quarter’s orders.', record: true },
    },
    pipeline: {
      depositCents: { type: 'i64', unit: 'cents', says: 'Deposits paid for units that have not arrived.' },
    },
  },
} as const satisfies Submodel;
