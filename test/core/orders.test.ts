// Order rules beyond the quantile: what a lab with something to lose, or nothing, orders, and what becomes of the order.
import { describe, expect, it } from 'vitest';
import { closedForm, closedForms, digits, evidence } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt, runQuarter, type SomeLab, startIt } from '../helpers/market.ts';
import { oracleRows } from '../helpers/oracle.ts';

const UNITS = 1e8;
const RENT = 100;

interface Decision {
  readonly lab: SomeLab;
  readonly m: number;
  readonly sigma: number;
  /** Cash, and value at stake, over the median revenue of the quarter of delivery. */
  readonly cash?: number;
  readonly stake?: number;
}

function market({ lab, m, cash, stake }: Decision) {
  return aMarket({
    submodels: { ...ALL_OFF, payout: 'on' },
    supply: { rentUsd: RENT },
    // Value is `stake` times the revenue of a quarter, at once.
    capital: { valueMultiple: Math.max(0.1, (stake ?? 0) / 4), valueHorizonYears: 0, valueClosing: 1 },
    segments: [{ id: 's', realCustomers: UNITS, usagePerCustomer: 1 }],
    classes: [{ segment: 's' }],
    labs: [
      {
        initialUnits: UNITS,
        leadQuarters: 1,
        trainingShare: 0,
        staffFixedUsd: 0,
        staffPerRevenue: 0,
        targetMarginStart: m,
        targetMarginLong: m,
        expectedGrowthPerYear: 1,
        salvageShare: 0,
        shortfallQuarters: 1,
        leastSurvivalValue: 0,
        mostSurvivalValue: 100,
        // Of the quarter's profit, m over its revenue, all above the buffer is paid out before orders are placed.
        cashUsd: 0,
        bufferYears: (cash ?? 0) / 4,
        ...lab,
        segments: { s: { initialShare: 1 } },
      },
    ],
  });
}

/** What the rule orders, over the median forecast. */
async function orderOverMedian(decision: Decision): Promise<number> {
  const scenario = market({ ...decision, lab: { ...decision.lab, forecastSd: decision.sigma } });
  const outcome = await runIt(scenario, { customers: 10, quarters: 1 });
  return (labSeries(outcome, 'targetUnits', 0)[0] ?? Number.NaN) / (labSeries(outcome, 'forecastUnits', 0)[0] ?? Number.NaN);
}

interface Delivered {
  readonly sales: number;
  readonly profit: number;
  readonly demand: number;
  readonly pShort: number;
}

/**
 * What becomes of an order: a lab with that much capacity meets demand after demand, one a quarter, at even steps of the normal
 * score, each weighted by its density: expectations over the lognormal law by quadrature, out of revenue and bills in the core.
 * All amounts are over the revenue of the median; pShort is the chance that revenue and cash do not pay the bill.
 */
async function deliver(order: number, { lab, m, sigma, cash }: Decision): Promise<Delivered> {
  const [steps, reach] = [2_000, 6.5];
  const scenario = market({ lab: { ...lab, strategy: 'plan', planLastQuarter: 0, termQuarters: 0, initialUnits: Math.round(order * UNITS) }, m, sigma });
  const instance = await startIt({ ...scenario, submodels: { ...scenario.submodels, rationing: 'on' } }, { customers: 256, quarters: steps });
  const money = (column: string): number => Number(instance.i64('lab', column)[0] ?? 0n) / ((UNITS * RENT * 100) / (1 - m));
  const sum = { sales: 0, profit: 0, demand: 0, pShort: 0 };
  for (let q = 0; q < steps; q++) {
    const z = -reach + (2 * reach * (q + 0.5)) / steps;
    const weight = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * ((2 * reach) / steps);
    const demand = Math.exp(sigma * z);
    instance.f64('segment', 'usagePerCustomer')[0] = demand;
    runQuarter(instance, q);
    const [revenue, bill] = [money('revenueCents'), money('computeCents')];
    sum.sales += weight * revenue;
    sum.profit += weight * (revenue - bill);
    sum.demand += weight * demand;
    sum.pShort += weight * (revenue + (cash ?? 0) < bill ? 1 : 0);
  }
  return sum;
}

interface Newsvendor {
  readonly order: number;
  readonly expectedSales: number;
  readonly expectedProfit: number;
  readonly fillRate: number;
  readonly pBelowCost: number;
}

describe('the newsvendor', () => {
  for (const { inputs, expected } of oracleRows<{ median: number; m: number; sigma: number }, Newsvendor>('C16'))
    it(`C16: sells, earns and fails to pay as the closed form says (m ${inputs.m}, sigma ${inputs.sigma})`, async () => {
      const decision: Decision = { lab: { strategy: 'newsvendor' }, ...inputs };
      const order = await orderOverMedian(decision);
      const got = await deliver(order, decision);
      // Steps miss the kink at Q by less than 1e-5, and a full lab misses its capacity by a millionth: one part in 10,000 would be seen.
      // A step of 0.0065 of the normal score carries at most 0.0026 of probability.
      const compared = {
        order: { got: order * inputs.median, expected: expected.order, absolute: 5e-6 },
        sales: { got: got.sales * inputs.median, expected: expected.expectedSales, absolute: 5e-4 },
        profit: { got: got.profit * inputs.median, expected: expected.expectedProfit, absolute: 5e-4 },
        'fill rate': { got: got.sales / got.demand, expected: expected.fillRate, absolute: 5e-5 },
        'P(revenue below bill)': { got: got.pShort, expected: expected.pBelowCost, absolute: 0.0026 },
      };
      const claim = `newsvendor with median demand ${inputs.median}, margin ${inputs.m}, sd of log demand ${inputs.sigma}`;
      expect(closedForms('C16', claim, compared)).toEqual([]);
    });

  for (const { inputs, expected } of oracleRows<{ median: number; m: number; sigma: number; v: number }, { order: number }>('C18'))
    it(`C18: orders more where idle units earn ${inputs.v} (m ${inputs.m}, sigma ${inputs.sigma})`, async () => {
      const salvageShare = inputs.v / (1 - inputs.m);
      const got = (await orderOverMedian({ lab: { strategy: 'newsvendor', salvageShare }, ...inputs })) * inputs.median;
      const claim = `newsvendor’s order where an idle unit earns ${inputs.v}, median demand ${inputs.median}, margin ${inputs.m}, sd of log demand ${inputs.sigma}`;
      expect(closedForm('C18', claim, { got, expected: expected.order, absolute: 5e-6 })).toEqual([]);
    });
});

describe('limited liability', () => {
  for (const { inputs, expected } of oracleRows<{ median: number; m: number; sigma: number; B: number }, { order: number; pDefault: number }>('C19'))
    it(`C19: with cash ${inputs.B} of a median of ${inputs.median}, the owners’ order and its chance of default (m ${inputs.m}, sigma ${inputs.sigma})`, async () => {
      const decision: Decision = { lab: { strategy: 'limited-liability' }, m: inputs.m, sigma: inputs.sigma, cash: inputs.B / inputs.median };
      const order = await orderOverMedian(decision);
      // Cash is whole cents and prices whole micro-dollars: an order that is off by a millionth would be seen.
      const compared = {
        order: { got: order * inputs.median, expected: expected.order, absolute: 5e-5 },
        'P(default)': { got: (await deliver(order, decision)).pShort, expected: expected.pDefault, absolute: 0.0026 },
      };
      const claim = `order under limited liability with cash ${inputs.B}, median demand ${inputs.median}, margin ${inputs.m}, sd of log demand ${inputs.sigma}`;
      expect(closedForms('C19', claim, compared)).toEqual([]);
    });

  it('a lab with the median’s revenue just below what cash leaves of the bill defaults, just above it does not', async () => {
    const [row] = oracleRows<{ median: number; m: number; B: number }, { order: number }>('C19').slice(1);
    if (row === undefined) throw new Error('no row');
    const needed = ((1 - row.inputs.m) * row.expected.order - row.inputs.B) / row.inputs.median;
    const alive = async (demand: number): Promise<number | undefined> => {
      const base = market({ lab: { strategy: 'plan', initialUnits: Math.round((row.expected.order / row.inputs.median) * UNITS) }, m: row.inputs.m, sigma: 0 });
      const cashUsd = (row.inputs.B / row.inputs.median) * ((UNITS * RENT) / (1 - row.inputs.m));
      const scenario = {
        ...base,
        submodels: { ...base.submodels, exit: 'on' as const, payout: 'off' as const },
        segments: base.segments.map((s) => ({ ...s, usagePerCustomer: demand })),
        labs: base.labs.map((l) => ({ ...l, cashUsd })),
      };
      return labSeries(await runIt(scenario, { customers: 1, quarters: 1 }), 'alive', 0)[0];
    };
    expect(await alive(needed * 0.9999)).toBe(0);
    expect(await alive(needed * 1.0001)).toBe(1);
  });
});

interface Survival {
  readonly orderOverMedian: number;
  readonly pDefault: number;
  readonly pRation: number;
}

describe('survival', () => {
  for (const { inputs, expected } of oracleRows<{ X: number; sigma: number; m: number; B: number }, Survival>('survival'))
    it(`a lab worth ${inputs.X} times median revenue with cash ${inputs.B} orders what its survival is worth (m ${inputs.m}, sigma ${inputs.sigma})`, async () => {
      // Value is never below cash in hand, so a small stake is set by its upper limit.
      const lab: SomeLab = { strategy: 'survival', ...(inputs.X < 1 ? { mostSurvivalValue: inputs.X } : {}) };
      const decision: Decision = { lab, m: inputs.m, sigma: inputs.sigma, cash: inputs.B, stake: inputs.X };
      const order = await orderOverMedian(decision);
      const compared = {
        'order/median': { got: order, expected: expected.orderOverMedian, absolute: 5e-6 },
        'P(default)': { got: (await deliver(order, decision)).pShort, expected: expected.pDefault, absolute: 0.0026 },
      };
      const claim = `order of a lab that loses ${inputs.X} times median revenue in a default, cash ${inputs.B} of it, margin ${inputs.m}, sd of log demand ${inputs.sigma}`;
      expect(closedForms('survival', claim, compared)).toEqual([]);
    });

  it('counts value and cash against the revenue of as many quarters as a shortfall lasts', async () => {
    // Profit is 0.8 of a quarter's revenue, enough for the buffer.
    const over = (quarters: number): Promise<number> =>
      orderOverMedian({ lab: { strategy: 'survival', shortfallQuarters: quarters }, m: 0.8, sigma: 1, stake: 5 * quarters, cash: 0.1 * quarters });
    expect(await over(4)).toBeCloseTo(await over(1), 9);
    expect(await over(1)).toBeCloseTo(
      oracleRows<{ X: number; B: number }, Survival>('survival').find((r) => r.inputs.B === 0.1)?.expected.orderOverMedian ?? 0,
      5,
    );
  });
});

describe('where a rule has no solution', () => {
  for (const strategy of ['survival', 'limited-liability'] as const)
    it(`${strategy} orders the lowest fractile where a unit costs more than it earns, and the median where demand is certain`, async () => {
      const low = await orderOverMedian({ lab: { strategy: 'newsvendor' }, m: -0.5, sigma: 1 });
      expect(await orderOverMedian({ lab: { strategy }, m: -0.5, sigma: 1, stake: 2, cash: 0.1 })).toBe(low);
      expect(low).toBeLessThan(0.1);
      expect(await orderOverMedian({ lab: { strategy }, m: 0.5, sigma: 0, stake: 2, cash: 0.1 })).toBe(1);
    });

  for (const strategy of ['survival', 'limited-liability', 'trend', 'match-rival', 'timing-match'] as const)
    it(`${strategy} orders nothing without demand`, async () => {
      const base = market({ lab: { strategy, leadQuarters: 2 }, m: 0.5, sigma: 1 });
      const outcome = await runIt({ ...base, segments: base.segments.map((s) => ({ ...s, realCustomers: 0 })) }, { customers: 10, quarters: 4 });
      expect(labSeries(outcome, 'orderUnits', 0).every((units) => units === 0)).toBe(true);
    });
});

describe('C25: margin is leverage', () => {
  for (const { inputs, expected } of oracleRows<{ compute: number; m: number }, { revenue: number; breakEvenUtilisation: number }>('C25'))
    it(`a compute bill of ${inputs.compute} carries ${expected.revenue.toFixed(1)} of revenue at a margin of ${inputs.m}, and breaks even at the load of one less the margin`, async () => {
      const initialUnits = Math.round((inputs.compute * 1e9) / 4 / RENT);
      const books = async (load: number): Promise<readonly [number, number]> => {
        const base = market({ lab: { strategy: 'plan', initialUnits }, m: inputs.m, sigma: 0 });
        const outcome = await runIt(
          { ...base, segments: base.segments.map((s) => ({ ...s, realCustomers: initialUnits * load })) },
          { customers: 1, quarters: 1 },
        );
        const yearly = (column: string): number => ((labSeries(outcome, column, 0)[0] ?? Number.NaN) * 4) / 1e11;
        return [yearly('revenueCents'), yearly('computeCents')];
      };
      const [revenue, bill] = await books(1);
      const compared = {
        bill: { got: bill, expected: inputs.compute, absolute: 5e-7 },
        revenue: { got: revenue, expected: expected.revenue, absolute: 5e-7 },
        'revenue at break-even load': { got: (await books(expected.breakEvenUtilisation))[0], expected: bill, absolute: 5e-7 },
      };
      const claim = `yearly books of a compute bill of ${inputs.compute} at a margin of ${inputs.m}, break-even load ${expected.breakEvenUtilisation}`;
      expect(closedForms('C25', claim, compared)).toEqual([]);
    });
});

describe('rules that look at trends, rivals and bills', () => {
  const units = (outcome: Awaited<ReturnType<typeof runIt>>, column: string, j = 0): number => labSeries(outcome, column, j)[0] ?? Number.NaN;

  it('trend orders the undamped trend times headroom', async () => {
    const lab: SomeLab = { strategy: 'trend', headroom: 1.5, expectedGrowthPerYear: 2, growthBound: 10, leadQuarters: 4 };
    const base = market({ lab, m: 0.5, sigma: 0 });
    const outcome = await runIt(base, { customers: 10, quarters: 1 });
    const g = 10 * (1 - Math.exp(-Math.log(2) / 4 / 10));
    expect(units(outcome, 'targetUnits') / UNITS).toBeCloseTo(1.5 * Math.exp(4 * g), 6);
  });

  const duel = (rivalUnits: number) =>
    runIt(
      aMarket({
        submodels: ALL_OFF,
        segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }],
        labs: [
          { strategy: 'match-rival', forecastSd: 0, expectedGrowthPerYear: 1, initialUnits: 5e5, trainingShare: 0, segments: { s: { initialShare: 0.5 } } },
          { strategy: 'plan', initialUnits: rivalUnits, trainingShare: 0, segments: { s: { initialShare: 0.5 } } },
        ],
      }),
      { customers: 10_000, quarters: 1 },
    );

  it('match-rival wants nine tenths of the largest rival’s book, within one and three times its own need', async () => {
    for (const [rival, multiple] of [
      [1e5, 1],
      [1e7, 3],
    ] as const) {
      const outcome = await duel(rival);
      expect(units(outcome, 'targetUnits') / units(outcome, 'forecastUnits')).toBeCloseTo(multiple, 9);
    }
    const outcome = await duel(1e6);
    expect(units(outcome, 'targetUnits')).toBeCloseTo(
      0.9 * (units(outcome, 'capacityUnits', 1) + units(outcome, 'pipelineUnits', 1) - units(outcome, 'orderUnits', 1)),
      3,
    );
  });

  it('timing-match keeps the bill at a fixed share of revenue all along a growing market, whatever the lead', async () => {
    for (const leadQuarters of [1, 4, 8]) {
      const lab: SomeLab = { strategy: 'timing-match', committedShare: 0.3, leadQuarters, expectedGrowthPerYear: 2, trendDamping: 1, growthBound: 10 };
      const base = market({ lab: { ...lab, forecastMemory: 1, pipelineGrowthPerYear: 2, termQuarters: 0 }, m: 0.5, sigma: 0 });
      const outcome = await runIt({ ...base, market: { ...base.market, demandGrowthPerYear: 2 } }, { customers: 10, quarters: 24 });
      const [bills, revenues] = [labSeries(outcome, 'computeCents', 0), labSeries(outcome, 'revenueCents', 0)];
      // Believed growth saturates at the bound: 1.7 % less than the true 17 % a quarter.
      for (let q = 12; q < 24; q++) expect((bills[q] ?? 0) / (revenues[q] ?? 1) / 0.3).toBeGreaterThan(0.97);
      for (let q = 12; q < 24; q++) expect((bills[q] ?? 0) / (revenues[q] ?? 1) / 0.3).toBeLessThan(1.001);
    }
  });
});

describe('C40: a lab that ignores its own pipeline', () => {
  /** Deviation of capacity from what is needed, quarter by quarter, from a small excess on. */
  async function deviations(n: number, adjustmentGain: number, pipelineWeight: number): Promise<number[]> {
    const need = 1e10;
    const scenario = aMarket({
      submodels: ALL_OFF,
      supply: { rentUsd: 0.01 },
      segments: [{ id: 's', realCustomers: need, usagePerCustomer: 1 }],
      labs: [
        {
          strategy: 'base-stock',
          adjustmentGain,
          pipelineWeight,
          forecastSd: 0,
          expectedGrowthPerYear: 1,
          forecastMemory: 0,
          trainingShare: 0,
          initialUnits: need + 10_000,
          // An order counts from the quarter after its lead: a lag of n quarters.
          leadQuarters: n + 1,
          termQuarters: 20,
          segments: { s: { initialShare: 1 } },
        },
      ],
    });
    return labSeries(await runIt(scenario, { customers: 10, quarters: 600 }), 'capacityUnits', 0).map((units) => units - need);
  }
  const swing = (x: readonly number[], from: number, to: number): number => Math.max(...x.slice(from, to).map(Math.abs));

  for (const { inputs, expected } of oracleRows<{ n: number }, { decaysAt: number; explodesAt: number }>('C40'))
    it(`swings die out at 0.98 of the bound and grow at 1.02 of it (lag ${inputs.n})`, async () => {
      // Either verdict turns when the gain is off by 2 %.
      const [damped, wild] = [await deviations(inputs.n, expected.decaysAt, 0), await deviations(inputs.n, expected.explodesAt, 0)];
      const growth = [damped, wild].map((x) => digits(swing(x, 450, 600) / swing(x, 50, 200)));
      evidence({
        id: 'C40',
        claim: `swings of capacity late over early, own pipeline ignored, lag ${inputs.n}, gains ${digits(expected.decaysAt)} and ${digits(expected.explodesAt)} about the bound`,
        got: growth.join(', '),
        expected: 'below 1, above 1',
        catches: 'a bound off by 2 %',
      });
      expect(swing(damped, 450, 600)).toBeLessThan(swing(damped, 50, 200));
      expect(swing(wild, 450, 600)).toBeGreaterThan(swing(wild, 50, 200));
      expect(Math.min(...wild.slice(50))).toBeLessThan(0);
    });

  it('counting all of it, the same lab never swings past its need', async () => {
    for (const { inputs, expected } of oracleRows<{ n: number }, { explodesAt: number }>('C40')) {
      const x = await deviations(inputs.n, Math.min(0.9, expected.explodesAt), 1);
      expect(Math.min(...x)).toBeGreaterThanOrEqual(-1);
      expect(Math.abs(x.at(-1) ?? Number.NaN)).toBeLessThanOrEqual(5);
    }
  });
});
