// Where submodels meet: what one does to the figures that another decides by.
import { describe, expect, it } from 'vitest';
import { ALL_OFF, aMarket, labSeries, runIt, runQuarter, type SomeLab, type SomeMarket, startIt, stepTo } from '../helpers/market.ts';

const SERVED = { submodels: ALL_OFF, segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }], classes: [{ segment: 's' }] } satisfies SomeMarket;
const STEADY: SomeLab = {
  strategy: 'newsvendor',
  initialUnits: 1e6,
  trainingShare: 0,
  expectedGrowthPerYear: 1,
  forecastSd: 0,
  cashUsd: 1e13,
  segments: { s: { initialShare: 1 } },
};
const last = (series: readonly number[]): number => series.at(-1) ?? Number.NaN;

describe('what a unit costs', () => {
  const wanted = async (rentFactor: number, freeTier: 'off' | 'on'): Promise<number> => {
    const scenario = aMarket({
      ...SERVED,
      submodels: { ...ALL_OFF, clouds: 'on', freeTier },
      clouds: [{ rentFactor, channelFee: 0, outageChance: 0 }],
      labs: [{ ...STEADY, forecastSd: 0.5, clouds: { 'cloud-0': { share: 1 } }, segments: { s: { initialShare: 1, freeShare: 0 } } }],
    });
    const outcome = await runIt(scenario, { customers: 500, quarters: 2 });
    return last(labSeries(outcome, 'targetUnits', 0)) / last(labSeries(outcome, 'forecastUnits', 0));
  };
  it('decides how much is ordered: a dearer cloud means a smaller order, whichever way the price is written down', async () => {
    const [cheap, plain, dear] = await Promise.all([wanted(0.7, 'off'), wanted(1, 'off'), wanted(1.5, 'off')]);
    expect(cheap).toBeGreaterThan(plain * 1.1);
    expect(dear).toBeLessThan(plain / 1.1);
    for (const factor of [0.7, 1.5]) expect(await wanted(factor, 'on')).toBeCloseTo(await wanted(factor, 'off'), 5);
  });

  it('grows with the price of power at a lab’s own sites, and the order shrinks', async () => {
    const owner = (powerPriceFactor: number) =>
      runIt(
        aMarket({
          ...SERVED,
          submodels: { ...ALL_OFF, ownership: 'on', power: 'on' },
          supply: { powerGw: 1e4 },
          labs: [{ ...STEADY, forecastSd: 0.5, ownShare: 1, powerPriceFactor }],
        }),
        { customers: 500, quarters: 2 },
      );
    const [cheap, dear] = await Promise.all([owner(1), owner(4)]);
    expect(last(labSeries(dear, 'upkeepCents', 0))).toBeGreaterThan(1.2 * last(labSeries(cheap, 'upkeepCents', 0)));
    expect(last(labSeries(dear, 'targetUnits', 0))).toBeLessThan(last(labSeries(cheap, 'targetUnits', 0)));
  });
});

describe('an order', () => {
  it('counts what will have come and gone by the time it arrives: with a lead beyond the term, steady demand keeps capacity steady', async () => {
    const scenario = aMarket({ ...SERVED, labs: [{ ...STEADY, leadQuarters: 8, termQuarters: 4 }] });
    const capacity = labSeries(await runIt(scenario, { customers: 500, quarters: 60 }), 'capacityUnits', 0).slice(30);
    expect(Math.max(...capacity) / Math.min(...capacity)).toBeLessThan(1.01);
  });

  it('is refused by the cloud of a rival only as far as it is for rent', async () => {
    const scenario = aMarket({
      ...SERVED,
      submodels: { ...ALL_OFF, clouds: 'on', ownership: 'on' },
      clouds: [{ lab: 'lab-1', refusesRivals: 1, outageChance: 0 }],
      labs: [
        { ...STEADY, initialUnits: 5e5, ownShare: 0.5, leadQuarters: 2, clouds: { 'cloud-0': { share: 1 } } },
        { ...STEADY, segments: { s: { initialShare: 0 } } },
      ],
    });
    const instance = await startIt(scenario, { customers: 500 });
    runQuarter(instance, 0);
    const of = (column: string): number => Number(instance.i64('lab', column)[0]);
    expect(of('wantedUnits')).toBeGreaterThan(1_000);
    expect(Math.abs(of('orderUnits') - of('wantedUnits') / 2)).toBeLessThanOrEqual(1);
    const built = of('ownedOrderedUnits');
    runQuarter(instance, 1);
    expect(of('ownedOrderedUnits') - built).toBe(of('orderUnits'));
  });

  it('is never placed and cancelled in one quarter, even where a lab forgets most of its pipeline', async () => {
    const scenario = aMarket({
      ...SERVED,
      submodels: { ...ALL_OFF, cancellation: 'on', stages: 'on' },
      market: { demandGrowthPerYear: 1.5, slipStartQuarter: 4, slipQuarters: 6 },
      labs: [{ ...STEADY, strategy: 'base-stock', adjustmentGain: 0.5, pipelineWeight: 0.3, expectedGrowthPerYear: 2, termQuarters: 8 }],
    });
    const outcome = await runIt(scenario, { customers: 500, quarters: 40 });
    const [ordered, cancelled] = [labSeries(outcome, 'orderUnits', 0), labSeries(outcome, 'cancelledNowUnits', 0)];
    expect(Math.max(...cancelled)).toBeGreaterThan(0);
    expect(ordered.filter((units, q) => units > 0 && (cancelled[q] ?? 0) > 0)).toEqual([]);
  });

  it('of a lab that matches the timing of its spending is cancelled when demand collapses', async () => {
    const scenario = aMarket({
      ...SERVED,
      submodels: { ...ALL_OFF, cancellation: 'on' },
      market: { demandGrowthPerYear: 0.1 },
      labs: [{ ...STEADY, strategy: 'timing-match', pipelineGrowthPerYear: 2, termQuarters: 40 }],
    });
    const outcome = await runIt(scenario, { customers: 500, quarters: 8 });
    expect(Math.max(...labSeries(outcome, 'cancelledNowUnits', 0))).toBeGreaterThan(0);
  });
});

describe('a lender', () => {
  it('counts what sites cost to run and to wear: debt stays within four quarters of gross profit', async () => {
    const scenario = aMarket({
      ...SERVED,
      submodels: { ...ALL_OFF, ownership: 'on', debt: 'on' },
      capital: { debtLimitQuarters: 4, interestCover: 0, amortisationPerQuarter: 0 },
      market: { demandGrowthPerYear: 3 },
      labs: [{ ...STEADY, ownShare: 1, cashUsd: 1e8, expectedGrowthPerYear: 3, targetMarginStart: 0.6, targetMarginLong: 0.6 }],
    });
    const outcome = await runIt(scenario, { customers: 500, quarters: 6 });
    const [debt, gross, drawn] = ['debtCents', 'grossProfitCents', 'borrowedCents'].map((column) => labSeries(outcome, column, 0));
    expect(Math.max(...(drawn ?? []))).toBeGreaterThan(0);
    drawn?.forEach((cents, q) => {
      if (cents > 0) expect(debt?.[q] ?? 0).toBeLessThanOrEqual(4 * (gross?.[q] ?? 0) + 1);
    });
  });
});

describe('those who are on their way into the market', () => {
  it('still arrive when nobody else is convinced any more', async () => {
    const scenario = aMarket({
      ...SERVED,
      submodels: { ...ALL_OFF, adoption: 'on', delay: 'on' },
      classes: [{ segment: 's', initialAdopted: 0, innovationPerYear: 0.4, delayQuarters: 8, delayStages: 2 }],
      labs: [STEADY],
    });
    const instance = await startIt(scenario, { customers: 20_000 });
    const count = (column: string): number => Number(instance.i64('customerClass', column)[0]);
    for (let q = 0; q < 8; q++) runQuarter(instance, q);
    const convinced = count('convinced');
    expect(convinced - count('adopted')).toBeGreaterThan(5_000);
    instance.f64('submodel', 'adoption')[0] = 0;
    for (let q = 8; q < 80; q++) runQuarter(instance, q);
    expect([count('convinced'), count('adopted')]).toEqual([convinced, convinced]);
  });
});

describe('a price that cleared a shortage', () => {
  /** Prices from the quarter on in which capacity becomes ample. */
  async function pathOf(clearing: 'off' | 'on'): Promise<number[]> {
    const lab: SomeLab = { ...STEADY, strategy: 'plan', planLastQuarter: 0, termQuarters: 0, pricing: 'logit-bertrand', initialUnits: 2e5 };
    const scenario = aMarket({
      ...SERVED,
      submodels: { ...ALL_OFF, choice: 'on', rationing: 'on', pricingRules: 'on', clearing },
      labs: [0, 1].map(() => ({ ...lab, clearingDecay: 0.5, segments: { s: { initialShare: 0.4 } } })),
    });
    const instance = await startIt(scenario, { customers: 20_000 });
    stepTo(instance, 20);
    instance.i64('lab', 'capacityUnits').fill(4_000_000n, 0, 2);
    instance.i64('lab', 'orderedUnits').fill(4_000_000n, 0, 2);
    return Array.from({ length: 5 }, (_, i) => {
      runQuarter(instance, 20 + i);
      return Number(instance.i64('labSegment', 'priceMicros')[0]);
    });
  }

  it('gives at least half of its premium over the best response up in each quarter of slack, as the decay says', async () => {
    const [cleared, plain] = await Promise.all([pathOf('on'), pathOf('off')]);
    const premium = cleared.map((price, q) => price - (plain[q] ?? 0));
    expect(premium[0]).toBeGreaterThan(0.2 * (plain[0] ?? 0));
    // The two markets draw the same customers at other prices: a tenth of a premium is sampling. Counting the premium twice leaves twice as much.
    expect((premium[4] ?? 0) / (premium[0] ?? 1)).toBeLessThan(1.15 * 0.5 ** 4);
  });
});
