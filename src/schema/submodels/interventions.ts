// Interventions: columns of the table that the host fills with what changes, and what has happened so far.
import type { Column, Submodel } from '../types.ts';

/** Written by the host before the start, the same in every quarter. */
const given = (type: Column['type'], unit: string, says: string): Column => ({ type, unit, says, unhashed: true });

export const interventions = {
  title: 'Interventions',
  home: 'assembly/shocks/interventions.ts',
  odd: 'A scenario lists what happens on a date, or with a chance p in every quarter of a span: forks, what-ifs, policies, shocks. At the start of a quarter those whose time is over end; then each that is not under way, and has not happened or may repeat, begins if its keyed 32-bit draw lies below ⌊p × 2³²⌋. While an intervention is under way its changes act: of the values as the scenario states them, those under way change theirs in the order in which they began, each by setting, scaling or shifting, whole numbers rounded, all kept inside the range of the parameter. When it ends, what it changed is as if it had not been.',
  serves: [],
  parameters: {},
  columns: {
    run: {
      begun: { type: 'i64', unit: 'count', says: 'How often an intervention has begun.', unhashed: true },
    },
    intervention: {
      which: given('i64', 'id', 'Number of the intervention that the value belongs to; its rows follow each other.'),
      firstQuarter: given('i64', 'quarter', 'First quarter in which it can begin.'),
      lastQuarter: given('i64', 'quarter', 'Last one.'),
      chance: given('i64', 'share of 2^32', 'Chance that it begins in a quarter; 2^32 on a date.'),
      lasts: given('i64', 'quarters', 'Quarters after which it ends; 0 for good.'),
      repeats: given('i64', 'switch', 'It may begin again after it has ended.'),
      cell: given('i64', 'address', 'Where the value stands in memory.'),
      original: given('f64', 'any', 'The value that the scenario states.'),
      change: given('i64', 'code', 'How it changes: set, scale or shift.'),
      by: given('f64', 'any', 'What it is set to, multiplied by, or shifted by.'),
      low: given('f64', 'any', 'Least value of the parameter.'),
      high: given('f64', 'any', 'Greatest value of the parameter.'),
      whole: given('i64', 'switch', 'The parameter is a whole number.'),
      startedQuarter: { type: 'i64', unit: 'quarter', says: 'Quarter in which it began, −1 while it is not under way.' },
      times: { type: 'i64', unit: 'count', says: 'How often it has begun.' },
      order: { type: 'i64', unit: 'id', says: 'Rows under way, one up, in the order in which they began; then zeros.', unhashed: true },
    },
  },
} as const satisfies Submodel;
