// Zero-cent accounting where labs fail, are taken over, list and write off: the market of everything, with hostile figures of capital, labs and supply.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instance, newInstance } from '../../src/core/core.ts';
import { WHOLE, writeScenario } from '../../src/engine/setup.ts';
import { ACCOUNTS_A_BOOK, BOOKS, EVENTS, LAB_ACCOUNT } from '../../src/schema/codes.ts';
import { GROUPS } from '../../src/schema/groups.ts';
import { MAX_FLOWS } from '../../src/schema/limits.ts';
import { everything } from '../helpers/everything.ts';
import { evidence } from '../helpers/evidence.ts';
import { coreOf, runQuarter } from '../helpers/market.ts';
import { hostileRow, untilRun } from '../helpers/random-market.ts';

const QUARTERS = 16;
const MARKETS = 1_300;

function sum(values: BigInt64Array): bigint {
  let total = 0n;
  for (const value of values) total += value;
  return total;
}

/** Any figure of capital, of labs and of supply may be anywhere in its range; most stay where the market of everything has them. */
const market = fc
  .record({
    capital: hostileRow(GROUPS.capital.parameters),
    supply: hostileRow(GROUPS.supply.parameters),
    labs: fc.array(hostileRow(GROUPS.labs.parameters), { minLength: 10, maxLength: 10 }),
  })
  .map(({ capital, supply, labs }) => {
    const base = everything();
    return {
      ...base,
      capital: { ...base.capital, takeoverChance: 1, takeoverCash: 1, takeoverPrice: 0, antitrustShare: 1, ...capital },
      supply: { ...base.supply, ...supply },
      labs: base.labs.map((lab, j) => ({ ...lab, ...labs[j] })),
    };
  });

/** What does not balance at the end of a quarter, to the cent. */
function imbalances(instance: Instance, before: readonly bigint[]): string[] {
  const found: string[] = [];
  const balances = instance.i64('account', 'balanceCents'),
    lines = instance.i64('statement', 'cents');
  BOOKS.forEach((name, book) => {
    if (sum(balances.subarray(book * ACCOUNTS_A_BOOK, (book + 1) * ACCOUNTS_A_BOOK)) !== 0n) found.push(`book ${name}`);
  });
  before.forEach((opening, j) => {
    const change = (balances[LAB_ACCOUNT + j] ?? 0n) - opening;
    if (sum(lines.subarray(j * MAX_FLOWS, (j + 1) * MAX_FLOWS)) !== change) found.push(`statement of lab ${j}`);
    if (instance.i64('lab', 'alive')[j] === 0n && (balances[LAB_ACCOUNT + j] ?? 0n) !== 0n) found.push(`lab ${j} is no more and has cash`);
    if (instance.i64('lab', 'alive')[j] === 0n && (balances[ACCOUNTS_A_BOOK + LAB_ACCOUNT + j] ?? 0n) !== 0n) found.push(`lab ${j} is no more and owes`);
  });
  return found;
}

function countEvents(instance: Instance, counts: Map<string, number>): void {
  const kinds = instance.i64('event', 'kind');
  for (let i = 0; i < Number(instance.i64('market', 'events')[0]); i++) {
    const kind = EVENTS[Number(kinds[i])]?.name ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
}

describe('the accounts', () => {
  it(`balance to the cent in every quarter of ${MARKETS} markets in which labs fail, are taken over, list and write off`, async () => {
    const counts = new Map<string, number>();
    // Cleared for every market, which a test of its own holds to new ones.
    const instance = await newInstance(await coreOf());
    await untilRun(MARKETS, 20_260_102, fc.tuple(market, fc.integer({ min: 0, max: 0xffffffff })), async ([scenario, seed]) => {
      instance.clear();
      writeScenario(instance, { scenario, seed, customers: 300, quarters: scenario.quarters }, WHOLE);
      instance.start();
      for (let q = 0; q < QUARTERS; q++) {
        const before = Array.from(instance.i64('account', 'balanceCents').subarray(LAB_ACCOUNT, LAB_ACCOUNT + scenario.labs.length));
        runQuarter(instance, q);
        expect(imbalances(instance, before), `quarter ${q}`).toEqual([]);
        countEvents(instance, counts);
      }
    });
    const of = (kind: string): number => counts.get(kind) ?? 0;
    evidence({
      id: 'property',
      claim: `every book, every statement and every estate balance to the cent: random markets of ten labs and ${QUARTERS} quarters, hostile figures of capital, labs and supply; with ${of('default')} defaults, ${of('takeover')} takeovers, ${of('listing')} listings, ${of('stranded')} write-offs, ${of('fire-sale')} fire sales`,
      got: String(MARKETS),
      expected: String(MARKETS),
      catches: 'one cent in any of them',
    });
    for (const kind of ['default', 'takeover', 'listing', 'stranded', 'fire-sale', 'down-round', 'tranche', 'vendor-investment', 'covenant'])
      expect(of(kind), kind).toBeGreaterThan(50);
  }, 300_000);
});
