// The same run is the same bytes: in the SIMD build, its scalar twin and the debug build, and for any split into shards.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runMarket } from '../../src/engine/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { aMarket, coreOf, runIt } from '../helpers/market.ts';
import { anyMarket, unlessOverflow } from '../helpers/random-market.ts';

const busy = (labs: number): Scenario =>
  aMarket({
    capital: { poolUsd: 1e6, debtLimitQuarters: 0 },
    segments: [
      { id: 'firms', realCustomers: 1e6, usagePerCustomer: 0.02, capabilityElasticity: 1 },
      { id: 'people', realCustomers: 1e8, usagePerCustomer: 0.0002 },
    ],
    classes: [
      { segment: 'firms', usageSd: 1, contractQuarters: 4, switchingCost: 3, initialAdopted: 0.3, initialTenureQuarters: 8, imitationPerYear: 1 },
      { segment: 'people', usageSd: 0.5, switchingCost: 1, initialAdopted: 0.2, initialTenureQuarters: 3, imitationPerYear: 2 },
    ],
    labs: Array.from({ length: labs }, (_, j) => ({
      strategy: (['p10', 'newsvendor', 'yolo'] as const)[j % 3] ?? 'yolo',
      initialUnits: 14_000 / labs,
      cashUsd: j === 0 ? 5e6 : 1e8,
      marketValueUsd: j === 0 ? 1e6 : 1e10,
      staffFixedUsd: j === 0 ? 5e7 : 0,
      quality: -j * 0.05,
      segments: { firms: { initialShare: 0.9 / labs }, people: { initialShare: 0.9 / labs } },
    })),
  });

/** One run in slices that take turns: what threads do, without threads. */
async function sharded(scenario: Scenario, shards: number, customers: number, quarters: number, seed = 7): Promise<readonly string[]> {
  const outcome = await runMarket(await coreOf(), { scenario, seed, quarters, customers }, { now: () => 0, shards });
  return outcome.recording.quarterHashes;
}

describe('same bytes', () => {
  for (const labs of [3, 7, 12, 13, 40])
    it(`${labs} labs: the SIMD build, its scalar twin and the debug build agree in every quarter`, async () => {
      const size = { customers: 6_001, quarters: 20, seed: 3 };
      const [simd, scalar, debug] = await Promise.all((['core', 'core.scalar', 'core.debug'] as const).map((build) => runIt(busy(labs), size, build)));
      expect(scalar?.recording.quarterHashes).toEqual(simd?.recording.quarterHashes);
      expect(debug?.recording.quarterHashes).toEqual(simd?.recording.quarterHashes);
      expect(scalar?.recording.columnHash).toEqual(simd?.recording.columnHash);
    });

  for (const labs of [5, 12, 13, 60])
    it(`${labs} labs, full, with second labs, delays and communities: the SIMD build and its scalar twin agree in every quarter`, async () => {
      const market = busy(labs);
      const submodels = { ...market.submodels, secondLab: 'on', delay: 'on', communities: 'on', trust: 'on', entry: 'on' } as const;
      const scarce = { ...market, submodels, labs: market.labs.map((lab) => ({ ...lab, initialUnits: lab.initialUnits / 3 })) };
      const [simd, scalar] = await Promise.all(
        (['core', 'core.scalar'] as const).map((build) => runIt(scarce, { customers: 4_003, quarters: 30, seed: 5 }, build)),
      );
      expect(simd?.recording.events.some((e) => e.kind === 'rationed')).toBe(true);
      expect(scalar?.recording.quarterHashes).toEqual(simd?.recording.quarterHashes);
      expect(scalar?.recording.columnHash).toEqual(simd?.recording.columnHash);
    });

  it('whole buckets turned away: what ends their queues spoils none of the next, as in three shards, where all queues have room behind them', async () => {
    const [classes, each] = [6, 64];
    // Nobody chooses, so that everybody stays with the first lab, which serves nobody.
    const market = aMarket({
      submodels: { choice: 'off' },
      segments: [{ id: 'all', realCustomers: 1e6, usagePerCustomer: 1 }],
      classes: Array.from({ length: classes }, () => ({ segment: 'all', switchingCost: 2, leaveAfterSpill: 0.5 })),
      labs: [
        { initialUnits: 1, strategy: 'plan', segments: { all: { initialShare: 1 } } },
        { initialUnits: 3e5, strategy: 'plan', segments: { all: { initialShare: 0 } } },
      ],
    });
    const { recording } = await runIt(market, { customers: classes * each, quarters: 1 });
    const lab = recording.tables.find((table) => table.name === 'lab');
    const [demand, turned] = ['demandMicro', 'turnedMicro'].map((name) => Number(lab?.columns.find((column) => column.name === name)?.values[0]));
    // Less than one customer's usage is served.
    expect(Number(demand) - Number(turned)).toBeLessThan(Number(demand) / (classes * each));
    const whole = await sharded(market, 1, classes * each, 6);
    expect(await sharded(market, 3, classes * each, 6)).toEqual(whole);
  });

  it('600 labs, most of which enter later: sums of two lanes instead of four, in the SIMD build and its scalar twin', async () => {
    const market = busy(600);
    const later = {
      ...market,
      submodels: { ...market.submodels, labEntry: 'on' } as const,
      labs: market.labs.map((lab, j) => ({ ...lab, entryQuarter: Math.floor(j / 200) })),
    };
    const [simd, scalar] = await Promise.all(
      (['core', 'core.scalar'] as const).map((build) => runIt(later, { customers: 3_001, quarters: 6, seed: 5 }, build)),
    );
    expect(scalar?.recording.quarterHashes).toEqual(simd?.recording.quarterHashes);
    expect(scalar?.recording.columnHash).toEqual(simd?.recording.columnHash);
  });

  it('1, 2, 7 and 64 shards agree in every quarter of a market that rations and loses labs', async () => {
    const scenario = busy(4);
    const whole = await runIt(scenario, { customers: 5_003, quarters: 24, seed: 7 });
    const kinds = new Set(whole.recording.events.map((e) => e.kind));
    expect([kinds.has('rationed'), kinds.has('default')]).toEqual([true, true]);
    for (const shards of [1, 2, 7, 64]) expect(await sharded(scenario, shards, 5_003, 24)).toEqual(whole.recording.quarterHashes);
  });

  it('any market is the same for one shard and for three', async () => {
    await fc.assert(
      fc.asyncProperty(anyMarket, async ({ scenario, seed, customers }) => {
        const whole = await runIt(scenario, { customers, seed, quarters: 8 }).catch(unlessOverflow);
        if (whole !== undefined) expect(await sharded(scenario, 3, customers, 8, seed)).toEqual(whole.recording.quarterHashes);
      }),
      { numRuns: 60, seed: 20_240_101 },
    );
  }, 240_000);

  it('another seed, another market', async () => {
    const [a, b] = await Promise.all([runIt(busy(3), { seed: 1, customers: 2_000 }), runIt(busy(3), { seed: 2, customers: 2_000 })]);
    expect(a.recording.quarterHashes).not.toEqual(b.recording.quarterHashes);
  });
});
