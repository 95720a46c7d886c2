// The thread of one shard: runs its slice and hands back what it knows, traps included.
import type { MessagePort } from 'node:worker_threads';
import type { CompiledCore } from '../core/core.ts';
import { CoreTrap } from '../core/trap.ts';
import { BrokenBarrier } from '../engine/adder.ts';
import { atomicsAdder, breakBarrier, type SharedSums } from '../engine/atomics-adder.ts';
import { giveUp, messageAdder, type Port } from '../engine/message-adder.ts';
import { factsOf, type Trap } from '../engine/replicate.ts';
import type { RunRequest } from '../engine/request.ts';
import type { Slice } from '../engine/setup.ts';
import { runShard, type ShardOutcome } from '../engine/shard.ts';
import { keptInstance } from './kept-instance.ts';

export interface ShardTask {
  readonly core: CompiledCore;
  readonly request: RunRequest;
  readonly slice: Slice;
  /** Where parts meet; absent where they travel by `sums`. */
  readonly shared?: SharedSums;
  readonly sums?: MessagePort;
  /** Progress of the shard that records. */
  readonly progress?: MessagePort;
  /** One word that becomes 1 when the run should stop. */
  readonly stop: SharedArrayBuffer;
}

/** Errors lose their class on the way between threads, so a trap travels as data. */
export type ShardResult = { readonly ok: ShardOutcome } | { readonly trap: Trap } | { readonly broken: true };

export async function shard({ core, request, slice, shared, sums, progress, stop }: ShardTask): Promise<ShardResult> {
  const flag = new Int32Array(stop);
  try {
    const ok = await runShard(core, request, {
      slice,
      adder: shared === undefined ? messageAdder(sums as unknown as Port) : atomicsAdder(shared, slice.shard),
      now: () => performance.now() / 1000,
      ...(progress === undefined ? {} : { onQuarter: (quarter) => progress.postMessage(quarter) }),
      shouldStop: () => Atomics.load(flag, 0) !== 0,
      records: slice.shard === 0,
      instance: await keptInstance(core),
      // Nothing waits for this thread: the wish to stop comes by shared memory, and what it posts leaves at once.
      breathes: false,
    });
    return { ok };
  } catch (error) {
    if (shared !== undefined) breakBarrier(shared);
    else giveUp(sums as unknown as Port);
    if (error instanceof BrokenBarrier) return { broken: true };
    if (!(error instanceof CoreTrap)) throw error;
    return { trap: factsOf(error) };
  } finally {
    sums?.close();
    progress?.close();
  }
}
