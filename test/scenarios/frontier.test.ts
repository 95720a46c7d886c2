// Claims about the scenario frontier-2023: where its figures come from, that its documented fit is true, and that its market is sane.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { RunOutcome } from '../../src/engine/run.ts';
import { GROUPS } from '../../src/schema/groups.ts';
import { labSeries, marketSeries, runIt } from '../helpers/market.ts';
import { frontier, median, type Past, pastOf, SCENARIO_FILE, TARGETS } from './frontier-targets.ts';

/** A row of the calibration table, or an open admission that there is none; then what it says. */
const SOURCE = /^(?:[AB]\d-\d\d(?:(?:, | to )[AB]\d-\d\d)*|assumption|fitted): \S/;
const PARAMETERS = new Set(Object.values(GROUPS).flatMap((group) => Object.keys(group.parameters)));
/** Words that structure the file and are no figures. */
const STRUCTURE = [
  'id',
  'name',
  'count',
  'clouds',
  'lab',
  'aws',
  'azure',
  'google-cloud',
  'neoclouds',
  'segment',
  'segments',
  'classes',
  'labs',
  'market',
  'research',
  'supply',
  'capital',
];
const CUSTOMERS = 20_000;
const YEAR_ENDS = { 2023: 3, 2025: 11, 2030: 31 } as const;

const text = readFileSync(SCENARIO_FILE, 'utf8');
const scenario = frontier();

describe('the file of frontier-2023', () => {
  it('gives for every figure a row of the calibration table, or says that it is an assumption or fitted', () => {
    const figures = figuresOf(parse(text)).filter(({ path }) => !path.startsWith('.submodels'));
    expect(figures.length).toBeGreaterThan(200);
    expect(figures.filter(({ source }) => typeof source !== 'string' || !SOURCE.test(source))).toEqual([]);
  });

  it('says in its first lines and in its notes that it is no statement about any firm and no advice', () => {
    for (const words of [text.slice(0, 400), scenario.notes]) {
      expect(words).toMatch(/stylised agents set from public figures/i);
      expect(words).toMatch(/not a statement about any firm/);
      expect(words).toMatch(/not advice/);
    }
  });

  it('lets demand stand still from the first quarter of 2026 on when the knob of the slip is turned, and leaves history as it was', async () => {
    const slipped = { ...scenario, market: { ...scenario.market, slipQuarters: 4 } };
    const [clock, past] = await Promise.all(
      [slipped, scenario].map(async (s) => marketSeries(await runIt(s, { customers: 2_000, quarters: 18 }), 'clockQuarters')),
    );
    const stillFrom = YEAR_ENDS[2025];
    expect(clock?.slice(0, stillFrom + 1)).toEqual(past?.slice(0, stillFrom + 1));
    expect(clock?.slice(stillFrom, stillFrom + 5)).toEqual(Array(5).fill(clock?.[stillFrom]));
    expect(clock?.[stillFrom + 5]).toBeGreaterThan(clock?.[stillFrom] ?? 0);
  });
});

describe('history as the market tells it', () => {
  let pasts: Past[];
  beforeAll(async () => {
    pasts = await Promise.all(
      [1, 2, 3, 4, 5].map(async (seed) => pastOf(await runIt(scenario, { seed, quarters: 12, customers: CUSTOMERS }), scenario, CUSTOMERS)),
    );
  });

  it('meets most public figures up to 2025 within a factor of two, in the median of five seeds', () => {
    const errors = TARGETS.map(({ what, target, of }) => ({ what, factor: median(pasts.map(of)) / target }));
    const far = errors.filter(({ factor }) => !(factor > 0.5 && factor < 2));
    expect(far.length, far.map(({ what, factor }) => `${what}: ${factor.toFixed(2)}`).join('; ')).toBeLessThanOrEqual(TARGETS.length / 4);
  });

  it('is reported in the documentation: every target has its line there, with the median that the market gives', () => {
    const lines = readFileSync(new URL('../../docs/frontier-2023.md', import.meta.url), 'utf8').split('\n');
    for (const { what, of } of TARGETS) {
      const stated = Number(lines.find((line) => line.startsWith(`| ${what} |`))?.split('|')[4]);
      const found = median(pasts.map(of));
      // Fewer seeds and fewer customers than in the table: a third of a log point, or a billion for differences of large sums.
      const isNear = Math.abs(Math.log(found / stated)) < 0.35 || Math.abs(found - stated) < 1;
      expect(isNear, `${what}: documented ${stated}, found ${found}`).toBe(true);
    }
  });
});

describe('one run to 2030', () => {
  let outcome: RunOutcome;
  const lab = (id: string, column: string): number[] =>
    labSeries(
      outcome,
      column,
      scenario.labs.findIndex((l) => l.id === id),
    );
  beforeAll(async () => {
    outcome = await runIt(scenario, { customers: CUSTOMERS });
  });

  it('reaches the last quarter: money, customers and capacity are conserved in every one', () => {
    expect(outcome.quarters).toBe(32);
  });

  it('multiplies industry revenue by ten to sixty between the ends of 2023 and 2025, and keeps it below 3 T USD a year in 2030', () => {
    const revenue = marketSeries(outcome, 'revenueCents');
    const growth = (revenue[YEAR_ENDS[2025]] ?? 0) / (revenue[YEAR_ENDS[2023]] ?? 0);
    expect(growth).toBeGreaterThan(10);
    expect(growth).toBeLessThan(60);
    const last = (4 * (revenue[YEAR_ENDS[2030]] ?? 0)) / 1e14;
    expect(last).toBeGreaterThan(0.2);
    expect(last).toBeLessThan(3);
  });

  it('lets the enterprise-first lab grow faster than the consumer-first one', () => {
    const growthOf = (id: string): number => (lab(id, 'revenueCents')[YEAR_ENDS[2025]] ?? 0) / (lab(id, 'revenueCents')[YEAR_ENDS[2023]] ?? 0);
    expect(growthOf('anthropic')).toBeGreaterThan(2 * growthOf('openai'));
  });

  it('pays the frugal lab’s research of 2024 out of equity: its bills exceed its revenue', () => {
    const in2024 = (column: string): number => [4, 5, 6, 7].reduce((sum, q) => sum + (lab('anthropic', column)[q] ?? 0), 0);
    expect(in2024('computeCents') + in2024('staffCents')).toBeGreaterThan(1.2 * in2024('revenueCents'));
    expect(
      lab('anthropic', 'raisedCents')
        .slice(0, 12)
        .some((cents) => cents > 0),
    ).toBe(true);
  });

  it('sees no default before 2026, and somebody alive in 2030', () => {
    const alive = marketSeries(outcome, 'labsAlive');
    expect(alive[YEAR_ENDS[2025]]).toBeGreaterThanOrEqual(scenario.labs.filter((l) => l.entryQuarter === 0).length);
    expect(alive.at(-1)).toBeGreaterThan(1);
  });

  it('uses more than half of the capacity in service in every year', () => {
    const used = marketSeries(outcome, 'utilization');
    for (let year = 0; year < 8; year++) expect(median(used.slice(4 * year, 4 * year + 4))).toBeGreaterThan(0.5);
  });

  it('never orders more in a quarter than suppliers can build', () => {
    const supply = marketSeries(outcome, 'supplyUnits');
    expect(marketSeries(outcome, 'orderedUnits').filter((ordered, q) => ordered > (supply[q] ?? 0))).toEqual([]);
  });
});

interface FoundFigure {
  readonly path: string;
  readonly source: unknown;
}

/** Every value that the file states for a parameter, with what it gives as its source. */
function figuresOf(node: unknown, path = ''): FoundFigure[] {
  if (Array.isArray(node)) return node.flatMap((item, i) => figuresOf(item, `${path}[${i}]`));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (key === 'knobs') return [];
    if (PARAMETERS.has(key) && !STRUCTURE.includes(key)) return [{ path: here, source: isMap(value) ? value.source : undefined }];
    return figuresOf(value, here);
  });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
