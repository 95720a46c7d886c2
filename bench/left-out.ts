// What holds the hot loop: choice alone, stepped by cores from which one stage of the loop is left out. They compute nonsense, and show what the stage costs.
// Usage: npm run bench:left-out [-- --record], which appends to bench/results.jsonl what bench:page shows.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sizeOf } from '../src/bench/core-contender.ts';
import { benchMarket, REFERENCE_SIZE } from '../src/bench/markets.ts';
import { spreadOf } from '../src/bench/statistics.ts';
import { type Step, stepperOf } from '../src/bench/stepping.ts';
import { builtCore } from './built-core.ts';
import { appendRow } from './recorded.ts';

const ROUNDS = 15;
const KERNEL = 'customers/kernel.ts';

interface Cut {
  readonly file: string;
  readonly text: string;
  readonly by: string;
}

/** A core that miscounts would refuse to go on. */
const GO_ON: Cut = { file: 'base/trap.ts', text: '  unreachable();', by: '' };
const WHOLE = 'all-stages';
const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  [WHOLE]: [],
  'without-sums': [{ file: KERNEL, text: '    sumBlock(n, usages + (<usize>block << 2), ONE_CUSTOMER);\n', by: '' }],
  'without-draws': [{ file: KERNEL, text: '    drawBlock(n,', by: '    if (block == from) drawBlock(BLOCK,' }],
  'without-hash': [
    {
      file: KERNEL,
      text: 'hash = i32x4.add(hash, i32x4.add(i32x4.mul(x, i32x4.extend_low_i16x8_u(next)), i32x4.mul(y, i32x4.extend_high_i16x8_u(next))));',
      by: '',
    },
  ],
  'without-thresholds': [
    {
      file: KERNEL,
      text: 'slotsOfEight(v, w, labs)',
      by: 'i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(f32x4.mul(v, f32x4.splat(9))), i32x4.trunc_sat_f32x4_s(f32x4.mul(w, f32x4.splat(9))))',
    },
  ],
  'without-loyalty': [
    { file: KERNEL, text: '      v128.store(ROWS, i16x8.shl(old, 2));\n', by: '' },
    { file: KERNEL, text: 'stretchFour(ROWS)', by: 'f32x4.splat(5.9e-8)' },
    { file: KERNEL, text: 'stretchFour(ROWS + 8)', by: 'f32x4.splat(5.9e-8)' },
  ],
};

const steppers = new Map<string, Step>();
for (const [id, cuts] of Object.entries(CUTS)) steppers.set(id, stepperOf(await builtCore((folder) => cut(folder, [GO_ON, ...cuts])), benchMarket('k0')));
const times = await timed(steppers);
const base = times.get(WHOLE) ?? [];
for (const [id, own] of times) {
  const ratio = spreadOf(own.map((ns, round) => ns / (base[round] ?? Number.NaN)));
  console.log(
    `${id.padEnd(20)} ${spreadOf(own).median.toFixed(2)} ns  ${ratio.median.toFixed(3)} of the time (${ratio.low.toFixed(3)} to ${ratio.high.toFixed(3)})`,
  );
  if (!process.argv.includes('--record')) continue;
  const { median, low, high } = spreadOf(own);
  appendRow({
    ...{ type: 'left-out', suite: 'left-out', id, title: id.replace('-', ' '), ...sizeOf(REFERENCE_SIZE), rounds: ROUNDS, nsPerCustomerQuarter: median },
    spread: [low, high],
    ratios: id === WHOLE ? {} : { [WHOLE]: ratio.median },
    ratioSpreads: id === WHOLE ? {} : { [WHOLE]: [ratio.low, ratio.high] },
  });
}

/** Throws where the source no longer reads so. */
function cut(folder: string, cuts: readonly Cut[]): void {
  for (const { file, text, by } of cuts) {
    const path = join(folder, file);
    const source = readFileSync(path, 'utf8');
    if (!source.includes(text)) throw new Error(`assembly/${file} no longer holds what is to be left out: ${text.trim()}`);
    writeFileSync(path, source.replace(text, by));
  }
}

/** Nanoseconds a customer-quarter, round by round, in turns that begin at either end. */
async function timed(steppers: ReadonlyMap<string, Step>): Promise<ReadonlyMap<string, number[]>> {
  const times = new Map<string, number[]>([...steppers.keys()].map((id) => [id, []]));
  for (let round = -1; round < ROUNDS; round++)
    for (const [id, step] of round % 2 === 0 ? steppers : [...steppers].toReversed()) {
      const { ns } = await step(REFERENCE_SIZE);
      if (round >= 0) times.get(id)?.push(ns);
    }
  return times;
}
