// Rules of thumb: match, price war, free tier, bundle, and the price that clears capacity.
import { describe, expect, it } from 'vitest';
import type { RunOutcome } from '../../src/engine/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { MAX_SEGMENTS } from '../../src/schema/limits.ts';
import { monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt, type SomeLab, type SomeMarket, startIt, stepTo } from '../helpers/market.ts';
import { type Estimate, oracleRows } from '../helpers/oracle.ts';

const REFERENCE_USD = 1_000;
/** A unit costs half a reference price, and cost-plus at a margin of one half charges one. */
const COST_MICROS = 500e6;
const COST_PLUS_MICROS = 1_000e6;
const N = 1_000_000;

function market(labs: readonly SomeLab[], more: SomeMarket, taste: object = {}): Scenario {
  return aMarket({
    ...more,
    submodels: { ...ALL_OFF, choice: 'on', ...more.submodels },
    supply: { rentUsd: COST_MICROS / 1e6, ...more.supply },
    segments: [{ id: 's', realCustomers: N, usagePerCustomer: 1, referencePriceUsd: REFERENCE_USD }],
    classes: [{ segment: 's', qualityTaste: 0, switchingCost: 0, priceSensitivity: 1, waitAversion: 0, ...taste }],
    labs: labs.map((lab) => ({ initialUnits: 2 * N, trainingShare: 0, segments: { s: { initialShare: 1 / (labs.length + 1) } }, ...lab })),
  });
}

/** One price a quarter, in micro-dollars. */
async function prices(scenario: Scenario, quarters: number, lab: number, customers = 10_000): Promise<number[]> {
  const instance = await startIt(scenario, { customers, quarters });
  return Array.from({ length: quarters }, (_, quarter) => {
    instance.openQuarter(quarter);
    for (let stage = 0; stage < instance.stages; stage++) instance.stage(stage);
    return Number(instance.i64('labSegment', 'priceMicros')[lab * MAX_SEGMENTS]);
  });
}

describe('a matching lab', () => {
  const against = (rival: SomeLab, own: SomeLab = {}): Promise<number[]> =>
    prices(market([{ pricing: 'match', ...own }, rival], { submodels: { pricingRules: 'on' } }), 4, 0);
  const priced = (margin: number): SomeLab => ({ targetMarginStart: margin, targetMarginLong: margin });

  it('meets a lower price a quarter later', async () => expect(await against(priced(0.2))).toEqual([COST_PLUS_MICROS, 625e6, 625e6, 625e6]));
  it('stops at its floor over unit cost', async () => {
    expect((await against(priced(-1))).slice(1)).toEqual([COST_MICROS, COST_MICROS, COST_MICROS]);
    expect((await against(priced(-1), { priceFloorShare: 0.8 })).at(-1)).toBe(0.8 * COST_MICROS);
  });
  it('follows nobody above its own cost-plus price', async () => expect((await against(priced(0.8))).at(-1)).toBe(COST_PLUS_MICROS));
  it('ignores a rival whose quality trails by more than the gap, and not one that trails by less', async () => {
    expect((await against({ ...priced(0.2), quality: -1 }, { matchQualityGap: 0.9 })).at(-1)).toBe(COST_PLUS_MICROS);
    expect((await against({ ...priced(0.2), quality: -1 }, { matchQualityGap: 1.1 })).at(-1)).toBe(625e6);
  });
});

describe('the rules', () => {
  it('change nothing where every lab is cost-plus', async () => {
    const labs: SomeLab[] = [
      { strategy: 'p10', initialUnits: 0.4 * N, targetMarginLong: 0.7 },
      { strategy: 'newsvendor', initialUnits: 0.2 * N },
    ];
    const at = (pricingRules: 'on' | 'off'): Promise<RunOutcome> =>
      runIt(market(labs, { submodels: { pricingRules, rationing: 'on' } }, { switchingCost: 1, contractQuarters: 2 }), { customers: 5_000, quarters: 16 });
    const [on, off] = [await at('on'), await at('off')];
    for (const column of ['customers', 'revenueCents', 'orderUnits', 'cashCents'])
      for (const lab of [0, 1]) expect(labSeries(on, column, lab)).toEqual(labSeries(off, column, lab));
  });
});

describe('a price war', () => {
  // Lab 0 starts with more customers than it can keep; the loss starts its promotion, and that the war.
  const labs = (pricing: NonNullable<SomeLab['pricing']>): SomeLab[] => [0.7, 0.3].map((initialShare) => ({ pricing, segments: { s: { initialShare } } }));
  const run = (pricing: NonNullable<SomeLab['pricing']>, more: SomeLab = {}): Promise<RunOutcome> =>
    runIt(
      market(
        labs(pricing).map((lab) => ({ ...lab, ...more })),
        { submodels: { pricingRules: 'on' } },
        { baseUtility: 40, contractQuarters: 4 },
      ),
      { customers: 10_000, quarters: 24 },
    );
  const marginAt = (outcome: RunOutcome, lab: number): number => labSeries(outcome, 'marginNow', lab).at(-1) ?? Number.NaN;

  it('between two labs that promote takes both from the cost-plus price to the floor, where it stays', async () => {
    const [war, peace] = [await run('promotion'), await run('cost-plus')];
    for (const lab of [0, 1]) {
      expect(marginAt(peace, lab)).toBeCloseTo(0.5, 9);
      expect(marginAt(war, lab)).toBeCloseTo(0, 9);
      expect(Math.min(...labSeries(war, 'marginNow', lab))).toBeGreaterThan(-1e-9);
      expect((labSeries(war, 'revenueCents', lab).at(-1) ?? 0) / (labSeries(peace, 'revenueCents', lab).at(-1) ?? 0)).toBeCloseTo(0.5, 1);
    }
    const starts = war.recording.events.filter((e) => e.kind === 'price-war');
    expect(starts.map((e) => e.lab)).toEqual([0, 1]);
    expect(starts[0]?.text).toBe('Lab 0 cuts its price by 20 %');
    expect(peace.recording.events.filter((e) => e.kind === 'price-war')).toEqual([]);
  });

  it('goes as far as the floor is low', async () => expect(marginAt(await run('promotion', { priceFloorShare: 1.6 }), 1)).toBeCloseTo(1 - 1 / 1.6, 9));

  it('needs two: a lab that nobody answers goes back to cost-plus when its promotion ends', async () => {
    const [mine] = labs('promotion'),
      [, rival] = labs('cost-plus');
    const got = await prices(market([mine ?? {}, rival ?? {}], { submodels: { pricingRules: 'on' } }, { baseUtility: 40, contractQuarters: 4 }), 12, 0);
    // Five quarters until a loss over four is seen, then four quarters of promotion.
    expect(got.map((p) => p / COST_PLUS_MICROS)).toEqual([1, 1, 1, 1, 1, 0.8, 0.8, 0.8, 0.8, 1, 1, 1]);
  });
});

describe('a free tier', () => {
  const lab = (freeShare: number, more: SomeLab = {}): SomeLab => ({ ...more, segments: { s: { initialShare: 0.5, freeShare } } });
  const on: SomeMarket = { submodels: { freeTier: 'on' } };
  const revenue = (outcome: RunOutcome): number[] => labSeries(outcome, 'revenueCents', 0);

  it('costs exactly its share of revenue where demand does not respond', async () => {
    const at = async (f: number) => revenue(await runIt(market([lab(f)], on, { priceSensitivity: 0 }), { customers: 1_000, quarters: 3 }));
    const [all, paid] = [await at(0), await at(0.25)];
    // Revenue is about 10^10 cents and whole: a millionth of a per cent would show.
    for (const [q, cents] of all.entries()) expect((paid[q] ?? 0) / cents).toBeCloseTo(0.75, 9);
    expect(all[0]).toBeGreaterThan(1e9);
  });

  it('of a quarter is to customers and the lab what a price lower by a quarter is', async () => {
    const free = await runIt(market([lab(0.25), {}], on), { customers: 20_000, quarters: 6 });
    const cheap = await runIt(market([lab(0, { targetMarginStart: 1 / 3, targetMarginLong: 1 / 3 }), {}], on), { customers: 20_000, quarters: 6 });
    expect(labSeries(free, 'customers', 0)).toEqual(labSeries(cheap, 'customers', 0));
    expect(revenue(free)).toEqual(revenue(cheap));
  });

  it('is priced in by a lab that charges its best response', async () => {
    const bertrand = (f: number) => market([lab(f, { pricing: 'logit-bertrand' }), {}], { submodels: { freeTier: 'on', pricingRules: 'on' } });
    expect((await prices(bertrand(0.5), 20, 0)).at(-1)).toBe((await prices(bertrand(0), 20, 0)).at(-1));
  });
});

describe('a bundle', () => {
  for (const { inputs, expected } of oracleRows<{ V: number[] }, { p: Record<string, number>; sdPerCustomer: Record<string, number> }>('C01-mc'))
    it(`C01: ecosystems worth ${inputs.V.join(', ')} divide customers by the logit`, async () => {
      const labs = inputs.V.map((bundleUtility): SomeLab => ({ segments: { s: { bundleUtility } } }));
      const outcome = await runIt(market(labs, { submodels: { bundles: 'on' } }, { baseUtility: 0 }), { customers: N, quarters: 2 });
      const estimates: Estimate[] = inputs.V.map((_, j) => {
        const name = `lab${j + 1}`;
        const got = (labSeries(outcome, 'customers', j).at(-1) ?? Number.NaN) / N;
        return { name, got, expected: expected.p[name] ?? Number.NaN, sd: expected.sdPerCustomer[name] ?? 0, n: N };
      });
      expect(monteCarlo('C01 bundle', `shares of labs whose ecosystems are worth ${inputs.V.join(', ')}`, estimates)).toEqual([]);
    });

  it('takes its discount off the price', async () => {
    const lab: SomeLab = { segments: { s: { bundleDiscount: 0.1 } } };
    expect(await prices(market([lab], { submodels: { bundles: 'on' } }), 2, 0)).toEqual([0.9 * COST_PLUS_MICROS, 0.9 * COST_PLUS_MICROS]);
  });
});

describe('a capacity-clearing price', () => {
  // Seven customers in ten would buy at the cost-plus price; there is room for three.
  const full = (contractQuarters: number, capacity: number, submodels: object = {}): Scenario =>
    market(
      [
        {
          strategy: 'plan',
          planGrowthPerYear: 1,
          pipelineGrowthPerYear: 1,
          termQuarters: 0,
          initialUnits: capacity * N,
          segments: { s: { initialShare: 0.7 } },
        },
      ],
      { submodels: { clearing: 'on', rationing: 'on', ...submodels } },
      { baseUtility: Math.log(0.7 / 0.3), contractQuarters },
    );

  for (const contractQuarters of [1, 8])
    it(`rises until demand fits fixed capacity and no further, with contracts of ${contractQuarters} quarters`, async () => {
      const outcome = await runIt(full(contractQuarters, 0.3), { customers: 200_000, quarters: 100 });
      const rationed = labSeries(outcome, 'rationedShare', 0);
      expect(rationed[0]).toBeGreaterThan(0.5);
      // Demand of 60,000 customers out of 200,000 is known to a third of a per cent.
      expect(Math.max(...rationed.slice(-20))).toBeLessThan(0.02);
      const mean = rationed.slice(-20).reduce((a, b) => a + b, 0) / 20;
      expect(mean).toBeLessThan(0.01);
      expect(Math.min(...labSeries(outcome, 'utilization', 0).slice(-20))).toBeGreaterThan(0.98);
    });

  it('rises by no more than its step a quarter', async () => {
    const got = await prices(full(1, 0.3), 4, 0);
    expect(got.map((p) => p / COST_PLUS_MICROS)).toEqual([1, 1.25, 1.25 ** 2, 1.25 ** 3]);
  });

  it('is the price of the rule where there is room', async () => {
    const got = await prices(full(1, 0.8), 6, 0);
    expect(got).toEqual(got.map(() => COST_PLUS_MICROS));
  });

  it('gives the premium up again when demand falls away, down to the price of the rule', async () => {
    const instance = await startIt(full(1, 0.3), { customers: 20_000, quarters: 40 });
    stepTo(instance, 20);
    const price = (): number => Number(instance.i64('labSegment', 'priceMicros')[0]);
    expect(price()).toBeGreaterThan(2 * COST_PLUS_MICROS);
    instance.f64('customerClass', 'baseUtility')[0] = -3;
    for (let q = 20; q < 40; q++) {
      instance.openQuarter(q);
      for (let stage = 0; stage < instance.stages; stage++) instance.stage(stage);
    }
    expect(price() / COST_PLUS_MICROS).toBeCloseTo(1, 3);
  });
});
