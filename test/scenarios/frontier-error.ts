// How far a variant of frontier-2023 is from history: the mean squared log error over all targets, and penalties for nonsense.
import { readFileSync } from 'node:fs';
import { type CompiledCore, compileCore } from '../../src/core/core.ts';
import { CoreTrap } from '../../src/core/trap.ts';
import { runMarket } from '../../src/engine/run.ts';
import { loadScenario } from '../../src/model/load-scenario.ts';
import { marketSeries } from '../helpers/market.ts';
import { median, type Past, pastOf, SCENARIO_FILE, TARGETS } from './frontier-targets.ts';

const SEEDS = [1, 2, 3];
const CUSTOMERS = 20_000;
const PAST = 12;
const UNFIT = 1e6;
/** Errors beyond a factor of four count no more than that: a figure that cannot be met must not bend the others. */
const WORST = Math.log(4);
/** Industry revenue of 2030 that is still plausible, cents in the last quarter: 0.3 to 2.5 T USD a year. */
const [LEAST, MOST] = [0.3e14 / 4, 2.5e14 / 4];

let core: Promise<CompiledCore> | undefined;
const text = readFileSync(SCENARIO_FILE, 'utf8');

/** What cannot be run is as bad as what is out of range. */
export const error = (values: readonly (readonly [path: string, value: string])[]): Promise<number> =>
  errorOf(values).catch((caught: unknown) => {
    if (caught instanceof CoreTrap && caught.kind === 'overflow') return UNFIT;
    throw caught;
  });

async function errorOf(values: readonly (readonly [path: string, value: string])[]): Promise<number> {
  core ??= compileCore(readFileSync(new URL('../../build/core.wasm', import.meta.url)));
  const { scenario } = loadScenario({ file: 'frontier-2023.yaml', text, resolve: () => undefined, set: values.map(([path, value]) => `${path}=${value}`) });
  // Out of some range.
  if (scenario === undefined) return UNFIT;
  const run = async (seed: number, quarters: number) =>
    runMarket(await (core as Promise<CompiledCore>), { scenario, seed, quarters, customers: CUSTOMERS }, { now: () => 0 });
  const pasts: Past[] = [];
  let dead = 0;
  for (const seed of SEEDS) {
    const outcome = await run(seed, PAST);
    pasts.push(pastOf(outcome, scenario, CUSTOMERS));
    dead += outcome.recording.events.filter((e) => e.kind === 'default').length;
  }
  const squares = TARGETS.map(({ target, of }) => {
    const model = median(pasts.map(of)),
      off = model > 0 ? Math.abs(Math.log(model / target)) : WORST;
    return Math.min(off, WORST) ** 2;
  });
  const last = marketSeries(await run(11, scenario.quarters), 'revenueCents').at(-1) ?? 0;
  const implausible = last < LEAST ? Math.log(LEAST / Math.max(1, last)) : last > MOST ? Math.log(last / MOST) : 0;
  return squares.reduce((a, b) => a + b, 0) / squares.length + dead * 0.1 + implausible;
}
