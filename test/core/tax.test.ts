// Tax: what is taxed, what shields profit from it, and where it goes.
import { describe, expect, it } from 'vitest';
import { ACCOUNTS_A_BOOK, BOOKS, SECTORS } from '../../src/schema/codes.ts';
import { ALL_OFF, aMarket, labSeries, runIt, type SomeMarket, startIt, stepTo } from '../helpers/market.ts';

/** One lab at a margin of 0.9 on 1 M usage units at 1,000 USD: 900 M USD of gross profit a quarter on 1 M units at 100 USD. */
const market = (some: { readonly lab?: object; readonly market?: SomeMarket } = {}) =>
  aMarket({
    submodels: { ...ALL_OFF, tax: 'on', ...some.market?.submodels },
    segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }],
    supply: { rentUsd: 100, overrunSd: 0, ...some.market?.supply },
    capital: { taxRate: 0.25, couponPerYear: 0.08, amortisationPerQuarter: 0, ...some.market?.capital },
    labs: [
      {
        strategy: 'plan',
        initialUnits: 1e6,
        termQuarters: 0,
        trainingShare: 0,
        targetMarginStart: 0.9,
        targetMarginLong: 0.9,
        staffPerRevenue: 0,
        segments: { s: { initialShare: 1 } },
        ...some.lab,
      },
    ],
  });
const taxes = async (scenario: ReturnType<typeof market>): Promise<number[]> =>
  labSeries(await runIt(scenario, { customers: 100, quarters: 3 }), 'taxCents', 0).map((cents) => cents / 1e8);

describe('tax', () => {
  it('is a quarter of profit, and the government has it', async () => {
    expect(await taxes(market())).toEqual([225, 225, 225]);
    const instance = await startIt(market(), { customers: 100 });
    stepTo(instance, 3);
    const government = BOOKS.indexOf('money') * ACCOUNTS_A_BOOK + SECTORS.findIndex((s) => s.name === 'government');
    expect(instance.i64('account', 'balanceCents')[government]).toBe(BigInt(675e8));
  });

  it('spares interest: 10 B USD of debt at 8 % saves 50 M a quarter', async () => {
    expect(await taxes(market({ lab: { debtUsd: 1e10 } }))).toEqual([175, 175, 175]);
  });

  it('spares depreciation, though no cash moves: 1 M units at 2,000 USD over 20 quarters save 25 M beside the rent', async () => {
    const supply = { capexPerUnitUsd: 2_000, upkeepUsd: 0, lifeQuarters: 20 };
    const owner = market({ lab: { ownShare: 1, trainingShare: 0.9 }, market: { submodels: { ...ALL_OFF, tax: 'on', ownership: 'on' }, supply } });
    // Revenue of 1,000 less depreciation of 100.
    expect(await taxes(owner)).toEqual([225, 225, 225]);
    expect(await taxes(market({ market: { capital: { taxRate: 0.5 } } }))).toEqual([450, 450, 450]);
  });

  it('is never paid on a loss', async () => {
    const outcome = await runIt(market({ lab: { staffFixedUsd: 1e9 } }), { customers: 100, quarters: 4 });
    expect(labSeries(outcome, 'taxCents', 0)).toEqual([0, 0, 0, 0]);
    expect(labSeries(outcome, 'lossCents', 0)).toEqual([100e8, 200e8, 300e8, 400e8]);
  });

  it('is not there when it is off', async () => {
    expect(await taxes(market({ market: { submodels: ALL_OFF } }))).toEqual([0, 0, 0]);
  });
});
