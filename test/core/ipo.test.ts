// Listings: who lists and when, what it brings, and what it changes.
import { describe, expect, it } from 'vitest';
import { labSeries, marketSeries, runIt } from '../helpers/market.ts';
import { type Known, knownMarket } from '../helpers/one-lab.ts';

const BILLION = 1e11;
/** Run rate of 4 B USD, value of 40. */
const market = (capital: object, more: Known = {}) =>
  knownMarket({
    ...more,
    submodels: { ipo: 'on', capTable: 'on', ...more.submodels },
    capital: { listingRunRateUsd: 0, listingAgeQuarters: 2, listingShare: 0.1, listingCostShare: 0.05, publicPoolUsd: 1e12, ...capital },
  });
const when = (outcome: Awaited<ReturnType<typeof runIt>>): string[] =>
  outcome.recording.events.filter((e) => e.kind === 'listing').map((e) => `${e.lab} in ${e.quarter}`);

describe('a listing', () => {
  it('happens once, at its age and run rate, and brings a share of value less its cost', async () => {
    const outcome = await runIt(market({}), { customers: 100, quarters: 6 });
    expect(when(outcome)).toEqual(['0 in 2']);
    expect(labSeries(outcome, 'listingCents', 0)).toEqual([0, 0, 4 * BILLION, 0, 0, 0]);
    const cash = labSeries(outcome, 'cashCents', 0);
    expect(((cash[2] ?? 0) - (cash[1] ?? 0) - ((cash[1] ?? 0) - (cash[0] ?? 0))) / BILLION).toBeCloseTo(4 * 0.95, 6);
    expect(labSeries(outcome, 'publicShare', 0)[2]).toBeCloseTo(1 / 11, 12);
    expect(when(await runIt(market({ listingRunRateUsd: 4.1e9 }), { customers: 100, quarters: 6 }))).toEqual([]);
  });

  it('is never of a lab whose parent pays, nor before its own date', async () => {
    expect(when(await runIt(market({}, { lab: { funding: 'parent' } }), { customers: 100, quarters: 6 }))).toEqual([]);
    expect(when(await runIt(market({}, { lab: { listingFrom: 4 } }), { customers: 100, quarters: 6 }))).toEqual(['0 in 4']);
  });

  it('draws on what the public has, which all who list at once share', async () => {
    const twin = { segments: { s: { initialShare: 0.5 } } };
    const outcome = await runIt(market({ publicPoolUsd: 1e9, publicPoolGrowthPerYear: 1 }, { lab: twin, others: [twin] }), { customers: 100, quarters: 3 });
    const sold = [0, 1].map((j) => labSeries(outcome, 'listingCents', j)[2] ?? 0);
    expect((sold[0] ?? 0) + (sold[1] ?? 0)).toBeCloseTo(BILLION, -2);
    expect(marketSeries(outcome, 'publicPoolCents')[2]).toBeLessThan(100);
  });

  it('makes a rival hurry', async () => {
    const rival = { listingFrom: 0, segments: { s: { initialShare: 0.3 } } };
    const first = { segments: { s: { initialShare: 0.6 } } };
    const dates = async (preemption: number): Promise<string[]> =>
      when(await runIt(market({ listingRunRateUsd: 2e9, preemption }, { lab: first, others: [rival] }), { customers: 1_000, quarters: 6 }));
    expect(await dates(0)).toEqual(['0 in 2']);
    expect(await dates(0.5)).toEqual(['0 in 2', '1 in 3']);
  });

  it('lets later rounds come from the public', async () => {
    const needy: Known = { submodels: { equity: 'on' }, lab: { staffFixedUsd: 2e9 } };
    const outcome = await runIt(market({ poolUsd: 0 }, needy), { customers: 100, quarters: 6 });
    const raised = labSeries(outcome, 'raisedCents', 0);
    expect(raised.slice(0, 2)).toEqual([0, 0]);
    expect(raised.slice(3).every((cents) => cents > 0)).toBe(true);
  });
});
