// One run: a scenario and a seed become a recording, quarter by quarter.
import type { Scenario } from '../model/scenario.ts';
import type { Recording } from './recording.ts';

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
