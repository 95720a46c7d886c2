// One run: a scenario and a seed become a recording, whoever computes its shards.
import type { CompiledCore, Instance } from '../core/core.ts';
import type { CustomerLimits, Part } from '../replay/customers.ts';
import { unpackTables } from '../replay/packed-run.ts';
import type { Adder } from './adder.ts';
import { localAdders } from './local-adder.ts';
import type { Recording } from './recording.ts';
import type { Progress, RunRequest } from './request.ts';
import { mergeSamples } from './sample.ts';
import { hex, runShard, type ShardOutcome } from './shard.ts';

export interface RunOptions {
  /** Seconds on any clock; only differences are used, and none decides anything. */
  readonly now: () => number;
  readonly onQuarter?: (progress: Progress) => void;
  /** Slices that take turns in this thread: the same bytes for any number; 1 unless said. */
  readonly shards?: number;
  /** Most customers whose every move is recorded; none unless said. */
  readonly recordCustomers?: number;
  /** Hears each part of the recorded moves as soon as it is there, so that a host may begin to pack it; of a run in one shard alone. */
  readonly onMoves?: (part: Part) => void;
  /** Asked in each quarter; true ends the run after it. */
  readonly shouldStop?: () => boolean;
  /** To run in, one a shard, whatever ran in them before; unless given, they are made. */
  readonly instances?: readonly Instance[];
  /** False in a thread of its own, which nothing waits for. */
  readonly breathes?: boolean;
}

export interface Timing {
  readonly startSeconds: number;
  readonly stepSeconds: number;
}

export interface RunOutcome {
  readonly recording: Recording;
  /** Quarters completed: fewer than asked for when the run was stopped. */
  readonly quarters: number;
  /** Real customers that one simulated customer stands for, on average. */
  readonly weight: number;
  readonly timing: Timing;
}

/** Runs a checked scenario in this thread. Throws CoreTrap when an invariant of the model fails. */
export async function runMarket(core: CompiledCore, request: RunRequest, options: RunOptions): Promise<RunOutcome> {
  const { shards = 1, recordCustomers = 0, instances = [] } = options;
  const one = (adder: Adder | undefined, shard: number): Promise<ShardOutcome> => {
    const instance = instances[shard];
    const slice = { shard, shards, records: recordCustomers };
    const { onMoves: _, ...rest } = options;
    const own = { ...(instance === undefined ? {} : { instance }), ...(options.onMoves === undefined || shards > 1 ? {} : { onMoves: options.onMoves }) };
    return runShard(core, request, { ...rest, ...own, ...(adder === undefined ? {} : { adder }), slice, records: shard === 0 });
  };
  return combine(request, await Promise.all((shards === 1 ? [undefined] : localAdders(shards)).map(one)));
}

/** Real customers that one simulated customer stands for, on average. */
export function weightOf({ scenario, customers }: RunRequest): number {
  return scenario.segments.reduce((sum, s) => sum + s.realCustomers, 0) / customers;
}

/** Puts the outcomes of all shards of one run together; the first recorded. Throws where shards disagree, which would be a bug. */
export function combine(request: RunRequest, outcomes: readonly ShardOutcome[]): RunOutcome {
  const [first, ...others] = outcomes;
  if (first?.recording === undefined) throw new Error('no shard recorded the run');
  const { quarterHashes } = first;
  for (const other of others) {
    const at = quarterHashes.findIndex((hash, q) => hash !== other.quarterHashes[q]);
    if (at >= 0 || other.quarterHashes.length !== quarterHashes.length) throw new Error(`shards disagree in quarter ${at}: this is a bug`);
  }
  const samples = outcomes.flatMap((o) => (o.moves === undefined ? [] : [o.moves]));
  const moves = samples.length > 1 ? mergeSamples(samples, limitsOf(request, quarterHashes.length)) : samples[0];
  const { tables, events } = first.recording;
  return {
    recording: {
      tables: unpackTables(tables),
      events,
      ...(moves === undefined ? {} : { moves }),
      quarterHashes,
      columnHash: hex(outcomes.reduce((sum, o) => sum + o.customerHash, 0n)),
    },
    quarters: quarterHashes.length,
    weight: weightOf(request),
    timing: { startSeconds: Math.max(...outcomes.map((o) => o.startSeconds)), stepSeconds: Math.max(...outcomes.map((o) => o.stepSeconds)) },
  };
}

function limitsOf({ scenario, customers }: RunRequest, quarters: number): CustomerLimits {
  return { customers, quarters, labs: scenario.labs.length, classes: scenario.classes.length };
}
