// What a run is asked for, and what it says on the way.
import type { Scenario } from '../model/scenario.ts';

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
