// Trust: what customers remember of shortages, and what it costs a lab afterwards.
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../src/core/core.ts';
import type { Values } from '../../src/schema/groups.ts';
import { monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, runQuarter, startIt } from '../helpers/market.ts';
import { bandOf } from '../helpers/oracle.ts';

const N = 200_000;

interface Memory {
  readonly classes?: Partial<Values<'classes'>>;
  readonly market?: Partial<Values<'market'>>;
  readonly trust?: 'on' | 'off';
  readonly trustworthiness?: number;
  /** Shares at the start; what is missing to one buys nothing. */
  readonly initial?: readonly number[];
}

/** Labs that can serve everybody; customers without loyalty, who never leave the market unless a test says so. */
const market = ({ classes, market: memory = {}, trust = 'on', trustworthiness = 0.8, initial = [0.5, 0.5] }: Memory) =>
  aMarket({
    submodels: { ...ALL_OFF, choice: 'on', rationing: 'on', trust },
    market: memory ?? {},
    segments: [{ id: 's', realCustomers: N, usagePerCustomer: 1 }],
    classes: [
      { segment: 's', baseUtility: 40, qualityTaste: 0, priceSensitivity: 0, waitAversion: 0, switchingCost: 0, leaveAfterSpill: 0, trustTaste: 0, ...classes },
    ],
    labs: initial.map((initialShare) => ({ initialUnits: 2 * N, trainingShare: 0, trainingFlex: 0, trustworthiness, segments: { s: { initialShare } } })),
  });

const set = (instance: Instance, table: string, column: string, value: number): void => {
  instance.f64(table, column)[0] = value;
};
const trustOf = (instance: Instance, lab: number): number => instance.f64('lab', 'trust')[lab] ?? Number.NaN;
const waitOf = (instance: Instance): number => instance.f64('lab', 'expectedWait')[0] ?? Number.NaN;
const customersOf = (instance: Instance, lab: number): number => Number(instance.i64('lab', 'customers')[lab] ?? 0n);
const shareOf = (instance: Instance, lab: number): number => customersOf(instance, lab) / N;
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
/** Lab 0 can serve only so many of all customers from now on. */
const limit = (instance: Instance, part: number): void => set(instance, 'lab', 'trainingShare', 1 - part / 2);

function outside(name: string, got: number, expected: number): string[] {
  return monteCarlo('trust', `share that a lab keeps, ${name}`, [{ name, got, expected, sd: Math.sqrt(expected * (1 - expected)), n: N }]);
}

describe('trust and expected wait', () => {
  it('follow their equations in three quarters in which half of the demand is turned away, and in one with an outage', async () => {
    const memory = { waitMemory: 0.5, trustRecovery: 0.1, trustLoss: 0.2 };
    const instance = await startIt(market({ market: memory, initial: [1] }), { customers: N });
    limit(instance, 0.5);
    const waits: number[] = [];
    const trusts = [trustOf(instance, 0)];
    for (let q = 0; q < 4; q++) {
      if (q === 3) limit(instance, 1);
      instance.openQuarter(q);
      for (let stage = 0; stage < instance.stages - 1; stage++) instance.stage(stage);
      set(instance, 'lab', 'outageShare', q === 3 ? 0.25 : 0);
      instance.stage(instance.stages - 1);
      waits.push(waitOf(instance));
      trusts.push(trustOf(instance, 0));
    }
    // By hand: wait halves its distance to 0.5; trust 0.8 − 0.1, + 0.1 (0.8 − trust) − 0.1 twice more, then an outage of a quarter.
    [0.25, 0.375, 0.4375, 0.21875].forEach((wait, q) => {
      expect(waits[q], `wait ${q}`).toBeCloseTo(wait, 5);
    });
    [0.8, 0.7, 0.61, 0.529, 0.5061].forEach((trust, q) => {
      expect(trusts[q], `trust ${q}`).toBeCloseTo(trust, 5);
    });
  });

  it('a lab that turned customers away has a smaller share afterwards than the same lab that did not, by the trust it lost', async () => {
    const run = async (short: boolean, trust: 'on' | 'off'): Promise<{ share: number; lost: number }> => {
      const instance = await startIt(market({ classes: { trustTaste: 2 }, market: { trustLoss: 0.2 }, trust }), { customers: N });
      for (let q = 0; q < 4; q++) {
        if (short) limit(instance, 0.1);
        runQuarter(instance, q);
      }
      // Customers choose by the trust at the end of the quarter before.
      const lost = trustOf(instance, 1) - trustOf(instance, 0);
      limit(instance, 2);
      runQuarter(instance, 4);
      return { share: shareOf(instance, 0), lost };
    };
    const short = await run(true, 'on');
    expect(short.lost).toBeGreaterThan(0.3);
    expect(outside('after it turned customers away', short.share, logistic(-2 * short.lost))).toEqual([]);
    expect(outside('no shortage', (await run(false, 'on')).share, 0.5)).toEqual([]);
    expect(outside('after it turned customers away, trust off', (await run(true, 'off')).share, 0.5)).toEqual([]);
    // The smallest error that this catches half of the time: half a percentage point of share.
    expect(bandOf({ sd: 0.5, n: N })).toBeLessThan(0.005);
  });

  it('customers who remember expect half of a wait a quarter longer; those who do not have forgotten it', async () => {
    const shares = async (trust: 'on' | 'off'): Promise<number[]> => {
      const instance = await startIt(market({ classes: { waitAversion: 3 }, market: { waitMemory: 0.5, trustLoss: 0 }, trust }), { customers: N });
      const got: number[] = [];
      for (let q = 0; q < 4; q++) {
        limit(instance, q === 0 ? 0.25 : 2);
        runQuarter(instance, q);
        got.push(shareOf(instance, 0));
      }
      return got;
    };
    // By utility in the quarters after the one with the shortage.
    const expected = { on: [-0.75, -0.375, -0.1875], off: [-1.5, 0, 0] };
    for (const trust of ['on', 'off'] as const) {
      const got = await shares(trust);
      // Half of the demand is turned away in quarter 0, but for the spread of demand itself: 0.005 of a share, at most 0.0025 of these.
      expected[trust].forEach((utility, q) => {
        expect(Math.abs((got[q + 1] ?? Number.NaN) - logistic(utility)), `${trust}, quarter ${q + 1}`).toBeLessThan(bandOf({ sd: 0.5, n: N }) + 0.0025);
      });
    }
  });

  it('whoever was turned away and found nobody else is as loyal as a customer of one quarter', async () => {
    const RAMP = 20;
    const COST = 10;
    /** Part of all customers that is turned away, and part that leaves once choice is on again. */
    const shortage = async (trust: 'on' | 'off'): Promise<{ turned: number; left: number }> => {
      const classes = { baseUtility: 0, switchingCost: COST, switchingRampQuarters: RAMP };
      const instance = await startIt(market({ classes, initial: [1], trust }), { customers: N });
      set(instance, 'submodel', 'choice', 0);
      for (let q = 0; q < 42; q++) {
        limit(instance, q === 41 ? 0.5 : 2);
        runQuarter(instance, q);
      }
      const turned = instance.f64('lab', 'rationedShare')[0] ?? Number.NaN;
      set(instance, 'submodel', 'choice', 1);
      limit(instance, 2);
      runQuarter(instance, 42);
      return { turned, left: 1 - shareOf(instance, 0) };
    };
    // Of two even odds, the own one is raised by the loyalty of its tenure.
    const leaves = (tenure: number): number => 1 - logistic(COST * (1 - Math.exp(-tenure / RAMP)));
    expect(outside('under contracts in a shortage, trust off', (await shortage('off')).left, leaves(42))).toEqual([]);
    const { turned, left } = await shortage('on');
    expect(turned).toBeGreaterThan(0.4);
    const expected = turned * leaves(1) + (1 - turned) * leaves(42);
    // Nobody of the lottery bin at the boundary counts as turned away: 1/256 of all customers at most.
    expect(Math.abs(left - expected)).toBeLessThan(bandOf({ sd: 0.5, n: N }) + leaves(1) / 256);
  });
});
