// One shard of a run: it steps its slice of the customers through all quarters, in step with the other shards.
import { type CompiledCore, type Instance, newInstance } from '../core/core.ts';
import type { Part } from '../replay/customers.ts';
import type { Adder } from './adder.ts';
import { newRecorder, type Recorder } from './recorder.ts';
import type { Progress, RunRequest } from './request.ts';
import { newSampleRecorder } from './sample.ts';
import { type Slice, writeScenario } from './setup.ts';

export interface ShardOptions {
  readonly slice: Slice;
  /** What this shard counted is the total where there is no other, and no adder. */
  readonly adder?: Adder;
  /** Seconds on any clock; only differences are used, and none decides anything. */
  readonly now: () => number;
  readonly onQuarter?: (progress: Progress) => void;
  /** Hears each part of the recorded moves that takes long to pack, as soon as it is there. */
  readonly onMoves?: (part: Part) => void;
  /** Asked in each quarter; one shard's yes ends the run for all after it. */
  readonly shouldStop?: () => boolean;
  /** Only one shard needs to record: all know the same tables. */
  readonly records: boolean;
  /** To run in, whatever ran in it before; unless given, one is made. */
  readonly instance?: Instance;
  /** Whether signals and drawing wait for this thread, so that it must let them through now and then. */
  readonly breathes?: boolean;
  /** For the recorded tables, if they fit; unless given, room is made. */
  readonly room?: ArrayBuffer;
}

/** What a shard knows at the end. */
export interface ShardOutcome {
  readonly quarterHashes: readonly string[];
  /** This shard's part of the hash over all customers; parts add up mod 2^64. */
  readonly customerHash: bigint;
  readonly recording?: ReturnType<Recorder['close']>;
  /** Moves of this shard's recorded customers, where any are recorded, packed as in a replay. */
  readonly moves?: readonly Part[];
  readonly startSeconds: number;
  readonly stepSeconds: number;
}

/** How long stepping may keep signals and drawing waiting. */
const BREATH_SECONDS = 0.1;

/** Throws CoreTrap when an invariant of the model fails. */
export async function runShard(core: CompiledCore, request: RunRequest, options: ShardOptions): Promise<ShardOutcome> {
  const started = options.now();
  const instance = options.instance ?? (await newInstance(core));
  options.instance?.clear();
  writeScenario(instance, request, options.slice);
  instance.start();
  const recorder = options.records ? newRecorder(instance, request) : undefined;
  const sample = options.slice.records > 0 ? newSampleRecorder(instance, options.onMoves) : undefined;
  const quarterHashes: string[] = [];
  // All shards are ready before the first quarter counts.
  await options.adder?.addUp(BigInt64Array.of(0n));
  const stepping = options.now();
  let breathed = stepping;
  for (let quarter = 0; quarter < request.quarters; quarter++) {
    const { adder } = options;
    const asked = options.shouldStop?.() === true;
    instance.openQuarter(quarter);
    // Not awaited where nobody is waited for: that would cost a small run a hundredth.
    if (adder === undefined) runStages(instance);
    const stops = adder === undefined ? asked : await runStagesTogether(instance, adder, asked);
    recorder?.record(quarter);
    sample?.record();
    const hash = hex(instance.stateHash());
    quarterHashes.push(hash);
    options.onQuarter?.({ quarter, quarters: request.quarters, hash, ...headline(instance) });
    if (stops) break;
    if (options.breathes !== false && options.now() - breathed > BREATH_SECONDS) {
      await breathe();
      breathed = options.now();
    }
  }
  return {
    quarterHashes,
    customerHash: instance.customerHash(),
    ...(recorder === undefined ? {} : { recording: recorder.close(options.room) }),
    ...(sample === undefined ? {} : { moves: sample.close() }),
    startSeconds: stepping - started,
    stepSeconds: options.now() - stepping,
  };
}

/** All stages of one quarter where there is no other shard: what this one counted is the total. */
export function runStages(instance: Instance): void {
  for (let stage = 0; stage < instance.stages; stage++) instance.stage(stage);
}

/** After each stage shards add up what they counted. Says whether any of them was asked to stop. */
async function runStagesTogether(instance: Instance, adder: Adder, asked: boolean): Promise<boolean> {
  instance.i64('run', 'stop')[0] = asked ? 1n : 0n;
  let stops = false;
  for (let stage = 0; stage < instance.stages; stage++) {
    instance.stage(stage);
    const part = instance.exchange(stage);
    const pending = adder.addUp(part);
    if (pending !== undefined) await pending;
    // Shards agree on the end as they agree on everything: the last word of the totals counts who was asked.
    if (stage === 0) stops = part.at(-1) !== 0n;
  }
  return stops;
}

export const hex = (hash: bigint): string => BigInt.asUintN(64, hash).toString(16).padStart(16, '0');

function headline(instance: Instance): { labsAlive: number; revenueCents: bigint } {
  return { labsAlive: Number(instance.i64('market', 'labsAlive')[0] ?? 0n), revenueCents: instance.i64('market', 'revenueCents')[0] ?? 0n };
}

/** Lets signals and drawing through between quarters. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
