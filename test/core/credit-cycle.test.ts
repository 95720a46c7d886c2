// Credit cycle and supervision: the central bank's rate, lenders' appetite, warnings.
import { describe, expect, it } from 'vitest';
import { closedForms } from '../helpers/evidence.ts';
import { labSeries, marketSeries, runIt } from '../helpers/market.ts';
import { type Known, knownMarket } from '../helpers/one-lab.ts';

/** Investors who see endless growth in a market that does not grow: overvalued by e^(3 × 0.8). */
const overvalued = (capital: object, more: Known = {}) =>
  knownMarket({
    ...more,
    submodels: { creditCycle: 'on', fundamentals: 'on', ...more.submodels },
    capital: {
      valueHorizonYears: 3,
      valueMultiple: 1,
      valueGrowthBound: 0.8,
      neutralRatePerYear: 0.04,
      rateLeanPerYear: 0.01,
      rateStepPerYear: 0.005,
      ...capital,
    },
    lab: { expectedGrowthPerYear: 1_000, forecastMemory: 0, staffPerRevenue: 0.89, ...more.lab },
  });

describe('the central bank', () => {
  it('leans against overvaluation in steps, and what labs pay on debt moves with it', async () => {
    const outcome = await runIt(overvalued({ couponPerYear: 0.07, amortisationPerQuarter: 0 }, { lab: { debtUsd: 1e9 } }), { customers: 100, quarters: 12 });
    const [rate, bubble, interest] = [marketSeries(outcome, 'policyRate'), marketSeries(outcome, 'bubble'), labSeries(outcome, 'interestCents', 0)];
    const wanted = 0.04 + 0.01 * Math.log(bubble[11] ?? 1);
    expect(
      closedForms('credit', 'rate and interest', {
        'first step': { got: rate[0] ?? 0, expected: 0.045, absolute: 1e-12 },
        'in the end': { got: rate[11] ?? 0, expected: wanted, absolute: 1e-9 },
        'interest a year on 1 B USD, in B': { got: ((interest[11] ?? 0) * 4) / 1e11, expected: 0.07 + wanted - 0.04, relative: 1e-6 },
      }),
    ).toEqual([]);
  });
});

describe('lenders', () => {
  it('lend more after good years: a loan is as much larger as appetite has grown', async () => {
    const borrowing = (appetiteGain: number) =>
      runIt(
        knownMarket({
          submodels: { creditCycle: 'on', debt: 'on' },
          market: { demandGrowthPerYear: 2 },
          capital: { appetiteGain, appetiteNorm: 0, appetiteMemory: 1, debtLimitQuarters: 4, interestCover: 0, amortisationPerQuarter: 0 },
          lab: { staffFixedUsd: 1e12 },
        }),
        { customers: 100, quarters: 4 },
      );
    const [flat, keen] = await Promise.all([borrowing(0), borrowing(1)]);
    if (flat === undefined || keen === undefined) throw new Error('no runs');
    expect(marketSeries(keen, 'appetite')[3]).toBeCloseTo(2 ** 0.25, 6);
    expect((labSeries(keen, 'debtCents', 0)[3] ?? 0) / (labSeries(flat, 'debtCents', 0)[3] ?? 1)).toBeCloseTo(2 ** 0.25, 6);
  });
});

describe('supervisors', () => {
  it('warn when the market is overvalued, once a year, and the mood falls', async () => {
    const outcome = await runIt(
      overvalued(
        { warnLevel: 2, warnEffect: 0.3, warnQuarters: 4, surpriseGain: 0, momentumGain: 0, anchorGain: 0, hypeSd: 0, sentimentDecay: 0, windowThreshold: 0 },
        { submodels: { sentiment: 'on' } },
      ),
      { customers: 100, quarters: 9 },
    );
    const warned = outcome.recording.events.filter((e) => e.kind === 'warning').map((e) => e.quarter);
    expect(warned.slice(1).every((q, i) => q - (warned[i] ?? 0) === 4)).toBe(true);
    expect(warned.length).toBeGreaterThan(1);
    const mood = marketSeries(outcome, 'sentiment');
    const before = warned[0] ?? 0;
    expect(mood[before + 1]).toBeLessThan(mood[before - 1] ?? 1);
  });
});
