// The performance gate: this build of the core against the committed one, in interleaved rounds of the same run.
// Usage: npm run bench:gate [-- --rebase], which takes this build as the one to be held against from now on.
import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileCore } from '../src/core/core.ts';
import { benchMarket, type MarketName, SIZE } from './markets.ts';
import { interleaved, lowerBound, median, step } from './stepping.ts';

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
  const cores = [await compileCore(readFileSync(BASELINE)), await compileCore(readFileSync(BUILD))];
  const tasks = GATED.flatMap((name) => cores.map((core) => () => step(core, benchMarket(name, SIZE), SIZE.customers)));
  const found = await interleaved(ROUNDS, tasks).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the committed core cannot be run here: ${why}\n  where the schema has changed, measure before the change, then take this build: npm run bench:gate -- --rebase`,
    );
  });
  const verdicts = GATED.map((name, i) => {
    const [old, now] = [found[2 * i] ?? [], found[2 * i + 1] ?? []];
    const ratios = now.map(({ ns }, round) => ns / (old[round]?.ns ?? Number.NaN));
    const bound = lowerBound(ratios, CONFIDENCE);
    console.log(
      JSON.stringify({
        type: 'gate',
        market: name,
        rounds: ROUNDS,
        median: round(median(ratios)),
        lower99: round(bound),
        most: SLOWEST,
        passed: bound <= SLOWEST,
        sameRun: old[0]?.hash === now[0]?.hash,
      }),
    );
    return bound > SLOWEST;
  });
  return verdicts.some(Boolean);
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
