// Sites and power: what stands and what is ordered never needs more than is connected, and power is part of the rent.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../src/core/core.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt, runQuarter, type SomeLab, type SomeMarket, startIt, stepTo } from '../helpers/market.ts';
import { anyMarket, unlessOverflow } from '../helpers/random-market.ts';

/** A million units a gigawatt, so that a megawatt feeds a thousand. */
function powered(labs: readonly SomeLab[], supply: SomeMarket['supply'], on: 'on' | 'off' = 'on'): Scenario {
  return aMarket({
    submodels: { ...ALL_OFF, power: on },
    supply: { unitsPerGw: 1e6, powerGrowthPerYear: 1, ...supply },
    labs: labs.map((lab) => ({
      strategy: 'plan',
      planGrowthPerYear: 16,
      initialUnits: 1_000,
      leadQuarters: 2,
      termQuarters: 4,
      trainingShare: 0,
      staffPerRevenue: 0,
      ...lab,
    })),
  });
}

const SECTORS_VENDORS = 6;
const SIZE = { customers: 10, quarters: 10 };
const of = (instance: Instance, column: string, j: number): number => Number(instance.i64('lab', column)[j] ?? 0n);

describe('connected power', () => {
  it('is never exceeded by what is in service and on order, and is used up while labs want more', async () => {
    const labs = [{}, { initialUnits: 2_000 }, { leadQuarters: 5 }];
    const [capped, free] = await Promise.all((['on', 'off'] as const).map((on) => runIt(powered(labs, { powerGw: 0.012, powerGrowthPerYear: 1.5 }, on), SIZE)));
    if (capped === undefined || free === undefined) throw new Error('no runs');
    const held = marketSeries(capped, 'capacityUnits').map((units, q) => units + (marketSeries(capped, 'pipelineUnits')[q] ?? 0));
    const power = marketSeries(capped, 'powerUnits');
    // 12 MW feed 12,000 units and grow by half a year: 18,000 after four quarters, 27,000 after eight.
    expect([power[0], power[4], power[8]]).toEqual([12_000, 18_000, 27_000]);
    // Rounding down keeps back less than one unit for each lab.
    for (const [q, units] of held.entries())
      expect(units <= (power[q] ?? 0) && units > (power[q] ?? 0) - 3, `quarter ${q}: ${units} of ${power[q]}`).toBe(true);
    expect(marketSeries(free, 'capacityUnits')[5]).toBeGreaterThan(2 * (power[5] ?? 0));
  });

  it('is divided pro rata to orders', async () => {
    // 3,000 units stand, 1,000 and 2,000 more are under way, power feeds 7,500; orders of 2,000 and 4,000 share the last 1,500.
    const outcome = await runIt(
      powered(
        [
          { pipelineGrowthPerYear: 16, termQuarters: 0 },
          { initialUnits: 2_000, pipelineGrowthPerYear: 16, termQuarters: 0 },
        ],
        { powerGw: 0.0075 },
      ),
      { ...SIZE, quarters: 1 },
    );
    expect([0, 1].map((j) => labSeries(outcome, 'wantedUnits', j)[0])).toEqual([2_000, 4_000]);
    expect([0, 1].map((j) => labSeries(outcome, 'orderUnits', j)[0])).toEqual([500, 1_000]);
  });

  it('is held in 300 random markets: orders never pass the room that was left', async () => {
    let bound = 0;
    const random = fc.asyncProperty(anyMarket, async ({ scenario, seed, customers }) => {
      const instance = await startIt({ ...scenario, submodels: { ...scenario.submodels, power: 'on' } }, { seed, customers }).catch(unlessOverflow);
      if (instance === undefined) return;
      try {
        for (let q = 0; q < 6; q++) {
          runQuarter(instance, q);
          const held = scenario.labs.reduce((sum, _, j) => sum + of(instance, 'capacityUnits', j) + of(instance, 'pipelineUnits', j), 0);
          const ordered = Number(instance.i64('market', 'orderedUnits')[0]);
          if (ordered > 0) expect(held).toBeLessThanOrEqual(Number(instance.i64('market', 'powerUnits')[0]));
          if (ordered < scenario.labs.reduce((sum, _, j) => sum + of(instance, 'wantedUnits', j), 0)) bound++;
        }
      } catch (error) {
        return unlessOverflow(error);
      }
    });
    await fc.assert(random, { numRuns: 300, seed: 12 });
    expect(bound).toBeGreaterThan(50);
  });

  it('grows for everybody by what one lab pays to connect', async () => {
    const pays = powered([{ gridSpendShare: 0.5, planGrowthPerYear: 1 }, {}], { powerGw: 0.002, gridUsdPerGw: 1e9 });
    const instance = await startIt(pays, SIZE);
    const vendors = (): number => Number(instance.i64('account', 'balanceCents')[SECTORS_VENDORS] ?? 0n);
    stepTo(instance, 1);
    // Half of the bill for 1,000 units at 3,900 USD is 1.95 M USD: 1.95 MW, 1,950 units, from the next quarter on.
    expect([of(instance, 'gridCents', 0), of(instance, 'gridCents', 1), vendors()]).toEqual([195_000_000, 0, 195_000_000]);
    expect([of(instance, 'orderUnits', 0), of(instance, 'orderUnits', 1)]).toEqual([0, 0]);
    runQuarter(instance, 1);
    expect(instance.i64('market', 'powerUnits')[0]).toBe(3_950n);
    expect(of(instance, 'orderUnits', 0) + of(instance, 'orderUnits', 1)).toBeGreaterThan(1_900);
    expect(of(instance, 'orderUnits', 1)).toBeGreaterThan(0);
  });
});

describe('the price of power', () => {
  const rents = async (supply: SomeMarket['supply'], lab: SomeLab = {}): Promise<number[]> => {
    const instance = await startIt(powered([lab], { unitsPerGw: 700_000, ...supply }), SIZE);
    stepTo(instance, 1);
    return [Number(instance.i64('market', 'rentMicros')[0]), of(instance, 'rentMicros', 0)];
  };

  it('leaves the rent as it is at 50 USD, and adds 3.13 megawatt-hours for each dollar above', async () => {
    expect(await rents({})).toEqual([3_900_000_000, 3_900_000_000]);
    // 2,190 hours of a gigawatt over 700,000 units, times 50 USD more.
    expect(await rents({ powerPriceUsd: 100 })).toEqual([4_056_428_571, 4_056_428_571]);
  });

  it('is lower for a lab that builds where power is cheap', async () => {
    expect(await rents({ powerPriceUsd: 100 }, { powerPriceFactor: 0.5 })).toEqual([4_056_428_571, 3_900_000_000]);
  });
});
