// One run over several threads: each computes an equal slice of every class of customers.
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { CompiledCore } from '../core/core.ts';
import { CoreTrap } from '../core/trap.ts';
import { shareSums } from '../engine/atomics-adder.ts';
import { coordinate, type Port } from '../engine/message-adder.ts';
import type { Progress, RunRequest } from '../engine/request.ts';
import { combine, type RunOptions, type RunOutcome } from '../engine/run.ts';
import { writeScenario } from '../engine/setup.ts';
import { keptInstance } from './kept-instance.ts';
import type { ShardResult, ShardTask } from './shard-worker.ts';
import { openThreads, type Threads } from './threads.ts';

export interface ShardedOptions extends RunOptions {
  readonly shards: number;
  /** `messages` needs no shared memory for sums and is slower; both give the same bytes. */
  readonly barrier?: 'atomics' | 'messages';
  /** Threads of earlier runs, at least one a shard and otherwise idle; unless given, they are made for this run. */
  readonly threads?: Threads;
}

/** One thread a shard: all must run at once, since they wait for each other. */
export const openShardThreads = (shards: number): Threads => openThreads('shard-worker.js', shards);

/** How often the question whether to stop is asked. */
const STOP_POLL_MS = 50;

/** The same bytes as `runMarket`, for any number of shards. Throws CoreTrap when an invariant of the model fails. */
export async function runSharded(core: CompiledCore, request: RunRequest, options: ShardedOptions): Promise<RunOutcome> {
  const started = options.now();
  const { shards, onQuarter } = options;
  const threads = options.threads ?? openShardThreads(shards);
  if (threads.count < shards) throw new Error(`${shards} shards wait for each other, and ${threads.count} threads cannot hold them`);
  const stop = new SharedArrayBuffer(4);
  const poll = setInterval(() => {
    if (options.shouldStop?.() === true) Atomics.store(new Int32Array(stop), 0, 1);
  }, STOP_POLL_MS);
  try {
    const barrier = options.barrier === 'messages' ? messages(shards) : await atomics(core, request, shards);
    const progress = onQuarter === undefined ? undefined : listen(onQuarter);
    const results = await Promise.all(
      Array.from({ length: shards }, (_, k) => {
        const sums = barrier.ports?.[k];
        const task: ShardTask = {
          core,
          request,
          slice: { shard: k, shards, records: options.recordCustomers ?? 0 },
          stop,
          ...(barrier.shared === undefined ? {} : { shared: barrier.shared }),
          ...(sums === undefined ? {} : { sums }),
          ...(k === 0 && progress !== undefined ? { progress } : {}),
        };
        const transferList = [...(sums === undefined ? [] : [sums]), ...(k === 0 && progress !== undefined ? [progress] : [])];
        return threads.run('shard', task, transferList) as Promise<ShardResult>;
      }),
    );
    const outcome = combine(request, unwrap(results));
    const { stepSeconds } = outcome.timing;
    return { ...outcome, timing: { startSeconds: Math.max(0, options.now() - started - stepSeconds), stepSeconds } };
  } finally {
    clearInterval(poll);
    if (options.threads === undefined) await threads.close();
  }
}

async function atomics(core: CompiledCore, request: RunRequest, shards: number) {
  // The length of exchanges depends on labs, segments and classes alone: a market of one customer tells it.
  const probe = await keptInstance(core);
  probe.clear();
  writeScenario(probe, { ...request, customers: 1 }, { shard: 0, shards: 1, records: 0 });
  probe.start();
  return { shared: shareSums(shards, probe.exchangeCapacity()), ports: undefined };
}

function messages(shards: number) {
  const channels = Array.from({ length: shards }, () => new MessageChannel());
  coordinate(channels.map(({ port1 }) => port1 as unknown as Port));
  return { shared: undefined, ports: channels.map(({ port2 }) => port2) };
}

function listen(onQuarter: (progress: Progress) => void): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.on('message', onQuarter);
  return port2;
}

function unwrap(results: readonly ShardResult[]) {
  const trap = results.find((r) => 'trap' in r);
  if (trap !== undefined) throw new CoreTrap(trap.trap);
  return results.map((r) => {
    if (!('ok' in r)) throw new Error('a shard gave up without saying why');
    return r.ok;
  });
}
