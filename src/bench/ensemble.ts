// What an ensemble reaches on one thread and on two, saved to a disk, and how much of it is not simulation.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CompiledCore, newInstance } from '../core/core.ts';
import type { RunRequest } from '../engine/request.ts';
import { WHOLE, writeScenario } from '../engine/setup.ts';
import type { Scenario } from '../model/scenario.ts';
import { openEnsembleThreads, runEnsemble } from '../pool/ensemble.ts';
import type { Threads } from '../pool/threads.ts';
import { openBatches } from '../store/batches.ts';
import type { Native } from './shards.ts';
import { runQuarter } from './stepping.ts';

export interface EnsembleMeasureOptions {
  readonly core: CompiledCore;
  readonly scenario: Scenario;
  readonly customers: number;
  readonly quarters: number;
  /** Of one ensemble. */
  readonly replicates: number;
  readonly rounds: number;
  readonly native?: Native;
}

/** One entry a round; seconds are of one replicate. */
export interface EnsembleMeasured {
  /** On the wall clock: ensembles on one and on two warm threads, tables saved and flushed to the disk. */
  readonly oneSeconds: readonly number[];
  readonly twoSeconds: readonly number[];
  /** Processor time of all threads of the process in the ensemble on one thread. */
  readonly oneCpuSeconds: readonly number[];
  /** Processor time in this thread of the least that computes the same: instance, parameters, population, steps, hash a quarter. */
  readonly bareCpuSeconds: readonly number[];
  /** Its part that is no step: a new memory and its first touch, parameters, population. */
  readonly bareStartCpuSeconds: readonly number[];
  readonly nativeOneNs: readonly number[];
  readonly nativeTwoNs: readonly number[];
}

export async function measureEnsemble(options: EnsembleMeasureOptions): Promise<EnsembleMeasured> {
  const { rounds, replicates, native } = options;
  const [one, two] = [openEnsembleThreads(1), openEnsembleThreads(2)];
  const rows: (readonly number[])[] = [];
  try {
    for (let round = -1; round < rounds; round++) {
      const bare = await bareReplicates(options);
      const [first, second] = [await ensemble(options, one), await ensemble(options, two)];
      const others = native === undefined || round < 0 ? [] : [await native(1), await native(2)];
      if (round >= 0) rows.push([first.seconds, second.seconds, first.cpuSeconds, bare.cpuSeconds, bare.startCpuSeconds, ...others]);
    }
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
  const each = (i: number): number[] => rows.map((row) => (row[i] ?? Number.NaN) / replicates);
  const whole = (i: number): number[] => rows.flatMap((row) => row[i] ?? []);
  return {
    oneSeconds: each(0),
    twoSeconds: each(1),
    oneCpuSeconds: each(2),
    bareCpuSeconds: each(3),
    bareStartCpuSeconds: each(4),
    nativeOneNs: whole(5),
    nativeTwoNs: whole(6),
  };
}

function requestsOf({ scenario, customers, quarters, replicates }: EnsembleMeasureOptions): readonly RunRequest[] {
  return Array.from({ length: replicates }, (_, seed) => ({ scenario, seed, quarters, customers }));
}

async function ensemble(options: EnsembleMeasureOptions, threads: Threads): Promise<{ readonly seconds: number; readonly cpuSeconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'overbuild-bench-'));
  try {
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    const batches = openBatches(folder, { onCommitted: () => undefined });
    await runEnsemble(options.core, requestsOf(options), { workers: threads.count, threads, onDone: (replicate) => batches.add(replicate) });
    await batches.close();
    return { seconds: (performance.now() - started) / 1e3, cpuSeconds: secondsOf(process.cpuUsage(cpu)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bareReplicates(options: EnsembleMeasureOptions): Promise<{ readonly cpuSeconds: number; readonly startCpuSeconds: number }> {
  let [cpuSeconds, startCpuSeconds] = [0, 0];
  for (const request of requestsOf(options)) {
    const cpu = process.cpuUsage();
    const instance = await newInstance(options.core);
    writeScenario(instance, request, WHOLE);
    instance.start();
    startCpuSeconds += secondsOf(process.cpuUsage(cpu));
    for (let quarter = 0; quarter < request.quarters; quarter++) {
      runQuarter(instance, quarter);
      instance.stateHash();
    }
    instance.customerHash();
    cpuSeconds += secondsOf(process.cpuUsage(cpu));
  }
  return { cpuSeconds, startCpuSeconds };
}

const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;
