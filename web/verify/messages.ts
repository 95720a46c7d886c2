// What page and verifier say to each other.
import type { Scenario } from '../../src/model/scenario.ts';
import type { Hashes } from './compare.ts';

export interface VerifyRequest {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly quarters: number;
  readonly customers: number;
  /** Slices of the customers that take turns in the worker; the answer is the same for any number. */
  readonly shards?: number;
}

export type VerifyAnswer =
  | { readonly type: 'progress'; readonly quarter: number; readonly quarters: number }
  | { readonly type: 'done'; readonly hashes: Hashes }
  | { readonly type: 'failed'; readonly message: string };
