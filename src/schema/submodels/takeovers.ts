// Takeovers: switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const takeovers = {
  title: 'Takeovers',
  switch: { baseline: 'off', says: 'A solvent rival can take a failing lab over; off: it is liquidated.' },
  home: 'assembly/capital/takeovers.ts',
  odd: 'Before a failing lab is liquidated, the living lab with the most cash may take it over, if together they earn at most jointShareCap of all revenue, if its cash is takeoverCash times the hole and the coming bill, and by chance takeoverChance. A self-funded platform pays out of its parent’s pocket and needs no cash. The buyer fills the hole and pays shareholders takeoverPrice of the market value. The lab goes on as a product of its owner, with its customers, capacity, pipeline and debt: it raises no money of its own, every quarter its owner covers its shortfall or takes its surplus, and it fails with its owner. Concentration is counted by owner, and only independent labs are counted as alive.',
  serves: ['FI05', 'FI13', 'SC06', 'SC10', 'MO01'],
  parameters: {
    capital: {
      takeoverChance: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Chance that the candidate wants the failing lab.',
        source: 'assumption: even odds',
      },
      takeoverCash: {
        kind: 'number',
        unit: 'factor',
        baseline: 1.5,
        min: 0,
        max: 100,
        tune: 'linear',
        says: 'Cash that a buyer needs over what it has to pay at once.',
        source: 'assumption: half as much again',
      },
      takeoverPrice: {
        kind: 'number',
        unit: 'share',
        baseline: 0.05,
        min: 0,
        max: 2,
        tune: 'linear',
        says: 'Paid to shareholders over market value.',
        source: 'assumption: little; the lab is about to fail',
      },
      jointShareCap: {
        kind: 'number',
        unit: 'share',
        baseline: 0.5,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Share of all revenue beyond which no takeover is allowed.',
        source: 'assumption: a dominant position is not allowed to grow',
      },
    },
  },
  columns: {
    lab: {
      owner: { type: 'i64', unit: 'id', says: 'Lab that owns it, −1 while independent.', record: true },
      takeoverCents: { type: 'i64', unit: 'cents', says: 'Paid for labs that it took over in the quarter.', record: true },
      groupCents: { type: 'i64', unit: 'cents', says: 'Received from its owner, or by it, in the quarter; negative where it paid.', record: true },
    },
  },
} as const satisfies Submodel;
