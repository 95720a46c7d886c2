// The shipped scenarios: each explains itself, runs through, and shows what its header promises.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadFile } from '../../src/cli/scenario-files.ts';
import type { RunOutcome } from '../../src/engine/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { labSeries, marketSeries, runIt } from '../helpers/market.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/\.yaml$/, ''));

function load(name: string, set: readonly string[] = []): Scenario {
  const { result } = loadFile(name, set);
  if (result.scenario === undefined) throw new Error(result.issues.map((issue) => issue.message).join('; '));
  return result.scenario;
}

const run = (name: string, set: readonly string[] = [], seed = 1): Promise<RunOutcome> => runIt(load(name, set), { customers: 20_000, seed });
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
/** Mean of a lab's column from one quarter up to another. */
const over = (outcome: RunOutcome, column: string, j: number, from: number, to: number): number => mean(labSeries(outcome, column, j).slice(from, to));

describe('every shipped scenario', () => {
  for (const name of NAMES)
    it(`${name} says in its header what to look for, and runs through`, async () => {
      const header = readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8')
        .split('\n')
        .findIndex((line) => !line.startsWith('#'));
      expect(header).toBeGreaterThanOrEqual(2);
      const scenario = load(name);
      expect((await run(name)).quarters).toBe(scenario.quarters);
    });
});

describe('price-war', () => {
  it('costs both warring labs their margin, which cost plus would have kept', async () => {
    const [war, peace] = await Promise.all([run('price-war'), run('price-war', ['labs.*.pricing=cost-plus'])]);
    expect(war.recording.events.some((e) => e.kind === 'price-war')).toBe(true);
    for (const j of [0, 1]) expect(over(war, 'marginNow', j, 12, 32)).toBeLessThan(over(peace, 'marginNow', j, 12, 32) - 0.2);
  });
});

describe('supply-shock', () => {
  it('costs the lab at one cloud more of its customers’ trust than the lab at three', async () => {
    const outcome = await run('supply-shock');
    const lost = (j: number): number => (labSeries(outcome, 'trust', j)[14] ?? 0) - (labSeries(outcome, 'trust', j)[15] ?? 0);
    expect(lost(0)).toBeGreaterThan(lost(1));
  });
  it('makes chips short for a year', async () => {
    const calm = { ...load('supply-shock'), interventions: [] };
    const [shock, without] = await Promise.all([run('supply-shock'), runIt(calm, { customers: 20_000, seed: 1 })]);
    const ordered = (o: RunOutcome): number => [0, 1, 2].reduce((sum, j) => sum + over(o, 'orderUnits', j, 12, 16), 0);
    expect(ordered(shock)).toBeLessThan(0.7 * ordered(without));
  });
});

describe('open-weights', () => {
  it('lowers the margins of the labs with shareholders, the more the better the publisher is', async () => {
    const [near, far] = await Promise.all([run('open-weights', ['openQuality=0']), run('open-weights', ['openQuality=-5'])]);
    for (const j of [0, 1]) expect(over(near, 'marginNow', j, 1, 9)).toBeLessThan(over(far, 'marginNow', j, 1, 9));
  });
});

describe('consumer-vs-enterprise', () => {
  it('lets firms enter the market about a year later than they would without approval and procurement', async () => {
    const half = (outcome: RunOutcome): number => {
      const table = outcome.recording.tables.find((t) => t.name === 'segment');
      const column = (name: string): number[] => Array.from(table?.columns.find((c) => c.name === name)?.values ?? [], Number);
      const firms = column('adopted').filter((_, i) => column('segment')[i] === 0);
      return firms.findIndex((n) => n > 4_000);
    };
    const [slow, quick] = await Promise.all([run('consumer-vs-enterprise'), run('consumer-vs-enterprise', ['submodels.delay=off'])]);
    expect(half(slow) - half(quick)).toBeGreaterThanOrEqual(3);
    expect(half(slow) - half(quick)).toBeLessThanOrEqual(5);
  });
});

describe('many-labs', () => {
  it('fills up with as many labs as fit, and some fail, and some are taken over', async () => {
    const outcome = await run('many-labs');
    const alive = marketSeries(outcome, 'labsAlive');
    const times = (kind: string): number => outcome.recording.events.filter((e) => e.kind === kind).length;
    expect([alive[0], Math.max(...alive)]).toEqual([220, 255]);
    for (const kind of ['default', 'takeover', 'entry', 'spin-out']) expect(times(kind), kind).toBeGreaterThan(4);
  });
});
