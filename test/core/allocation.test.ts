// Chips in short supply: who gets them, what they cost and when they come.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../src/core/core.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { closedForm, evidence } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt, runQuarter, type SomeLab, type SomeMarket, startIt } from '../helpers/market.ts';
import { oracleRows } from '../helpers/oracle.ts';
import { anyMarket, unlessOverflow } from '../helpers/random-market.ts';

/** Labs that double their capacity every quarter, whatever their customers do. */
function doubling(labs: readonly SomeLab[], supply: SomeMarket['supply']): Scenario {
  return aMarket({
    submodels: { ...ALL_OFF, chips: 'on', allocation: 'on' },
    supply: { unitsGrowthPerQuarter: 0, backlogLead: 0, bulkDiscount: 0, learningRate: 0, shortageMarkup: 0, ...supply },
    labs: labs.map((lab) => ({
      strategy: 'plan',
      planGrowthPerYear: 16,
      initialUnits: 1_000,
      leadQuarters: 1,
      termQuarters: 0,
      trainingShare: 0,
      phantomShare: 0,
      ...lab,
    })),
  });
}

const promise = (units: number): SomeMarket['supply'] => ({ unitsPerQuarter: units, unitsPerQuarterMax: units });
const SIZE = { customers: 10, quarters: 6 };
const of = (instance: Instance, column: string, j: number): number => Number(instance.i64('lab', column)[j] ?? 0n);
const rentOf = (instance: Instance, j: number): number => of(instance, 'rentMicros', j) / 1e6;

describe('allotment of chips', () => {
  it('hands out all that is promised and no more while labs want more', async () => {
    const outcome = await runIt(doubling([{}, { phantomShare: 2 }, { initialUnits: 3_000 }], promise(1_000)), SIZE);
    const orders = [0, 1, 2].map((j) => labSeries(outcome, 'orderUnits', j));
    const total = marketSeries(outcome, 'orderedUnits');
    // Rounding down keeps back less than a unit for each lab, and the second round hands out most of that.
    for (const units of total) expect(units > 997 && units <= 1_000, `${units} units`).toBe(true);
    for (const j of [0, 1, 2]) expect(orders[j]?.every((x, q) => x <= (labSeries(outcome, 'wantedUnits', j)[q] ?? 0))).toBe(true);
  });

  it('gives more to a lab that inflates its order after a shortage, at the cost of the one that does not', async () => {
    const [honest, gamed] = await Promise.all([0, 1].map((phantomShare) => runIt(doubling([{ phantomShare }, {}], promise(1_000)), { ...SIZE, quarters: 2 })));
    if (honest === undefined || gamed === undefined) throw new Error('no runs');
    const second = (outcome: typeof honest): (number | undefined)[] => [0, 1].map((j) => labSeries(outcome, 'orderUnits', j)[1]);
    // Each wants 1,000 and gets 500 at first, then wants 2,500. The gamer bids 2,500 + 500: of 1,000 units 3,000/5,500 are its own.
    expect(second(honest)).toEqual([500, 500]);
    expect(second(gamed)).toEqual([545, 454]);
  });

  it('lets a lab cancel what it did not want, and hands that on to those still short', async () => {
    const instance = await startIt(doubling([{ phantomShare: 1 }, {}], promise(1_500)), SIZE);
    instance.i64('lab', 'shortfallUnits')[0] = 100_000n;
    runQuarter(instance, 0);
    // Bids of 101,000 and 1,000 divide 1,500 as 1,485 and 14; lab 0 keeps the 1,000 that it wants, and 486 go on.
    expect([of(instance, 'bidUnits', 0), of(instance, 'bidUnits', 1)]).toEqual([101_000, 1_000]);
    expect([of(instance, 'orderUnits', 0), of(instance, 'orderUnits', 1)]).toEqual([1_000, 500]);
    expect([of(instance, 'shortfallUnits', 0), of(instance, 'shortfallUnits', 1)]).toEqual([0, 500]);
  });

  it('never exceeds supply or what a lab wants in 400 random markets', async () => {
    let [short, ran] = [0, 0];
    const random = fc.asyncProperty(anyMarket, async ({ scenario, seed, customers }) => {
      const submodels = { ...scenario.submodels, chips: 'on', allocation: 'on' };
      const outcome = await runIt({ ...scenario, submodels }, { seed, customers, quarters: 6 }).catch(unlessOverflow);
      if (outcome === undefined) return;
      ran++;
      const [supply, total] = [marketSeries(outcome, 'supplyUnits'), marketSeries(outcome, 'orderedUnits')];
      for (const [q, units] of total.entries()) expect(units).toBeLessThanOrEqual(supply[q] ?? 0);
      scenario.labs.forEach((_, j) => {
        const [wanted, filled, missed] = ['wantedUnits', 'orderUnits', 'shortfallUnits'].map((c) => labSeries(outcome, c, j));
        for (const [q, units] of (filled ?? []).entries()) expect(units + (missed?.[q] ?? 0)).toBeLessThanOrEqual(wanted?.[q] ?? 0);
        if (missed?.some((units) => units > 0)) short++;
      });
    });
    await fc.assert(random, { numRuns: 400, seed: 11 });
    evidence({
      id: 'property',
      claim: 'chips handed out never exceed supply or what a lab wants: random markets, and labs in them left short',
      got: `${ran}, ${short}`,
      expected: 'some, more than 20',
      catches: 'one unit',
    });
    expect(short).toBeGreaterThan(20);
  });
});

describe('lead time', () => {
  // Capacity of 1,000 doubles for three quarters: 1,000 + 2,000 + 4,000 units on order, seven quarters of a supply of 1,000.
  const backlog = (backlogLead: number): Scenario => doubling([{ leadQuarters: 4, pipelineGrowthPerYear: 16 }], { ...promise(1_000), backlogLead });

  for (const [backlogLead, lead] of [
    [0, 4],
    [0.5, 7],
    [10, 40],
  ] as const)
    it(`is ${lead} quarters where each quarter of backlog adds ${backlogLead}, and what is ordered comes then`, async () => {
      const instance = await startIt(backlog(backlogLead), SIZE);
      runQuarter(instance, 0);
      expect(of(instance, 'leadNow', 0)).toBe(lead);
      expect(instance.i64('pipeline', 'units')[lead]).toBe(1_000n);
    });
});

describe('the rent of new orders', () => {
  it('is lowest for the largest buyer, and lower for others in proportion to what they ordered', async () => {
    const instance = await startIt(
      doubling([{ initialUnits: 800 }, { initialUnits: 200 }, { planGrowthPerYear: 1 }], { ...promise(1e6), bulkDiscount: 0.25 }),
      SIZE,
    );
    runQuarter(instance, 0);
    expect([0, 1, 2].map((j) => rentOf(instance, j))).toEqual([3_900, 3_900, 3_900]);
    runQuarter(instance, 1);
    // Orders of 800, 200 and 0: the whole discount, a quarter of it, and none.
    expect([0, 1, 2].map((j) => rentOf(instance, j))).toEqual([2_925, 3_656.25, 3_900]);
  });

  it('rises with the part of last quarter’s orders that went unfilled, on the chips in it', async () => {
    const outcome = await runIt(doubling([{}, {}], { ...promise(1_000), shortageMarkup: 0.2, chipShare: 0.65 }), { ...SIZE, quarters: 2 });
    // Half unfilled: 3,900 × (1 + 0.65 × 0.2 × 0.5).
    expect(marketSeries(outcome, 'rentMicros').map((x) => x / 1e6)).toEqual([3_900, 4_153.5]);
  });

  // A rent is whole micro-dollars, 3e-10 of 3,900 USD: an error of 1e-8 in the exponent times ln X would show.
  for (const { inputs, expected } of oracleRows<{ learningRate: number; volumeFactor: number }, { costFactor: number }>('C48'))
    it(`C48: falls to ${expected.costFactor.toFixed(3)} of itself after ${inputs.volumeFactor} times the volume at a learning rate of ${inputs.learningRate}`, async () => {
      // A million units come in quarter 1 on top of what was delivered before the start; quarter 2 orders at the new cost.
      const experienceUnits = 1e6 / (inputs.volumeFactor - 1);
      const supply = { ...promise(1e6), chipShare: 1, learningRate: inputs.learningRate, experienceUnits };
      const outcome = await runIt(doubling([{ initialUnits: 1e6, leadQuarters: 2, pipelineGrowthPerYear: 16, planGrowthPerYear: 1 }], supply), {
        ...SIZE,
        quarters: 3,
      });
      expect(marketSeries(outcome, 'cumulativeUnits')).toEqual([0, 1e6, 1e6]);
      const [, before, after] = marketSeries(outcome, 'rentMicros');
      const claim = `cost after ${inputs.volumeFactor} times the volume, learning rate ${inputs.learningRate}`;
      expect(closedForm('C48', claim, { got: (after ?? 0) / (before ?? 1), expected: expected.costFactor, absolute: 5e-9 })).toEqual([]);
    });
});
