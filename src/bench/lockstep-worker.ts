// A thread that touches no memory and meets others at every turn: what is left of their speed-up is the machine's.
import { workerData } from 'node:worker_threads';

export interface LockstepTask {
  /** How many have arrived, over all turns; then the milliseconds that each party took. */
  readonly shared: SharedArrayBuffer;
  readonly party: number;
  readonly parties: number;
  readonly turns: number;
  /** Of the loop, in a turn. */
  readonly steps: number;
}

/** The first ones compile. */
const WARM_UP_TURNS = 20;

const { shared, party, parties, turns, steps } = workerData as LockstepTask;
const arrived = new Int32Array(shared, 0, 1);
const took = new Float64Array(shared, 8, parties);
took[party] = run();

/** Milliseconds of all turns. */
function run(): number {
  let started = 0;
  let sink = party;
  for (let turn = -WARM_UP_TURNS; turn < turns; turn++) {
    if (turn === 0) started = performance.now();
    for (let step = 0; step < steps; step++) sink = (Math.imul(sink, 0x9e3779b1) + step) | 0;
    Atomics.add(arrived, 0, 1);
    // Never asleep: waking up is not what is asked about.
    while (Atomics.load(arrived, 0) < (turn + WARM_UP_TURNS + 1) * parties);
  }
  // Its result must count, or the loop is compiled away.
  if (sink === 0.5) throw new Error('a whole number is none');
  return performance.now() - started;
}
