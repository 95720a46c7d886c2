// The income statement of one lab over four quarters, worked out by hand: half rented and half owned, in debt, taxed, losses first.
import { expect, it } from 'vitest';
import { ALL_OFF, aMarket, labSeries, runIt } from '../helpers/market.ts';

/** M USD. Demand doubles each quarter from 1 M usage units at 1,000 USD; 8 M units of capacity, half of them owned. */
const BY_HAND: Readonly<Record<string, readonly number[]>> = {
  revenueCents: [1_000, 2_000, 4_000, 8_000],
  // 4 M units at 100 USD.
  computeCents: [400, 400, 400, 400],
  // 4 M units at 25 USD.
  upkeepCents: [100, 100, 100, 100],
  // 4 M units at 1,000 USD over 20 quarters.
  depreciationCents: [200, 200, 200, 200],
  grossProfitCents: [300, 1_300, 3_300, 7_300],
  staffCents: [2_500, 2_500, 2_500, 2_500],
  operatingProfitCents: [-2_200, -1_200, 800, 4_800],
  // 1,000 M of debt at 8 % a year.
  interestCents: [20, 20, 20, 20],
  // Losses of 2,220 and 1,220 before the first profit of 780.
  lossCents: [2_220, 3_440, 2_660, 0],
  // A quarter of 4,780 less 2,660.
  taxCents: [0, 0, 0, 530],
  netProfitCents: [-2_220, -1_220, 780, 4_250],
  // 400 + 100 + 200 + 2,500 + 20.
  breakEvenCents: [3_220, 3_220, 3_220, 3_220],
  // Four times a quarter's revenue in the first, with half a quarter's growth of √2 on top later.
  runRateCents: [4_000, 8_000 * Math.SQRT2, 16_000 * Math.SQRT2, 32_000 * Math.SQRT2],
  // 200,000 units a quarter are replaced at 1,000 USD each, in four stages: three such orders are under way at the start, then four.
  capexCents: [150, 200, 200, 200],
};

it('reads as an accountant would write it', async () => {
  const scenario = aMarket({
    submodels: { ...ALL_OFF, ownership: 'on', tax: 'on' },
    market: { demandGrowthPerYear: 16 },
    segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }],
    supply: { rentUsd: 100, capexPerUnitUsd: 1_000, upkeepUsd: 25, overrunSd: 0, lifeQuarters: 20 },
    capital: { couponPerYear: 0.08, amortisationPerQuarter: 0, taxRate: 0.25 },
    labs: [
      {
        strategy: 'plan',
        initialUnits: 8e6,
        leadQuarters: 4,
        termQuarters: 20,
        ownShare: 0.5,
        trainingShare: 0.9,
        targetMarginStart: 0.9,
        targetMarginLong: 0.9,
        staffPerRevenue: 0,
        staffFixedUsd: 2.5e9,
        debtUsd: 1e9,
        cashUsd: 1e10,
        segments: { s: { initialShare: 1 } },
      },
    ],
  });
  const outcome = await runIt(scenario, { customers: 1_000, quarters: 4 });
  const lines = Object.keys(BY_HAND);
  const table = lines.map((name) => ({ name, values: labSeries(outcome, name, 0).map((cents) => cents / 1e8) }));
  console.log(['M USD'.padEnd(22), ...[0, 1, 2, 3].map((q) => `q${q}`.padStart(10))].join(''));
  for (const { name, values } of table) console.log([name.replace('Cents', '').padEnd(22), ...values.map((x) => x.toFixed(1).padStart(10))].join(''));
  // To 50 USD: usage is counted in millionths of a unit.
  for (const { name, values } of table)
    for (const [q, x] of values.entries()) expect(x, `${name} in quarter ${q}`).toBeCloseTo(BY_HAND[name]?.[q] ?? Number.NaN, 4);

  // The same as cash: what came in less what went out.
  const cash = labSeries(outcome, 'cashCents', 0).map((cents) => cents / 1e8);
  const paid = ['computeCents', 'upkeepCents', 'staffCents', 'interestCents', 'taxCents', 'capexCents'];
  let expected = 10_000;
  cash.forEach((now, q) => {
    expected += (BY_HAND['revenueCents']?.[q] ?? Number.NaN) - paid.reduce((total, name) => total + (BY_HAND[name]?.[q] ?? Number.NaN), 0);
    expect(now, `cash in quarter ${q}`).toBeCloseTo(expected, 4);
  });
});
