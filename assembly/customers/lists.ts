// Lists of customers of a bucket by position (u32): packing those that a mask names, and reading their columns eight at a time.
import { PACKS } from "../base/memory";
import { drawFour } from "../base/random";

/** How the bytes of four words move so that those whose bits are set come first. */
export function layOutPacks(): void {
  for (let mask = 0; mask < 16; mask++)
    for (let bit = 0, found = 0; bit < 4; bit++)
      if ((mask >> bit & 1) != 0) store<u32>(PACKS + <usize>(mask << 4 | found++ << 2), 0x03020100 + 0x04040404 * bit);
}

/** Appends those of eight positions whose bits are set, and writes up to seven beyond them; returns the new end. */
// @ts-ignore: decorator
@inline
export function pack(to: usize, four: v128, next: v128, bits: i32): usize {
  const low = bits & 15, high = bits >> 4, then = to + (<usize>popcnt(low) << 2);
  v128.store(to, i8x16.swizzle(four, v128.load(<usize>low << 4, PACKS)));
  v128.store(then, i8x16.swizzle(next, v128.load(<usize>high << 4, PACKS)));
  return then + (<usize>popcnt(high) << 2);
}

/** Ends a list of positions: who reads it eight at a time finds the first customer of the bucket behind the last. Returns its length. */
export function endList(list: usize, end: usize): u32 {
  for (let at = end; (at - list & 31) != 0; at += 4) store<u32>(at, 0);
  return <u32>((end - list) >> 2);
}

/** The 16-bit words of a column at the eight positions that stand at `places`. */
// @ts-ignore: decorator
@inline
export function wordsAt(column: usize, places: usize): v128 {
  let low = v128.load_zero<u32>(column + (<usize>load<u32>(places) << 1)), high = v128.load_zero<u32>(column + (<usize>load<u32>(places, 16) << 1));
  low = v128.load_lane<u16>(column + (<usize>load<u32>(places, 4) << 1), low, 1);
  high = v128.load_lane<u16>(column + (<usize>load<u32>(places, 20) << 1), high, 1);
  low = v128.load_lane<u16>(column + (<usize>load<u32>(places, 8) << 1), low, 2);
  high = v128.load_lane<u16>(column + (<usize>load<u32>(places, 24) << 1), high, 2);
  low = v128.load_lane<u16>(column + (<usize>load<u32>(places, 12) << 1), low, 3);
  high = v128.load_lane<u16>(column + (<usize>load<u32>(places, 28) << 1), high, 3);
  return v128.shuffle<i64>(low, high, 0, 2);
}

/** The 32-bit words of a column at the four positions that stand at `places`. */
// @ts-ignore: decorator
@inline
export function longsAt(column: usize, places: usize): v128 {
  let four = v128.load_zero<u32>(column + (<usize>load<u32>(places) << 2));
  four = v128.load_lane<u32>(column + (<usize>load<u32>(places, 4) << 2), four, 1);
  four = v128.load_lane<u32>(column + (<usize>load<u32>(places, 8) << 2), four, 2);
  return v128.load_lane<u32>(column + (<usize>load<u32>(places, 12) << 2), four, 3);
}

/** Draws of the customers at four positions. */
// @ts-ignore: decorator
@inline
export function drawAt(places: v128, id0: v128, stride: v128, k2: v128): v128 { return drawFour(i32x4.add(id0, i32x4.mul(stride, places)), k2); }
