// Records the moves of the sampled customers, and puts the parts of all shards together.
import type { Instance } from '../core/core.ts';
import { joined } from '../replay/bytes.ts';
import { type CustomerLimits, type CustomerMoves, newParts, type Part, packCustomers, type QuarterMoves, unpackCustomers } from '../replay/customers.ts';

export interface SampleRecorder {
  /** Called after each quarter, from quarter 0 on. */
  record(): void;
  /** What the section of a replay holds that is about the customers. */
  close(): readonly Part[];
}

export function newSampleRecorder(instance: Instance, onPart?: (part: Part) => void): SampleRecorder {
  const parts = newParts(onPart);
  let quarters = 0;
  return {
    record: () => parts.add((quarters++ === 0 ? instance.packedSample() : instance.packedMoves()).slice()),
    close: () => parts.close(),
  };
}

/** The samples of all shards as one, packed as each of them is. */
export function mergeSamples(parts: readonly (readonly Part[])[], limits: CustomerLimits): readonly Part[] {
  const samples = parts.map((part) => {
    const sample = unpackCustomers(joined(part), limits);
    if (sample === undefined) throw new Error('a shard packed its customers as nobody can read them: this is a bug');
    return sample;
  });
  const ids = new Uint32Array(samples.reduce((sum, sample) => sum + sample.ids.length, 0));
  let filled = 0;
  for (const sample of samples) {
    ids.set(sample.ids, filled);
    filled += sample.ids.length;
  }
  ids.sort();
  const placed = samples.map((sample): Placed => ({ sample, positions: positionsIn(ids, sample.ids) }));
  const classes = new Uint8Array(ids.length);
  const first = new Uint16Array(ids.length);
  for (const { sample, positions } of placed) {
    scatter(classes, positions, sample.classes);
    scatter(first, positions, sample.first);
  }
  const moving = samples[0]?.quarters.length ?? 0;
  const places = new Uint32Array(ids.length);
  return packCustomers({ ids, classes, first, quarters: Array.from({ length: moving }, (_, q) => mergeQuarter(placed, q, places)) });
}

interface Placed {
  readonly sample: CustomerMoves;
  /** Where each of the sample stands among all. */
  readonly positions: Uint32Array;
}

/** Of ids that are all in `all`; both ascend. */
function positionsIn(all: Uint32Array, ids: Uint32Array): Uint32Array {
  let at = 0;
  return ids.map((id) => {
    while ((all[at] ?? id) < id) at++;
    return at;
  });
}

function scatter(into: Uint8Array | Uint16Array, positions: Uint32Array, values: Uint8Array | Uint16Array): void {
  for (let i = 0; i < values.length; i++) into[positions[i] ?? 0] = values[i] ?? 0;
}

/** `places` is scratch: 1 + the new place of who moved, and 0 for everybody else, before and after. */
function mergeQuarter(parts: readonly Placed[], quarter: number, places: Uint32Array): QuarterMoves {
  let count = 0;
  for (const { sample, positions } of parts) {
    const moves = sample.quarters[quarter];
    if (moves === undefined) continue;
    moves.at.forEach((at, i) => {
      places[positions[at] ?? 0] = 1 + (moves.places[i] ?? 0);
    });
    count += moves.at.length;
  }
  const merged = { at: new Uint32Array(count), places: new Uint16Array(count) };
  for (let i = 0, n = 0; n < count; i++) {
    const place = places[i] ?? 0;
    if (place === 0) continue;
    merged.at[n] = i;
    merged.places[n++] = place - 1;
    places[i] = 0;
  }
  return merged;
}
