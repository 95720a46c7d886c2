// Every program that is timed beside our core simulates the same market: what it leaves behind differs from ours by chance alone.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchMarket, marketFile } from '../../src/bench/markets.ts';
import type { ProgramLine } from '../../src/bench/processes.ts';
import { findPrograms, PROGRAM_NAMES, type Programs } from '../../src/bench/programs.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { MAX_SEGMENTS } from '../../src/schema/limits.ts';
import { runQuarter, startIt } from '../helpers/market.ts';

const [CUSTOMERS, LABS, CLASSES, QUARTERS] = [120_000, 5, 8, 12];
const REFERENCE = benchMarket('k0', { customers: CUSTOMERS, labs: LABS, classes: CLASSES });
/** Contracts of every length and customers so loyal that a tenure counted one quarter short is seen. */
const SCENARIO: Scenario = {
  ...REFERENCE,
  classes: REFERENCE.classes.map((c, k) => ({ ...c, contractQuarters: 1 + (k % 4), switchingCost: 4 - 0.5 * (k % 4), initialTenureQuarters: 2 * k })),
};
const FOLDER = fileURLToPath(new URL('../../bench/', import.meta.url));
/** The reference knows our markets by name, and is held to the core by tests of its own. */
const PEERS = PROGRAM_NAMES.filter((name) => name !== 'reference');
/** Of a standard normal deviate, once in 150,000; some 200 are looked at here. */
const FARTHEST = 4.5;

type Found = Pick<ProgramLine, 'choicesPerCustomerQuarter' | 'switchesPerCustomerQuarter' | 'shares'> & { readonly usageShares: readonly number[] };
let ours: Found;
let programs: Programs;

beforeAll(async () => {
  programs = await findPrograms({ folder: FOLDER, wants: (name) => PEERS.includes(name), signal: new AbortController().signal });
  ours = await coreRun();
});

afterAll(() => programs?.close());

describe.each(PEERS)('%s', (name) => {
  it('simulates the market that our core simulates, or says what it needs', async () => {
    const program = programs.found.find((one) => one.name === name);
    if (program === undefined) return expect(programs.missing.find((one) => one.name === name)?.why).toMatch(/^needs [^\n]+$/);
    const line = await program.run({ market: marketFile(SCENARIO), customers: CUSTOMERS, quarters: QUARTERS, seed: 7 });
    const { usageShares = [] } = line;
    expect(line).toMatchObject({ customers: CUSTOMERS, quarters: QUARTERS });
    expect([line.shares.length, usageShares.length]).toEqual([LABS + 1, LABS + 1]);
    expect(Math.min(line.ns, line.bytesPerCustomer ?? 0)).toBeGreaterThan(0);
    // Who chooses when is no matter of chance.
    expect(line.choicesPerCustomerQuarter).toBeCloseTo(ours.choicesPerCustomerQuarter, 9);
    expect(differences({ ...line, usageShares }, ours).filter(({ deviates }) => !(Math.abs(deviates) <= FARTHEST))).toEqual([]);
  });
});

it('a program that is not in the package is named as that', async () => {
  const none = await findPrograms({ folder: join(FOLDER, 'nowhere'), wants: (name) => name === 'numpy', signal: new AbortController().signal });
  none.close();
  expect(none).toMatchObject({ found: [], missing: [{ name: 'numpy', why: expect.stringMatching(/^needs a clone/) }] });
});

/**
 * Customers choose independently of each other, so the number with a lab is a sum of independent yes-or-no variables: whatever their
 * chances, its variance is at most n p (1 − p), p being the mean chance. Usage has no part in the choice: weighted by it, the variance
 * grows by E[u²] / E[u]² = exp(sd²). A customer's switches a quarter lie between 0 and 1 and are independent of those of others: no such
 * variable has a larger variance than p (1 − p). Both runs are random, so variances count twice.
 */
function differences(theirs: Found, mine: Found): readonly { readonly what: string; readonly deviates: number }[] {
  const usageSd = SCENARIO.classes[0]?.usageSd ?? Number.NaN;
  const held = (what: string, a: number, b: number, inflation: number) => {
    const p = (a + b) / 2;
    return { what, deviates: (a - b) / Math.sqrt((2 * inflation * p * (1 - p)) / CUSTOMERS) };
  };
  return [
    held('switches', theirs.switchesPerCustomerQuarter, mine.switchesPerCustomerQuarter, 1),
    ...theirs.shares.map((share, slot) => held(`share of slot ${slot}`, share, mine.shares[slot] ?? Number.NaN, 1)),
    ...theirs.usageShares.map((share, slot) => held(`usage share of slot ${slot}`, share, mine.usageShares[slot] ?? Number.NaN, Math.exp(usageSd ** 2))),
  ];
}

async function coreRun(): Promise<Found> {
  const instance = await startIt(SCENARIO, { customers: CUSTOMERS, quarters: QUARTERS });
  const cell = (table: string, column: string, row = 0): number => Number(instance.i64(table, column)[row]);
  let switches = 0;
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    runQuarter(instance, quarter);
    switches += cell('market', 'switches');
  }
  const byLab = (column: string): number[] => SCENARIO.labs.map((_, j) => cell('labSegment', column, j * MAX_SEGMENTS));
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const withNobody = (labs: readonly number[], all: number): number[] => [all - sum(labs), ...labs].map((x) => x / all);
  return {
    choicesPerCustomerQuarter: sum(choicesByQuarter()) / (CUSTOMERS * QUARTERS),
    switchesPerCustomerQuarter: switches / (CUSTOMERS * QUARTERS),
    shares: withNobody(byLab('customers'), CUSTOMERS),
    usageShares: withNobody(byLab('baseUsage'), cell('segment', 'baseUsage')),
  };
}

/** Customers whose contracts end, counted one by one. */
function choicesByQuarter(): number[] {
  return Array.from({ length: QUARTERS }, (_, quarter) => {
    let due = 0;
    for (let id = 0; id < CUSTOMERS; id++) {
      const contract = SCENARIO.classes[Math.floor((id * CLASSES) / CUSTOMERS)]?.contractQuarters ?? Number.NaN;
      if ((quarter + id) % contract === 0) due++;
    }
    return due;
  });
}
