// The performance gate: this build of the core against the committed one, in interleaved rounds of the same run.
// Usage: npm run bench:gate [-- --rebase], which takes this build as the one to be held against from now on.
import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchMarket, type MarketName, REFERENCE_SIZE } from '../src/bench/markets.ts';
import { lowerBound, median } from '../src/bench/statistics.ts';
import { type Step, type Stepped, stepperOf } from '../src/bench/stepping.ts';
import { type CompiledCore, compileCore } from '../src/core/core.ts';

const BASELINE = fileURLToPath(new URL('baseline/core.wasm', import.meta.url));
const BUILD = fileURLToPath(new URL('../build/core.wasm', import.meta.url));
const ROUNDS = 15;
/** A core that is slower than the committed one by more than this, beyond doubt, does not pass. */
const SLOWEST = 1.1;
const CONFIDENCE = 0.99;
const GATED: readonly MarketName[] = ['k0', 'all'];

if (process.argv.includes('--rebase')) {
  copyFileSync(BUILD, BASELINE);
  console.log('bench/baseline/core.wasm is this build now');
} else process.exitCode = (await isSlower()) ? 5 : 0;

async function isSlower(): Promise<boolean> {
  const [old, now] = [await compileCore(readFileSync(BASELINE)), await compileCore(readFileSync(BUILD))];
  let slower = false;
  for (const market of GATED) {
    const rounds = await pairs(market, old, now);
    const ratios = rounds.map(([before, after]) => after.cpuNs / before.cpuNs);
    const bound = lowerBound(ratios, CONFIDENCE);
    const sameRun = rounds.every(([before, after]) => before.hash === after.hash);
    const passed = bound <= SLOWEST;
    console.log(JSON.stringify({ type: 'gate', market, rounds: ROUNDS, median: round(median(ratios)), lower99: round(bound), most: SLOWEST, passed, sameRun }));
    slower ||= !passed;
  }
  return slower;
}

/** Both cores in turn, round by round; a first round warms up and is not kept. Processor time, so that a busy machine slows neither. */
async function pairs(market: MarketName, old: CompiledCore, now: CompiledCore): Promise<readonly (readonly [Stepped, Stepped])[]> {
  const scenario = benchMarket(market);
  const [before, after] = [stepperOf(old, scenario), stepperOf(now, scenario)];
  const kept: (readonly [Stepped, Stepped])[] = [];
  for (let turn = 0; turn <= ROUNDS; turn++) {
    const pair = [await stepOrExplain(before), await after(REFERENCE_SIZE)] as const;
    if (turn > 0) kept.push(pair);
  }
  return kept;
}

function stepOrExplain(step: Step): Promise<Stepped> {
  return step(REFERENCE_SIZE).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the committed core cannot be run here: ${why}\n  where the schema has changed, measure before the change, then take this build: npm run bench:gate -- --rebase`,
    );
  });
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
