// What a cause is: why a lab failed or market value fell.

import type { Recording } from './recording.ts';

/** What a cause is read from. */
export type Told = Pick<Recording, 'tables' | 'events'>;

/** What was foremost in a failure. */
export type MainCause = 'demand' | 'share' | 'price' | 'debt' | 'cost' | 'owner' | 'valuation';

export interface Link {
  readonly quarter: number;
  readonly text: string;
}

export interface Cause {
  readonly kind: 'default' | 'burst';
  readonly quarter: number;
  /** −1 for the market. */
  readonly lab: number;
  readonly main: MainCause;
  readonly links: readonly Link[];
}
