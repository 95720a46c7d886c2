// Prices by best response, out of the core, against closed forms; and what switching costs and open weights do to them.
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../src/core/core.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { MAX_SEGMENTS } from '../../src/schema/limits.ts';
import { closedForm, closedForms, digits, evidence, monteCarlo, worst } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt, runQuarter, type SomeLab, type SomeMarket, startIt, stepTo } from '../helpers/market.ts';
import { oracleRows } from '../helpers/oracle.ts';

const REFERENCE_USD = 1_000;
const REFERENCE_MICROS = REFERENCE_USD * 1e6;
/** Unit cost, and the price of cost-plus labs at a margin of one half, in reference prices. */
const COST = 0.5;
/** Utility so high that nobody buys nothing. */
const NO_OUTSIDE = 40;
const BERTRAND: SomeLab = { pricing: 'logit-bertrand' };

/** One segment of one class that looks at prices alone. */
function priceMarket(labs: readonly SomeLab[], taste: NonNullable<SomeMarket['classes']>[number], submodels: object = {}): Scenario {
  return aMarket({
    submodels: { ...ALL_OFF, choice: 'on', pricingRules: 'on', ...submodels },
    supply: { rentUsd: COST * REFERENCE_USD },
    segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1, referencePriceUsd: REFERENCE_USD }],
    classes: [{ segment: 's', qualityTaste: 0, switchingCost: 0, switchingRampQuarters: 0.01, ...taste }],
    labs: labs.map((lab) => ({ initialUnits: 1e7, trainingShare: 0, segments: { s: { initialShare: 1 / (labs.length + 1) } }, ...lab })),
  });
}

const many = (n: number, lab: SomeLab): SomeLab[] => Array.from({ length: n }, () => lab);
/** In reference prices. */
const priceOf = (instance: Instance, lab: number): number => Number(instance.i64('labSegment', 'priceMicros')[lab * MAX_SEGMENTS]) / REFERENCE_MICROS;
const own = (instance: Instance, column: string, lab: number): number => instance.f64('labSegment', column)[lab * MAX_SEGMENTS] ?? Number.NaN;

async function settled(scenario: Scenario, quarters: number, customers = 1_000): Promise<Instance> {
  const instance = await startIt(scenario, { customers, quarters });
  stepTo(instance, quarters);
  return instance;
}

describe('C02: elasticities of the demand that labs expect', () => {
  for (const { inputs, expected } of oracleRows<{ V: number[]; alpha: number; price: number }, { own: number; cross: number }>('C02')) {
    const { V, alpha, price } = inputs;
    // The utility at that price is V; rivals sell at the reference price.
    const labs = V.map((v, j): SomeLab => ({ segments: { s: { focus: j === 0 ? v + alpha * (price - 1) : v, initialShare: 0 } } }));
    const scenario = priceMarket(labs, { baseUtility: 0, priceSensitivity: alpha });
    const at = async (first: number): Promise<Instance> => {
      const instance = await settled(scenario, 1);
      const prices = instance.i64('labSegment', 'priceMicros');
      V.forEach((_, j) => {
        prices[j * MAX_SEGMENTS] = BigInt(Math.round((j === 0 ? first : 1) * REFERENCE_MICROS));
      });
      runQuarter(instance, 1);
      return instance;
    };
    it(`for utilities ${V.join(', ')} at a sensitivity of ${alpha} and a price of ${price}`, async () => {
      // Central differences of 10^-4 err by 10^-8 of the curvature: a millionth of an elasticity would show.
      const [less, more] = [await at(price * (1 - 1e-4)), await at(price * (1 + 1e-4))];
      const elasticity = (lab: number): number =>
        Math.log(own(more, 'expectedCustomers', lab) / own(less, 'expectedCustomers', lab)) / Math.log((1 + 1e-4) / (1 - 1e-4));
      // The derivative that the rule itself uses.
      const here = await at(price);
      const used = -own(here, 'sensitivity', 0) * own(here, 'atStake', 0) * price;
      const compared = {
        own: { got: elasticity(0), expected: expected.own, absolute: 5e-7 },
        cross: { got: elasticity(1), expected: expected.cross, absolute: 5e-7 },
        'own in the rule': { got: used, expected: expected.own, absolute: 5e-10 },
      };
      const claim = `elasticities of expected demand to the first lab’s price of ${price}, sensitivity ${alpha}, utilities ${V.join(', ')}`;
      expect(closedForms('C02', claim, compared)).toEqual([]);
    });
  }
});

describe('what labs expect of customers', () => {
  it('is what a million of them then do, loyal or not', async () => {
    const labs = [0.4, 0, -0.5].map((focus): SomeLab => ({ segments: { s: { focus, initialShare: 0.3 } } }));
    const scenario = priceMarket(labs, { baseUtility: 0.5, priceSensitivity: 1, switchingCost: 2 });
    const instance = await settled(scenario, 6, 1_000_000);
    // Shares are known to about 0.002; without loyalty they would be wrong by more than 0.05.
    const estimates = labs.map((_, j) => {
      const share = own(instance, 'expectedCustomers', j) / 1e6;
      return { name: `lab ${j}`, got: Number(instance.i64('lab', 'customers')[j]) / 1e6, expected: share, sd: Math.sqrt(share * (1 - share)), n: 1e6 };
    });
    expect(monteCarlo('expected demand', 'what labs expect a million customers to do, and what these do, switching cost 2', estimates)).toEqual([]);
  });
});

describe('C05: without an outside good, equal labs mark up by J / (α (J − 1))', () => {
  for (const { inputs, expected } of oracleRows<{ J: number; alpha: number }, { markup: number }>('C05'))
    it(`${inputs.J} labs at a sensitivity of ${inputs.alpha}`, async () => {
      const scenario = priceMarket(many(inputs.J, BERTRAND), { baseUtility: NO_OUTSIDE, priceSensitivity: inputs.alpha });
      const instance = await settled(scenario, 60);
      // Prices are whole micro-dollars of 10^9: an error of 10^-5 of a markup is ten thousand of them.
      const markups = Array.from({ length: inputs.J }, (_, j) => ({ got: priceOf(instance, j) - COST, expected: expected.markup, relative: 5e-6 }));
      expect(closedForm('C05', `markup of ${inputs.J} equal labs, price sensitivity ${inputs.alpha}, nobody buys nothing`, worst(markups))).toEqual([]);
    });
});

describe('C06: with an outside good, equal labs mark up by 1 / (α (1 − s))', () => {
  for (const { inputs, expected } of oracleRows<{ J: number; alpha: number; k: number }, { markup: number; share: number }>('C06'))
    it(`${inputs.J} labs at a sensitivity of ${inputs.alpha}, worth ${inputs.k} at cost`, async () => {
      const { J, alpha, k } = inputs;
      const scenario = priceMarket(many(J, BERTRAND), { baseUtility: k - alpha + alpha * COST, priceSensitivity: alpha });
      const instance = await settled(scenario, 60);
      const of = (got: (j: number) => number): number[] => Array.from({ length: J }, (_, j) => got(j));
      const compared = {
        markup: worst(of((j) => priceOf(instance, j) - COST).map((got) => ({ got, expected: expected.markup, relative: 5e-6 }))),
        share: worst(of((j) => own(instance, 'expectedCustomers', j) / 1_000).map((got) => ({ got, expected: expected.share, absolute: 5e-6 }))),
      };
      expect(
        closedForms('C06', `${J === 1 ? 'one lab' : `${J} equal labs`}, price sensitivity ${alpha}, at cost worth ${k} more than buying nothing`, compared),
      ).toEqual([]);
    });

  it('a lab that nearly everybody would choose finds its price too, where a half step would overshoot for ever', async () => {
    const scenario = priceMarket([BERTRAND], { baseUtility: 10, priceSensitivity: 1 });
    const instance = await settled(scenario, 60);
    const share = own(instance, 'expectedCustomers', 0) / 1_000;
    expect(share).toBeGreaterThan(0.8);
    expect((priceOf(instance, 0) - COST) * (1 - share)).toBeCloseTo(1, 5);
  });
});

describe('the order follows the price that a rule sets', () => {
  const rows = oracleRows<{ m: number; median: number; sigma: number }, { order: number }>('C17').filter((r) => r.inputs.m === 0.8);
  it('has a margin to check', () => expect(rows.length).toBeGreaterThan(0));
  for (const { inputs, expected } of rows)
    it(`C17: two labs whose markup of C05 is a margin of ${inputs.m} order the ${inputs.m} quantile, whatever margin cost-plus would aim at`, async () => {
      const lab: SomeLab = { ...BERTRAND, strategy: 'newsvendor', leadQuarters: 1, salvageShare: 0, forecastSd: inputs.sigma, targetMarginLong: 0.3 };
      const outcome = await runIt(priceMarket(many(2, lab), { baseUtility: NO_OUTSIDE, priceSensitivity: 1 }), { customers: 1_000, quarters: 40 });
      const last = (column: string): number => labSeries(outcome, column, 0).at(-1) ?? Number.NaN;
      expect(last('marginNow')).toBeCloseTo(inputs.m, 6);
      const claim = `newsvendor’s order over median demand at a best-response price whose margin is ${inputs.m}, sd of log demand ${inputs.sigma}`;
      const got = last('targetUnits') / last('forecastUnits');
      expect(closedForm('C17 pricing', claim, { got, expected: expected.order / inputs.median, absolute: 5e-6 })).toEqual([]);
    });
});

describe('P1: what switching costs do to the prices of two equal labs', () => {
  const priceAt = async (switchingCost: number, investWeight: number): Promise<number> => {
    const scenario = priceMarket(many(2, { ...BERTRAND, investWeight, segments: { s: { initialShare: 0.5 } } }), {
      baseUtility: NO_OUTSIDE,
      priceSensitivity: 1,
      switchingCost,
    });
    const instance = await settled(scenario, 60, 100_000);
    return (priceOf(instance, 0) + priceOf(instance, 1)) / 2;
  };
  const ladder = async (weight: number): Promise<number[]> => Promise.all([0, 0.5, 1, 2, 3].map((cost) => priceAt(cost, weight)));

  it('labs that count on a customer’s next choice charge less at small switching costs and more at large ones', async () => {
    const [none = 0, small = 0, moderate = 0, large = 0, larger = 0] = await ladder(0.9);
    evidence({
      id: 'P1',
      claim: 'prices at switching costs 0, 0.5, 1, 2, 3, labs that count on a customer’s next choice (weight 0.9)',
      got: [none, small, moderate, large, larger].map(digits).join(', '),
      expected: `second and third below ${digits(none)}, fourth above the third, fifth above ${digits(none)}`,
      catches: 'a fall at 0.5 and 1 by less than 0.05; a rise at 3 by less than 0.5',
    });
    expect(small).toBeLessThan(none - 0.05);
    expect(moderate).toBeLessThan(none - 0.05);
    expect(large).toBeGreaterThan(moderate);
    expect(larger).toBeGreaterThan(none + 0.5);
  });

  it('myopic labs only harvest: every step of switching cost raises prices', async () => {
    const prices = await ladder(0);
    evidence({
      id: 'P1',
      claim: 'prices at switching costs 0, 0.5, 1, 2, 3, myopic labs',
      got: prices.map(digits).join(', '),
      expected: 'each above the one before',
      catches: 'any step that does not raise the price',
    });
    for (let i = 1; i < prices.length; i++) expect(prices[i]).toBeGreaterThan(prices[i - 1] ?? Number.NaN);
  });
});

describe('an open-weights publisher', () => {
  const rivalPrice = async (third: SomeLab): Promise<number> =>
    priceOf(await settled(priceMarket([BERTRAND, BERTRAND, third], { baseUtility: 3, priceSensitivity: 2, qualityTaste: 2 }), 40), 0);

  it('pulls the best-response prices of its rivals down, the less so the further its quality trails', async () => {
    const closed = await rivalPrice(BERTRAND);
    const trailing = await rivalPrice({ pricing: 'open-weights', quality: -1 });
    const level = await rivalPrice({ pricing: 'open-weights' });
    expect(level).toBeLessThan(closed - 0.02);
    expect(trailing).toBeGreaterThan(level + 0.02);
  });

  it('sells at unit cost plus its margin from the first quarter on', async () => {
    const instance = await settled(priceMarket([{ pricing: 'open-weights', openMargin: 0.1 }], {}), 1);
    expect(priceOf(instance, 0)).toBeCloseTo(COST * 1.1, 9);
  });
});
