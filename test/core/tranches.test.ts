// Conditional tranches: what is promised, and when it is paid or lapses.
import { describe, expect, it } from 'vitest';
import { labSeries, runIt } from '../helpers/market.ts';
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

  it('buys shares at the value of its round: whoever grew gave away more than it would today', async () => {
    const share = await series(promised(2, 1.5), 'founderShare');
    const value = await series(promised(2, 1.5), 'marketValueCents');
    const raised = await series(promised(2, 1.5), 'raisedCents');
    const left = (share[3] ?? 0) / (share[2] ?? 1);
    expect(left).toBeCloseTo((40 / 44) * ((value[3] ?? 0) / ((value[3] ?? 0) + (raised[3] ?? 0))), 9);
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
