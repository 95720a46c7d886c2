// Threads: any number of shards, and either barrier, give the bytes of one.
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { CoreTrap } from '../../src/core/trap.ts';
import { BrokenBarrier } from '../../src/engine/adder.ts';
import { atomicsAdder, breakBarrier, shareSums } from '../../src/engine/atomics-adder.ts';
import { coordinate, giveUp, messageAdder, type Port } from '../../src/engine/message-adder.ts';
import { openShardThreads, runSharded } from '../../src/pool/sharded.ts';
import { aMarket, coreOf, runIt } from '../helpers/market.ts';

const scenario = aMarket({
  capital: { poolUsd: 1e6, debtLimitQuarters: 0 },
  segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 0.02 }],
  classes: [
    { segment: 's', share: 0.6, usageSd: 1, contractQuarters: 4, switchingCost: 3, initialAdopted: 0.3, imitationPerYear: 2 },
    { segment: 's', share: 0.4, initialAdopted: 0.5, imitationPerYear: 2 },
  ],
  labs: [
    { initialUnits: 3_000, cashUsd: 5e6, staffFixedUsd: 5e7, marketValueUsd: 1e6, segments: { s: { initialShare: 0.4 } } },
    { initialUnits: 3_000, strategy: 'yolo', segments: { s: { initialShare: 0.4 } } },
    { initialUnits: 500, strategy: 'p10', segments: { s: { initialShare: 0.1 } } },
  ],
});
const request = { scenario, seed: 5, quarters: 16, customers: 4_001 };
const overflowing = { ...scenario, labs: scenario.labs.map((lab) => ({ ...lab, strategy: 'plan' as const, planGrowthPerYear: 1000, initialUnits: 1e12 })) };
const clock = { now: () => performance.now() / 1000 };

describe('a run over threads', () => {
  for (const shards of [1, 2, 7, 64])
    it(`of ${shards} gives the same hashes, tables and recorded moves as a run in one thread`, async () => {
      const core = await coreOf();
      const [whole, split] = [
        await runIt(scenario, { ...request, records: 2_000 }),
        await runSharded(core, request, { ...clock, shards, recordCustomers: 2_000 }),
      ];
      const kinds = new Set(whole.recording.events.map((e) => e.kind));
      expect([kinds.has('rationed'), kinds.has('default')]).toEqual([true, true]);
      expect(split.recording).toEqual(whole.recording);
    });

  it('whose sums travel by messages gives them too', async () => {
    const whole = await runIt(scenario, request);
    const split = await runSharded(await coreOf(), request, { ...clock, shards: 3, barrier: 'messages' });
    expect(split.recording).toEqual(whole.recording);
  });

  it('on threads that earlier runs have used, failed ones too, gives them again', async () => {
    const [core, whole] = [await coreOf(), await runIt(scenario, request)];
    const threads = openShardThreads(3);
    const options = { ...clock, shards: 3, threads };
    const small = await runSharded(core, { ...request, customers: 100, quarters: 3 }, options);
    expect(small.quarters).toBe(3);
    await expect(runSharded(core, { ...request, scenario: overflowing }, options)).rejects.toBeInstanceOf(CoreTrap);
    const again = await runSharded(core, request, options);
    expect(again.recording).toEqual(whole.recording);
    await expect(runSharded(core, request, { ...options, shards: 4 })).rejects.toThrow('4 shards wait for each other');
    await threads.close();
  });

  it('reports each quarter, and stops all shards after the same one when asked', async () => {
    const seen: number[] = [];
    const long = { ...request, quarters: 2_000 };
    const outcome = await runSharded(await coreOf(), long, { ...clock, shards: 2, onQuarter: (p) => seen.push(p.quarter), shouldStop: () => seen.length >= 3 });
    expect(outcome.quarters).toBeGreaterThan(0);
    expect(outcome.quarters).toBeLessThan(2_000);
    expect(seen.slice(0, 3)).toEqual([0, 1, 2]);
    const short = await runIt(scenario, { ...long, quarters: outcome.quarters });
    expect(outcome.recording).toEqual(short.recording);
  });

  it('that traps says so as a run in one thread does', async () => {
    const refusal = await runSharded(await coreOf(), { ...request, scenario: overflowing }, { ...clock, shards: 2 }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CoreTrap);
    expect(refusal).toMatchObject({ kind: 'overflow' });
  });
});

describe('a shard that comes to the barrier after another gave up', () => {
  const part = (): BigInt64Array => BigInt64Array.of(1n, 2n);

  it('does not wait for it in shared memory', () => {
    const shared = shareSums(2, 2);
    breakBarrier(shared);
    expect(() => atomicsAdder(shared, 1).addUp(part())).toThrow(BrokenBarrier);
  });

  it('nor for its message, whether it asked before or after', async () => {
    const channels = [0, 1, 2].map(() => new MessageChannel());
    coordinate(channels.map(({ port1 }) => port1 as unknown as Port));
    const ports = channels.map(({ port2 }) => port2 as unknown as Port);
    const adders = ports.map(messageAdder);
    await Promise.all(adders.map((adder) => adder.addUp(part())));
    const waiting = adders[1]?.addUp(part());
    if (ports[0] !== undefined) giveUp(ports[0]);
    await expect(waiting).rejects.toThrow(BrokenBarrier);
    // It has heard of it by now, and was not waiting.
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    await expect(adders[2]?.addUp(part())).rejects.toThrow(BrokenBarrier);
    for (const { port1, port2 } of channels) for (const port of [port1, port2]) port.close();
  });
});
