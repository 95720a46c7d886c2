// Takeovers: who may buy a failing lab, who is paid, and what becomes of a group.
import { describe, expect, it } from 'vitest';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt, type SomeLab, type SomeMarket } from '../helpers/market.ts';

const plain: SomeLab = { strategy: 'yolo', initialUnits: 1_000, termQuarters: 0, leadQuarters: 1, staffPerRevenue: 0, marketValueUsd: 1e8 };
const lab = (initialShare: number, some: SomeLab = {}): SomeLab => ({ ...plain, segments: { 'segment-0': { initialShare } }, ...some });
/** Its staff costs more than it has in quarter 0, and more than it earns ever after. */
const failing = (some: SomeLab = {}): SomeLab => lab(0.2, { cashUsd: 0, staffFixedUsd: 1e8, debtUsd: 1e6, ...some });
const rich = (some: SomeLab = {}): SomeLab => lab(0.3, { cashUsd: 1e10, marketValueUsd: 2e10, ...some });
const market = (labs: readonly SomeLab[], some: SomeMarket = {}) =>
  aMarket({
    submodels: { ...ALL_OFF, exit: 'on', takeovers: 'on', ...some.submodels },
    segments: [{ id: 'segment-0', realCustomers: 1_000, usagePerCustomer: 0.01 }],
    capital: { takeoverChance: 1, takeoverPrice: 0.1, takeoverCash: 2, antitrustShare: 1, ...some.capital },
    labs,
  });
const run = (labs: readonly SomeLab[], some: SomeMarket = {}, quarters = 4) => runIt(market(labs, some), { customers: 1_000, quarters });

describe('a failing lab', () => {
  it('is bought by the most valuable rival, who pays the hole and a share of its value, and goes on as a product', async () => {
    const outcome = await run([failing(), rich(), rich({ marketValueUsd: 5e10 })]);
    expect([0, 1, 2].map((j) => labSeries(outcome, 'owner', j))).toEqual([
      [2, 2, 2, 2],
      [-1, -1, -1, -1],
      [-1, -1, -1, -1],
    ]);
    expect(labSeries(outcome, 'alive', 0)).toEqual([1, 1, 1, 1]);
    expect(labSeries(outcome, 'cashCents', 0)).toEqual([0, 0, 0, 0]);
    expect(labSeries(outcome, 'debtCents', 0).at(-1)).toBeGreaterThan(0);
    expect(labSeries(outcome, 'customers', 0).at(-1)).toBeGreaterThan(0);
    const [hole] = labSeries(outcome, 'takeoverCents', 0);
    const [value] = labSeries(outcome, 'marketValueCents', 0);
    expect(hole).toBeGreaterThan(0);
    expect(labSeries(outcome, 'takeoverCents', 2)[0]).toBe(-((hole ?? 0) + Math.floor(0.1 * (value ?? 0) + 0.5)));
    // Losses of later quarters are the owner’s, to the cent.
    expect(labSeries(outcome, 'groupCents', 2)).toEqual(labSeries(outcome, 'groupCents', 0).map((cents) => 0 - cents));
    expect(labSeries(outcome, 'groupCents', 0)[1]).toBeGreaterThan(0);
    expect(outcome.recording.events.filter((e) => e.kind === 'takeover').map((e) => [e.lab, e.figure])).toEqual([[0, 2]]);
  });

  it('is not bought by who is poor, who is not alone, or who would rule the market', async () => {
    const fails = async (labs: readonly SomeLab[], capital: SomeMarket['capital'] = {}): Promise<boolean> =>
      labSeries(await run(labs, { capital }, 1), 'alive', 0)[0] === 0;
    expect(await fails([failing(), rich()])).toBe(false);
    expect(await fails([failing(), rich({ cashUsd: 1.5e8 })])).toBe(true);
    expect(await fails([failing(), rich({ marketValueUsd: 0, cashUsd: 3e8 })])).toBe(false);
    expect(await fails([failing(), rich()], { takeoverChance: 0 })).toBe(true);
    // Together they have all revenue; before the first quarter nobody’s share is known.
    const later = [failing({ cashUsd: 1.5e8 }), rich()];
    const aliveAtEnd = async (antitrustShare: number): Promise<number | undefined> =>
      labSeries(await run(later, { capital: { antitrustShare } }), 'alive', 0).at(-1);
    expect(await aliveAtEnd(0.95)).toBe(0);
    expect(await aliveAtEnd(1)).toBe(1);
  });

  it('counts with its owner in concentration, and falls with it', async () => {
    const outcome = await run([failing(), rich(), lab(0.3, { cashUsd: 1e10, marketValueUsd: 0 })]);
    const share = [0, 1, 2].map((j) => labSeries(outcome, 'share', j)[2] ?? Number.NaN) as [number, number, number];
    expect(marketSeries(outcome, 'hhi')[2]).toBeCloseTo((share[0] + share[1]) ** 2 + share[2] ** 2, 12);
    // An owner that can pay for three quarters of both.
    const fall = await run([failing(), rich({ cashUsd: 3.5e8 })], {}, 8);
    const [below, above] = [labSeries(fall, 'alive', 0), labSeries(fall, 'alive', 1)];
    expect(below[0]).toBe(1);
    expect(above.at(-1)).toBe(0);
    expect(below).toEqual(above);
    expect(fall.recording.events.filter((e) => e.kind === 'default').map((e) => e.lab)).toEqual([0, 1]);
  });
});
