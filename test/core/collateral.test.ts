// Loans against sites: annuity and cover, what lenders refuse, what a broken covenant costs.
import { describe, expect, it } from 'vitest';
import { closedForms } from '../helpers/evidence.ts';
import { labSeries, runIt } from '../helpers/market.ts';
import { type Known, knownMarket } from '../helpers/one-lab.ts';
import { oracleRows } from '../helpers/oracle.ts';

const BILLION = 1e11;
/** A lab that owns large sites; spreads are nothing unless said. */
const builder = (capital: object, more: Known = {}) =>
  knownMarket({
    ...more,
    submodels: { ownership: 'on', collateral: 'on', ...more.submodels },
    supply: { capexPerUnitUsd: 1e9, lifeQuarters: 200, overrunSd: 0, ...more.supply },
    capital: { loanToValue: 1, spreadLeveragePerYear: 0, spreadMoodPerYear: 0, ...capital },
    lab: { ownShare: 1, ...more.lab },
  });

describe('a secured loan', () => {
  it('is served as an annuity, which gross profit covers so many times', async () => {
    const rows = oracleRows<{ principal: number; rate: number; periods: number; grossProfit: number }, { debtService: number; dscr: number }>('C33');
    const service: Record<string, { got: number; expected: number; relative: number }> = {},
      cover: typeof service = {};
    for (const { inputs, expected } of rows) {
      // A period of the formula is a quarter here.
      const scenario = builder(
        { couponPerYear: 4 * inputs.rate, loanTermQuarters: inputs.periods, covenantCover: 0 },
        { revenue: inputs.grossProfit, lab: { debtUsd: inputs.principal * 1e9, cashUsd: 1e12 } },
      );
      const outcome = await runIt(scenario, { customers: 100, quarters: inputs.periods + 1 });
      const name = `${inputs.principal} at ${inputs.rate} over ${inputs.periods}`;
      service[name] = { got: (labSeries(outcome, 'serviceCents', 0)[0] ?? 0) / BILLION, expected: expected.debtService, relative: 1e-9 };
      cover[`${name}, profit ${inputs.grossProfit}`] = { got: labSeries(outcome, 'dscr', 0)[0] ?? 0, expected: expected.dscr, relative: 1e-6 };
      expect(labSeries(outcome, 'debtCents', 0)[inputs.periods - 1], name).toBe(0);
    }
    expect(closedForms('C33', 'service of the first quarter, in the unit of the principal', service)).toEqual([]);
    expect(closedForms('C33', 'gross profit before depreciation over service', cover)).toEqual([]);
  });

  it('costs more the more the lab owes', async () => {
    const spread = async (debtUsd: number): Promise<number> =>
      labSeries(await runIt(builder({ spreadLeveragePerYear: 0.06 }, { lab: { debtUsd, cashUsd: 0 } }), { customers: 100, quarters: 1 }), 'spread', 0)[0] ?? 0;
    // Value is ten times revenue, 40 B USD; of 40 B of debt a part of a year's twentieth is repaid before it is priced.
    expect(await spread(0)).toBe(0);
    expect(await spread(1e10)).toBeCloseTo(0.06 * (1 / 5) ** 2, 3);
    expect(await spread(4e10)).toBeGreaterThan(0.06 * 0.22);
  });

  it('is refused where default is too likely, and where the covenant is broken', async () => {
    const borrows = async (capital: object, debtUsd = 1e9): Promise<boolean> => {
      const scenario = builder({ debtLimitQuarters: 40, interestCover: 0, ...capital }, { submodels: { debt: 'on' }, lab: { debtUsd, staffFixedUsd: 2e9 } });
      return (labSeries(await runIt(scenario, { customers: 100, quarters: 1 }), 'borrowedCents', 0)[0] ?? 0) > 0;
    };
    expect(await borrows({ defaultCap: 0.5, covenantCover: 0 })).toBe(true);
    expect(await borrows({ defaultCap: 0.001, covenantCover: 0 })).toBe(false);
    expect(await borrows({ defaultCap: 0.5, covenantCover: 20, couponPerYear: 1 })).toBe(false);
  });

  it('whose covenant is broken is swept by a tenth a quarter, as far as cash goes', async () => {
    const outcome = await runIt(
      builder({ covenantCover: 20, sweepShare: 0.1, loanTermQuarters: 400, couponPerYear: 0.5 }, { lab: { debtUsd: 1e10, cashUsd: 1e11 } }),
      {
        customers: 100,
        quarters: 3,
      },
    );
    const debt = labSeries(outcome, 'debtCents', 0);
    expect((debt[1] ?? 0) / (debt[0] ?? 1)).toBeCloseTo(0.9, 2);
    expect(outcome.recording.events.filter((e) => e.kind === 'covenant').length).toBe(1);
    expect(labSeries(outcome, 'covenantBroken', 0)).toEqual([1, 1, 1]);
  });
});
