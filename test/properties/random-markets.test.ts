// What holds in every quarter of any market, however hostile its parameters: checked from outside, beside the traps of the core itself.
import { describe, expect, it } from 'vitest';
import { type Instance, newInstance } from '../../src/core/core.ts';
import { runMarket } from '../../src/engine/run.ts';
import { WHOLE, writeScenario } from '../../src/engine/setup.ts';
import { ACCOUNTS_A_BOOK, BOOKS } from '../../src/schema/codes.ts';
import { LAYOUT } from '../../src/schema/layout.ts';
import { MAX_SEGMENTS } from '../../src/schema/limits.ts';
import { evidence } from '../helpers/evidence.ts';
import { coreOf, runQuarter } from '../helpers/market.ts';
import { anyMarket, untilRun } from '../helpers/random-market.ts';

const QUARTERS = 8;
/** Markets that must run through; those that pass what amounts can hold are refused and do not count. */
const MARKETS = 1_000;

function sum(values: Iterable<bigint>): bigint {
  let total = 0n;
  for (const value of values) total += value;
  return total;
}
const floats = LAYOUT.filter((c) => c.type === 'f64' && !c.isParameter);

/** Everything that must hold after a quarter, as a list of what does not. */
function violations(instance: Instance): string[] {
  const found: string[] = [];
  const [labs, segments] = [Number(instance.i64('run', 'labs')[0]), Number(instance.i64('run', 'segments')[0])];
  const balances = instance.i64('account', 'balanceCents');
  BOOKS.forEach((name, book) => {
    if (sum(balances.subarray(book * ACCOUNTS_A_BOOK, (book + 1) * ACCOUNTS_A_BOOK)) !== 0n) found.push(`book ${name} is not balanced`);
  });
  const rows = (s: number): number[] => Array.from({ length: labs }, (_, j) => j * MAX_SEGMENTS + s);
  for (let s = 0; s < segments; s++) {
    const here = (column: string): bigint => instance.i64('segment', column)[s] ?? 0n;
    const atLabs = (column: string): bigint => sum(rows(s).map((row) => instance.i64('labSegment', column)[row] ?? 0n));
    if (atLabs('customers') + here('outside') !== here('adopted')) found.push(`customers of segment ${s} are not conserved`);
    if (atLabs('servedMicro') + here('unservedMicro') !== here('demandMicro')) found.push(`usage of segment ${s} is not conserved`);
    if (atLabs('demandMicro') !== here('demandMicro')) found.push(`demand of segment ${s} is not what its labs are asked for`);
  }
  for (let j = 0; j < labs; j++) {
    const of = (column: string): bigint => instance.i64('lab', column)[j] ?? 0n;
    if (of('orderedUnits') !== of('pipelineUnits') + of('capacityUnits') + of('retiredUnits') + of('cancelledUnits')) found.push(`pipeline of lab ${j}`);
    const rations = instance.f64('submodel', 'rationing')[0] !== 0;
    if (rations && of('alive') === 1n && of('servedMicro') > of('servableMicro')) found.push(`lab ${j} served more than it can`);
  }
  for (const c of floats) {
    const used = c.rows === 'one' ? 1 : c.rows === 'labs' ? labs : c.rows === 'segments' ? segments : 0;
    if (
      instance
        .f64(c.table, c.name)
        .subarray(0, used)
        .some((x) => !Number.isFinite(x))
    )
      found.push(`${c.table}.${c.name} is not finite`);
  }
  return found;
}

describe('any market', () => {
  it(`keeps its cents, customers, usage, capacity and pipeline, and is the same on one shard and on three: ${MARKETS} of them`, async () => {
    const core = await coreOf();
    // Cleared for every market, which a test of its own holds to new ones: making them took most of the time.
    const instance = await newInstance(core);
    const instances = await Promise.all([0, 1, 2].map(() => newInstance(core)));
    await untilRun(MARKETS, 20_260_101, anyMarket, async ({ scenario, seed, customers }) => {
      const size = { seed, customers, quarters: QUARTERS };
      instance.clear();
      writeScenario(instance, { scenario, ...size }, WHOLE);
      instance.start();
      const hashes: bigint[] = [];
      for (let q = 0; q < QUARTERS; q++) {
        runQuarter(instance, q);
        expect(violations(instance), `quarter ${q}`).toEqual([]);
        hashes.push(BigInt.asUintN(64, instance.stateHash()));
      }
      const three = await runMarket(core, { scenario, ...size }, { now: () => 0, shards: 3, instances });
      expect(instance.i64('run', 'audits')[0]).toBe(BigInt(QUARTERS + 1));
      expect(three.recording.quarterHashes).toEqual(hashes.map((h) => h.toString(16).padStart(16, '0')));
    });
    evidence({
      id: 'property',
      claim: `every book balances and is audited, customers, usage and capacity are conserved, figures are finite, one shard and three agree: random markets, each of ${QUARTERS} quarters`,
      got: String(MARKETS),
      expected: String(MARKETS),
      catches: 'one cent, one customer, one unit or one bit in any of them',
    });
  }, 300_000);
});
