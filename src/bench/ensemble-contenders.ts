// What an ensemble reaches on one thread and on two, saved to the disk, and how much of it is not simulation.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CompiledCore, newInstance } from '../core/core.ts';
import type { RunRequest } from '../engine/request.ts';
import { WHOLE, writeScenario } from '../engine/setup.ts';
import { openEnsembleThreads, runEnsemble } from '../pool/ensemble.ts';
import type { Threads } from '../pool/threads.ts';
import { openBatches } from '../store/batches.ts';
import type { Contender, Ratio, Suite } from './contender.ts';
import { sizeOf } from './core-contender.ts';
import { benchMarket, QUARTERS, type Size } from './markets.ts';
import { keepOpen } from './open-threads.ts';
import { ofNative } from './shard-contenders.ts';
import { runQuarter } from './stepping.ts';

/** A run of about ten milliseconds. */
const SIZE: Size = { customers: 40_000, labs: 8, classes: 32 };
const REPLICATES = 64;

export function ensembleContenders(core: CompiledCore, hasNative: boolean): Omit<Suite, 'name'> {
  const open = keepOpen(openEnsembleThreads);
  const requests = requestsOf();
  const speedUp: Ratio = { needs: ['ensemble-1'], of: (round) => round('ensemble-1').value / round('ensemble-2').value };
  const around: Ratio = {
    needs: ['replicate'],
    of: (round) => (round('ensemble-1').also?.cpuSeconds ?? Number.NaN) / (round('replicate').also?.cpuSeconds ?? Number.NaN) - 1,
  };
  const common = { unit: 'seconds', size: sizeOf(SIZE), seconds: 1, warmsUp: true } as const;
  const contenders: readonly Contender[] = [
    {
      ...common,
      id: 'replicate',
      title: 'a run alone: memory, population, steps, hashes',
      ratios: {},
      measure: async () => {
        const { seconds, cpuSeconds, startCpuSeconds } = await bareReplicates(core, requests);
        return { value: seconds, also: { cpuSeconds, startCpuSeconds } };
      },
    },
    {
      ...common,
      id: 'ensemble-1',
      title: 'a replicate of an ensemble on one thread, saved',
      ratios: { 'around the simulation': around },
      measure: () => ensemble(core, requests, open.of(1).threads),
    },
    {
      ...common,
      id: 'ensemble-2',
      title: 'the same on two threads',
      seconds: 0.5,
      ratios: { 'speed-up': speedUp, ...(hasNative ? { 'speed-up of native': ofNative(speedUp) } : {}) },
      measure: () => ensemble(core, requests, open.of(2).threads),
    },
  ];
  return {
    contenders,
    close: open.close,
  };
}

function requestsOf(): readonly RunRequest[] {
  const scenario = benchMarket('k0', SIZE);
  return Array.from({ length: REPLICATES }, (_, seed) => ({ scenario, seed, quarters: QUARTERS, customers: SIZE.customers }));
}

/** Wall time and processor time of a replicate, its tables flushed to the disk. */
async function ensemble(core: CompiledCore, requests: readonly RunRequest[], threads: Threads) {
  const folder = mkdtempSync(join(tmpdir(), 'overbuild-bench-'));
  try {
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    const batches = openBatches(folder, { onCommitted: () => undefined });
    await runEnsemble(core, requests, { workers: threads.count, threads, onDone: (replicate) => batches.add(replicate) });
    await batches.close();
    const seconds = (performance.now() - started) / 1e3;
    return { value: seconds / requests.length, also: { cpuSeconds: secondsSince(cpu) / requests.length } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Wall time and processor time of the least that computes the same; its start is a cleared memory, parameters, population. */
async function bareReplicates(core: CompiledCore, requests: readonly RunRequest[]) {
  let [cpuSeconds, startCpuSeconds] = [0, 0];
  const instance = await newInstance(core);
  const started = performance.now();
  for (const request of requests) {
    const cpu = process.cpuUsage();
    instance.clear();
    writeScenario(instance, request, WHOLE);
    instance.start();
    startCpuSeconds += secondsSince(cpu);
    for (let quarter = 0; quarter < request.quarters; quarter++) {
      runQuarter(instance, quarter);
      instance.stateHash();
    }
    instance.customerHash();
    cpuSeconds += secondsSince(cpu);
  }
  return {
    seconds: (performance.now() - started) / 1e3 / requests.length,
    cpuSeconds: cpuSeconds / requests.length,
    startCpuSeconds: startCpuSeconds / requests.length,
  };
}

function secondsSince(cpu: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1e6;
}
