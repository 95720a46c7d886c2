// Where customers stand in a quarter and stood in the one before: from/to of every dot that is drawn.

import type { CustomerMoves } from '../../src/replay/customers.ts';
import { PLACE_NOBODY, PLACE_WAITING } from '../../src/replay/customers.ts';
import { newPlayback } from '../../src/replay/playback.ts';

export const DOTS_WIDE = 200_000;
export const DOTS_NARROW = 50_000;
export const DOTS_MOST = 1_000_000;

/** Slot of a place in the picture: 0 buys from nobody, 1 + j is lab j, labs + 1 is not in the market yet. */
export function slotOf(place: number, labs: number): number {
  return place === PLACE_WAITING ? labs + 1 : place;
}

/**
 * Positions of at most `budget` of `count` customers, evenly spaced. Ids are grouped by class, so every class keeps
 * its part, and the same customers are drawn every time.
 */
export function sample(count: number, budget: number): Uint32Array {
  const drawn = Math.min(count, budget);
  const chosen = new Uint32Array(drawn);
  for (let i = 0; i < drawn; i++) chosen[i] = Math.floor(((i + 0.5) * count) / drawn);
  return chosen;
}

export interface Places {
  /** Dots that are drawn. */
  readonly count: number;
  /** Position of each dot among the recorded customers. */
  readonly drawn: Uint32Array;
  /** Writes from and to of each dot in `quarter` as pairs of slots. In quarter 0 nobody comes from elsewhere. */
  write(quarter: number, pairs: Uint16Array): void;
}

/** Going through quarters in order reads one quarter of moves at each; any other seek reads at most two spans between snapshots. */
export function newPlaces(moves: CustomerMoves, labs: number, budget: number): Places {
  const playback = newPlayback(moves);
  const drawn = sample(moves.ids.length, budget);
  let before = new Uint16Array(moves.ids.length);
  let now = new Uint16Array(moves.ids.length);
  let current = -1;
  return {
    count: drawn.length,
    drawn,
    write(quarter, pairs) {
      if (quarter !== current) {
        if (quarter === current + 1 && current >= 0) [before, now] = [now, before];
        else playback.placesAt(Math.max(0, quarter - 1), before);
        if (quarter === 0) now.set(before);
        else advance(before, now, moves.quarters[quarter - 1]);
        current = quarter;
      }
      for (let i = 0; i < drawn.length; i++) {
        const position = drawn[i] ?? 0;
        pairs[2 * i] = slotOf(before[position] ?? PLACE_NOBODY, labs);
        pairs[2 * i + 1] = slotOf(now[position] ?? PLACE_NOBODY, labs);
      }
    },
  };
}

function advance(before: Uint16Array, now: Uint16Array, step: CustomerMoves['quarters'][number] | undefined): void {
  now.set(before);
  if (step === undefined) throw new RangeError('no such quarter in this replay');
  const { at, places } = step;
  for (let i = 0; i < at.length; i++) now[at[i] ?? 0] = places[i] ?? PLACE_NOBODY;
}

/** Real customers that one drawn dot of each segment stands for; NaN for segments without a dot. */
export function dotWeights(
  moves: CustomerMoves,
  drawn: Uint32Array,
  scenario: {
    readonly classes: readonly { readonly segment: string }[];
    readonly segments: readonly { readonly id: string; readonly realCustomers: number }[];
  },
): number[] {
  const segmentOfClass = scenario.classes.map((it) => scenario.segments.findIndex((segment) => segment.id === it.segment));
  const dots = scenario.segments.map(() => 0);
  for (const position of drawn) {
    const segment = segmentOfClass[moves.classes[position] ?? 0] ?? -1;
    if (segment >= 0) dots[segment] = (dots[segment] ?? 0) + 1;
  }
  return scenario.segments.map((segment, s) => segment.realCustomers / (dots[s] || Number.NaN));
}
