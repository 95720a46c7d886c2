// The customers of a replay: where each of a sample stood in the first quarter, and every move since, as bytes and back.
import { joined } from './bytes.ts';

/** What stands in place of a lab. Labs are 1 + their index. */
export const PLACE_NOBODY = 0;
export const PLACE_WAITING = 0xffff;

/** Changes of one quarter, by position in `ids`, ascending. */
export interface QuarterMoves {
  readonly at: Uint32Array;
  /** Where those customers stand now. */
  readonly places: Uint16Array;
}

/** A sample of the customers; position i is customer `ids[i]`. */
export interface CustomerMoves {
  /** Ascending. */
  readonly ids: Uint32Array;
  /** Index of the customer's class in the scenario. */
  readonly classes: Uint8Array;
  /** Where each stood at the end of quarter 0. */
  readonly first: Uint16Array;
  /** Moves of quarters 1, 2, … */
  readonly quarters: readonly QuarterMoves[];
}

/** Counts and gaps as LEB128 varints: count, then (gap of id, class, place) each, then the count of quarters, and for each quarter count and (gap, place) each. */
export function packCustomers({ ids, classes, first, quarters }: CustomerMoves): readonly Part[] {
  const bytes = new Uint8Array(U32_BYTES + (U32_BYTES + 2 * SMALL_BYTES) * ids.length);
  let end = putVarint(bytes, 0, ids.length);
  for (let i = 0, before = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    end = putVarint(bytes, end, id - before);
    end = putVarint(bytes, end, classes[i] ?? 0);
    end = putVarint(bytes, end, first[i] ?? 0);
    before = id;
  }
  const parts = newParts();
  parts.add(bytes.slice(0, end));
  for (const moves of quarters) {
    const room = new Uint8Array(U32_BYTES + 2 * SMALL_BYTES * moves.at.length);
    parts.add(room.slice(0, putMoves(room, 0, moves)));
  }
  return parts.close();
}

export type Part = Uint8Array<ArrayBuffer>;

export interface Parts {
  /** Everybody in the first quarter, then the moves of each later one, each packed. */
  add(quarter: Part): void;
  /** All parts: one after the other they are the packed customers. */
  close(): readonly Part[];
}

/** Large enough to be worth a thread, small enough that the last one is soon packed. */
const PART_BYTES = 2 ** 17;

/** Gathers quarters into parts, which depend on nothing but what the quarters hold; `onPart` hears of each but the count of the quarters as soon as it is whole. */
export function newParts(onPart: (part: Part) => void = () => undefined): Parts {
  const parts: Part[] = [];
  let [waiting, size, quarters]: [Part[], number, number] = [[], 0, 0];
  const flush = (): void => {
    const [only, second] = waiting;
    if (only === undefined) return;
    const part = second === undefined ? only : joined(waiting);
    [waiting, size] = [[], 0];
    parts.push(part);
    onPart(part);
  };
  return {
    add(quarter) {
      waiting.push(quarter);
      size += quarter.length;
      if (quarters++ === 0 || size >= PART_BYTES) flush();
    },
    close() {
      flush();
      const count = new Uint8Array(U32_BYTES);
      const [first = Uint8Array.of(0), ...rest] = parts;
      return [first, count.slice(0, putVarint(count, 0, Math.max(0, quarters - 1))), ...rest];
    },
  };
}

function putMoves(bytes: Uint8Array, from: number, { at, places }: QuarterMoves): number {
  let end = putVarint(bytes, from, at.length);
  for (let i = 0, before = 0; i < at.length; i++) {
    const position = at[i] ?? 0;
    end = putVarint(bytes, end, position - before);
    end = putVarint(bytes, end, places[i] ?? 0);
    before = position;
  }
  return end;
}

/** Most bytes of a varint: of any u32, and of places and positions in a sample, which have less than 21 bits. */
const U32_BYTES = 5;
const SMALL_BYTES = 3;

/** Writes a u32 and returns where the next one goes. */
function putVarint(bytes: Uint8Array, at: number, value: number): number {
  let end = at;
  let rest = value;
  for (; rest >= 128; rest >>>= 7) bytes[end++] = (rest & 127) | 128;
  bytes[end] = rest;
  return end + 1;
}

export interface CustomerLimits {
  /** Customers of the whole run: ids lie below. */
  readonly customers: number;
  readonly quarters: number;
  readonly labs: number;
  readonly classes: number;
}

/** Undefined where the bytes are not exactly what `packCustomers` makes within these limits. */
export function unpackCustomers(bytes: Uint8Array, limits: CustomerLimits): CustomerMoves | undefined {
  const read = newReader(bytes);
  const count = read.varint();
  // Three bytes a customer at least: a count that cannot be there allocates nothing.
  if (count > limits.customers || count * 3 > bytes.length) return undefined;
  const ids = new Uint32Array(count);
  const classes = new Uint8Array(count);
  const first = new Uint16Array(count);
  let id = 0;
  for (let i = 0; i < count; i++) {
    const gap = read.varint();
    id += gap;
    if (!(id < limits.customers) || (i > 0 && gap === 0)) return undefined;
    ids[i] = id;
    const [k, place] = [read.varint(), read.varint()];
    if (!(k < limits.classes) || !isPlace(place, limits.labs)) return undefined;
    classes[i] = k;
    first[i] = place;
  }
  const quarters: QuarterMoves[] = [];
  const moving = read.varint();
  if (moving !== Math.max(0, limits.quarters - 1)) return undefined;
  for (let q = 0; q < moving; q++) {
    const moves = readMoves(read, count, limits.labs);
    if (moves === undefined) return undefined;
    quarters.push(moves);
  }
  return read.done() ? { ids, classes, first, quarters } : undefined;
}

function readMoves(read: Reader, count: number, labs: number): QuarterMoves | undefined {
  const n = read.varint();
  if (!(n <= count) || n * 2 > read.left()) return undefined;
  const at = new Uint32Array(n);
  const places = new Uint16Array(n);
  let position = 0;
  for (let i = 0; i < n; i++) {
    const gap = read.varint();
    position += gap;
    const place = read.varint();
    if (!(position < count) || (i > 0 && gap === 0) || !isPlace(place, labs)) return undefined;
    at[i] = position;
    places[i] = place;
  }
  return { at, places };
}

const isPlace = (place: number, labs: number): boolean => place <= labs || place === PLACE_WAITING;

interface Reader {
  /** NaN at the end or on a number that is no u32. */
  varint(): number;
  left(): number;
  done(): boolean;
}

function newReader(bytes: Uint8Array): Reader {
  let at = 0;
  return {
    varint() {
      let value = 0;
      for (let shift = 1; shift <= 2 ** 28; shift *= 128) {
        const byte = bytes[at++];
        if (byte === undefined) return Number.NaN;
        value += (byte & 127) * shift;
        if (byte < 128) return value <= 0xffff_ffff ? value : Number.NaN;
      }
      return Number.NaN;
    },
    left: () => bytes.length - at,
    done: () => at === bytes.length,
  };
}
