// Records the moves of the sampled customers, and puts the parts of all shards together.
import type { Instance } from '../core/core.ts';
import type { CustomerMoves, QuarterMoves } from '../replay/customers.ts';

export interface SampleRecorder {
  /** Called after each quarter, from quarter 0 on. */
  record(): void;
  close(): CustomerMoves;
}

export function newSampleRecorder(instance: Instance): SampleRecorder {
  const { ids, classes } = instance.sample();
  // Buckets are in the order of contract phases; positions count in the order of ids.
  const order = ascending(ids);
  const sorted = { ids: new Uint32Array(ids.length), classes: new Uint8Array(ids.length) };
  for (let i = 0; i < order.length; i++) {
    const at = order[i] ?? 0;
    sorted.ids[i] = ids[at] ?? 0;
    sorted.classes[i] = classes[at] ?? 0;
  }
  const before = new Uint16Array(order.length);
  const moved = { at: new Uint32Array(order.length), places: new Uint16Array(order.length) };
  let first: Uint16Array | undefined;
  const quarters: QuarterMoves[] = [];
  return {
    record() {
      const moves = takeMoves(instance.samplePlaces(), order, before, moved);
      if (first !== undefined) quarters.push({ at: moved.at.slice(0, moves), places: moved.places.slice(0, moves) });
      else first = before.slice();
    },
    close: () => ({ ...sorted, first: first ?? new Uint16Array(0), quarters }),
  };
}

/** Positions in the order of their ids: a radix sort by the low and the high half of the bits that ids have. */
function ascending(ids: Uint32Array): Uint32Array {
  const asFound = new Uint32Array(ids.length);
  for (let i = 0; i < asFound.length; i++) asFound[i] = i;
  return byDigit(ids, byDigit(ids, asFound, 0), DIGIT_BITS);
}

/** Two digits hold every id below MAX_CUSTOMERS. */
const DIGIT_BITS = 14;

/** `order`, sorted by one digit of the ids; what is equal in it stays in its order. */
function byDigit(ids: Uint32Array, order: Uint32Array, shift: number): Uint32Array {
  const mask = (1 << DIGIT_BITS) - 1;
  // Where the next id with this digit goes: all that have a smaller one come before.
  const ends = new Uint32Array(mask + 2);
  for (let i = 0; i < ids.length; i++) {
    const next = (((ids[i] ?? 0) >>> shift) & mask) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let d = 1; d < ends.length; d++) ends[d] = (ends[d] ?? 0) + (ends[d - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const at = order[i] ?? 0;
    const digit = ((ids[at] ?? 0) >>> shift) & mask;
    const to = ends[digit] ?? 0;
    sorted[to] = at;
    ends[digit] = to + 1;
  }
  return sorted;
}

/** Notes who stands elsewhere than before, in the order of ids, and moves `before` on. Returns how many did. */
function takeMoves(places: Uint16Array, order: Uint32Array, before: Uint16Array, { at, places: to }: QuarterMoves): number {
  let moves = 0;
  for (let i = 0; i < order.length; i++) {
    // Both are there by construction; asking costs two fifths of the time of the hottest loop outside the core.
    const place = places[order[i] as number] as number;
    // Written in any case and kept or not: nobody can foretell who moves, and a branch would be mispredicted as often.
    at[moves] = i;
    to[moves] = place;
    moves += place === before[i] ? 0 : 1;
    before[i] = place;
  }
  return moves;
}

/** The samples of all shards as one: positions are those of the merged ids. */
export function mergeSamples(parts: readonly CustomerMoves[]): CustomerMoves {
  const [only, second] = parts;
  if (only !== undefined && second === undefined) return only;
  const ids = Uint32Array.from(parts.flatMap((part) => Array.from(part.ids))).sort();
  const place = new Map(Array.from(ids, (id, i) => [id, i]));
  const classes = new Uint8Array(ids.length);
  const first = new Uint16Array(ids.length);
  const positions = parts.map((part) => part.ids.map((id) => place.get(id) ?? 0));
  parts.forEach((part, p) => {
    positions[p]?.forEach((at, i) => {
      classes[at] = part.classes[i] ?? 0;
      first[at] = part.first[i] ?? 0;
    });
  });
  const quarters = (only?.quarters ?? []).map((_, q) => mergeQuarter(parts.map((part, p) => ({ moves: part.quarters[q], positions: positions[p] }))));
  return { ids, classes, first, quarters };
}

interface Part {
  readonly moves: QuarterMoves | undefined;
  readonly positions: Uint32Array | undefined;
}

function mergeQuarter(parts: readonly Part[]): QuarterMoves {
  const moves = parts.flatMap(({ moves, positions }) => Array.from(moves?.at ?? [], (at, i) => [positions?.[at] ?? 0, moves?.places[i] ?? 0] as const));
  moves.sort((a, b) => a[0] - b[0]);
  return { at: Uint32Array.from(moves, ([at]) => at), places: Uint16Array.from(moves, ([, to]) => to) };
}
