// Announced purchases: switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const frameworks = {
  title: 'Announced purchases',
  switch: { baseline: 'off', says: 'Labs announce purchases beyond what they have ordered, and can give them up; off: only firm orders are known.' },
  home: 'assembly/capital/frameworks.ts',
  odd: 'A lab announces to buy announceFactor times the annual bill of its firm book, over and above it. What is announced binds nobody. It grows with the book while the funding window is open and is given up by announceCut a quarter while it is shut. Announcements lift the lab’s valuation: its target is multiplied by (1 + announced / firm)^announceGain.',
  serves: ['FI11', 'FB04', 'FB07', 'SC05'],
  parameters: {
    labs: {
      announceFactor: {
        kind: 'number',
        unit: 'factor',
        baseline: 0.5,
        min: 0,
        max: 50,
        tune: 'linear',
        says: 'Announced over firm purchases.',
        source: 'A2-01, A2-02: the one lab announces fourteen times as much as the other; a modest lab half of its book',
      },
    },
    capital: {
      announceGain: {
        kind: 'number',
        unit: 'factor',
        baseline: 0.1,
        min: 0,
        max: 5,
        tune: 'linear',
        says: 'Elasticity of a valuation to announced over firm purchases.',
        source: 'B9-10: prices rose by a few per cent on announcements',
      },
      announceCut: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.2,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of what is announced that is given up in a quarter while the window is shut.',
        source: 'assumption: half within a year',
      },
    },
  },
  columns: {
    lab: {
      firmCents: { type: 'i64', unit: 'cents', says: 'Annual bill of the firm book at the end of the lead time.', record: true },
      announcedCents: { type: 'i64', unit: 'cents', says: 'Annual bill of what is announced beyond it.', record: true },
    },
  },
} as const satisfies Submodel;
