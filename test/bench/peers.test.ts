// Every program that is timed beside our core simulates the same market: what it leaves behind differs from ours by chance alone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { marketFile } from '../../bench/market-file.ts';
import { buildNative, PROGRAM } from '../../bench/native/build.ts';
import { PEERS, type PeerLine, runPeer } from '../../bench/peers/peers.ts';
import { referenceMarket } from '../../bench/reference-market.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { MAX_SEGMENTS } from '../../src/schema/limits.ts';
import { runQuarter, startIt } from '../helpers/market.ts';

const [CUSTOMERS, LABS, CLASSES, QUARTERS] = [120_000, 5, 8, 12];
const REFERENCE = referenceMarket({ customers: CUSTOMERS, labs: LABS, classes: CLASSES });
/** Contracts of every length and customers so loyal that a tenure counted one quarter short is seen. */
const SCENARIO: Scenario = {
  ...REFERENCE,
  classes: REFERENCE.classes.map((c, k) => ({ ...c, contractQuarters: 1 + (k % 4), switchingCost: 4 - 0.5 * (k % 4), initialTenureQuarters: 2 * k })),
};
const FOLDER = fileURLToPath(new URL('../../out/peers/', import.meta.url));
const MARKET_FILE = `${FOLDER}k0.market`;
/** Of a standard normal deviate, once in 150,000; some 200 are looked at here. */
const FARTHEST = 4.5;

type Found = Pick<PeerLine, 'choicesPerCustomerQuarter' | 'switchesPerCustomerQuarter' | 'shares' | 'usageShares'>;
let ours: Found;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(MARKET_FILE, marketFile(SCENARIO));
  buildNative();
  ours = await coreRun();
});

describe.each(PEERS)('$name, $variant', (peer) => {
  it('simulates the market that our core simulates, or says what it needs', async () => {
    const outcome = await runPeer(peer, { marketFile: MARKET_FILE, customers: CUSTOMERS, quarters: QUARTERS, seed: 7 });
    if ('missing' in outcome) return expect(outcome.missing).toMatch(/^needs [^\n]+$/);
    const { line } = outcome;
    expect(line).toMatchObject({ peer: peer.name, variant: peer.variant, customers: CUSTOMERS, quarters: QUARTERS });
    expect([line.shares.length, line.usageShares.length]).toEqual([LABS + 1, LABS + 1]);
    expect(Math.min(line.ns, line.bytesPerCustomer)).toBeGreaterThan(0);
    // Who chooses when is no matter of chance.
    expect(line.choicesPerCustomerQuarter).toBeCloseTo(ours.choicesPerCustomerQuarter, 9);
    expect(differences(line, ours).filter(({ deviates }) => !(Math.abs(deviates) <= FARTHEST))).toEqual([]);
  });
});

it('the native program says which argument is wrong', () => {
  const needs = buildNative();
  if (needs !== undefined) return expect(needs).toMatch(/^needs g\+\+/);
  const run = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync(PROGRAM, args, { encoding: 'utf8' });
    return [status, stderr.trim()];
  };
  expect(run(MARKET_FILE, 'many', '12', '1', 'simple')).toEqual([2, 'k0: customers: expected a whole number, found many']);
  expect(run(MARKET_FILE, '100', '12', '1', 'widest')).toEqual([2, 'k0: unknown variant widest: simple, wide, wide-alias, avx512 or stream']);
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
