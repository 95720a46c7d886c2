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
  const order = Uint32Array.from({ length: ids.length }, (_, i) => i).sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
  const sorted = { ids: order.map((i) => ids[i] ?? 0), classes: Uint8Array.from(order, (i) => classes[i] ?? 0) };
  let before: Uint16Array | undefined;
  let first = new Uint16Array(0);
  const quarters: QuarterMoves[] = [];
  return {
    record() {
      const places = instance.samplePlaces();
      const now = new Uint16Array(order.length);
      for (let i = 0; i < order.length; i++) now[i] = places[order[i] ?? 0] ?? 0;
      if (before === undefined) first = now;
      else quarters.push(changes(before, now));
      before = now;
    },
    close: () => ({ ...sorted, first, quarters }),
  };
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

function changes(before: Uint16Array, now: Uint16Array): QuarterMoves {
  let moved = 0;
  for (let i = 0; i < now.length; i++) if (now[i] !== before[i]) moved++;
  const at = new Uint32Array(moved);
  const places = new Uint16Array(moved);
  for (let i = 0, m = 0; i < now.length; i++) {
    if (now[i] === before[i]) continue;
    at[m] = i;
    places[m++] = now[i] ?? 0;
  }
  return { at, places };
}
