// Communities: word of mouth inside blocks of a class, and what it does to when they adopt.
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../src/core/core.ts';
import { runMarket } from '../../src/engine/run.ts';
import { loadScenario } from '../../src/model/load-scenario.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { ALL_OFF, aMarket, coreOf, marketSeries, runIt, runQuarter, startIt, stepTo } from '../helpers/market.ts';
import { bandOf } from '../helpers/oracle.ts';

const BLOCKS = 200;
const SIZE = 500;
const N = BLOCKS * SIZE;

/** One class that a few have adopted and that spreads by imitation alone. */
const spreading = (of: object, submodels: object = { communities: 'on' }): Scenario =>
  aMarket({
    submodels: { ...ALL_OFF, adoption: 'on', ...submodels },
    classes: [{ segment: 'segment-0', initialAdopted: 0.01, innovationPerYear: 0, imitationPerYear: 2, communities: BLOCKS, contractQuarters: 3, ...of }],
  });

const convinced = (instance: Instance, blocks = BLOCKS): number[] => Array.from(instance.i64('community', 'convinced').subarray(0, blocks), Number);
const hazards = (instance: Instance, blocks = BLOCKS): number[] => Array.from(instance.f64('community', 'hazardSum').subarray(0, blocks));
const adoptedIn = (instance: Instance): number => Number(instance.i64('customerClass', 'adopted')[0] ?? 0n);

/** Variance of adopters over communities once half of the class has adopted, relative to that of independent customers. */
async function overdispersion(communityShare: number): Promise<number> {
  const instance = await startIt(spreading({ communityShare }), { customers: N });
  for (let quarter = 0; quarter < 200 && adoptedIn(instance) < N / 2; quarter++) runQuarter(instance, quarter);
  const counts = convinced(instance);
  const total = counts.reduce((a, b) => a + b, 0);
  expect(total).toBe(adoptedIn(instance));
  const mean = total / BLOCKS;
  const variance = counts.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (BLOCKS - 1);
  return variance / (mean * (1 - mean / SIZE));
}

describe('communities', () => {
  it('adopt alike where word of mouth crosses them, and the further apart the more of it stays inside', async () => {
    const [none, some, most, all] = await Promise.all([0, 0.5, 0.9, 1].map(overdispersion));
    // With one hazard for all, counts are binomial and the ratio is 1; a sample variance of 200 has a relative deviation of √(2/199).
    expect(Math.abs((none ?? 0) - 1)).toBeLessThan(bandOf({ sd: Math.SQRT2, n: BLOCKS - 1 }));
    expect(some).toBeGreaterThan(2 * (none ?? 0));
    expect(most).toBeGreaterThan(2 * (some ?? 0));
    expect(all).toBeGreaterThan(1.2 * (most ?? 0));
  });

  for (const [what, of] of [
    ['one community', { communities: 1, communityShare: 0.7 }],
    ['no word of mouth inside', { communityShare: 0 }],
  ] as const)
    it(`with ${what} are the plain Bass path, customer by customer`, async () => {
      const [plain, same] = await Promise.all(
        [spreading(of, {}), spreading(of)].map((scenario) => runIt(scenario, { customers: 20_001, quarters: 30, records: 20_001 })),
      );
      expect(marketSeries(same as never, 'unadopted')).toEqual(marketSeries(plain as never, 'unadopted'));
      expect(same?.recording.moves).toEqual(plain?.recording.moves);
      expect(same?.recording.columnHash).toBe(plain?.recording.columnHash);
    });

  for (const [communityShare, others] of [
    [1, 'no other community'],
    [0.5, 'all others'],
  ] as const)
    it(`where ${communityShare * 100} % of word of mouth stays inside: one that is suddenly convinced moves ${others}`, async () => {
      const [calm, stirred] = await Promise.all([1, 2].map(() => startIt(spreading({ communityShare }), { customers: N })));
      if (calm === undefined || stirred === undefined) throw new Error('no instance');
      stepTo(calm, 8);
      for (let quarter = 0; quarter < 8; quarter++) {
        if (quarter === 2) stirred.i64('community', 'convinced')[7] = BigInt(SIZE);
        runQuarter(stirred, quarter);
      }
      const [before, after] = [hazards(calm), hazards(stirred)];
      expect(after[7]).toBeGreaterThan(before[7] ?? 0);
      const moved = before.filter((hazard, m) => m !== 7 && hazard !== after[m]).length;
      expect(moved).toBe(communityShare === 1 ? 0 : BLOCKS - 1);
    });

  it('where nobody is convinced stay out when word of mouth stays inside', async () => {
    const instance = await startIt(spreading({ communityShare: 1, initialAdopted: 0.002 }), { customers: N });
    const start = await startIt(spreading({ communityShare: 1, initialAdopted: 0.002 }), { customers: N });
    stepTo(start, 1);
    const empty = convinced(start).flatMap((n, m) => (n === 0 ? [m] : []));
    expect(empty.length).toBeGreaterThan(BLOCKS / 5);
    stepTo(instance, 40);
    const later = convinced(instance);
    expect(empty.filter((m) => later[m] !== 0)).toEqual([]);
    expect(later.filter((n) => n > SIZE / 2).length).toBeGreaterThan(BLOCKS / 4);
  });

  it('are counted right where classes do not divide evenly, have fewer customers than communities, or are split over shards', async () => {
    const scenario = aMarket({
      submodels: { ...ALL_OFF, adoption: 'on', communities: 'on', delay: 'on' },
      segments: [{ id: 'a' }],
      classes: [
        { segment: 'a', share: 0.97, initialAdopted: 0.2, communities: 7, contractQuarters: 4, imitationPerYear: 3, communityShare: 0.8 },
        { segment: 'a', share: 0.03, initialAdopted: 0.2, communities: 1_024, contractQuarters: 16, imitationPerYear: 3, communityShare: 0.8 },
      ],
    });
    const whole = await runIt(scenario, { customers: 1_009, quarters: 24 });
    for (const shards of [2, 5, 64]) {
      const split = await runMarket(await coreOf(), { scenario, seed: 1, quarters: 24, customers: 1_009 }, { now: () => 0, shards });
      expect(split.recording.quarterHashes).toEqual(whole.recording.quarterHashes);
    }
    const instance = await startIt(scenario, { customers: 1_009 });
    for (let quarter = 0; quarter < 24; quarter++) {
      runQuarter(instance, quarter);
      const counts = convinced(instance, 1_031);
      const [first = 0n, second = 0n] = instance.i64('customerClass', 'convinced');
      expect(counts.slice(0, 7).reduce((a, b) => a + b, 0)).toBe(Number(first));
      expect(counts.slice(7).reduce((a, b) => a + b, 0)).toBe(Number(second));
      expect(Math.max(...counts.slice(7))).toBe(1);
    }
  });

  it('beyond 16,384 over all classes are refused before anything runs', () => {
    const market = (communities: number): ReturnType<typeof loadScenario> => {
      const classes = Array.from(
        { length: 17 },
        (_, k) => `  - { id: c${k}, segment: s, share: ${k === 0 ? 1 : 0}, communities: ${k === 16 ? communities : 1_023} }`,
      );
      const text = `format: overbuild-scenario/1\nsegments: [{ id: s }]\nlabs: [{ id: a }]\nclasses:\n${classes.join('\n')}\n`;
      return loadScenario({ file: 'market.yaml', text, resolve: () => undefined });
    };
    expect(market(16).issues).toEqual([]);
    const { issues } = market(17);
    expect(issues.map((issue) => issue.path)).toEqual(['classes[16].communities']);
    expect(issues[0]?.message).toContain('at most 16,384');
  });
});
