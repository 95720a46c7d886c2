// The mood of investors: what moves it, what it does to value and to the pool, and the window that it shuts.
import { describe, expect, it } from 'vitest';
import { closedForms } from '../helpers/evidence.ts';
import { labSeries, marketSeries, runIt } from '../helpers/market.ts';
import { type Known, knownMarket } from '../helpers/one-lab.ts';

const STILL = { sentimentDecay: 0, surpriseGain: 0, momentumGain: 0, anchorGain: 0, failureGain: 0, hypeSd: 0, windowThresholdSd: 0 };
const moody = (capital: object, more: Known = {}) =>
  knownMarket({ ...more, submodels: { sentiment: 'on', ...more.submodels }, capital: { ...STILL, ...capital, ...more.capital } });

describe('the mood', () => {
  it('follows the surprise in demand and scales value by e^(a tanh s)', async () => {
    // Demand doubles once, in quarter 2, for labs and investors who are used to no growth: a surprise of ln 2, cut at 0.4.
    const jump = {
      ...{ id: 'jump', name: 'Jump', says: '', firstQuarter: 2, lastQuarter: 2, chance: 1, lasts: 0, repeats: false },
      ...{ set: {}, scale: { 'segments.s.usagePerCustomer': 2 }, shift: {} },
    };
    const outcome = await runIt(
      { ...moody({ surpriseGain: 0.5, surpriseMemory: 1, sentimentScale: 0.8 }), interventions: [jump] },
      { customers: 100, quarters: 5 },
    );
    const mood = Math.exp(0.8 * Math.tanh(0.5 * 0.4));
    const [s, v] = [marketSeries(outcome, 'sentiment'), labSeries(outcome, 'marketValueCents', 0)];
    const compared = {
      'before the jump': { got: s[1] ?? 0, expected: 1, relative: 1e-9 },
      'in its quarter': { got: s[2] ?? 0, expected: mood, relative: 1e-9 },
      'a quarter later, used to doubling': { got: s[3] ?? 0, expected: Math.exp(0.8 * Math.tanh(0.5 * 0.4 - 0.5 * 0.4)), relative: 1e-9 },
      'value in its quarter over the mood': { got: (v[2] ?? 0) / (2 * (v[1] ?? 1)), expected: mood, relative: 1e-6 },
    };
    expect(closedForms('sentiment', 'e^(a tanh s) after a surprise', compared)).toEqual([]);
  });

  it('forgets a part each quarter', async () => {
    const outcome = await runIt(moody({ hypeSd: 0.3, sentimentDecay: 1, sentimentScale: 1 }), { customers: 100, quarters: 200 });
    const logs = marketSeries(outcome, 'sentiment').map((x) => Math.atanh(Math.log(x)));
    const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
    expect(Math.sqrt(logs.reduce((a, x) => a + (x - mean) ** 2, 0) / logs.length)).toBeCloseTo(0.3, 1);
    const cov = logs.slice(1).reduce((a, x, i) => a + (x - mean) * ((logs[i] ?? 0) - mean), 0) / logs.length;
    expect(Math.abs(cov / 0.09)).toBeLessThan(0.25);
  });
});

describe('the funding window', () => {
  const needy: Known = { submodels: { equity: 'on', ipo: 'on' }, lab: { staffFixedUsd: 2e9 }, capital: { listingRunRateUsd: 0, listingAgeQuarters: 0 } };
  const kinds = async (windowThreshold: number): Promise<string[]> =>
    (await runIt(moody({ windowThreshold, windowWidth: 0.001 }, needy), { customers: 100, quarters: 8 })).recording.events.map((e) => e.kind);

  it('shut, lets nobody raise, list or be rescued; open, all of that', async () => {
    expect(await kinds(5)).toEqual([]);
    expect(await kinds(0)).toEqual(expect.arrayContaining(['equity-round', 'listing']));
  });

  it('is open half of the time where sentiment stands at its threshold', async () => {
    const open = marketSeries(await runIt(moody({ windowThreshold: 1 }), { customers: 20, quarters: 400 }), 'windowOpen');
    expect(Math.abs(open.reduce((a, b) => a + b, 0) / 400 - 0.5)).toBeLessThan(4.36 * Math.sqrt(0.25 / 400));
  });

  it('has another threshold in every run', async () => {
    const shut = async (seed: number): Promise<number> =>
      1 -
      (marketSeries(
        await runIt(moody({ windowThreshold: 0.8, windowThresholdSd: 0.3, windowWidth: 0.001 }), { customers: 20, quarters: 2, seed }),
        'windowOpen',
      )[1] ?? 0);
    const all = await Promise.all(Array.from({ length: 200 }, (_, i) => shut(i + 1)));
    // Shut where 0.8 e^(0.3 z) lies above a sentiment of one: z above 0.744.
    expect(Math.abs(all.reduce((a, b) => a + b, 0) / 200 - 0.2285)).toBeLessThan(4.36 * Math.sqrt((0.2285 * 0.7715) / 200));
  });
});
