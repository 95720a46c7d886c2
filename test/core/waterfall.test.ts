// Estates of failed labs: the market that docs/waterfall.md works by hand, line by line, and what holds in all others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../src/schema/codes.ts';
import { evidence } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt, type SomeLab, type SomeMarket, startIt, stepTo } from '../helpers/market.ts';
import { anyMarket, unlessOverflow } from '../helpers/random-market.ts';

const nobody = { 'segment-0': { initialShare: 0 } };
const failing: SomeLab = {
  strategy: 'plan',
  planLastQuarter: 0,
  planGrowthPerYear: 0.1,
  initialUnits: 750,
  ownShare: 0.4,
  leadQuarters: 2,
  pipelineGrowthPerYear: 16,
  termQuarters: 0,
  cashUsd: 500_000.07,
  debtUsd: 5e6,
  staffFixedUsd: 1e6,
  staffPerRevenue: 0,
  segments: nobody,
};
const other: SomeLab = { ...failing, initialUnits: 4_800, ownShare: 0, leadQuarters: 1, cashUsd: 1e9, debtUsd: 0, staffFixedUsd: 0 };
const terms = {
  couponPerYear: 0.08,
  amortisationPerQuarter: 0.05,
  securedShare: 0.6,
  resaleShare: 0.6,
  fireSaleDepth: 2,
  damageQuarters: 0.2,
} as const;
const market = (capital: SomeMarket['capital'] = {}, labs: readonly SomeLab[] = [failing, other], submodels: SomeMarket['submodels'] = {}) =>
  aMarket({
    submodels: { ...ALL_OFF, exit: 'on', ownership: 'on', waterfall: 'on', ...submodels },
    supply: { capexPerUnitUsd: 40_000, upkeepUsd: 700, overrunSd: 0, lifeQuarters: 2, rentUsd: 3_000 },
    capital: { ...terms, ...capital },
    labs,
  });
const size = { customers: 10, quarters: 1 };

describe('an estate', () => {
  it('pays by rank what docs/waterfall.md works out by hand, to the cent', async () => {
    const instance = await startIt(market(), size);
    stepTo(instance, 1);
    const of = (column: string): number => Number(instance.i64('lab', column)[0]);
    const lines = {
      unpaid: of('unpaidCents'),
      estate: of('estateCents'),
      recovered: of('recoveredCents'),
      lenders: of('lenderLossCents'),
      suppliers: of('supplierLossCents'),
      others: of('otherLossCents'),
      cash: of('cashCents'),
      debt: of('debtCents'),
    };
    const byHand = {
      unpaid: 920_999_993,
      estate: 540_000_000,
      recovered: 540_000_000,
      lenders: 225_000_000,
      suppliers: 1_368_599_993,
      others: 0,
      cash: 0,
      debt: 0,
    };
    expect(lines).toEqual(byHand);
    // Balances tell who got what: each sector’s receipts in the quarter, the other lab’s rent of 14.4 million among those of clouds.
    const balance = (name: (typeof SECTORS)[number]['name']): number =>
      Number(instance.i64('account', 'balanceCents')[SECTORS.findIndex((sector) => sector.name === name)]);
    const received = Object.fromEntries((['lenders', 'households', 'clouds', 'vendors', 'investors', 'buyers'] as const).map((name) => [name, balance(name)]));
    expect(received).toEqual({
      lenders: 285_000_000,
      households: 50_000_007 + 49_999_993,
      clouds: 1_440_000_000 + 192_600_000,
      vendors: 12_400_007,
      investors: 0,
      buyers: -540_000_000,
    });
    evidence({
      id: 'waterfall',
      claim: 'a failed lab’s claims, payments and losses, as an accountant works them by hand: 14 lines in cents',
      got: JSON.stringify(lines.suppliers),
      expected: JSON.stringify(byHand.suppliers),
      catches: 'one cent',
    });
  });

  it('that is rich enough pays everybody and leaves the rest to shareholders', async () => {
    const outcome = await runIt(market({ resaleShare: 1, fireSaleDepth: 0, damageQuarters: 0 }, [{ ...failing, debtUsd: 1e6, cashUsd: 7e6 }, other]), size);
    // Bills of 9.43 million less 7 in cash leave 2.43 open: 1.35 of clouds, 1.08 of vendors, and 6.8 of stages. Sites fetch 10.8; 0.95 is owed to lenders.
    expect(labSeries(outcome, 'recoveredCents', 0)).toEqual([95_000_000 + 135_000_000 + 108_000_000 + 680_000_000]);
    expect(labSeries(outcome, 'estateCents', 0)).toEqual([1_080_000_000]);
    expect([labSeries(outcome, 'lenderLossCents', 0), labSeries(outcome, 'supplierLossCents', 0)]).toEqual([[0], [0]]);
    // Shareholders had put in seven million and get back what is left.
    expect(marketSeries(outcome, 'lostCents')).toEqual([700_000_000 - (1_080_000_000 - 1_018_000_000)]);
  });

  it('fetches less when others sell in the same quarter or have sold before', async () => {
    const price = async (labs: readonly SomeLab[], quarters: number): Promise<number[]> =>
      marketSeries(await runIt(market({ saleMemory: 0.5 }, labs), { customers: 10, quarters }), 'salePrice');
    const [alone, both] = [await price([failing, other], 1), await price([failing, failing, { ...other, initialUnits: 3_200 }], 1)];
    // 640 and 1,280 of 6,400 units for sale.
    expect(alone[0]).toBeCloseTo(1 / 1.2, 12);
    expect(both[0]).toBeCloseTo(1 / 1.4, 12);
    // A second lab can pay once and fails a quarter later, with 540 of 4,700 units for sale; of what was sold before, half still weighs.
    const later = await price([failing, { ...failing, cashUsd: 9.72e6 }, { ...other, initialUnits: 3_200 }], 2);
    expect(later[1]).toBeCloseTo(1 / (1 + (2 * (540 + 640 / 2)) / 4_700), 12);
  });

  it('costs clouds what lenders would have lost without sites: take-or-pay terms are broken', async () => {
    const loss = async (damageQuarters: number): Promise<number> =>
      marketSeries(await runIt(market({ damageQuarters }, [{ ...failing, ownShare: 0 }, other]), size), 'supplierLossCents')[0] ?? Number.NaN;
    // 750 units in service and 750 on order at 3,000 USD.
    expect((await loss(2)) - (await loss(0))).toBe(2 * 450_000_000);
  });

  it('fills the spot market: rents there fall, and recover as its capacity finds users', async () => {
    const spot = { spotMarket: 'on' } as const;
    const run = async (distressedCarry: number): Promise<number[]> => {
      const scenario = market({ distressedCarry }, [failing, other], spot);
      const outcome = await runIt({ ...scenario, supply: { ...scenario.supply, spotBaseUnits: 10_000 } }, { customers: 10, quarters: 6 });
      expect(marketSeries(outcome, 'distressedUnits')).toEqual(Array.from({ length: 6 }, (_, q) => 750 * distressedCarry ** q));
      return marketSeries(outcome, 'spotMicros');
    };
    const [gone, stays] = [await run(0), await run(0.5)];
    // The capacity is idle from the quarter after the default on.
    expect(stays.slice(0, 2)).toEqual(gone.slice(0, 2));
    expect(stays[2]).toBeLessThan(gone[2] ?? 0);
    expect((gone[5] ?? 0) - (stays[5] ?? 0)).toBeLessThan(((gone[2] ?? 0) - (stays[2] ?? 0)) / 4);
  });

  it('is never more than it fetched, and nobody loses less than nothing, in any market', async () => {
    let failed = 0;
    await fc.assert(
      fc.asyncProperty(anyMarket, async ({ scenario, seed, customers }) => {
        const submodels = { ...scenario.submodels, exit: 'on', waterfall: 'on', interventions: 'off' } as const;
        const outcome = await runIt({ ...scenario, submodels }, { seed, customers: Math.min(customers, 200), quarters: 6 }).catch(unlessOverflow);
        if (outcome === undefined) return;
        scenario.labs.forEach((_, j) => {
          const [estate, recovered, cash, alive, debt] = ['estateCents', 'recoveredCents', 'cashCents', 'alive', 'debtCents'].map((c) =>
            labSeries(outcome, c, j),
          ) as [number[], number[], number[], number[], number[]];
          alive.forEach((lives, q) => {
            if (lives !== 0) return;
            failed++;
            expect([cash[q], debt[q]]).toEqual([0, 0]);
            expect(recovered[q]).toBeLessThanOrEqual(estate[q] ?? 0);
            for (const column of ['lenderLossCents', 'supplierLossCents', 'otherLossCents', 'equityLostCents', 'recoveredCents'])
              expect(labSeries(outcome, column, j)[q], column).toBeGreaterThanOrEqual(0);
          });
        });
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(failed).toBeGreaterThan(50);
  }, 60_000);
});
