// Labs that enter in the middle of a run: when, with what, and what spin-outs take from the lab that their founders leave.
import { describe, expect, it } from 'vitest';
import { labSeries, marketSeries, runIt, runQuarter, startIt, stepTo } from '../helpers/market.ts';
import { type Known, knownMarket } from '../helpers/one-lab.ts';

const late = { entryQuarter: 3, cashUsd: 5e8, initialUnits: 700, marketValueUsd: 1e9, expectedGrowthPerYear: 2, segments: { s: { focus: 1 } } };
const market = (other: object = {}, more: Known = {}) =>
  knownMarket({
    ...more,
    submodels: { labEntry: 'on', choice: 'on', research: 'on', ...more.submodels },
    research: { luckSd: 0, entryGap: 0.4, imitationPerQuarter: 0, ...more.research },
    others: [{ ...late, ...other }],
  });
const size = { customers: 2_000, quarters: 8 };

describe('a lab that waits', () => {
  it('has nothing and sells nothing until its quarter, and then founders’ money, machines and customers', async () => {
    const outcome = await runIt(market(), size);
    const of = (column: string): number[] => labSeries(outcome, column, 1);
    expect(of('alive')).toEqual([0, 0, 0, 1, 1, 1, 1, 1]);
    expect(of('defaultQuarter')).toEqual(Array(8).fill(-1));
    for (const column of ['cashCents', 'capacityUnits', 'customers', 'marketValueCents']) expect(of(column).slice(0, 3), column).toEqual([0, 0, 0]);
    expect(of('capacityUnits')[3]).toBe(700);
    expect(of('customers')[3]).toBeGreaterThan(0);
    expect(outcome.recording.events.filter((e) => e.kind === 'entry').map((e) => [e.quarter, e.lab, Number(e.amount)])).toEqual([[3, 1, 5e10]]);
    expect(marketSeries(outcome, 'labsAlive').slice(2, 4)).toEqual([1, 2]);
  });

  it('starts so far behind the frontier, or at its own quality where that is better', async () => {
    const gap = async (other: object): Promise<number> => {
      const outcome = await runIt(market(other, { research: { algorithmicPerYear: 0 } }), size);
      return (labSeries(outcome, 'qualityNow', 0)[3] ?? 0) - (labSeries(outcome, 'qualityNow', 1)[3] ?? 0);
    };
    expect(await gap({ quality: -5 })).toBeCloseTo(0.4, 9);
    expect(await gap({ quality: -0.1 })).toBeCloseTo(0.1, 9);
  });

  it('enters by chance before its date, in the order of the list', async () => {
    const entered = async (entryChance: number): Promise<number[]> => {
      const scenario = knownMarket({
        submodels: { labEntry: 'on' },
        capital: { entryChance },
        others: [1, 2, 3].map(() => ({ ...late, entryQuarter: 1_000 })),
      });
      return (await runIt(scenario, { customers: 100, quarters: 5 })).recording.events.filter((e) => e.kind === 'entry').map((e) => e.lab);
    };
    expect(await entered(1)).toEqual([1, 2, 3]);
    expect(await entered(0)).toEqual([]);
  });

  it('and was founded by people of another starts near that lab, whose ideas come slower for good', async () => {
    const run = (spinOutShare: number) =>
      runIt(market({ spinOutShare, quality: -9 }, { research: { algorithmicPerYear: 1, entryGap: 0.2 } }), { customers: 500, quarters: 12 });
    const [plain, spun] = await Promise.all([run(0), run(0.5)]);
    if (plain === undefined || spun === undefined) throw new Error('no runs');
    expect(spun.recording.events.filter((e) => e.kind === 'spin-out').map((e) => e.figure)).toEqual([0]);
    expect(labSeries(spun, 'talent', 0).slice(2, 4)).toEqual([1, 0.5]);
    const gained = (o: typeof plain): number => (labSeries(o, 'qualityNow', 0)[11] ?? 0) - (labSeries(o, 'qualityNow', 0)[3] ?? 0);
    // Eight quarters of ideas at one order of magnitude a year, then at half of that.
    expect(gained(plain) - gained(spun)).toBeCloseTo(8 * 0.25 * 0.5, 2);
  });

  it('gains from the compute that it trains on, as a lab does that was there from the start', async () => {
    const plan = { trainingShare: 0.5, planGrowthPerYear: 8, planLastQuarter: 100, leadQuarters: 1, termQuarters: 0 };
    const scenario = market(plan, { revenue: 1e-4, research: { algorithmicPerYear: 0, computeExponent: 1, decayPerQuarter: 0.2, entryGap: 0 } });
    const instance = await startIt(scenario, { customers: 100 });
    stepTo(instance, 4);
    const start = instance.f64('lab', 'qualityNow')[1] ?? Number.NaN;
    // As if it had always trained on half of its 700 units: 350 a quarter, and a fifth of the stock lost.
    let stock = 350 / 0.2;
    for (let quarter = 4; quarter < 9; quarter++) {
      const units = instance.f64('lab', 'trainingUnits')[1] ?? Number.NaN;
      runQuarter(instance, quarter);
      stock = 0.8 * stock + units;
      expect((instance.f64('lab', 'qualityNow')[1] ?? 0) - start).toBeCloseTo(Math.log10(stock / (350 / 0.2)), 9);
    }
    expect(instance.f64('lab', 'qualityNow')[1]).toBeGreaterThan(start + 0.1);
  });

  it('is not founded by people of one that enters in the same quarter', async () => {
    // The weight of the first is e^9 times that of the lab that was there before.
    const pair = [
      { ...late, entryQuarter: 1, quality: 9 },
      { ...late, entryQuarter: 1, spinOutShare: 0.1 },
    ];
    const outcome = await runIt(knownMarket({ submodels: { labEntry: 'on' }, others: pair }), { customers: 10, quarters: 3 });
    expect(outcome.recording.events.filter((e) => e.kind === 'spin-out').map((e) => [e.quarter, e.lab, e.figure])).toEqual([[1, 2, 0]]);
  });

  it('waits on while 255 live', async () => {
    const scenario = knownMarket({
      submodels: { labEntry: 'on', exit: 'on' },
      others: Array.from({ length: 260 }, (_, i) => ({ entryQuarter: i < 254 ? 0 : 1, initialUnits: 1, cashUsd: 1e9 })),
    });
    const instance = await startIt(scenario, { customers: 300 });
    stepTo(instance, 3);
    expect(instance.i64('lab', 'alive').reduce((a, b) => a + b, 0n)).toBe(255n);
  });
});
