// Ensembles: the same market under many seeds, spread over all cores.
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Outcome, Task } from './task.ts';

export interface Asked {
  readonly seeds: number;
  /** First seed; 1 unless said. */
  readonly from?: number;
  readonly customers: number;
  /** Recorded columns that the claim needs. */
  readonly market?: readonly string[];
  readonly lab?: readonly string[];
}

/** Seeds that one thread takes at a time: enough to hide the hand-over. */
const BATCH = 10;
const pool = new Piscina({
  filename: new URL('./task.ts', import.meta.url).href,
  name: 'task',
  maxThreads: availableParallelism(),
  execArgv: ['--import', 'tsx'],
});

/** So many seeds, in order. */
export async function ensemble(scenario: Scenario, { seeds, from = 1, customers, market = [], lab = [] }: Asked): Promise<readonly Outcome[]> {
  const batches = Array.from({ length: Math.ceil(seeds / BATCH) }, (_, b) =>
    Array.from({ length: Math.min(BATCH, seeds - b * BATCH) }, (__, i) => from + b * BATCH + i),
  );
  const task = (batch: readonly number[]): Task => ({ scenario, seeds: batch, customers, market, lab });
  return (await Promise.all(batches.map((batch) => pool.run(task(batch)) as Promise<Outcome[]>))).flat();
}

export const closePool = (): Promise<void> => pool.destroy();

/** The same with the labs taking each other's seats: as many rotations as labs, an equal part of the seeds in each. */
export async function rotations(scenario: Scenario, asked: Asked): Promise<readonly { readonly run: Outcome; readonly ids: readonly string[] }[]> {
  const n = scenario.labs.length,
    seeds = Math.ceil(asked.seeds / n);
  const parts = Array.from({ length: n }, async (_, r) => {
    const labs = scenario.labs.map((__, j) => scenario.labs[(j + r) % n]).filter((lab) => lab !== undefined);
    const runs = await ensemble({ ...scenario, labs }, { ...asked, seeds, from: 1 + r * seeds });
    return runs.map((run) => ({ run, ids: labs.map((lab) => lab.id) }));
  });
  return (await Promise.all(parts)).flat();
}
