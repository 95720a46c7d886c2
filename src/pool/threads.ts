// Threads that live as long as their owner wants: what one task has warmed up, the next finds warm.

import type { Transferable } from 'node:worker_threads';
import { Piscina } from 'piscina';

export interface Threads {
  readonly count: number;
  /** Runs the exported function `name` of the file that the threads were opened for; up to `count` tasks run at once. */
  run(name: string, task: object, transferList: readonly Transferable[]): Promise<unknown>;
  /** Ends the threads, whatever they do. */
  close(): Promise<void>;
}

/** Threads run what was built, also where this file runs from its source: Node 20 reads no TypeScript. */
const BUILT = new URL('../../dist/pool/', import.meta.url);

export function openThreads(file: 'shard-worker.js' | 'ensemble-worker.js', count: number): Threads {
  const pool = new Piscina({
    filename: new URL(file, BUILT).href,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: 1,
    // Threads import their file. One that is ended while it requires a module instead takes the whole process with it
    // (Node 20: "IsGraphAsync must be used on an instantiated module").
    execArgv: ['--no-experimental-require-module'],
  });
  return {
    count,
    run: (name, task, transferList) => pool.run(task, { name, transferList: [...transferList] }),
    close: () => pool.destroy(),
  };
}
