// Contagion: what one lab’s default does to the terms of all others.
import { describe, expect, it } from 'vitest';
import { evidence } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt, type SomeLab, type SomeMarket } from '../helpers/market.ts';

const nobody = { 'segment-0': { initialShare: 0 } };
/** Cannot pay in quarter 0. */
const failing: SomeLab = { initialUnits: 1_000, termQuarters: 0, leadQuarters: 1, cashUsd: 0, staffFixedUsd: 0, segments: nobody };
/** Sells to everybody, and wants more than it has. */
const healthy: SomeLab = {
  strategy: 'plan',
  planGrowthPerYear: 1_000,
  planLastQuarter: 20,
  initialUnits: 1_000,
  termQuarters: 0,
  leadQuarters: 2,
  cashUsd: 1e9,
  marketValueUsd: 1e7,
  staffPerRevenue: 0,
  segments: { 'segment-0': { initialShare: 1 } },
};
const market = (some: SomeMarket, labs: readonly SomeLab[] = [failing, healthy]) =>
  aMarket({
    ...some,
    submodels: { ...ALL_OFF, exit: 'on', contagion: 'on', ...some.submodels },
    supply: { rentUsd: 3_000 },
    segments: [{ id: 'segment-0', realCustomers: 1_000, ...some.segments?.[0] }],
    capital: { creditFear: 2, supplierFear: 1, creditRecovery: 0.08, supplierRecovery: 0.06, ...some.capital },
    labs,
  });
const size = { customers: 200, quarters: 6 };

describe('a default', () => {
  it('lowers credit health by what lenders lost of their book, and 8 % of the gap closes each quarter', async () => {
    // Three of four equal borrowers live: a quarter of the book is lost in quarter 0.
    const debtor = { ...healthy, debtUsd: 1e6, strategy: 'yolo', segments: nobody } as const;
    const labs = [{ ...failing, debtUsd: 1e6 }, debtor, debtor, debtor];
    const outcome = await runIt(market({ capital: { amortisationPerQuarter: 0, couponPerYear: 0 } }, labs), size);
    const health = marketSeries(outcome, 'creditHealth');
    health.forEach((h, q) => {
      expect(h, `quarter ${q}`).toBeCloseTo(1 - 0.5 * 0.92 ** q, 12);
    });
    evidence({
      id: 'contagion',
      claim: 'credit health after a loss of a quarter of all loans, γ = 2',
      got: String(health[0]),
      expected: '0.5',
      catches: '1e-12',
    });
  });

  it('lowers supplier health by what clouds lost of their receipts, and 6 % of the gap closes each quarter', async () => {
    const outcome = await runIt(market({}, [failing, { ...healthy, planGrowthPerYear: 0.1 }]), size);
    const health = marketSeries(outcome, 'supplierHealth');
    // Half of 6 million billed stays unpaid: of what clouds were paid, half.
    health.forEach((h, q) => {
      expect(h, `quarter ${q}`).toBeCloseTo(1 - 0.5 * 0.94 ** q, 12);
    });
  });

  it('cuts what others may order', async () => {
    const ordered = async (contagion: 'on' | 'off'): Promise<number> => {
      const scenario = market({ submodels: { contagion, counterparty: 'on' } });
      return labSeries(await runIt(scenario, { customers: 200, quarters: 1 }), 'orderUnits', 1)[0] ?? Number.NaN;
    };
    const [before, after] = [await ordered('off'), await ordered('on')];
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(before);
  });

  it('cuts what lenders give to others from the next quarter on', async () => {
    const owed = async (contagion: 'on' | 'off'): Promise<number[]> => {
      const borrower: SomeLab = { ...healthy, initialUnits: 0, strategy: 'yolo', staffFixedUsd: 1e9, cashUsd: 3.5e9 };
      const scenario = market(
        {
          submodels: { contagion, debt: 'on' },
          segments: [{ realCustomers: 1e6 }],
          market: { demandGrowthPerYear: 16 },
          capital: { creditFear: 1, debtLimitQuarters: 0.5, interestCover: 0, amortisationPerQuarter: 0 },
        },
        [{ ...failing, debtUsd: 1e9 }, borrower],
      );
      return labSeries(await runIt(scenario, { customers: 200, quarters: 3 }), 'debtCents', 1);
    };
    const [without, shy] = [await owed('off'), await owed('on')];
    // What was lent stays lent; what is lent anew is less.
    expect(shy[0]).toBe(without[0]);
    expect(shy[2]).toBeLessThan(without[2] ?? 0);
  });

  it('of a lab that only rents reaches no lender, and hits clouds by the terms that it breaks', async () => {
    const run = (damageQuarters: number) => runIt(market({ submodels: { waterfall: 'on' }, capital: { damageQuarters } }), { customers: 200, quarters: 1 });
    const [light, heavy] = [await run(0), await run(0.5)];
    expect(marketSeries(light, 'creditHealth')).toEqual([1]);
    expect(marketSeries(heavy, 'creditHealth')).toEqual([1]);
    expect(marketSeries(heavy, 'supplierHealth')[0]).toBeLessThan((marketSeries(light, 'supplierHealth')[0] ?? 0) - 0.2);
  });
});
