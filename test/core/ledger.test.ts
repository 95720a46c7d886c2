// Money: one cent slipped is found, wherever it went.
import { describe, expect, it } from 'vitest';
import { CoreTrap } from '../../src/core/trap.ts';
import { ACCOUNTS_A_BOOK, BOOKS, LAB_ACCOUNT, SEGMENT_ACCOUNT } from '../../src/schema/codes.ts';
import { aMarket, runQuarter, startIt, stepTo } from '../helpers/market.ts';

describe('the accounts', () => {
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
