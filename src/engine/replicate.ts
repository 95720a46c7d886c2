// One replicate of an ensemble: a run in one thread, packed, where a failed invariant is a value.
import type { CompiledCore, Instance } from '../core/core.ts';
import { CoreTrap } from '../core/trap.ts';
import { printEvents } from '../replay/events.ts';
import type { PackedRun } from '../replay/packed-run.ts';
import type { RunRequest } from './request.ts';
import { type Timing, weightOf } from './run.ts';
import { WHOLE } from './setup.ts';
import { hex, runShard } from './shard.ts';

export interface ReplicateRun extends PackedRun {
  readonly seed: number;
  readonly customers: number;
  readonly quarters: number;
  readonly weight: number;
  readonly quarterHashes: readonly string[];
  readonly columnHash: string;
  readonly timing: Timing;
}

/** The facts of a CoreTrap: errors lose their class on the way between threads. */
export type Trap = Pick<CoreTrap, 'kind' | 'subject' | 'quarter' | 'amount' | 'message'>;

/** `stopped` was asked to stop before it was through, and is worth nothing. */
export type ReplicateResult = { readonly run: ReplicateRun } | { readonly trap: Trap } | { readonly stopped: true };

export interface ReplicateOptions {
  /** Seconds on any clock. */
  readonly now: () => number;
  readonly shouldStop: () => boolean;
  /** To run in, whatever ran in it before. */
  readonly instance: Instance;
  /** For the tables of the run, if they fit. */
  readonly room?: ArrayBuffer;
}

export async function runReplicate(core: CompiledCore, request: RunRequest, options: ReplicateOptions): Promise<ReplicateResult> {
  const { seed, customers, quarters } = request;
  const alone = { slice: WHOLE, records: true, breathes: false };
  try {
    const { recording, quarterHashes, customerHash, startSeconds, stepSeconds } = await runShard(core, request, { ...options, ...alone });
    if (recording === undefined || quarterHashes.length < quarters) return { stopped: true };
    const facts = { seed, customers, quarters, weight: weightOf(request), quarterHashes, columnHash: hex(customerHash) };
    return { run: { ...facts, timing: { startSeconds, stepSeconds }, ...recording.tables, events: printEvents(recording.events) } };
  } catch (error) {
    if (!(error instanceof CoreTrap)) throw error;
    return { trap: factsOf(error) };
  }
}

export function factsOf({ kind, subject, quarter, amount, message }: CoreTrap): Trap {
  return { kind, subject, quarter, amount, message };
}
