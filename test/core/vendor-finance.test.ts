// Money from suppliers: how much more a lab books that buys with what its suppliers give back.
import { describe, expect, it } from 'vitest';
import { closedForms } from '../helpers/evidence.ts';
import { labSeries, runIt } from '../helpers/market.ts';
import { knownMarket } from '../helpers/one-lab.ts';
import { oracleRows } from '../helpers/oracle.ts';

const BILLION = 1e11;

/** A lab without customers that spends all its cash on the deposits of four-quarter contracts, which are their whole price. */
const spender = (outsideCash: number, reinvestShare: number, capital: object = {}) =>
  knownMarket({
    submodels: { stages: 'on', vendorFinance: 'on' },
    supply: { rentUsd: 1, delayChance: 0 },
    capital,
    lab: {
      strategy: 'plan',
      planLastQuarter: 2_000,
      planGrowthPerYear: 1_000,
      initialUnits: 1,
      leadQuarters: 40,
      termQuarters: 4,
      depositShare: 1,
      cashUsd: outsideCash * 1e9,
      reinvestShare,
      segments: { s: { initialShare: 0 } },
    },
  });

describe('a loop of money', () => {
  it('books E / (1 − φ) for outside cash E, round by round, and brings in no other cash', async () => {
    const rows = oracleRows<{ outsideCash: number; phi: number }, { booked: number; bookedAfterRounds1_2_4_8: number[]; netOutsideCash: number }>('C49');
    const compared: Record<string, { got: number; expected: number; relative: number }> = {};
    for (const { inputs, expected } of rows) {
      const outcome = await runIt(spender(inputs.outsideCash, inputs.phi), { customers: 10, quarters: 80 });
      const total = (column: string, quarters: number): number =>
        labSeries(outcome, column, 0)
          .slice(0, quarters)
          .reduce((a, b) => a + b, 0) / BILLION;
      const name = `E ${inputs.outsideCash}, φ ${inputs.phi}`;
      // Units are whole and cost 4 USD: what is left of the cash is spent a quarter later.
      compared[name] = { got: total('depositPaidCents', 80), expected: expected.booked, relative: 1e-6 };
      [1, 2, 4, 8].forEach((n, i) => {
        compared[`${name}, after ${n}`] = { got: total('depositPaidCents', n), expected: expected.bookedAfterRounds1_2_4_8[i] ?? 0, relative: 1e-6 };
      });
      const net = total('depositPaidCents', 80) - total('supplierEquityCents', 80);
      compared[`${name}, outside cash`] = { got: net, expected: expected.netOutsideCash, relative: 1e-6 };
    }
    expect(closedForms('C49', 'orders booked, and outside cash', compared)).toEqual([]);
  });

  it('ends at what all suppliers together invest in a quarter', async () => {
    const outcome = await runIt(spender(10, 0.5, { supplierCapUsd: 1e9 }), { customers: 10, quarters: 6 });
    expect(Math.max(...labSeries(outcome, 'supplierEquityCents', 0))).toBe(1 * BILLION);
  });
});

describe('suppliers that look at funds', () => {
  it('accept bills by cash and revenue, the more the more of them comes back', async () => {
    const wanted = async (reinvestShare: number): Promise<number> => {
      const scenario = knownMarket({
        submodels: { vendorFinance: 'on', counterparty: 'on' },
        capital: { fundsMultiple: 0.5 },
        lab: { planLastQuarter: 2_000, planGrowthPerYear: 1_000, initialUnits: 1e6, leadQuarters: 4, cashUsd: 1e9, reinvestShare },
      });
      return labSeries(await runIt(scenario, { customers: 10, quarters: 1 }), 'wantedUnits', 0)[0] ?? 0;
    };
    // Cash is 1 B USD and the quarter's profit of 0.9; half a year's revenue is 2 B; a sixteenth of half of it, in units of 100 USD.
    expect(await wanted(0)).toBeCloseTo((0.5 * (1.9e9 + 2e9)) / 16 / 100, -1);
    expect((await wanted(0.4)) / (await wanted(0))).toBeCloseTo(1 / 0.6, 4);
  });
});
