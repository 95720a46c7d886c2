// Money: every quarter of any market balances to the cent, and one cent slipped is found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CoreTrap } from '../../src/core/core.ts';
import { ACCOUNTS_A_BOOK, BOOKS, LAB_ACCOUNT, SEGMENT_ACCOUNT } from '../../src/schema/codes.ts';
import { evidence } from '../helpers/evidence.ts';
import { aMarket, runQuarter, startIt, stepTo } from '../helpers/market.ts';
import { anyMarket, unlessOverflow } from '../helpers/random-market.ts';

const QUARTERS = 10;

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
        const sum = (book: number): bigint =>
          instance
            .i64('account', 'balanceCents')
            .subarray(book * ACCOUNTS_A_BOOK, (book + 1) * ACCOUNTS_A_BOOK)
            .reduce((a, b) => a + b, 0n);
        expect(BOOKS.map((_, book) => sum(book))).toEqual(BOOKS.map(() => 0n));
      }),
      { numRuns: 400, seed: 20_230_101 },
    );
    expect(audits).toBeGreaterThanOrEqual(200);
    evidence({
      id: 'property',
      claim: `books balance and are audited in each of ${QUARTERS} quarters: random markets`,
      got: String(audits),
      expected: 'at least 200',
      catches: 'one cent',
    });
  }, 120_000);

  const money = BOOKS.indexOf('money') * ACCOUNTS_A_BOOK;
  const loans = BOOKS.indexOf('loans') * ACCOUNTS_A_BOOK;
  for (const [name, account] of [
    ['money of lab 1', money + LAB_ACCOUNT + 1],
    ['money of segment 0', money + SEGMENT_ACCOUNT],
    ['loans of lenders', loans + 2],
    ['money of clouds', money + 3],
  ] as const)
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
