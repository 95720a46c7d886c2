// One run on one thread and on two, beside a native program once alone and twice side by side: what two threads can reach on this machine.
import type { CompiledCore } from '../core/core.ts';
import { openShardThreads, runSharded } from '../pool/sharded.ts';
import type { Contender, Ratio, Suite } from './contender.ts';
import { shortCount, sizeOf } from './core-contender.ts';
import { benchMarket, marketFile, QUARTERS, type Size } from './markets.ts';
import { keepOpen } from './open-threads.ts';
import type { Program } from './programs.ts';

/** Runs of a thread that are not kept: its first ones compile. */
const WARM_UP_RUNS = 3;
/** So few customers that a quarter of a run on two threads is the barrier and the labs. */
const TINY: Size = { customers: 100, labs: 8, classes: 1 };
const TINY_QUARTERS = 1_000;

/** Rows `shards-1-…` and `shards-2-…` at every size, and what a barrier costs. */
export function shardContenders(core: CompiledCore, sizes: readonly Size[], hasNative: boolean): Omit<Suite, 'name'> {
  const open = keepOpen(openShardThreads);
  const seconds = async (size: Size, shards: number, quarters = QUARTERS): Promise<number> => {
    const { threads, isNew } = open.of(shards);
    const scenario = benchMarket('k0', size);
    const request = { scenario, seed: 1, quarters, customers: size.customers };
    const options = { now: () => performance.now() / 1e3, shards, threads };
    for (let run = 0; isNew && run < WARM_UP_RUNS; run++) await runSharded(core, request, options);
    return (await runSharded(core, request, options)).timing.stepSeconds;
  };
  return {
    contenders: [
      ...sizes.flatMap((size) => [1, 2].map((shards) => shardContender(size, shards, hasNative, (s) => seconds(size, s)))),
      barrierContender((shards) => seconds(TINY, shards, TINY_QUARTERS)),
    ],
    close: open.close,
  };
}

function shardContender(size: Size, shards: number, hasNative: boolean, seconds: (shards: number) => Promise<number>): Contender {
  const idOf = (k: number): string => `shards-${k}-${shortCount(size.customers)}`;
  const speedUp: Ratio = { needs: [idOf(1)], of: (round) => round(idOf(1)).value / round(idOf(2)).value };
  return {
    id: idOf(shards),
    title: shards === 1 ? 'one run on one thread' : 'one run on two threads',
    unit: 'nsPerCustomerQuarter',
    size: sizeOf(size),
    seconds: size.customers / 3e6,
    warmsUp: true,
    ratios:
      shards === 1
        ? {}
        : { 'speed-up': speedUp, 'speed-up of lockstep': ofLockstep(speedUp), ...(hasNative ? { 'speed-up of native': ofNative(speedUp) } : {}) },
    measure: async () => ({ value: ((await seconds(shards)) * 1e9) / (size.customers * QUARTERS) }),
  };
}

/** Two threads on one run, two workers on two: either is held to the throughput of two native processes over that of one. */
export function ofNative(speedUp: Ratio): Ratio {
  return {
    needs: [...speedUp.needs, 'native-alone', 'native-pair'],
    of: (round) => speedUp.of(round) / ((2 * round('native-alone').value) / round('native-pair').value),
  };
}

/** Held to two threads that meet in every quarter too, and touch no memory. */
function ofLockstep(speedUp: Ratio): Ratio {
  return {
    needs: [...speedUp.needs, 'lockstep-1', 'lockstep-2'],
    of: (round) => speedUp.of(round) / ((2 * round('lockstep-1').value) / round('lockstep-2').value),
  };
}

function barrierContender(seconds: (shards: number) => Promise<number>): Contender {
  return {
    id: 'barrier',
    title: 'a barrier of two threads, with nothing to do',
    unit: 'microseconds',
    seconds: 0.3,
    warmsUp: true,
    ratios: {},
    measure: async () => {
      const [one, two] = [await seconds(1), await seconds(2)];
      return { value: ((two - one) * 1e6) / TINY_QUARTERS };
    },
  };
}

/** One process alone, and the slower of two that were started together. */
export function nativeContenders({ name, run }: Program, size: Size): readonly Contender[] {
  const job = { market: marketFile(benchMarket('k0', size)), customers: size.customers, quarters: QUARTERS, seed: 1 };
  const contender = (id: string, title: string, copies: number): Contender => ({
    id,
    title,
    program: name,
    unit: 'nsPerCustomerQuarter',
    size: sizeOf(size),
    seconds: size.customers / 3e6,
    ratios: {},
    measure: async () => ({ value: Math.max(...(await Promise.all(Array.from({ length: copies }, () => run(job)))).map(({ ns }) => ns)) }),
  });
  return [contender('native-alone', 'C++, one process', 1), contender('native-pair', 'C++, the slower of two processes', 2)];
}
