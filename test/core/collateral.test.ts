// Loans against sites and income: service, cover, limits, prices and covenants.
import { describe, expect, it } from 'vitest';
import { closedForms } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt, type SomeLab, type SomeMarket } from '../helpers/market.ts';
import { oracleRows } from '../helpers/oracle.ts';

interface Loan {
  readonly principal: number;
  readonly rate: number;
  readonly periods: number;
  readonly grossProfit: number;
}

const calm = { leverageSpread: 0, cautionSpread: 0, sweepShare: 0, coverCovenant: 0 } as const;
/** Sells everything to nobody but its own segment; its only cost is what a test says. */
const lab: SomeLab = { strategy: 'yolo', termQuarters: 0, leadQuarters: 1, cashUsd: 1e12, marketValueUsd: 1e12, staffPerRevenue: 0 };
const market = (some: SomeMarket) =>
  aMarket({ ...some, submodels: { ...ALL_OFF, debt: 'on', collateral: 'on', ...some.submodels }, capital: { ...calm, ...some.capital } });

describe('a loan', () => {
  for (const { inputs, expected } of oracleRows<Loan, { debtService: number; dscr: number }>('C33'))
    it(`C33: of ${inputs.principal} at ${inputs.rate} a period over ${inputs.periods} is served by ${expected.debtService.toFixed(5)}, covered ${expected.dscr.toFixed(5)} times`, async () => {
      // A quarter for a year, a million dollars for one. Leasing or renting nothing, a lab’s gross profit is its revenue.
      const capital = { couponPerYear: 4 * inputs.rate, loanQuarters: inputs.periods };
      const selling = (revenueOfOne: number) =>
        market({
          capital,
          segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: (inputs.grossProfit * 1e6) / revenueOfOne }],
          classes: [{ segment: 's', contractQuarters: 1_000 }],
          market: { demandGrowthPerYear: 1 },
          labs: [{ ...lab, initialUnits: 0, debtUsd: inputs.principal * 1e6, segments: { s: { initialShare: 1 } } }],
        });
      const probe = await runIt(selling(1e6), { customers: 1_000, quarters: 1 });
      const scale = (labSeries(probe, 'grossProfitCents', 0)[0] ?? Number.NaN) / 100 / inputs.grossProfit;
      const quarters = inputs.periods + 1;
      const outcome = await runIt(selling(scale), { customers: 1_000, quarters });
      const [interest, repaid, gross, cover, debt] = ['interestCents', 'repaidCents', 'grossProfitCents', 'dscr', 'debtCents'].map((c) =>
        labSeries(outcome, c, 0),
      ) as [number[], number[], number[], number[], number[]];
      const service = interest.map((cents, q) => (cents + (repaid[q] ?? 0)) / 1e8);
      const claim = `level service of ${inputs.principal} over ${inputs.periods} periods at ${inputs.rate}, first and last, and cover of a gross profit of ${inputs.grossProfit}`;
      const compared = {
        first: { got: service[0] ?? Number.NaN, expected: expected.debtService, absolute: 2e-8 },
        last: { got: service[inputs.periods - 1] ?? Number.NaN, expected: expected.debtService, absolute: 2e-7 },
        gross: { got: (gross[0] ?? Number.NaN) / 1e8, expected: inputs.grossProfit, absolute: 2e-6 },
        DSCR: { got: cover[0] ?? Number.NaN, expected: expected.dscr, absolute: 2e-6 },
      };
      expect(closedForms('C33', claim, compared)).toEqual([]);
      expect(debt[inputs.periods - 1]).toBe(0);
      expect(cover[inputs.periods]).toBe(-1);
    });
});

/** Builds what it orders, from borrowed money as far as there is some. */
const builder: SomeLab = {
  ...lab,
  strategy: 'plan',
  planGrowthPerYear: 4,
  planLastQuarter: 3,
  initialUnits: 1_000,
  leadQuarters: 4,
  ownShare: 1,
  cashUsd: 1e9,
  segments: { 'segment-0': { initialShare: 0 } },
};
const sites = (some: SomeMarket = {}, own: SomeLab = {}) =>
  market({
    ...some,
    submodels: { ownership: 'on', ...some.submodels },
    supply: { capexPerUnitUsd: 40_000, upkeepUsd: 100, overrunSd: 0, lifeQuarters: 20, ...some.supply },
    labs: [{ ...builder, ...own }],
  });
const series = async (scenario: ReturnType<typeof market>, column: string, quarters = 8): Promise<number[]> =>
  labSeries(await runIt(scenario, { customers: 10, quarters }), column, 0);

describe('lenders', () => {
  it('finance a share of what sites cost, up to that share of their book value', async () => {
    const outcome = await runIt(sites({ capital: { loanToValue: 0.6, loanQuarters: 120, couponPerYear: 0 } }), { customers: 10, quarters: 8 });
    const [drawn, capex, debt, book] = ['siteLoanCents', 'capexCents', 'debtCents', 'siteCents'].map((c) => labSeries(outcome, c, 0)) as [
      number[],
      number[],
      number[],
      number[],
    ];
    expect(capex.filter((cents) => cents > 0).length).toBeGreaterThan(2);
    capex.forEach((cents, q) => {
      const before = (debt[q] ?? 0) - (drawn[q] ?? 0),
        room = Math.floor(0.6 * (book[q] ?? 0) - before);
      expect(drawn[q], `quarter ${q}`).toBe(Math.max(0, Math.min(Math.floor(0.6 * cents), room)));
    });
    // The site at the start is worth more than it is lent against; later its wear takes up room.
    expect(drawn.filter((cents, q) => cents === Math.floor(0.6 * (capex[q] ?? 0)) && cents > 0).length).toBeGreaterThan(2);
  });

  it('lend nothing while the window is shut, above a leverage of e^(−σ z), or against nothing', async () => {
    // Φ⁻¹(0.8413447) = 1: at a volatility of 0.5 the cap is a leverage of e^−0.5 = 0.6065, debt of 1.5415 times value.
    const capped = { loanToValue: 1, worthSd: 0.5, defaultCap: 1 - 0.841344746068543, couponPerYear: 0, loanQuarters: 120 };
    const poor = { marketValueUsd: 1e6, cashUsd: 1e6 };
    const closed = { valueClosing: 0 };
    const run = async (capital: SomeMarket['capital']): Promise<[number[], number[]]> => {
      const outcome = await runIt(sites({ capital: { ...closed, ...capital } }, { ...poor, debtUsd: 0 }), { customers: 10, quarters: 4 });
      return [labSeries(outcome, 'debtCents', 0), labSeries(outcome, 'marketValueCents', 0)];
    };
    const [debt, value] = await run(capped);
    const ratio = (debt[1] ?? 0) / (value[1] ?? Number.NaN);
    expect(ratio).toBeCloseTo(Math.exp(-0.5) / (1 - Math.exp(-0.5)), 5);
    const [free] = await run({ ...capped, defaultCap: 0.5 });
    expect(free[1]).toBeGreaterThan(debt[1] ?? 0);
    const [nothing] = await run({ ...capped, loanToValue: 0 });
    expect(nothing).toEqual([0, 0, 0, 0]);
  });

  it('ask for more interest the higher the leverage', async () => {
    const capital = { couponPerYear: 0.04, leverageSpread: 0.2, loanQuarters: 120, valueClosing: 0 };
    const own = { debtUsd: 1e9, marketValueUsd: 3e9, cashUsd: 1e9, ownShare: 0, initialUnits: 0, strategy: 'yolo' } as const;
    // A quarter of the firm is debt: 4 % and a quarter of 20 points, on a billion, for a quarter of a year.
    expect((await series(sites({ capital }, own), 'interestCents', 1))[0]).toBe(1e11 * 0.09 * 0.25);
  });

  it('sweep up 10 % a quarter of what a lab owes that breaks its covenant, as far as it has cash, and lend it nothing', async () => {
    const capital = { coverCovenant: 1.2, sweepShare: 0.1, couponPerYear: 0, loanQuarters: 100, loanToValue: 0.6, valueClosing: 0 };
    const outcome = await runIt(sites({ capital }, { debtUsd: 1e6, cashUsd: 1e9 }), { customers: 10, quarters: 3 });
    // No income: the first of 100 payments, then a tenth of the rest.
    const after = 1e8 - 1e6;
    expect(labSeries(outcome, 'sweptCents', 0)[0]).toBe(after * 0.1);
    expect(labSeries(outcome, 'debtCents', 0)[0]).toBe(after * 0.9);
    expect(labSeries(outcome, 'dscr', 0)[0]).toBe(0);
    expect(labSeries(outcome, 'siteLoanCents', 0)).toEqual([0, 0, 0]);
    expect(outcome.recording.events.filter((e) => e.kind === 'covenant').map((e) => e.quarter)).toEqual([0]);
    const poor = await runIt(sites({ capital }, { debtUsd: 1e8, cashUsd: 2e6, initialUnits: 0, planLastQuarter: 0 }), { customers: 10, quarters: 1 });
    expect(labSeries(poor, 'sweptCents', 0)[0]).toBe(1e8);
    expect(labSeries(poor, 'cashCents', 0)[0]).toBe(0);
  });
});
