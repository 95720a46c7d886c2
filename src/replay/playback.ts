// Seeking in the customers of a replay: snapshots taken once while loading bound the work of any seek.
import type { CustomerMoves } from './customers.ts';

/** Quarters between two snapshots. */
export const SNAPSHOT_QUARTERS = 8;

export interface Playback {
  readonly customers: number;
  readonly quarters: number;
  /** Writes where every customer stands at the end of quarter q into `out`; applies at most SNAPSHOT_QUARTERS − 1 quarters of moves. */
  placesAt(quarter: number, out: Uint16Array): void;
}

export function newPlayback(moves: CustomerMoves): Playback {
  const places = moves.first.slice();
  const snapshots = [places.slice()];
  moves.quarters.forEach((quarter, i) => {
    apply(quarter, places);
    if ((i + 1) % SNAPSHOT_QUARTERS === 0) snapshots.push(places.slice());
  });
  return {
    customers: moves.ids.length,
    quarters: moves.quarters.length + 1,
    placesAt(quarter, out) {
      const from = Math.floor(quarter / SNAPSHOT_QUARTERS);
      const snapshot = snapshots[from];
      if (snapshot === undefined || quarter > moves.quarters.length) throw new RangeError(`no quarter ${quarter} in this replay`);
      out.set(snapshot);
      for (let q = from * SNAPSHOT_QUARTERS + 1; q <= quarter; q++) {
        const step = moves.quarters[q - 1];
        if (step !== undefined) apply(step, out);
      }
    },
  };
}

function apply(quarter: { readonly at: Uint32Array; readonly places: Uint16Array }, places: Uint16Array): void {
  quarter.at.forEach((position, i) => {
    places[position] = quarter.places[i] ?? 0;
  });
}
