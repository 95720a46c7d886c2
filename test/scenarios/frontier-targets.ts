// Owns the comparison of frontier-2023 with history: which public figure is which number of a run.
import { readFileSync } from 'node:fs';
import { columnOf } from '../../src/engine/recording.ts';
import type { RunOutcome } from '../../src/engine/run.ts';
import { loadScenario } from '../../src/model/load-scenario.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { UNITS_PER_GIGAWATT } from '../../src/schema/units.ts';

/** One public figure, and how to read it off a run. */
export interface Target {
  readonly what: string;
  readonly row: string;
  /** In the unit that `what` names. */
  readonly target: number;
  readonly of: (past: Past) => number;
}

type Quarter = number | readonly number[];

/** A run as an economist asks about it. Quarters count from 2023-Q1; of several, the geometric mean. */
export interface Past {
  /** Billions of USD a year. */
  readonly runRate: (lab: string, quarter: number) => number;
  /** Sum over the four quarters of a calendar year, billions of USD. */
  readonly overYear: (lab: string, column: string, year: number) => number;
  /** Share of what enterprises and developers spend. */
  readonly apiShare: (lab: string, quarter: Quarter) => number;
  /** What they spend in all, billions of USD a year. */
  readonly apiSpend: (quarter: Quarter) => number;
  /** Share of consumers who have a lab. */
  readonly consumerShare: (lab: string, quarter: Quarter) => number;
  /** Millions of people. */
  readonly users: (lab: string, quarter: Quarter) => number;
  /** Per cent. */
  readonly firmsUsing: (quarter: Quarter) => number;
  readonly gigawatts: (lab: string, quarter: number) => number;
  /** Billions of USD. */
  readonly value: (lab: string, quarter: Quarter) => number;
  /** Bill for capacity that did not train, over revenue. */
  readonly costOfRevenue: (lab: string, year: number) => number;
}

export const SCENARIO_FILE = new URL('../../scenarios/frontier-2023.yaml', import.meta.url);

export function frontier(): Scenario {
  const { scenario, issues } = loadScenario({ file: 'frontier-2023.yaml', text: readFileSync(SCENARIO_FILE, 'utf8'), resolve: () => undefined });
  if (scenario === undefined) throw new Error(issues.map((issue) => `${issue.line}:${issue.column} ${issue.path}: ${issue.message}`).join('\n'));
  return scenario;
}

export function pastOf({ recording }: RunOutcome, scenario: Scenario, customers: number): Past {
  const labs = scenario.labs.map(({ id }) => id);
  const segments = scenario.segments.map(({ id }) => id);
  const cell = (name: string, column: string, row: number): number => {
    const table = recording.tables.find((t) => t.name === name);
    if (table === undefined) throw new Error(`no table ${name}`);
    return Number(columnOf(table, column).values[row]);
  };
  const ofLab = (lab: string, column: string, q: number): number => cell('lab', column, q * labs.length + indexIn(labs, lab));
  const ofSegment = (segment: string, column: string, q: number): number => cell('segment', column, q * segments.length + indexIn(segments, segment));
  const ofBoth = (lab: string, segment: string, column: string, q: number): number =>
    cell('labSegment', column, (q * labs.length + indexIn(labs, lab)) * segments.length + indexIn(segments, segment));
  const api = (lab: string, q: number): number => ofBoth(lab, 'enterprise', 'revenueCents', q) + ofBoth(lab, 'developer', 'revenueCents', q);
  const apiOfAll = (q: number): number => sum(labs.map((lab) => api(lab, q)));
  const buying = (segment: string, q: number): number => ofSegment(segment, 'adopted', q) - ofSegment(segment, 'outside', q);
  /** Simulated customers of a segment. */
  const simulated = (segment: string): number =>
    (customers * (scenario.segments[indexIn(segments, segment)]?.sampleShare ?? 0)) / sum(scenario.segments.map((s) => s.sampleShare));
  const millions = (scenario.segments[indexIn(segments, 'consumer')]?.realCustomers ?? 0) / simulated('consumer') / 1e6;
  return {
    runRate: (lab, q) => (4 * ofLab(lab, 'revenueCents', q)) / CENTS_A_BILLION,
    overYear: (lab, column, year) => sum(quartersOf(year).map((q) => ofLab(lab, column, q))) / CENTS_A_BILLION,
    apiShare: (lab, quarter) => mean(quarter, (q) => api(lab, q) / apiOfAll(q)),
    apiSpend: (quarter) => mean(quarter, (q) => (4 * apiOfAll(q)) / CENTS_A_BILLION),
    consumerShare: (lab, quarter) => mean(quarter, (q) => ofBoth(lab, 'consumer', 'customers', q) / buying('consumer', q)),
    users: (lab, quarter) => mean(quarter, (q) => ofBoth(lab, 'consumer', 'customers', q) * millions),
    firmsUsing: (quarter) => mean(quarter, (q) => (100 * buying('enterprise', q)) / simulated('enterprise')),
    gigawatts: (lab, q) => ofLab(lab, 'capacityUnits', q) / UNITS_PER_GIGAWATT,
    value: (lab, quarter) => mean(quarter, (q) => ofLab(lab, 'marketValueCents', q) / CENTS_A_BILLION),
    costOfRevenue: (lab, year) => {
      const serving = quartersOf(year).map((q) => ofLab(lab, 'computeCents', q) * (1 - ofLab(lab, 'trainingUnits', q) / ofLab(lab, 'capacityUnits', q)));
      return sum(serving) / sum(quartersOf(year).map((q) => ofLab(lab, 'revenueCents', q)));
    },
  };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (i: number): number => sorted[i] ?? Number.NaN;
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
};

// Quarters: 3 is the end of 2023, 7 of 2024, 11 of 2025.
export const TARGETS: readonly Target[] = [
  { what: 'Anthropic, run rate end of 2023, B USD', row: 'A4-07', target: 0.1, of: (p) => p.runRate('anthropic', 3) },
  { what: 'Anthropic, run rate end of 2024, B USD', row: 'A4-07, B1-09', target: 1, of: (p) => p.runRate('anthropic', 7) },
  { what: 'Anthropic, run rate summer 2025, B USD', row: 'B1-09', target: 5, of: (p) => p.runRate('anthropic', 10) },
  { what: 'Anthropic, run rate end of 2025, B USD', row: 'B1-09', target: 9, of: (p) => p.runRate('anthropic', 11) },
  { what: 'Anthropic, revenue of 2024, B USD', row: 'B1-08', target: 0.381, of: (p) => p.overYear('anthropic', 'revenueCents', 2024) },
  { what: 'Anthropic, revenue of 2025, B USD', row: 'B1-08', target: 4.5, of: (p) => p.overYear('anthropic', 'revenueCents', 2025) },
  { what: 'OpenAI, run rate end of 2023, B USD', row: 'B1-01', target: 2, of: (p) => p.runRate('openai', 3) },
  { what: 'OpenAI, run rate end of 2024, B USD', row: 'B1-02', target: 6, of: (p) => p.runRate('openai', 7) },
  { what: 'OpenAI, run rate end of 2025, B USD', row: 'B1-03', target: 20, of: (p) => p.runRate('openai', 11) },
  { what: 'OpenAI, revenue of 2025, B USD', row: 'B1-04', target: 13.1, of: (p) => p.overYear('openai', 'revenueCents', 2025) },
  { what: 'xAI, revenue of a quarter, autumn 2025, B USD', row: 'B1-16', target: 0.107, of: (p) => p.runRate('xai', 10) / 4 },
  { what: 'Anthropic, share of API spending end of 2023', row: 'B2-01', target: 0.12, of: (p) => p.apiShare('anthropic', 3) },
  { what: 'Anthropic, share of API spending mid 2025', row: 'B2-02', target: 0.32, of: (p) => p.apiShare('anthropic', [9, 10]) },
  { what: 'OpenAI, share of API spending end of 2023', row: 'B2-01', target: 0.5, of: (p) => p.apiShare('openai', 3) },
  { what: 'API spending end of 2024, B USD a year', row: 'B2-04', target: 3.5, of: (p) => p.apiSpend(7) },
  { what: 'API spending mid 2025, B USD a year', row: 'B2-04', target: 8.4, of: (p) => p.apiSpend([9, 10]) },
  { what: 'Firms using AI, September 2023, %', row: 'B2-10', target: 3.7, of: (p) => p.firmsUsing(2) },
  { what: 'Firms using AI, February 2024, %', row: 'B2-10', target: 5.4, of: (p) => p.firmsUsing([3, 4]) },
  { what: 'Firms using AI, September 2025, %', row: 'B2-10', target: 9.7, of: (p) => p.firmsUsing(10) },
  { what: 'OpenAI, weekly users November 2023, M', row: 'B3-01', target: 100, of: (p) => p.users('openai', 3) },
  { what: 'OpenAI, weekly users August 2024, M', row: 'B3-01', target: 200, of: (p) => p.users('openai', 6) },
  { what: 'OpenAI, weekly users February 2025, M', row: 'B3-01', target: 400, of: (p) => p.users('openai', 8) },
  { what: 'OpenAI, weekly users July to August 2025, M', row: 'B3-01', target: 700, of: (p) => p.users('openai', 10) },
  { what: 'OpenAI, weekly users October 2025, M', row: 'B3-01', target: 800, of: (p) => p.users('openai', [10, 11]) },
  { what: 'OpenAI, consumer share January 2025', row: 'B3-04', target: 0.867, of: (p) => p.consumerShare('openai', [7, 8]) },
  { what: 'OpenAI, consumer share January 2026', row: 'B3-04', target: 0.645, of: (p) => p.consumerShare('openai', 11) },
  { what: 'Google, consumer share January 2025', row: 'B3-04', target: 0.057, of: (p) => p.consumerShare('google', [7, 8]) },
  { what: 'Google, consumer share January 2026', row: 'B3-04', target: 0.215, of: (p) => p.consumerShare('google', 11) },
  { what: 'Anthropic, consumer share January 2026', row: 'B3-04', target: 0.02, of: (p) => p.consumerShare('anthropic', 11) },
  { what: 'xAI, consumer share January 2026', row: 'B3-04', target: 0.034, of: (p) => p.consumerShare('xai', 11) },
  { what: 'OpenAI, capacity 2023, GW', row: 'B6-05', target: 0.2, of: (p) => p.gigawatts('openai', 3) },
  { what: 'OpenAI, capacity 2024, GW', row: 'B6-05', target: 0.6, of: (p) => p.gigawatts('openai', 7) },
  { what: 'OpenAI, capacity 2025, GW', row: 'B6-05', target: 1.9, of: (p) => p.gigawatts('openai', 11) },
  { what: 'Anthropic, value March 2025, B USD', row: 'B8-01', target: 61.5, of: (p) => p.value('anthropic', 8) },
  { what: 'Anthropic, value September 2025, B USD', row: 'B8-01, A1-01', target: 183, of: (p) => p.value('anthropic', 10) },
  { what: 'OpenAI, value October 2024, B USD', row: 'B8-04', target: 157, of: (p) => p.value('openai', [6, 7]) },
  { what: 'OpenAI, value March 2025, B USD', row: 'B8-04', target: 300, of: (p) => p.value('openai', 8) },
  { what: 'OpenAI, value October 2025, B USD', row: 'B8-04', target: 500, of: (p) => p.value('openai', [10, 11]) },
  { what: 'Anthropic, cost of revenue 2024', row: 'B6-01', target: 1.94, of: (p) => p.costOfRevenue('anthropic', 2024) },
  { what: 'Anthropic, cost of revenue 2025', row: 'B6-01', target: 0.6, of: (p) => p.costOfRevenue('anthropic', 2025) },
  { what: 'OpenAI, cost of revenue 2025', row: 'B6-03', target: 0.6, of: (p) => p.costOfRevenue('openai', 2025) },
  {
    what: 'Anthropic, all cost a dollar of revenue 2025',
    row: 'B6-04',
    target: 2.16,
    of: (p) => costs(p, 'anthropic', 2025) / p.overYear('anthropic', 'revenueCents', 2025),
  },
  { what: 'OpenAI, cash burned in 2025, B USD', row: 'B1-04', target: 8, of: (p) => costs(p, 'openai', 2025) - p.overYear('openai', 'revenueCents', 2025) },
  { what: 'OpenAI, equity raised in 2025, B USD', row: 'B8-04', target: 40, of: (p) => p.overYear('openai', 'raisedCents', 2025) },
  {
    what: 'Anthropic, equity raised to the end of 2025, B USD',
    row: 'A1-06',
    target: 31.2,
    of: (p) => sum([2023, 2024, 2025].map((year) => p.overYear('anthropic', 'raisedCents', year))),
  },
];

const CENTS_A_BILLION = 1e11;

function costs(past: Past, lab: string, year: number): number {
  return past.overYear(lab, 'computeCents', year) + past.overYear(lab, 'staffCents', year);
}

function quartersOf(year: number): readonly number[] {
  return [0, 1, 2, 3].map((q) => (year - 2023) * 4 + q);
}

function mean(quarter: Quarter, of: (quarter: number) => number): number {
  const quarters = typeof quarter === 'number' ? [quarter] : quarter;
  return Math.exp(sum(quarters.map((q) => Math.log(of(q)))) / quarters.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function indexIn(ids: readonly string[], id: string): number {
  if (!ids.includes(id)) throw new Error(`frontier-2023 has no ${id}`);
  return ids.indexOf(id);
}
