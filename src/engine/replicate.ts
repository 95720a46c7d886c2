// One replicate of an ensemble: a run in one thread, packed, where a failed invariant is a value.
import { type CompiledCore, CoreTrap, type Instance } from '../core/core.ts';
import { type PackedRun, packRun } from '../replay/packed-run.ts';
import type { RunRequest } from './request.ts';
import { runMarket, type Timing } from './run.ts';

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
  /** New or cleared. */
  readonly instance: Instance;
}

export async function runReplicate(core: CompiledCore, request: RunRequest, { instance, ...options }: ReplicateOptions): Promise<ReplicateResult> {
  try {
    const { recording, quarters, weight, timing } = await runMarket(core, request, { ...options, instances: [instance], breathes: false });
    if (quarters < request.quarters) return { stopped: true };
    const { seed, customers } = request;
    const { quarterHashes, columnHash } = recording;
    return { run: { seed, customers, quarters, weight, quarterHashes, columnHash, timing, ...packRun(recording.tables, recording.events) } };
  } catch (error) {
    if (!(error instanceof CoreTrap)) throw error;
    return { trap: factsOf(error) };
  }
}

export function factsOf({ kind, subject, quarter, amount, message }: CoreTrap): Trap {
  return { kind, subject, quarter, amount, message };
}
