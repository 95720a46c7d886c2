// Records the moves of the sampled customers, and puts the parts of all shards together.
import type { Instance } from '../core/core.ts';
import type { CustomerMoves, QuarterMoves } from '../replay/customers.ts';

export interface SampleRecorder {
  /** Called after each quarter, from quarter 0 on. */
  record(): void;
  close(): CustomerMoves;
}

export function newSampleRecorder(instance: Instance): SampleRecorder {
  const { ids, classes, states } = instance.sample();
  // Buckets are in the order of contract phases; positions count in the order of ids.
  const order = ascending(ids);
  for (const column of [ids, classes, states]) reorder(column, order);
  const who = { ids: ids.slice(), classes: Uint8Array.from(classes) };
  let first: Uint16Array | undefined;
  const quarters: QuarterMoves[] = [];
  return {
    record() {
      if (first === undefined) {
        first = instance.samplePlaces().slice();
        return;
      }
      const { at, places } = instance.sampleMoves();
      quarters.push({ at: at.slice(), places: places.slice() });
    },
    close: () => ({ ...who, first: first ?? new Uint16Array(0), quarters }),
  };
}

function reorder(column: Uint32Array, order: Uint32Array): void {
  const old = column.slice();
  for (let i = 0; i < order.length; i++) column[i] = old[order[i] ?? 0] ?? 0;
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
