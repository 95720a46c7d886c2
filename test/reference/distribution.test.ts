// Core and reference on different seeds: means and variances over replicates agree, so that no pair of shared mistakes in the draws hides.
import { expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { digits, evidence } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, startIt } from '../helpers/market.ts';
import { normalQuantile } from './draws.ts';
import { readLabSide } from './lab-side.ts';
import { at, type LabSide, sum } from './market.ts';
import { newMarket } from './population.ts';
import { type Counts, newReference } from './reference.ts';
import { readCounts } from './side-by-side.ts';

const REPLICATES = 200;
const CUSTOMERS = 1_000;
const QUARTERS = 8;
/** Chance of any false alarm over all statistics, by Bonferroni's inequality. */
const FAMILYWISE = 1e-3;

/** Nothing of the labs depends on customers: plans are fixed, products stand still, clocks are exact. */
const scenario: Scenario = aMarket({
  submodels: { ...ALL_OFF, choice: 'on', adoption: 'on', rationing: 'on', entry: 'on', trust: 'on', secondLab: 'on' },
  market: { demandGrowthPerYear: 1.2 },
  segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 0.01 }],
  classes: [
    { segment: 's', share: 0.6, usageSd: 0.5, initialAdopted: 0.3, imitationPerYear: 1, innovationPerYear: 0.1 },
    { segment: 's', share: 0.4, usageSd: 1, initialAdopted: 0.6, contractQuarters: 4, switchingCost: 2, initialTenureQuarters: 12 },
  ],
  labs: [3_500, 2_000, 4_000].map((initialUnits, j) => ({
    initialUnits,
    cashUsd: 1e12,
    strategy: 'plan',
    planGrowthPerYear: 1,
    pipelineGrowthPerYear: 1,
    trainingShare: 0,
    segments: { s: { initialShare: 0.3, focus: 0.3 * j } },
  })),
});

/** Figures at the end of a run by name. */
function figuresOf(counts: readonly Counts[]): Record<string, number> {
  const last = counts.at(-1);
  if (last === undefined) throw new Error('an empty run');
  const customers = last.customers.map(sum);
  const micro = (amounts: readonly bigint[]): number => sum(amounts.map(Number));
  return {
    ...Object.fromEntries(customers.map((c, j) => [`share of lab ${j}`, c / sum(customers)])),
    outside: sum(last.outside) / CUSTOMERS,
    adopted: sum(last.adopted) / CUSTOMERS,
    switches: sum(counts.map((c) => c.switches)) / CUSTOMERS,
    turnedAway: micro(last.turnedAway) / micro(last.demand.flat()),
    unserved: Number(last.unserved) / micro(last.demand.flat()),
  };
}

async function runCore(seed: number): Promise<{ readonly counts: readonly Counts[]; readonly sides: readonly LabSide[] }> {
  const instance = await startIt(scenario, { seed, customers: CUSTOMERS, quarters: QUARTERS });
  const counts: Counts[] = [];
  const sides: LabSide[] = [];
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    instance.openQuarter(quarter);
    for (let stage = 0; stage < instance.stages; stage++) {
      instance.stage(stage);
      if (stage === 1) sides.push(readLabSide(instance, scenario, quarter));
    }
    counts.push(readCounts(instance, scenario));
  }
  return { counts, sides };
}

function runReference(seed: number, sides: readonly LabSide[]): readonly Counts[] {
  const reference = newReference(newMarket(scenario, seed, CUSTOMERS));
  return sides.map((side) => reference.quarter(side));
}

/** Mean and variance of a sample, each with the variance of its estimate. */
function moments(sample: readonly number[]) {
  const n = sample.length;
  const mean = sum(sample) / n;
  const power = (k: number): number => sum(sample.map((x) => (x - mean) ** k));
  const variance = power(2) / (n - 1);
  return { mean: { is: mean, error: variance / n }, variance: { is: variance, error: (power(4) / n - variance ** 2) / n } };
}

it(`means and variances over ${REPLICATES} seeds of the core and ${REPLICATES} others of the reference agree`, async () => {
  const core: Record<string, number>[] = [];
  const reference: Record<string, number>[] = [];
  const { sides } = await runCore(0);
  for (let r = 1; r <= REPLICATES; r++) {
    const run = await runCore(r);
    expect(run.sides).toEqual(sides);
    core.push(figuresOf(run.counts));
    reference.push(figuresOf(runReference(1_000_000 + r, sides)));
  }
  const names = Object.keys(at(core, 0));
  const column = (rows: readonly Record<string, number>[], name: string) => moments(rows.map((row) => row[name] ?? Number.NaN));
  const z = -normalQuantile(FAMILYWISE / (2 * 2 * names.length));
  const rows = names.flatMap((name) =>
    (['mean', 'variance'] as const).map((which) => {
      const [got, expected] = [column(core, name)[which], column(reference, name)[which]];
      const band = z * Math.sqrt(got.error + expected.error);
      const sigmas = Math.abs(got.is - expected.is) / Math.sqrt(got.error + expected.error);
      return { inside: Math.abs(got.is - expected.is) <= band, sigmas, text: `${which} of ${name}: core ${got.is}, reference ${expected.is} ± ${band}` };
    }),
  );
  evidence({
    id: 'dock',
    claim: `means and variances of ${names.length} figures after ${QUARTERS} quarters, ${REPLICATES} seeds of the core and ${REPLICATES} others of the reference: largest |z| of ${rows.length}`,
    got: digits(Math.max(...rows.map((r) => r.sigmas))),
    expected: `at most ${digits(z)}`,
    catches: `a figure off by ${digits(z)} standard errors of the difference`,
  });
  expect(rows.filter((r) => !r.inside).map((r) => r.text)).toEqual([]);
  expect(rows.length).toBe(16);
}, 120_000);
