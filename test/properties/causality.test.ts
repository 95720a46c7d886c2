// Common random numbers: what one lab orders leaves every draw that has nothing to do with it as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunOutcome } from '../../src/engine/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { everything } from '../helpers/everything.ts';
import { evidence } from '../helpers/evidence.ts';
import { aMarket, labSeries, runIt, type SomeLab, startIt, stepTo } from '../helpers/market.ts';

const ORDERS = ['newsvendor', 'yolo', 'p10'] as const;

/** Labs 0 and 1 sell to islanders of the north, 2 and 3 to those of the south; they share no supplier and no investor. */
function islands(first: Partial<SomeLab>, submodels: Partial<Scenario['submodels']> = {}): Scenario {
  const on = (island: 'north' | 'south', more: Partial<SomeLab> = {}): SomeLab => ({
    initialUnits: 4_000,
    leadQuarters: 2,
    termQuarters: 4,
    expectedGrowthPerYear: 3,
    industryWeight: 0,
    cashUsd: 1e8,
    ...more,
    segments: { north: { focus: island === 'north' ? 0 : -50 }, south: { focus: island === 'south' ? 0 : -50 }, [island]: { initialShare: 0.4 } },
  });
  const segment = { realCustomers: 1e6, usagePerCustomer: 0.01 };
  return aMarket({
    submodels: { chips: 'off', equity: 'off', research: 'off', counterparty: 'off', ...submodels },
    segments: [
      { id: 'north', ...segment },
      { id: 'south', ...segment },
    ],
    classes: [
      { segment: 'north', initialAdopted: 0.4, imitationPerYear: 2, contractQuarters: 2 },
      { segment: 'south', initialAdopted: 0.4, imitationPerYear: 2, usageSd: 1 },
    ],
    labs: [on('north', first), on('north'), on('south'), on('south')],
  });
}

const COLUMNS = ['orderUnits', 'capacityUnits', 'customers', 'demandMicro', 'servedMicro', 'turnedMicro', 'cashCents', 'marketValueCents', 'qualityNow'];
const of = (outcome: RunOutcome, labs: readonly number[]): number[][] => labs.flatMap((j) => COLUMNS.map((c) => labSeries(outcome, c, j)));

describe('what one lab orders', () => {
  it('changes nothing on an island where nobody meets it, and something on its own', async () => {
    let held = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.constantFrom(...ORDERS),
        fc.constantFrom(...ORDERS),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        async (seed, strategy, other, orderPercentile) => {
          const size = { seed, customers: 2_000, quarters: 12, records: 2_000 };
          const before = await runIt(islands({ strategy: 'newsvendor' }), size);
          const after = await runIt(islands({ strategy, orderPercentile, initialUnits: other === 'yolo' ? 2_000 : 6_000 }), size);
          expect(of(after, [2, 3])).toEqual(of(before, [2, 3]));
          expect(of(after, [0])).not.toEqual(of(before, [0]));
          held++;
        },
      ),
      { numRuns: 100, seed: 7 },
    );
    evidence({
      id: 'property',
      claim: 'what one lab orders changes nothing for labs that share no customer, supplier or investor with it: random pairs of runs',
      got: String(held),
      expected: '100',
      catches: 'one draw that moves with another lab’s orders',
    });
  });

  it('leaves who enters the market, which routes fail and which clouds fall out untouched where all is on', async () => {
    // Machines on order reach adoption by one road, which is closed here: the frontier, the work that it takes over, and the backlash of those without work.
    const all = everything();
    const scenario = { ...all, market: { ...all.market, backlashGain: 0 } };
    const [first, ...others] = scenario.labs;
    if (first === undefined) throw new Error('no labs');
    const size = { customers: 3_000, quarters: 12 };
    const before = await runIt(scenario, size);
    const after = await runIt({ ...scenario, labs: [{ ...first, strategy: 'yolo', orderPercentile: 0.99 }, ...others] }, size);
    const adopted = (o: RunOutcome): unknown => o.recording.tables.find((t) => t.name === 'segment')?.columns.find((c) => c.name === 'adopted')?.values;
    expect(labSeries(after, 'orderUnits', 0)).not.toEqual(labSeries(before, 'orderUnits', 0));
    expect(adopted(after)).toEqual(adopted(before));
    const kinds = (o: RunOutcome): string[] =>
      o.recording.events.filter((e) => e.kind === 'route-failure' || e.kind === 'outage').map((e) => `${e.quarter} ${e.lab}`);
    expect(kinds(after)).toEqual(kinds(before));
  });

  it('leaves the luck in training of every lab untouched, its own too', async () => {
    const luck = async (orderPercentile: number): Promise<number[]> => {
      const instance = await startIt(islands({ strategy: 'yolo', orderPercentile }, { research: 'on', exit: 'off' }), { customers: 1_000 });
      stepTo(instance, 12);
      return Array.from(instance.f64('lab', 'luck').subarray(0, 4));
    };
    const [little, much] = [await luck(0.1), await luck(0.99)];
    expect(new Set(little).size).toBe(4);
    expect(much).toEqual(little);
  });
});
