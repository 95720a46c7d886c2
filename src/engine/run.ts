// One run: a scenario and a seed become a recording, quarter by quarter.
import { type CompiledCore, type Instance, newInstance } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import { newRecorder } from './recorder.ts';
import type { Recording } from './recording.ts';
import { writeScenario } from './setup.ts';

export interface RunRequest {
  readonly scenario: Scenario;
  /** u32. */
  readonly seed: number;
  readonly quarters: number;
  readonly customers: number;
}

/** Reported after each quarter. */
export interface Progress {
  readonly quarter: number;
  readonly quarters: number;
  readonly hash: string;
  readonly labsAlive: number;
  readonly revenueCents: bigint;
}

export interface RunOptions {
  /** Seconds on any clock; only differences are used, and none decides anything. */
  readonly now: () => number;
  readonly onQuarter?: (progress: Progress) => void;
  /** Asked between quarters; true ends the run there. */
  readonly shouldStop?: () => boolean;
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

/** How long stepping may keep signals and drawing waiting. */
const BREATH_SECONDS = 0.05;

/** Runs a checked scenario. Throws CoreTrap when an invariant of the model fails. */
export async function runMarket(core: CompiledCore, request: RunRequest, options: RunOptions): Promise<RunOutcome> {
  const started = options.now();
  const instance = await newInstance(core);
  writeScenario(instance, request, { idLow: 0, idHigh: request.customers });
  instance.start();
  const recorder = newRecorder(instance, request.scenario);
  const quarterHashes: string[] = [];
  const stepping = options.now();
  let breathed = stepping;
  for (let quarter = 0; quarter < request.quarters && options.shouldStop?.() !== true; quarter++) {
    runQuarter(instance, quarter);
    recorder.record(quarter);
    const hash = hex(instance.stateHash());
    quarterHashes.push(hash);
    options.onQuarter?.({ quarter, quarters: request.quarters, hash, ...headline(instance) });
    if (options.now() - breathed > BREATH_SECONDS) {
      await breathe();
      breathed = options.now();
    }
  }
  const finished = options.now();
  const recording = { tables: recorder.tables(), events: recorder.events, quarterHashes, columnHash: hex(instance.customerHash()) };
  const real = request.scenario.segments.reduce((sum, s) => sum + s.realCustomers, 0);
  return {
    recording,
    quarters: quarterHashes.length,
    weight: real / request.customers,
    timing: { startSeconds: stepping - started, stepSeconds: finished - stepping },
  };
}

/** All stages of one quarter on a single shard: what it counted is already the total. */
export function runQuarter(instance: Instance, quarter: number): void {
  instance.openQuarter(quarter);
  for (let stage = 0; stage < instance.stages; stage++) instance.stage(stage);
}

function headline(instance: Instance): { labsAlive: number; revenueCents: bigint } {
  return { labsAlive: Number(instance.i64('market', 'labsAlive')[0] ?? 0n), revenueCents: instance.i64('market', 'revenueCents')[0] ?? 0n };
}

const hex = (hash: bigint): string => hash.toString(16).padStart(16, '0');

/** Lets signals and drawing through between quarters. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
