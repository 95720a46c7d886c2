// A thread of an ensemble: it lives until its port closes, and runs one replicate after the other.
import type { MessagePort } from 'node:worker_threads';
import type { CompiledCore } from '../core/core.ts';
import { type ReplicateResult, runReplicate } from '../engine/replicate.ts';
import type { RunRequest } from '../engine/request.ts';
import type { Scenario } from '../model/scenario.ts';
import { keptInstance } from './kept-instance.ts';

export interface EnsembleTask {
  readonly core: CompiledCore;
  readonly port: MessagePort;
  /** One word that becomes 1 when replicates should stop. */
  readonly stop: SharedArrayBuffer;
}

/** One request on its way to a thread. Without a scenario it is that of the request before. */
export interface Order extends Omit<RunRequest, 'scenario'> {
  readonly index: number;
  readonly scenario?: Scenario;
  /** For the tables of the run, if they fit; otherwise there will be a new one. */
  readonly room?: ArrayBuffer;
}

export interface Delivery {
  readonly index: number;
  readonly result: ReplicateResult;
}

export function replicates({ core, port, stop }: EnsembleTask): Promise<void> {
  const flag = new Int32Array(stop);
  const options = { now: () => performance.now() / 1000, shouldStop: () => Atomics.load(flag, 0) !== 0 };
  let last: Scenario | undefined;
  return new Promise((resolve, reject) => {
    const work = async ({ index, scenario = last, room, ...rest }: Order): Promise<void> => {
      if (scenario === undefined) throw new Error('the first request of a thread has no scenario');
      last = scenario;
      const instance = await keptInstance(core);
      const result = await runReplicate(core, { ...rest, scenario }, { ...options, instance, ...(room === undefined ? {} : { room }) });
      port.postMessage({ index, result } satisfies Delivery, 'run' in result ? [result.run.bytes.buffer] : []);
    };
    // One after the other: a second order waits in the queue until the first is delivered.
    let before: Promise<void> = Promise.resolve();
    port.on('message', (order: Order) => {
      before = before.then(() => work(order));
      before.catch(reject);
    });
    port.on('close', resolve);
  });
}
