// What two threads reach that only count, and meet as often as two shards of a small run do: the best that such a run could.
import { Worker } from 'node:worker_threads';
import type { Contender, Measured } from './contender.ts';
import type { LockstepTask } from './lockstep-worker.ts';

/** About as long as two shards of 200,000 customers choose in a quarter. */
const STEPS = 120_000;
const TURNS = 400;

/** The worker as it was built, also where this file runs from its source or from the bundle. */
const WORKER = new URL('../../dist/bench/lockstep-worker.js', import.meta.url);

/** Rows `lockstep-1` and `lockstep-2`, in microseconds a turn. */
export function lockstepContenders(): readonly Contender[] {
  const contender = (parties: number, title: string): Contender => ({
    id: `lockstep-${parties}`,
    title,
    unit: 'microseconds',
    seconds: 0.3,
    ratios: {},
    measure: () => lockstep(parties),
  });
  return [contender(1, 'a loop that only counts'), contender(2, 'two of them, which meet after every turn')];
}

async function lockstep(parties: number): Promise<Measured> {
  const shared = new SharedArrayBuffer(8 + 8 * parties);
  const ended = Array.from({ length: parties }, (_, party) => {
    const task: LockstepTask = { shared, party, parties, turns: TURNS, steps: STEPS };
    return new Promise<void>((resolve, reject) => new Worker(WORKER, { workerData: task }).on('error', reject).on('exit', () => resolve()));
  });
  await Promise.all(ended);
  return { value: (Math.max(...new Float64Array(shared, 8)) * 1e3) / TURNS };
}
