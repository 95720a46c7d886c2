// Ownership of labs: switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const capTable = {
  title: 'Ownership',
  switch: { baseline: 'off', says: 'Who owns how much of a lab is kept, and lower rounds cost founders more; off: only what was paid in is kept.' },
  home: 'assembly/capital/cap-table.ts',
  odd: 'A lab belongs to its founders and staff, to investors, to suppliers and to the public, in shares that sum to one. Whoever pays E at a value before the money of V receives E / (V + E), and everybody else’s share shrinks by that part. Value before the money is the market value at the round, less the discount of an emergency round. A round below the value after the last one is a down round: investors’ protection takes a part ratchetShare × (1 − V / last value) of the founders’ share and gives it to investors.',
  serves: ['FI01', 'FI10', 'AC18', 'LA10'],
  parameters: {
    labs: {
      founderShareStart: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Share of the lab that founders and staff own at the start; investors own the rest.',
        source: 'assumption: half; A4 and S1 leave ownership open',
        atStart: true,
      },
    },
    capital: {
      ratchetShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.25,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of the relative fall in value since the last round that founders pay for with their shares.',
        source: 'assumption: a weak protection of investors',
      },
    },
  },
  columns: {
    lab: {
      founderShare: { type: 'f64', unit: 'share', says: 'Share of founders and staff.', record: true },
      investorShare: { type: 'f64', unit: 'share', says: 'Share of investors.', record: true },
      supplierHeldShare: { type: 'f64', unit: 'share', says: 'Share of suppliers.', record: true },
      publicShare: { type: 'f64', unit: 'share', says: 'Share of the public.', record: true },
      sharesOut: { type: 'f64', unit: 'factor', says: 'Shares over those at the start.', record: true },
      lastRoundCents: { type: 'i64', unit: 'cents', says: 'Value after the money of the last round.', record: true },
      founderCents: { type: 'i64', unit: 'cents', says: 'Market value of the founders’ share.', record: true },
    },
  },
} as const satisfies Submodel;
