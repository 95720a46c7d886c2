// Fundamental value: what the model's own equations make a lab worth, and that nobody who does not extrapolate pays anything else.
import { describe, expect, it } from 'vitest';
import { closedForms, digits, evidence } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt } from '../helpers/market.ts';
import { knownMarket } from '../helpers/one-lab.ts';

const growing = (submodels: object, market: object = {}, capital: object = {}) =>
  knownMarket({
    submodels: { fundamentals: 'on', ...submodels },
    market: { demandGrowthPerYear: 1.5, ...market },
    capital: { valueMultiple: 5, valueHorizonYears: 3, ...capital },
  });

describe('fundamental value', () => {
  it('is the multiple times the sales that demand grows to by the horizon', async () => {
    const outcome = await runIt(growing({}), { customers: 100, quarters: 8 });
    const revenue = labSeries(outcome, 'revenueCents', 0);
    const compared = Object.fromEntries(
      [0, 3, 7].map((q) => [
        `quarter ${q}`,
        { got: labSeries(outcome, 'fundamentalCents', 0)[q] ?? 0, expected: 5 * 4 * (revenue[q] ?? 0) * 1.5 ** 3, relative: 1e-9 },
      ]),
    );
    expect(closedForms('fundamental', 'value at growth of 1.5 a year, 5 times sales in three years', compared)).toEqual([]);
  });

  it('looks through a slip: nobody can know its end', async () => {
    const slip = await runIt(growing({}, { slipStartQuarter: 2, slipQuarters: 6 }), { customers: 100, quarters: 6 });
    const [value, revenue] = [labSeries(slip, 'fundamentalCents', 0), labSeries(slip, 'revenueCents', 0)];
    expect((value[4] ?? 0) / (revenue[4] ?? 1)).toBeCloseTo((value[1] ?? 0) / (revenue[1] ?? 1), 6);
  });

  it('knows the ceiling of usage: near it, growth ends, whatever the past was', async () => {
    const scenario = knownMarket({
      submodels: { fundamentals: 'on', research: 'on', intensity: 'on' },
      research: { algorithmicPerYear: 1, luckSd: 0 },
      capital: { valueMultiple: 5, valueHorizonYears: 3 },
      segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1, capabilityElasticity: 2, intensityCeiling: 20 }],
      // Nothing is saved: value is never below cash.
      lab: { staffPerRevenue: 1 },
    });
    const outcome = await runIt(scenario, { customers: 100, quarters: 40 });
    const multiple = (q: number): number => (labSeries(outcome, 'fundamentalCents', 0)[q] ?? 0) / (4 * (labSeries(outcome, 'revenueCents', 0)[q] ?? 1));
    expect(multiple(4)).toBeGreaterThan(15);
    expect(multiple(39)).toBeCloseTo(5, 1);
  });
});

describe('P8: without extrapolation', () => {
  const bubble = async (extrapolation: number, soberInsight: number): Promise<number[]> =>
    marketSeries(
      await runIt(growing({ expectations: 'on' }, { clockSd: 0.5, clockPersistence: 0.3 }, { extrapolation, soberInsight }), {
        customers: 100,
        quarters: 40,
        seed: 5,
      }),
      'bubble',
    );

  it('market value is fundamental value, however demand swings', async () => {
    const [none, half, full] = await Promise.all([bubble(0, 1), bubble(0.5, 1), bubble(1.3, 1)]);
    const off = (series: readonly number[]): number => Math.max(...series.map((b) => Math.abs(Math.log(b))));
    evidence({
      id: 'P8',
      claim: 'largest |log| of market over fundamental value in 40 quarters, extrapolation 0, 0.5, 1.3, noisy demand',
      got: [none, half, full].map((s) => digits(off(s))).join(', '),
      expected: 'less than 1e-9 without extrapolation, and rising with it',
      catches: '1e-9',
    });
    expect(off(none)).toBeLessThan(1e-9);
    expect(off(half)).toBeGreaterThan(0.05);
    expect(off(full)).toBeGreaterThan(off(half));
  });

  it('holds for labs with another mix of two segments, one of which grows', async () => {
    const lab = (growing: number, still: number) => ({
      initialUnits: 1e6,
      cashUsd: 0,
      staffPerRevenue: 1,
      segments: { growing: { initialShare: growing }, still: { initialShare: still } },
    });
    const scenario = aMarket({
      submodels: { ...ALL_OFF, fundamentals: 'on', expectations: 'on', research: 'on', intensity: 'on' },
      research: { algorithmicPerYear: 0.5, luckSd: 0 },
      capital: { extrapolation: 0, soberInsight: 1, valueClosing: 1, valueMultiple: 5, valueHorizonYears: 3 },
      segments: [
        { id: 'growing', realCustomers: 1e6, usagePerCustomer: 1, capabilityElasticity: 1 },
        { id: 'still', realCustomers: 1e6, usagePerCustomer: 1 },
      ],
      classes: [{ segment: 'growing' }, { segment: 'still' }],
      labs: [lab(0.9, 0.1), lab(0.1, 0.9)],
    });
    const outcome = await runIt(scenario, { customers: 400, quarters: 12 });
    const multiple = (j: number): number => (labSeries(outcome, 'marketValueCents', j)[8] ?? 0) / (labSeries(outcome, 'revenueCents', j)[8] ?? 1);
    for (const j of [0, 1]) expect((labSeries(outcome, 'marketValueCents', j)[8] ?? 0) / (labSeries(outcome, 'fundamentalCents', j)[8] ?? 1)).toBeCloseTo(1, 9);
    expect(multiple(0)).toBeGreaterThan(1.5 * multiple(1));
  });

  it('who knows only the industry’s average is wrong without extrapolating', async () => {
    expect(Math.max(...(await bubble(0, 0)).map((b) => Math.abs(Math.log(b))))).toBeGreaterThan(0.05);
  });
});
