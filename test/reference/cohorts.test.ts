// A million customers of the core against expected counts of lumped cohorts: contracts, tenure and switching costs, exactly.
import { expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { MAX_SEGMENTS } from '../../src/schema/limits.ts';
import { digits, evidence } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, type SomeMarket, startIt } from '../helpers/market.ts';
import { type Expected, newCohorts } from './cohorts.ts';
import { normalQuantile } from './draws.ts';
import { readLabSide } from './lab-side.ts';
import { at, sum } from './market.ts';
import { newMarket } from './population.ts';

const CUSTOMERS = 1_000_000;
const QUARTERS = 64;
/** The long run, and the first quarters, in which tenure and contracts still show. */
const LOOKS = [0, 1, 2, 3, 5, 8, 13, 21, 34, 63];
/** Over both markets. */
const FAMILYWISE = 1e-3;

/** One class a segment, so that the core's sums by segment are sums by class; margins fall at different speeds, so shares keep moving. */
const classes = [
  { contractQuarters: 1, switchingCost: 1, switchingRampQuarters: 4, initialTenureQuarters: 0, initialAdopted: 1, priceSensitivity: 2 },
  { contractQuarters: 4, switchingCost: 3, switchingRampQuarters: 2, initialTenureQuarters: 7, initialAdopted: 0.8, priceSensitivity: 1 },
  { contractQuarters: 3, switchingCost: 5, switchingRampQuarters: 30, initialTenureQuarters: 40, initialAdopted: 0.9, priceSensitivity: 0.5 },
  { contractQuarters: 16, switchingCost: 2, switchingRampQuarters: 12, initialTenureQuarters: 3, initialAdopted: 1, priceSensitivity: 4 },
];
const marketOf = (submodels: SomeMarket['submodels']): Scenario =>
  aMarket({
    submodels: { ...ALL_OFF, choice: 'on', ...submodels },
    market: { demandGrowthPerYear: 1.4 },
    segments: classes.map((_, i) => ({ id: `s${i}`, sampleShare: 1 + i })),
    classes: classes.map((k, i) => ({ segment: `s${i}`, baseUtility: 1, ...k })),
    labs: [0, 1, 2].map((j) => ({
      targetMarginStart: 0.5,
      targetMarginLong: 0.2 + 0.2 * j,
      marginQuarters: 4 + 8 * j,
      segments: Object.fromEntries(classes.map((_, i) => [`s${i}`, { initialShare: 0.3, focus: 0.4 * ((i + j) % 3) }])),
    })),
  });

interface Statistic {
  readonly name: string;
  readonly got: number;
  readonly expected: Expected;
}

for (const [what, submodels] of [
  ['', {}],
  [', with renewal and new work', { entry: 'on' }],
] as const)
  it(`customers of each class at each lab, and those who change, are as many as cohorts of them are expected to be${what}`, async () => {
    const scenario = marketOf(submodels);
    const instance = await startIt(scenario, { seed: 4, customers: CUSTOMERS, quarters: QUARTERS });
    const cohorts = newCohorts(newMarket(scenario, 4, CUSTOMERS));
    const whole = (table: string, column: string, row: number): number => Number(instance.i64(table, column)[row] ?? 0n);
    const statistics: Statistic[] = [];
    for (let quarter = 0; quarter < QUARTERS; quarter++) {
      instance.openQuarter(quarter);
      for (let stage = 0; stage < instance.stages; stage++) instance.stage(stage);
      const { bySlot, switches } = cohorts.quarter(readLabSide(instance, scenario, quarter));
      if (!LOOKS.includes(quarter)) continue;
      for (const k of classes.keys()) {
        const at0 = at(bySlot, k);
        statistics.push({ name: `q${quarter} class ${k} outside`, got: whole('segment', 'outside', k), expected: at(at0, 0) });
        for (const j of scenario.labs.keys())
          statistics.push({ name: `q${quarter} class ${k} lab ${j}`, got: whole('labSegment', 'customers', j * MAX_SEGMENTS + k), expected: at(at0, j + 1) });
      }
      const all = { mean: sum(switches.map((s) => s.mean)), variance: sum(switches.map((s) => s.variance)) };
      statistics.push({ name: `q${quarter} switches`, got: whole('market', 'switches', 0), expected: all });
    }
    const z = -normalQuantile(FAMILYWISE / (2 * 2 * statistics.length));
    const rows = statistics.map(({ name, got, expected: { mean, variance } }) => {
      const band = z * Math.sqrt(variance);
      return {
        inside: Math.abs(got - mean) <= band,
        band,
        sigmas: (got - mean) / Math.sqrt(variance),
        text: `${name}: got ${got}, expected ${mean} ± ${band}`,
      };
    });
    evidence({
      id: 'dock',
      claim: `a million customers of the core against expected cohorts, by class and lab, in ${LOOKS.length} of ${QUARTERS} quarters${what}: largest |z| of ${rows.length}`,
      got: digits(Math.max(...rows.map((r) => Math.abs(r.sigmas)))),
      expected: `at most ${digits(z)}`,
      catches: `${Math.round(Math.max(...rows.map((r) => r.band)))} customers or fewer`,
    });
    expect(rows.filter((r) => !r.inside).map((r) => r.text)).toEqual([]);
    // The smallest error that would be caught half of the time is a quarter of a per cent of all customers.
    expect(Math.max(...rows.map((r) => r.band))).toBeLessThan(0.0025 * CUSTOMERS);
    // Over all statistics the deviations spread as they should: neither too far nor suspiciously little.
    const spread = Math.sqrt(sum(rows.map((r) => r.sigmas ** 2)) / rows.length);
    expect(spread).toBeGreaterThan(0.7);
    expect(spread).toBeLessThan(1.3);
  }, 120_000);
