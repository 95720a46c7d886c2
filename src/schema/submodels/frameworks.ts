// Frameworks: announced purchases beyond firm orders; its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const frameworks = {
  title: 'Framework agreements',
  switch: { baseline: 'off', says: 'Labs announce purchases beyond what they have ordered; off: they do not.' },
  home: 'assembly/capital/frameworks.ts',
  odd: 'A lab announces purchases of a multiple of the annual bill of its firm book, reserved capacity in service and on order. They bind nobody. What it orders is no longer only announced: the annual bill of orders moves from announced to firm. When less than half of the multiple is left and nothing stands against it, it announces up to the multiple again. While the window for equity is shut, or revenue is expected to shrink, or to grow less than half as fast as when it last announced, it gives up a share each quarter. Investors believe announcements in part: what they hold a lab to be worth is multiplied by 1 + γ a / (a + f), with a announced and f firm.',
  serves: ['FI11', 'FI02', 'FI06'],
  parameters: {
    labs: {
      frameworkMultiple: {
        kind: 'number',
        unit: 'factor',
        baseline: 2,
        min: 0,
        max: 50,
        tune: 'linear',
        says: 'Purchases that the lab announces beyond its firm book, in annual bills of it.',
        source: 'A4-02, B9-06: announced books are a multiple of firm ones',
      },
    },
    capital: {
      frameworkCut: {
        kind: 'number',
        unit: 'share/quarter',
        baseline: 0.25,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of what is announced that a lab gives up in a bad quarter.',
        source: 'assumption: a quarter',
      },
      announcementGain: {
        kind: 'number',
        unit: 'factor',
        baseline: 0.2,
        min: 0,
        max: 5,
        tune: 'linear',
        says: 'How far value rises when a lab’s book is all announcement.',
        source: 'assumption: a fifth',
      },
    },
  },
  columns: {
    lab: {
      announcedCents: { type: 'i64', unit: 'cents', says: 'Purchases announced and not ordered, as annual bills.', record: true },
      firmCents: { type: 'i64', unit: 'cents', says: 'Annual bill of reserved capacity in service and on order.', record: true },
      announcedGrowth: { type: 'f64', unit: 'log points', says: 'Expected growth of its revenue a quarter when it last announced.' },
    },
  },
} as const satisfies Submodel;
