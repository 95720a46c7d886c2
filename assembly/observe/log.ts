// The record of a run: after each quarter the cells that the host chose are copied to where the host reads them at the end.
import { claim } from "../base/memory";

/** A range is four u32: the address it is read from, the address its next quarter goes to, its cells, bytes from one quarter to the next. */
const RANGE_BYTES: usize = 16;

let count: u32 = 0;
let ranges: usize = 0;
let bytes: usize = 0;

/** Makes room, zeroed, for so many ranges and for all that they will record. */
export function openLog(rangeCount: u32, byteCount: u32): void {
  count = rangeCount;
  ranges = claim(<u64>rangeCount * <u64>RANGE_BYTES);
  bytes = claim(byteCount);
}

/** Where the host writes the ranges. */
export function logRanges(): usize { return ranges; }
/** Where the record begins. */
export function logBytes(): usize { return bytes; }

export function recordQuarter(): void {
  for (let r: u32 = 0; r < count; r++) {
    const range = ranges + <usize>r * RANGE_BYTES;
    const from = <usize>load<u32>(range), to = <usize>load<u32>(range, 4), cells = <usize>load<u32>(range, 8) << 3;
    for (let i: usize = 0; i < cells; i += 8) store<u64>(to + i, load<u64>(from + i));
    store<u32>(range, <u32>to + load<u32>(range, 12), 4);
  }
}
