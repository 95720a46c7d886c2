// Money: every quarter of any market balances to the cent, and one cent slipped is found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CoreTrap } from '../../src/core/core.ts';
import { runQuarter } from '../../src/engine/run.ts';
import { ACCOUNTS_A_BOOK, BOOKS, LAB_ACCOUNT, SEGMENT_ACCOUNT } from '../../src/schema/codes.ts';
import { GROUPS, type GroupName, type Values } from '../../src/schema/groups.ts';
import type { Parameter } from '../../src/schema/types.ts';
import { aMarket, startIt, stepTo } from '../helpers/market.ts';

const QUARTERS = 10;

/** Amounts beyond MAX_AMOUNT are refused, which is a limit of the model and no failure of its accounts. */
function unlessOverflow(error: unknown): undefined {
  if (!(error instanceof CoreTrap) || error.kind !== 'overflow') throw error;
}

/** Any value that the schema allows, log-uniform over wide positive ranges, often at the very ends. */
function anyValue(p: Parameter): fc.Arbitrary<number | string> {
  if (p.kind === 'choice') return fc.constantFrom(...p.options);
  const wide = p.min > 0 && p.max / p.min > 100;
  const inside = fc.double({ min: 0, max: 1, noNaN: true }).map((u) => (wide ? p.min * (p.max / p.min) ** u : p.min + (p.max - p.min) * u));
  const value = fc.oneof({ weight: 6, arbitrary: inside }, { weight: 2, arbitrary: fc.constant(p.baseline) }, fc.constant(p.min), fc.constant(p.max));
  return p.integer === true ? value.map((x) => Math.min(p.max, Math.max(p.min, Math.round(x)))) : value;
}

function anyOf<G extends GroupName>(group: G): fc.Arbitrary<Values<G>> {
  const entries = Object.entries<Parameter>(GROUPS[group].parameters).map(([name, p]) => [name, anyValue(p)]);
  return fc.record(Object.fromEntries(entries)) as unknown as fc.Arbitrary<Values<G>>;
}

const anyLab = fc.tuple(anyOf('labs'), fc.array(anyOf('labSegments'), { minLength: 2, maxLength: 2 }));

const anyMarket = fc
  .record({
    submodels: anyOf('submodels'), market: anyOf('market'), research: anyOf('research'), supply: anyOf('supply'), capital: anyOf('capital'),
    segments: fc.tuple(anyOf('segments'), anyOf('segments')),
    classes: fc.array(anyOf('classes'), { minLength: 2, maxLength: 4 }),
    labs: fc.array(anyLab, { minLength: 1, maxLength: 6 }),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    customers: fc.integer({ min: 1, max: 2_000 }),
  })
  .map(({ seed, customers, labs, ...groups }) => ({
    seed,
    customers,
    scenario: aMarket({
      ...groups,
      segments: groups.segments.map((s, i) => ({ ...s, id: `s${i}`, sampleShare: Math.max(1e-3, s.sampleShare) })),
      classes: groups.classes.map((c, i) => ({ ...c, segment: `s${i % 2}`, share: 1 / groups.classes.length })),
      labs: labs.map(([values, [a, b]]) => ({
        ...values,
        segments: { s0: { ...a, initialShare: 1 / (labs.length + 1) }, s1: { ...b, initialShare: 1 / (labs.length + 1) } },
      })),
    }),
  }));

describe('the accounts', () => {
  it('of 200 random markets with hostile parameters pass an audit in every quarter, and no other invariant fails', async () => {
    let audits = 0;
    await fc.assert(
      fc.asyncProperty(anyMarket, async ({ scenario, seed, customers }) => {
        const instance = await startIt(scenario, { seed, customers }).catch(unlessOverflow);
        if (instance === undefined) return;
        try {
          stepTo(instance, QUARTERS);
        } catch (error) {
          return unlessOverflow(error);
        }
        audits++;
        expect(instance.i64('run', 'audits')[0]).toBe(BigInt(QUARTERS + 1));
        const sum = (book: number): bigint => instance.i64('account', 'balanceCents').subarray(book * ACCOUNTS_A_BOOK, (book + 1) * ACCOUNTS_A_BOOK).reduce((a, b) => a + b, 0n);
        expect(BOOKS.map((_, book) => sum(book))).toEqual(BOOKS.map(() => 0n));
      }),
      { numRuns: 200, seed: 20_230_101 },
    );
    expect(audits).toBeGreaterThan(100);
  }, 120_000);

  const money = BOOKS.indexOf('money') * ACCOUNTS_A_BOOK;
  const loans = BOOKS.indexOf('loans') * ACCOUNTS_A_BOOK;
  for (const [name, account] of [['money of lab 1', money + LAB_ACCOUNT + 1], ['money of segment 0', money + SEGMENT_ACCOUNT], ['loans of lenders', loans + 2], ['money of clouds', money + 3]] as const)
    it(`trap when one cent slips into the ${name}, naming account and quarter`, async () => {
      const instance = await startIt(aMarket(), { customers: 500 });
      stepTo(instance, 3);
      const balances = instance.i64('account', 'balanceCents');
      balances[account] = (balances[account] ?? 0n) + 1n;
      const refusal = (() => {
        try {
          return runQuarter(instance, 3);
        } catch (error) {
          return error;
        }
      })();
      expect(refusal).toBeInstanceOf(CoreTrap);
      expect(refusal).toMatchObject({ kind: 'account', subject: account, quarter: 3, amount: 1n });
      expect(String(refusal)).toContain(name);
    });

  it('trap when two cents slip that cancel each other', async () => {
    const instance = await startIt(aMarket(), { customers: 500 });
    stepTo(instance, 2);
    const balances = instance.i64('account', 'balanceCents');
    balances[money + LAB_ACCOUNT] = (balances[money + LAB_ACCOUNT] ?? 0n) + 1n;
    balances[money + LAB_ACCOUNT + 1] = (balances[money + LAB_ACCOUNT + 1] ?? 0n) - 1n;
    expect(() => runQuarter(instance, 2)).toThrow(CoreTrap);
  });
});
