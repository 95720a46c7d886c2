// Many runs over several threads: one replicate a thread, no barrier, results in whatever order they come.
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { CompiledCore } from '../core/core.ts';
import type { ReplicateRun, Trap } from '../engine/replicate.ts';
import type { RunRequest } from '../engine/request.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Delivery, EnsembleTask, Order } from './ensemble-worker.ts';
import { openThreads, type Threads } from './threads.ts';

/** `index` counts the requests from 0. A failed invariant ends its own replicate and no other. */
export type Replicate = { readonly index: number } & ({ readonly run: ReplicateRun } | { readonly trap: Trap });

export interface EnsembleOptions {
  readonly workers: number;
  /**
   * While its promise is open, the thread that delivered gets nothing new to do: this bounds what waits. The bytes of a
   * run are the caller's until then; after it a thread writes another run into them. Whoever keeps them makes a copy.
   */
  readonly onDone: (replicate: Replicate) => Promise<void> | undefined;
  /** Asked now and then; replicates that are not through by then are dropped. */
  readonly shouldStop?: () => boolean;
  /** Threads of earlier ensembles, as many as workers and otherwise idle; unless given, they are made for this one. */
  readonly threads?: Threads;
}

export const openEnsembleThreads = (workers: number): Threads => openThreads('ensemble-worker.js', workers);

/** One runs, one lies ready: a thread never waits for the next request. */
const ORDERS_A_THREAD = 2;
const STOP_POLL_MS = 50;

/** Runs every request once; each result has the same bytes for any number of workers. Returns how many were done. Rejects with what `onDone` rejects with. */
export async function runEnsemble(core: CompiledCore, requests: Iterable<RunRequest>, options: EnsembleOptions): Promise<number> {
  const { workers, onDone, shouldStop = () => false } = options;
  const threads = options.threads ?? openEnsembleThreads(workers);
  const stop = new SharedArrayBuffer(4);
  const flag = new Int32Array(stop);
  const poll = setInterval(() => {
    if (shouldStop()) Atomics.store(flag, 0, 1);
  }, STOP_POLL_MS);
  const waiting = requests[Symbol.iterator]();
  let [next, done] = [0, 0];
  const takeRequest = (): (RunRequest & { readonly index: number }) | undefined => {
    if (Atomics.load(flag, 0) !== 0 || shouldStop()) return undefined;
    const { value, done: isEnd } = waiting.next();
    return isEnd === true ? undefined : { ...value, index: next++ };
  };
  const deliver = async ({ index, result }: Delivery): Promise<void> => {
    if ('stopped' in result) return;
    await onDone({ index, ...result });
    done++;
  };
  const ports: MessagePort[] = [];
  try {
    await Promise.all(
      Array.from({ length: workers }, async () => {
        const { port1, port2 } = new MessageChannel();
        ports.push(port1);
        const task: EnsembleTask = { core, port: port2, stop };
        // The thread ends when its port does, or earlier with the error of a bug.
        const ended = threads.run('replicates', task, [port2]);
        await Promise.race([serve(port1, takeRequest, deliver), ended]);
        port1.close();
        await ended;
      }),
    );
    return done;
  } finally {
    clearInterval(poll);
    for (const port of ports) port.close();
    if (options.threads === undefined) await threads.close();
  }
}

/** Keeps one thread busy until there are no more requests and all its results are taken. */
function serve(
  port: MessagePort,
  take: () => (RunRequest & { readonly index: number }) | undefined,
  deliver: (delivery: Delivery) => Promise<void>,
): Promise<void> {
  /** Of runs that were taken: buffers go back and forth, since new ones make both sides collect garbage twice a second. */
  const rooms: ArrayBuffer[] = [];
  let known: Scenario | undefined;
  let open = 0;
  return new Promise((resolve, reject) => {
    const feed = (): void => {
      for (let request = open < ORDERS_A_THREAD ? take() : undefined; request !== undefined; request = open < ORDERS_A_THREAD ? take() : undefined) {
        const { scenario, ...rest } = request;
        // Scenarios are large and mostly the same: one travels only when it is another than the last.
        const order: Order = scenario === known ? rest : request;
        known = scenario;
        open++;
        const room = rooms.pop();
        if (room === undefined) port.postMessage(order);
        else port.postMessage({ ...order, room }, [room]);
      }
      if (open === 0) resolve();
    };
    port.on('message', (delivery: Delivery) => {
      deliver(delivery)
        .then(() => {
          if ('run' in delivery.result) rooms.push(delivery.result.run.bytes.buffer);
          open--;
          feed();
        })
        .catch(reject);
    });
    feed();
  });
}
