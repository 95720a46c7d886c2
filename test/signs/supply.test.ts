// What lead time does to overshoot, and surplus to the spot rent: dynamics §4, starting in a steady state with full pipelines.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt } from '../helpers/market.ts';
import { effectOf, ladder, paired, sign } from './effect.ts';

const SEEDS = 24;
const LEADS = [2, 4, 6, 8, 10] as const;

/** Five labs believe in the flat demand of the past; it doubles every year for ten quarters, unevenly, then stands still. */
function shocked(leadQuarters: number): Scenario {
  return aMarket({
    submodels: { ...ALL_OFF, rationing: 'on' },
    market: { demandGrowthPerYear: 2, clockSd: 0.25, slipStartQuarter: 10, slipQuarters: 60 },
    segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }],
    classes: [{ segment: 's' }],
    labs: Array.from({ length: 5 }, () => ({
      strategy: 'newsvendor',
      initialUnits: 220_000,
      leadQuarters,
      termQuarters: 20,
      pipelineGrowthPerYear: 1,
      expectedGrowthPerYear: 1,
      trainingShare: 0,
      segments: { s: { initialShare: 0.2 } },
    })),
  });
}

interface Misfit {
  readonly idle: number;
  readonly short: number;
}

async function misfit(leadQuarters: number, seed: number): Promise<Misfit> {
  const outcome = await runIt(shocked(leadQuarters), { customers: 1_000, quarters: 50, seed });
  return { idle: 1 - Math.min(...marketSeries(outcome, 'utilization').slice(10)), short: Math.max(...marketSeries(outcome, 'unserved')) };
}

describe('lead time', () => {
  it('makes the shortage after a growth shock deeper and the overshoot after it larger, saturating', async () => {
    const runs: Misfit[][] = [];
    for (const lead of LEADS) runs.push(await Promise.all(Array.from({ length: SEEDS }, (_, i) => misfit(lead, i + 1))));
    const each = (of: (m: Misfit) => number): number[][] => runs.map((row) => row.map(of));
    for (const [name, values] of [
      ['idle share at its peak', each((m) => m.idle)],
      ['unserved share at its peak', each((m) => m.short)],
    ] as const) {
      ladder('lead', `${name} at leads of ${LEADS.join(', ')} quarters`, values.map(effectOf));
      const steps = values.slice(1).map((row, i) => effectOf(row.map((x, seed) => x - (values[i]?.[seed] ?? 0))));
      const [from, to] = [values[0] ?? [], values.at(-1) ?? []];
      const all = effectOf(to.map((x, seed) => x - (from[seed] ?? 0)));
      sign('lead', `${name}, lead 10 less 2 quarters`, all, 'above 0');
      expect(all.low).toBeGreaterThan(0);
      if (steps[0] !== undefined) sign('lead', `${name}, lead 4 less 2 quarters`, steps[0], 'above 0');
      expect(steps[0]?.low).toBeGreaterThan(0);
      // Saturating: the last step adds less than the first, seed by seed.
      const bend = effectOf(from.map((_, seed) => (values[4]?.[seed] ?? 0) - (values[3]?.[seed] ?? 0) - ((values[1]?.[seed] ?? 0) - (values[0]?.[seed] ?? 0))));
      sign('lead', `${name}, what lead 8 to 10 adds less what 2 to 4 adds`, bend, 'below 0');
      expect(bend.high).toBeLessThan(0);
    }
  });
});

describe('capacity without customers', () => {
  /** Growth stops for good, or goes on: those who ordered for it lease out what stands idle. */
  const leasing = (slipQuarters: number): Scenario => {
    const scenario = shocked(6);
    return {
      ...scenario,
      submodels: { ...scenario.submodels, spotMarket: 'on' },
      market: { ...scenario.market, slipStartQuarter: 10, slipQuarters },
      supply: { ...scenario.supply, spotBaseUnits: 500_000 },
    };
  };

  it('lowers the spot rent: a market that stalls rents out at less than one that grows on', async () => {
    const rent = async (seed: number, stalls: boolean): Promise<number> => {
      const outcome = await runIt(leasing(stalls ? 60 : 0), { customers: 1_000, quarters: 22, seed });
      return Math.log((marketSeries(outcome, 'spotMicros').at(-1) ?? 0) / (marketSeries(outcome, 'rentMicros').at(-1) ?? 1));
    };
    const effect = await paired(SEEDS, rent);
    sign('spot', 'log of spot rent over contract rent twelve quarters on, demand that stalls less demand that grows on', effect, 'below 0');
    expect(effect.high).toBeLessThan(0);
  });

  it('is leased out, more of it where more of it is idle, so that idle capacity earns something', async () => {
    const outcome = await runIt(leasing(60), { customers: 1_000, quarters: 22 });
    const leased = [0, 1, 2, 3, 4].map((j) => labSeries(outcome, 'leaseCents', j).at(-1) ?? 0);
    expect(Math.min(...leased)).toBeGreaterThan(0);
  });
});
