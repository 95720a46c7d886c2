// What valuations take from other labs: comparables, the price of caution, deals.
import { describe, expect, it } from 'vitest';
import { closedForms } from '../helpers/evidence.ts';
import { labSeries, runIt } from '../helpers/market.ts';
import { knownMarket } from '../helpers/one-lab.ts';

const BILLION = 1e11;
const half = { segments: { s: { initialShare: 0.5 } } };

describe('comparables', () => {
  it('pull a lab towards the multiple at which others trade', async () => {
    // Both earn half a billion a quarter; the first is worth 20 B at the start, ten times run rate, the second 5 times as much.
    const value = async (comparablesWeight: number): Promise<number> => {
      const scenario = knownMarket({
        submodels: { comparables: 'on' },
        capital: { comparablesWeight, cautionPenalty: 0, dealGain: 0, valueMultiple: 10 },
        lab: { ...half, marketValueUsd: 2e10 },
        others: [{ ...half, marketValueUsd: 1e11 }],
      });
      const outcome = await runIt(scenario, { customers: 1_000, quarters: 1 });
      const [own, other] = [0, 1].map((j) => (labSeries(outcome, 'revenueCents', j)[0] ?? 0) / BILLION / 0.5);
      // Customers divide by chance, so run rates are near half of the market's each.
      const drawn = (1 - comparablesWeight) * 20 * (own ?? 0) + (comparablesWeight * 100 * (own ?? 0)) / (other ?? 1);
      return ((labSeries(outcome, 'marketValueCents', 0)[0] ?? 0) / BILLION / drawn) * ((1 - comparablesWeight) * 20 + comparablesWeight * 100);
    };
    expect(
      closedForms('comparables', 'value at 10 times own run rate and 50 times that of the other', {
        'weight 0': { got: await value(0), expected: 20, relative: 1e-6 },
        'weight 0.25': { got: await value(0.25), expected: 40, relative: 1e-6 },
        'weight 1': { got: await value(1), expected: 100, relative: 1e-6 },
      }),
    ).toEqual([]);
  });
});

describe('caution', () => {
  it('costs value: a lab without orders among labs that triple is worth 3^(−penalty) times less, before the weights', async () => {
    const scenario = knownMarket({
      submodels: { comparables: 'on' },
      capital: { comparablesWeight: 0, cautionPenalty: 0.5, dealGain: 0 },
      lab: { ...half, initialUnits: 1_000, pipelineGrowthPerYear: 1, leadQuarters: 4 },
      others: [{ ...half, initialUnits: 1_000, pipelineGrowthPerYear: 5, leadQuarters: 4 }],
    });
    const outcome = await runIt(scenario, { customers: 1_000, quarters: 1 });
    const book = (j: number): number => (labSeries(outcome, 'capacityUnits', j)[0] ?? 0) + (labSeries(outcome, 'pipelineUnits', j)[0] ?? 0);
    const capacity = (j: number): number => labSeries(outcome, 'capacityUnits', j)[0] ?? 0;
    const industry = (book(0) + book(1)) / (capacity(0) + capacity(1));
    expect(industry / (book(0) / capacity(0))).toBeGreaterThan(2);
    expect(labSeries(outcome, 'valueFactor', 0)[0]).toBeCloseTo((industry / (book(0) / capacity(0))) ** -0.5, 9);
    expect(labSeries(outcome, 'valueFactor', 1)[0]).toBe(1);
  });
});

describe('a deal', () => {
  it('of one lab raises its value and lowers the other’s', async () => {
    const scenario = knownMarket({
      submodels: { comparables: 'on' },
      capital: { comparablesWeight: 0, cautionPenalty: 0, dealGain: 0.4 },
      lab: { ...half, strategy: 'plan', planGrowthPerYear: 4, planLastQuarter: 2_000 },
      others: [half],
    });
    const outcome = await runIt(scenario, { customers: 1_000, quarters: 2 });
    expect(labSeries(outcome, 'valueFactor', 0)[1]).toBeCloseTo(Math.exp(0.4 * (1 - 0.5)), 2);
    expect(labSeries(outcome, 'valueFactor', 1)[1]).toBeCloseTo(Math.exp(0.4 * (0 - 0.5)), 2);
  });
});
