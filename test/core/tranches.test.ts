// Conditional tranches: what is promised, and when it is paid or lapses.
import { describe, expect, it } from 'vitest';
import { labSeries, marketSeries, runIt } from '../helpers/market.ts';
import { knownMarket } from '../helpers/one-lab.ts';

/** A lab worth 40 B USD that raises 10 in its first quarter, 4 of them in three quarters if it grows. */
const promised = (demandGrowthPerYear: number, milestoneGrowthPerYear: number, more: object = {}) =>
  knownMarket({
    submodels: { equity: 'on', capTable: 'on', tranches: 'on' },
    market: { demandGrowthPerYear },
    capital: { roundMaxShare: 0.25, trancheShare: 0.4, trancheQuarters: 3, milestoneGrowthPerYear, promisedCounted: 0, ...more },
    lab: { staffFixedUsd: 1e13 },
  });
const series = async (scenario: ReturnType<typeof promised>, column: string): Promise<number[]> =>
  labSeries(await runIt(scenario, { customers: 100, quarters: 4 }), column, 0).map((x) => x / 1e11);

describe('a tranche', () => {
  it('is held back from the round, and promised', async () => {
    expect((await series(promised(2, 1.5), 'raisedCents'))[0]).toBe(6);
    expect((await series(promised(2, 1.5), 'promisedCents'))[0]).toBe(4);
  });

  it('is paid on its date to a lab that has grown as it said, and lapses otherwise', async () => {
    expect((await series(promised(2, 1.5), 'trancheCents'))[3]).toBe(4);
    expect((await series(promised(1.4, 1.5), 'trancheCents'))[3]).toBe(0);
    const kinds = async (growth: number): Promise<string[]> =>
      (await runIt(promised(growth, 1.5), { customers: 100, quarters: 4 })).recording.events.filter((e) => e.kind.startsWith('tranche')).map((e) => e.kind);
    expect([await kinds(2), await kinds(1.4)]).toEqual([['tranche'], ['tranche-lapsed']]);
  });

  it('buys shares at the price of its round, whatever was issued since', async () => {
    // The pool lets it raise 6 on 40: 3.6 now and 2.4 later; the rounds between are the same shares for all.
    const share = await series(promised(2, 1.5, { poolUsd: 6e9, poolGrowthPerYear: 0.1 }), 'founderShare');
    const [value, raised] = [
      await series(promised(2, 1.5, { poolUsd: 6e9, poolGrowthPerYear: 0.1 }), 'marketValueCents'),
      await series(promised(2, 1.5, { poolUsd: 6e9, poolGrowthPerYear: 0.1 }), 'raisedCents'),
    ];
    const between = [1, 2, 3].map((q) => (value[q] ?? 0) / ((value[q] ?? 0) + (raised[q] ?? 0)));
    const at = (q: number): number => (share[q] ?? Number.NaN) * 1e11;
    expect(at(0)).toBeCloseTo(0.5 * (40 / 43.6), 12);
    // At the price of the first round the lab was worth 43.6 after it, more by every share issued since.
    const grown = 43.6 / ((between[0] ?? 1) * (between[1] ?? 1));
    expect(at(3) / at(2)).toBeCloseTo((grown / (grown + 2.4)) * (between[2] ?? 1), 9);
  });

  it('is paid out of the pool: what was promised before is not there for new rounds', async () => {
    const pool = async (trancheShare: number): Promise<number> =>
      marketSeries(await runIt(promised(2, 1.5, { trancheShare, poolUsd: 1e11 }), { customers: 100, quarters: 4 }), 'poolCents')[3] ?? 0;
    const [raisedThen, trancheThen] = [(await series(promised(2, 1.5, { poolUsd: 1e11 }), 'raisedCents'))[3] ?? 0, 4];
    expect((await pool(0.4)) / 1e11).toBeCloseTo(100 - raisedThen - trancheThen, 6);
  });

  it('counts in the plan of a lab that relies on it', async () => {
    const modest = (promisedCounted: number) => ({ ...promised(2, 1.5, { promisedCounted, planQuarters: 3 }) });
    const [blind, relying] = [0, 1].map((counted) => {
      const scenario = modest(counted);
      return { ...scenario, labs: scenario.labs.map((l) => ({ ...l, staffFixedUsd: 3e9 })) };
    });
    const raised = async (scenario: ReturnType<typeof promised> | undefined): Promise<number> =>
      scenario === undefined ? Number.NaN : (await series(scenario, 'raisedCents')).reduce((a, b) => a + b, 0);
    expect(await raised(relying)).toBeLessThan(await raised(blind));
  });
});
