// The spot market: prices by surplus and shortage, quantities to the unit, money to the cent, and nothing sold that is used.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../src/core/core.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { ALL_OFF, aMarket, runQuarter, type SomeLab, type SomeMarket, startIt } from '../helpers/market.ts';
import { anyMarket, unlessOverflow } from '../helpers/random-market.ts';

/** A lab with so many units, asked for so many by a segment of its own, that leases out every idle one. */
interface Loaded extends SomeLab {
  readonly units: number;
  readonly asked: number;
}

/** The reference price is the market rent of 4,000 USD; a fully used unit earns 40,000. */
function spot(labs: readonly Loaded[], supply: SomeMarket['supply'] = {}, on: 'on' | 'off' = 'on'): Scenario {
  const segments = labs.map(({ asked }, j) => ({ id: `s${j}`, realCustomers: 1_000, usagePerCustomer: Math.max(1e-9, asked / 1_000) }));
  return aMarket({
    submodels: { ...ALL_OFF, rationing: 'on', spotMarket: on },
    supply: { rentUsd: 4_000, spotFactor: 1, spotElasticity: 1, spotBaseUnits: 1_000, ...supply },
    segments,
    classes: segments.map(({ id }) => ({ segment: id, baseUtility: 40, priceSensitivity: 0 })),
    labs: labs.map(({ units, asked, ...lab }, j) => ({
      strategy: 'plan',
      initialUnits: units,
      leadQuarters: 1,
      termQuarters: 0,
      trainingShare: 0,
      leaseThreshold: 1,
      targetMarginStart: 0.9,
      targetMarginLong: 0.9,
      ...lab,
      segments: asked === 0 ? {} : { [`s${j}`]: { initialShare: 1 } },
    })),
  });
}

const of = (instance: Instance, column: string, j: number): number => Number(instance.i64('lab', column)[j] ?? 0n);
const all = (instance: Instance, column: string): number[] => Array.from({ length: Number(instance.i64('run', 'labs')[0]) }, (_, j) => of(instance, column, j));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const priceUsd = (instance: Instance): number => Number(instance.i64('market', 'spotMicros')[0]) / 1e6;
const outsideUnits = (instance: Instance): number => Number(instance.i64('market', 'spotOutsideUnits')[0]);

async function cleared(scenario: Scenario): Promise<Instance> {
  const instance = await startIt(scenario, { customers: 1_000 * scenario.segments.length });
  runQuarter(instance, 0);
  return instance;
}

describe('the spot price', () => {
  // Prices are whole micro-dollars of quantities in whole units: an error of 1e-6 would show.
  for (const [name, labs, supply, expected] of [
    ['is the reference price where nobody is long or short', [{ units: 500, asked: 500 }], {}, 4_000],
    ['halves where surplus doubles what is for rent', [{ units: 1_500, asked: 500 }], {}, 2_000],
    ['doubles where shortage doubles what is wanted', [{ units: 500, asked: 1_500 }], {}, 8_000],
    [
      'is the ratio of demand to supply at an elasticity of one: 1,300 over 1,500',
      [
        { units: 1_000, asked: 500 },
        { units: 500, asked: 800 },
      ],
      {},
      3_466.666667,
    ],
    ['falls less where demand is elastic: the root of a quarter', [{ units: 3_500, asked: 500 }], { spotElasticity: 2 }, 2_000],
    ['rises more where demand is rigid: the square of 1.5', [{ units: 500, asked: 1_000 }], { spotElasticity: 0.5 }, 9_000],
    ['never falls below a quarter of the reference price', [{ units: 100_000, asked: 500 }], {}, 1_000],
    ['never rises above four times the reference price', [{ units: 500, asked: 9_500 }], {}, 16_000],
  ] as const)
    it(name, async () => {
      expect(priceUsd(await cleared(spot(labs, supply)))).toBeCloseTo(expected, 5);
    });
});

describe('quantities', () => {
  it('balance to the unit: bids are filled from offers first, and outside renters take the rest', async () => {
    const instance = await cleared(
      spot([
        { units: 1_000, asked: 500 },
        { units: 500, asked: 800 },
      ]),
    );
    expect([all(instance, 'leasedUnits'), all(instance, 'spotBoughtUnits'), outsideUnits(instance)]).toEqual([[500, 0], [0, 300], 200]);
    expect(all(instance, 'turnedMicro')).toEqual([0, 0]);
    // A lab whose customers all are served does not count what it rented as its own.
    expect([instance.f64('lab', 'utilization')[0], instance.f64('lab', 'utilization')[1]]).toEqual([1, 1]);
  });

  it('are nil and customers are turned away where the market is off', async () => {
    const instance = await cleared(
      spot(
        [
          { units: 1_000, asked: 500 },
          { units: 500, asked: 800 },
        ],
        {},
        'off',
      ),
    );
    expect([all(instance, 'leasedUnits'), all(instance, 'spotBoughtUnits')]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(of(instance, 'turnedMicro', 1) / 1e6).toBeCloseTo(300, 3);
  });

  it('are divided pro rata among bidders where offers and outside units do not suffice', async () => {
    const labs = [
      { units: 200, asked: 100 },
      { units: 100, asked: 400 },
      { units: 100, asked: 200 },
    ];
    const instance = await cleared(spot(labs, { spotBaseUnits: 100 }));
    // 300 and 100 are bid for, 100 offered and 100 rented away from others.
    expect([all(instance, 'leasedUnits'), all(instance, 'spotBoughtUnits'), outsideUnits(instance)]).toEqual([[100, 0, 0], [0, 150, 50], -100]);
  });

  it('at the lowest price are what outside renters want at it, and the rest stays idle', async () => {
    const instance = await cleared(
      spot([
        { units: 100_000, asked: 500 },
        { units: 50_250, asked: 500 },
      ]),
    );
    // At a quarter of the price demand of elasticity one is four times 1,000: 3,000 more, of 99,500 and 49,750 offered.
    expect([all(instance, 'leasedUnits'), outsideUnits(instance)]).toEqual([[2_000, 1_000], 3_000]);
  });

  it('are not sold twice by rounding: what is rented is what was leased where there is no outside market', async () => {
    // Two of 300 units would clear, less than one of each of three sellers.
    const sellers = [0, 1, 2].map(() => ({ units: 200, asked: 100 }));
    const instance = await cleared(spot([...sellers, { units: 100, asked: 102 }], { spotBaseUnits: 0, spotElasticity: 0.1 }));
    expect([sum(all(instance, 'leasedUnits')), sum(all(instance, 'spotBoughtUnits')), outsideUnits(instance)]).toEqual([0, 0, 0]);
  });

  it('offered are what own use, training included, leaves below the threshold', async () => {
    const offered = async (lab: SomeLab): Promise<number> => of(await cleared(spot([{ units: 1_000, asked: 500, ...lab }])), 'leasedUnits', 0);
    expect(await offered({ leaseThreshold: 0.7 })).toBe(200);
    expect(await offered({ leaseThreshold: 0.7, trainingShare: 0.15 })).toBe(50);
    expect(await offered({ leaseThreshold: 0.7, trainingShare: 0.3 })).toBe(0);
    expect(await offered({ leaseThreshold: 0.4 })).toBe(0);
  });

  it('are not bought by a lab that earns less on a unit than it costs', async () => {
    // At no margin a unit earns its rent, 4,000 USD, and the price is a third higher; at 50 % it earns 8,000.
    const short = (margin: number) => ({ units: 500, asked: 800, targetMarginStart: margin, targetMarginLong: margin });
    const [poor, rich] = [await cleared(spot([short(0)], { spotFactor: 4 / 3 })), await cleared(spot([short(0.5)], { spotFactor: 4 / 3 }))];
    expect([of(poor, 'spotBoughtUnits', 0), of(rich, 'spotBoughtUnits', 0)]).toEqual([0, 300]);
    expect(priceUsd(poor)).toBeCloseTo(5_333.333333, 5);
  });

  it('are not bought by a lab that could pay the reference price but not what the shortage makes of it', async () => {
    // A shortage of 2,000 in a market of 1,000 triples the price to 12,000 USD; at a margin of 50 % a unit earns 8,000, at 75 % 16,000.
    const bought = async (margin: number): Promise<number[]> => {
      const instance = await cleared(spot([{ units: 500, asked: 2_500, targetMarginStart: margin, targetMarginLong: margin }]));
      return [priceUsd(instance), of(instance, 'spotBoughtUnits', 0)];
    };
    expect([await bought(0.5), await bought(0.75)]).toEqual([
      [12_000, 0],
      [12_000, 1_000],
    ]);
  });

  it('leased out do not serve those whom rivals turn away', async () => {
    // Lab 1 cannot pay for what it lacks; all 300 that it turns away would find room at lab 0 if that had not leased it out.
    const labs = [
      { units: 1_000, asked: 500 },
      { units: 500, asked: 800, targetMarginStart: 0, targetMarginLong: 0 },
    ];
    const servedBy = async (on: 'on' | 'off'): Promise<number> => of(await cleared(spot(labs, { spotFactor: 2 }, on)), 'servedMicro', 0) / 1e6;
    expect(await servedBy('on')).toBeLessThanOrEqual(500);
    expect(await servedBy('off')).toBeCloseTo(800, 3);
  });
});

describe('money', () => {
  it('is paid at the spot price by buyers and received by sellers, and clouds hold the difference to the cent', async () => {
    const instance = await cleared(
      spot([
        { units: 1_000, asked: 500 },
        { units: 500, asked: 800 },
      ]),
    );
    // 300 and 500 units at 3,466.666667 USD, cents rounded down.
    expect([all(instance, 'spotCents'), all(instance, 'leaseCents')]).toEqual([
      [0, 104_000_000],
      [173_333_333, 0],
    ]);
    const clouds = Number(instance.i64('account', 'balanceCents')[3]);
    expect(clouds).toBe(sum(all(instance, 'computeCents')) + 104_000_000 - 173_333_333);
    const start = 1e11;
    expect(of(instance, 'cashCents', 0)).toBe(
      start + of(instance, 'revenueCents', 0) - of(instance, 'computeCents', 0) - of(instance, 'staffCents', 0) + 173_333_333,
    );
  });
});

describe('any market', () => {
  it('sells no unit twice: quantities balance and no lab leases what it uses, in 200 random markets', async () => {
    let traded = 0;
    const random = fc.asyncProperty(anyMarket, async ({ scenario, seed, customers }) => {
      const instance = await startIt({ ...scenario, submodels: { ...scenario.submodels, spotMarket: 'on', rationing: 'on' } }, { seed, customers }).catch(
        unlessOverflow,
      );
      if (instance === undefined) return;
      try {
        for (let q = 0; q < 6; q++) {
          const alive = all(instance, 'alive');
          runQuarter(instance, q);
          check(instance, alive);
        }
      } catch (error) {
        return unlessOverflow(error);
      }
    });
    const check = (instance: Instance, alive: readonly number[]): void => {
      const [leased, bought] = [all(instance, 'leasedUnits'), all(instance, 'spotBoughtUnits')];
      expect(sum(leased) - sum(bought)).toBe(outsideUnits(instance));
      expect(outsideUnits(instance)).toBeGreaterThanOrEqual(-(instance.f64('supply', 'spotBaseUnits')[0] ?? 0));
      const efficiency = instance.f64('market', 'efficiency')[0] ?? 0;
      alive.forEach((was, j) => {
        const has = (was === 0 ? 0 : of(instance, 'servedMicro', j)) / 1e6 / efficiency + (leased[j] ?? 0) - (bought[j] ?? 0);
        // The capacity of a lab that failed in this quarter is gone by now; what it leased and served was checked while it lived.
        if (of(instance, 'alive', j) === 0) return;
        const lost = instance.f64('lab', 'outageShare')[j] ?? 0;
        const rounding = 2e-6 / efficiency + 1e-9 * has;
        expect(has).toBeLessThanOrEqual(of(instance, 'capacityUnits', j) * (1 - lost) + rounding);
        if ((leased[j] ?? 0) > 0 || (bought[j] ?? 0) > 0) traded++;
      });
    };
    await fc.assert(random, { numRuns: 200, seed: 13 });
    expect(traded).toBeGreaterThan(100);
  });
});
