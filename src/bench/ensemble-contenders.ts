// What an ensemble reaches on one thread and on two, saved to the disk, and how much of it is not simulation.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CompiledCore, type Instance, newInstance } from '../core/core.ts';
import { runReplicate } from '../engine/replicate.ts';
import type { RunRequest } from '../engine/request.ts';
import { WHOLE, writeScenario } from '../engine/setup.ts';
import { openEnsembleThreads, runEnsemble } from '../pool/ensemble.ts';
import type { Threads } from '../pool/threads.ts';
import { openBatches } from '../store/batches.ts';
import type { Contender, Measured, Ratio, Round, Suite } from './contender.ts';
import { sizeOf } from './core-contender.ts';
import { benchMarket, QUARTERS, type Size } from './markets.ts';
import { keepOpen } from './open-threads.ts';
import { ofNative } from './shard-contenders.ts';
import { median } from './statistics.ts';
import { runQuarter } from './stepping.ts';
import { besideBusiest, threadTimes } from './thread-times.ts';

/** A run of about ten milliseconds. */
const SIZE: Size = { customers: 40_000, labs: 8, classes: 32 };
/** Enough that threads, instances and files are made once and used often, as in the ensembles that people wait for. */
const REPLICATES = 512;
const PAIRS = 64;

export function ensembleContenders(core: CompiledCore, hasNative: boolean): Omit<Suite, 'name'> {
  const open = keepOpen(openEnsembleThreads);
  const requests = requestsOf();
  let instance: Promise<Instance> | undefined;
  const speedUp: Ratio = { needs: ['ensemble-1'], of: (round) => round('ensemble-1').value / round('ensemble-2').value };
  const alsoOf = (round: Round, id: string, figure: string): number => round(id).also?.[figure] ?? Number.NaN;
  const inThread: Ratio = { needs: [], of: (round) => alsoOf(round, 'replicate', 'kept') };
  const beside: Ratio = { needs: [], of: (round) => alsoOf(round, 'ensemble-1', 'beside') };
  const main: Ratio = { needs: [], of: (round) => alsoOf(round, 'ensemble-1', 'main') };
  const around: Ratio = { needs: ['replicate'], of: (round) => (1 + inThread.of(round)) * (1 + beside.of(round)) - 1 };
  const common = { unit: 'seconds', size: sizeOf(SIZE), warmsUp: true } as const;
  const contenders: readonly Contender[] = [
    {
      ...common,
      id: 'replicate',
      title: 'a run alone: memory, population, steps, hashes',
      seconds: 2,
      ratios: { 'keeping and handing over': inThread },
      measure: async () => {
        instance ??= newInstance(core);
        return pairs(core, await instance, requests.slice(0, PAIRS));
      },
    },
    {
      ...common,
      id: 'ensemble-1',
      title: 'a replicate of an ensemble on one thread, saved',
      seconds: 6,
      ratios: { 'beside its thread': beside, 'of which the main thread': main, 'around the simulation': around },
      measure: () => ensemble(core, requests, open.of(1).threads),
    },
    {
      ...common,
      id: 'ensemble-2',
      title: 'the same on two threads',
      seconds: 3,
      ratios: { 'speed-up': speedUp, ...(hasNative ? { 'speed-up of native': ofNative(speedUp) } : {}) },
      measure: () => ensemble(core, requests, open.of(2).threads),
    },
  ];
  return {
    contenders,
    close: async () => {
      instance = undefined;
      await open.close();
    },
  };
}

function requestsOf(): readonly RunRequest[] {
  const scenario = benchMarket('k0', SIZE);
  return Array.from({ length: REPLICATES }, (_, seed) => ({ scenario, seed, quarters: QUARTERS, customers: SIZE.customers }));
}

/** Wall time of a replicate, its tables flushed to the disk; and processor time of all other threads of the process, as a share of that of the busiest, which runs. */
async function ensemble(core: CompiledCore, requests: readonly RunRequest[], threads: Threads): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'overbuild-bench-'));
  try {
    const [started, before] = [performance.now(), threadTimes()];
    const batches = openBatches(folder, { onCommitted: () => undefined });
    await runEnsemble(core, requests, { workers: threads.count, threads, onDone: (replicate) => batches.add(replicate) });
    await batches.close();
    const seconds = (performance.now() - started) / 1e3;
    const { all, main } = besideBusiest(before);
    return { value: seconds / requests.length, also: { beside: all, main } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The least that computes a run, and the run as an ensemble has it, in turns of milliseconds: whatever the machine does meanwhile it does to both. */
async function pairs(core: CompiledCore, instance: Instance, requests: readonly RunRequest[]): Promise<Measured> {
  const now = (): number => performance.now() / 1e3;
  const [bare, kept]: [number[], number[]] = [[], []];
  let room = new ArrayBuffer(0);
  for (const request of requests) {
    const started = now();
    bareRun(instance, request);
    const between = now();
    const result = await runReplicate(core, request, { instance, room, now, shouldStop: () => false });
    // Handed over as a thread does; who takes it does a part of this.
    if ('run' in result) room = structuredClone(result, { transfer: [result.run.bytes.buffer] }).run.bytes.buffer;
    bare.push(between - started);
    kept.push(now() - between);
  }
  return { value: median(bare), also: { kept: median(kept.map((seconds, i) => seconds / (bare[i] ?? Number.NaN))) - 1 } };
}

function bareRun(instance: Instance, request: RunRequest): void {
  instance.clear();
  writeScenario(instance, request, WHOLE);
  instance.start();
  for (let quarter = 0; quarter < request.quarters; quarter++) {
    runQuarter(instance, quarter);
    instance.stateHash();
  }
  instance.customerHash();
}
