// The time-lag trap: a deterministic market whose drain and whose survival have closed forms.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LoadResult, loadScenario } from '../../src/model/load-scenario.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { closedForm, digits, type Evidence, evidence, spaced } from '../helpers/evidence.ts';
import { labSeries, runIt } from '../helpers/market.ts';
import { oracleRows } from '../helpers/oracle.ts';

const text = readFileSync(new URL('../../scenarios/trap.yaml', import.meta.url), 'utf8');

interface Inputs {
  readonly G: number;
  readonly Lq: number;
  readonly m: number;
  readonly slipQuarters: number;
  readonly bufferYears: number;
}

function trap({ G, Lq, m, slipQuarters, bufferYears }: Inputs): Scenario {
  const set = [
    `growth=${G}`,
    `lagQuarters=${Lq}`,
    `margin=${m}`,
    `slipQuarters=${slipQuarters}`,
    `${bufferYears <= 1000 ? 'bufferYears' : 'labs.lab.bufferYears'}=${bufferYears}`,
  ];
  const loaded: LoadResult = loadScenario({ file: 'trap.yaml', text, resolve: () => undefined, set });
  if (loaded.scenario === undefined) throw new Error(JSON.stringify(loaded.issues));
  return loaded.scenario;
}

const named = ({ G, Lq, m, slipQuarters }: Omit<Inputs, 'bufferYears'>): string =>
  `growth ${G} a year, lag ${Lq} quarters, slip ${slipQuarters} quarters, margin ${m}`;

/** Largest fall of a series below an earlier value. */
function peakToTrough(values: readonly number[]): number {
  let [peak, fall] = [Number.NEGATIVE_INFINITY, 0];
  for (const value of values) {
    peak = Math.max(peak, value);
    fall = Math.max(fall, peak - value);
  }
  return fall;
}

describe('the trap', () => {
  it('drains cash from peak to trough by the exact quarterly sum, for every row of the oracle', async () => {
    const rows = oracleRows<Omit<Inputs, 'bufferYears'>, { drain: number }>('trap');
    expect(rows.length).toBeGreaterThanOrEqual(12);
    const found: { claim: string; got: number; expected: number; absolute: number }[] = [];
    for (const { inputs, expected } of rows) {
      const outcome = await runIt(trap({ ...inputs, bufferYears: Math.max(500, 1.5 * expected.drain) }));
      const firstYear = 4 * (labSeries(outcome, 'revenueCents', 0)[0] ?? Number.NaN);
      const got = peakToTrough(labSeries(outcome, 'cashCents', 0)) / firstYear;
      expect(Math.abs(got - expected.drain), JSON.stringify(inputs)).toBeLessThan(1e-4);
      found.push({ claim: `drain over first year’s revenue, ${named(inputs)}`, got, expected: expected.drain, absolute: 1e-4 });
    }
    const most = Math.max(...found.map((row) => Math.abs(row.got - row.expected)));
    const drains = found.filter((row) => row.expected > 0);
    for (const { claim, ...compared } of spaced(drains, 10)) expect(closedForm('trap', claim, compared)).toEqual([]);
    const claim = `all ${found.length} combinations, ${found.length - drains.length} of them without a drain: largest difference from the sum`;
    evidence({ id: 'trap', claim, got: digits(most), expected: 'below 1e-4', catches: '1e-4' });
  }, 120_000);

  it('ends in default exactly when the buffer is below the drain, in the quarter that the sum says', async () => {
    const rows = oracleRows<Inputs, { defaults: boolean; defaultQuarter: number | null; drain: number }>('trap-boundary');
    const verdict = (quarter: number): string => (quarter < 0 ? 'survives' : `defaults in quarter ${quarter}`);
    const found: (Evidence & { readonly buffer: number; readonly drain: number })[] = [];
    expect(rows.length).toBeGreaterThanOrEqual(12);
    for (const { inputs, expected } of rows) {
      const outcome = await runIt(trap(inputs));
      const alive = labSeries(outcome, 'alive', 0);
      expect(alive.at(-1) === 0, JSON.stringify(inputs)).toBe(expected.defaults);
      if (expected.defaults) expect(alive.indexOf(0), JSON.stringify(inputs)).toBe(expected.defaultQuarter);
      found.push({
        buffer: inputs.bufferYears,
        drain: expected.drain,
        id: 'trap-boundary',
        claim: `buffer of ${digits(inputs.bufferYears)} years of revenue, drain ${digits(expected.drain)}, ${named(inputs)}`,
        got: verdict(alive.indexOf(0)),
        expected: verdict(expected.defaultQuarter ?? -1),
        catches: `a drain off by ${digits(Math.abs(inputs.bufferYears - expected.drain))}${expected.defaults ? '; one quarter' : ''}`,
      });
    }
    // Those with a buffer next to the drain decide most sharply.
    const sharpest = (row: (typeof found)[number]): number => Math.abs(row.buffer / row.drain - 1);
    for (const { buffer, drain, ...row } of [...found].sort((a, b) => sharpest(a) - sharpest(b)).slice(0, 11)) evidence(row);
    const right = String(found.filter((row) => row.got === row.expected).length);
    evidence({ id: 'trap-boundary', claim: 'verdicts as the sum says, of all buffers', got: right, expected: String(rows.length), catches: 'one verdict' });
  }, 60_000);

  it('accepts a buffer of 500 years and a growth of 20 over 40 quarters', async () => {
    const outcome = await runIt(trap({ G: 20, Lq: 8, m: 0.4, slipQuarters: 4, bufferYears: 500 }), { quarters: 40 });
    expect(outcome.quarters).toBe(40);
  });
});
