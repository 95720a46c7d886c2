// Vendor finance: what circular money does to orders, and what it does not do to outside cash.
import { describe, expect, it } from 'vitest';
import { closedForms } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt, type SomeLab, type SomeMarket } from '../helpers/market.ts';
import { oracleRows } from '../helpers/oracle.ts';

interface Loop {
  readonly booked: number;
  readonly bookedAfterRounds1_2_4_8: readonly [number, number, number, number];
  readonly netOutsideCash: number;
}

/** Sells nothing, pays nobody, and puts all its cash into deposits on orders that arrive after the run. */
const buyer: SomeLab = {
  strategy: 'plan',
  planGrowthPerYear: 1_000,
  planLastQuarter: 200,
  initialUnits: 1e6,
  trainingShare: 0.95,
  leadQuarters: 40,
  termQuarters: 40,
  depositShare: 1,
  staffPerRevenue: 0,
  marketValueUsd: 1e12,
  segments: { 'segment-0': { initialShare: 0 } },
};
const market = (some: SomeMarket, lab: SomeLab) =>
  aMarket({
    submodels: { ...ALL_OFF, stages: 'on', vendorFinance: 'on', ...some.submodels },
    supply: { rentUsd: 0.01, delayChance: 0, ...some.supply },
    capital: { supplierCapUsd: 1e13, ...some.capital },
    labs: [{ ...buyer, ...lab }],
  });
const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('suppliers’ money', () => {
  for (const { inputs, expected } of oracleRows<{ outsideCash: number; phi: number }, Loop>('C49'))
    it(`C49: with φ = ${inputs.phi}, outside cash of ${inputs.outsideCash} books ${expected.booked.toFixed(4)} of orders, and suppliers are left with ${expected.netOutsideCash}`, async () => {
      // A million dollars for one; a unit costs four cents a year, so that what is left over after whole units is nothing.
      const lab = { supplierShare: inputs.phi, cashUsd: inputs.outsideCash * 1e6, initialUnits: 1_000 };
      const outcome = await runIt(market({}, lab), { customers: 10, quarters: 39 });
      const [booked, invested] = ['depositPaidCents', 'supplierEquityCents'].map((column) => labSeries(outcome, column, 0).map((c) => c / 1e8)) as [
        number[],
        number[],
      ];
      const after = (rounds: number): number => total(booked.slice(0, rounds));
      const compared = {
        booked: { got: total(booked), expected: expected.booked, relative: 1e-4 },
        ...Object.fromEntries(
          [1, 2, 4, 8].map((n, i) => [`after ${n}`, { got: after(n), expected: expected.bookedAfterRounds1_2_4_8[i] ?? Number.NaN, relative: 1e-5 }]),
        ),
        net: { got: total(booked) - total(invested), expected: expected.netOutsideCash, relative: 1e-4 },
      };
      expect(closedForms('C49', `orders booked in all, after 1, 2, 4 and 8 rounds, and net of what suppliers put in, φ = ${inputs.phi}`, compared)).toEqual([]);
    });

  it('stops at the cap of a year, and flows again in the next', async () => {
    const outcome = await runIt(market({ capital: { supplierCapUsd: 1_000 } }, { supplierShare: 0.5, cashUsd: 1e6, initialUnits: 1_000 }), {
      customers: 10,
      quarters: 8,
    });
    const invested = labSeries(outcome, 'supplierEquityCents', 0);
    expect(total(invested.slice(0, 4))).toBe(100_000);
    expect(total(invested.slice(4, 8))).toBeLessThanOrEqual(100_000);
    expect(outcome.recording.events.some((e) => e.kind === 'vendor-investment')).toBe(true);
  });

  it('counts as funds where suppliers look at funds: the larger their share, the more they sell on credit', async () => {
    const ordered = async (supplierShare: number, supplierRule: 'value' | 'funds'): Promise<number> => {
      const scenario = market(
        { submodels: { stages: 'off', counterparty: 'on' }, capital: { supplierRule, supplierFunds: 1, counterpartyShare: 100 }, supply: { rentUsd: 1_000 } },
        { supplierShare, cashUsd: 1e8, leadQuarters: 2, initialUnits: 1_000 },
      );
      return labSeries(await runIt(scenario, { customers: 10, quarters: 1 }), 'orderUnits', 0)[0] ?? Number.NaN;
    };
    // A quarter of a year's addition is a sixteenth of funds in quarterly bills. The quarter’s bill, a million, has been paid: 99 million are left.
    expect(await ordered(0, 'funds')).toBe(Math.floor((99e6 * 0.0625) / 1_000));
    expect(await ordered(0.5, 'funds')).toBe(Math.floor((2 * 99e6 * 0.0625) / 1_000));
    expect(await ordered(0, 'value')).toBeGreaterThan(await ordered(0.5, 'funds'));
  });
});
