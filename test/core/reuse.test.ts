// An instance that has run anything before computes what a new one does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instance, newInstance } from '../../src/core/core.ts';
import { CoreTrap } from '../../src/core/trap.ts';
import { WHOLE, writeScenario } from '../../src/engine/setup.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { everything } from '../helpers/everything.ts';
import { coreOf, runQuarter } from '../helpers/market.ts';
import { anyMarket } from '../helpers/random-market.ts';
import { scenarioOf } from '../helpers/shipped.ts';

interface Job {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly customers: number;
}
const QUARTERS = 8;

/** Hashes of every quarter, of the customers, and where a sample stands; what the core refuses is refused alike. */
function run(instance: Instance, { scenario, seed, customers }: Job): readonly unknown[] {
  try {
    writeScenario(instance, { scenario, seed, customers, quarters: QUARTERS }, { ...WHOLE, records: customers % 2 === 0 ? 500 : 0 });
    instance.start();
    const hashes: unknown[] = [];
    for (let q = 0; q < QUARTERS; q++) {
      runQuarter(instance, q);
      hashes.push(instance.stateHash());
    }
    return [...hashes, instance.customerHash(), ...instance.packedSample(), ...instance.samplePlaces()];
  } catch (error) {
    if (!(error instanceof CoreTrap)) throw error;
    return [error.message];
  }
}

describe('a cleared instance', () => {
  it('gives the bytes of a new one after any other market, also after one that was refused', async () => {
    const core = await coreOf();
    const used = await newInstance(core);
    await fc.assert(
      fc.asyncProperty(anyMarket, async (job) => {
        const fresh = run(await newInstance(core), job);
        used.clear();
        expect(run(used, job)).toEqual(fresh);
      }),
      { numRuns: 150 },
    );
  });

  it('is not harmed where so few customers are to be recorded that none are picked', async () => {
    const core = await coreOf();
    const [used, scenario] = [await newInstance(core), scenarioOf('duopoly')];
    // Where the few of this run were packed, usages of the many of the next ones stand.
    run(used, { scenario, seed: 1, customers: 600 });
    const hashes = [0, 10].map((records) => {
      used.clear();
      writeScenario(used, { scenario, seed: 2, customers: 60_000, quarters: QUARTERS }, { ...WHOLE, records });
      used.start();
      if (records > 0) expect([...used.packedSample()]).toEqual([0]);
      for (let q = 0; q < QUARTERS; q++) {
        runQuarter(used, q);
        if (records > 0) expect([...used.packedMoves()]).toEqual([0]);
      }
      return [used.stateHash(), used.customerHash()];
    });
    expect(hashes[1]).toEqual(hashes[0]);
  });

  it('gives them where labs enter, leave and are many, and where everything is switched on, in any order', async () => {
    const core = await coreOf();
    const used = await newInstance(core);
    const jobs = ['duopoly', 'many-labs', 'frontier-2023', 'bubble', 'trap'].map((name, i) => ({ scenario: scenarioOf(name), seed: i, customers: 3_000 + i }));
    const all: readonly Job[] = [...jobs, { scenario: everything(), seed: 9, customers: 2_000 }, ...jobs.toReversed()];
    for (const job of all) {
      used.clear();
      expect(run(used, job)).toEqual(run(await newInstance(core), job));
    }
  });
});
