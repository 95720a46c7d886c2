// Work on a block of customers in loops of their own: draws, then what is chosen by them, then sums. In one loop each customer's chain of
// steps is longer than what a processor keeps under way at once; what one loop leaves to the next stays in the nearest cache.
import { LANE_SUMS } from "../base/memory";
import { drawFour, keyedFour } from "../base/random";
import { addToSum } from "./slots";

/** Customers of a block, a multiple of sixteen. */
export const BLOCK: u32 = 512;
/** Of each customer of a block its draw (u32), where its sum stands (u16, in bytes) and an amount (u32): in the second halves of lanes, which need only the first where labs are at most 84. */
export const DRAWS: usize = LANE_SUMS + 4096;
export const PLACES: usize = LANE_SUMS + 12288;
export const AMOUNTS: usize = LANE_SUMS + 20480;
/** Of eight customers where their rows of a table stand (u16, in bytes). */
export const ROWS: usize = LANE_SUMS + 28672;

/** Draws for n customers from the one with this id on, and for up to fifteen beyond. */
export function drawBlock(n: u32, id: u32, stride: u32, k1: u32, k2: u32): void {
  const key2 = i32x4.splat(k2), step = i32x4.splat(4 * stride), end = DRAWS + (<usize>n << 2);
  let ids = keyedFour(id, stride, k1), to = DRAWS;
  do {
    v128.store(to, drawFour(ids, key2));
    ids = i32x4.add(ids, step);
    v128.store(to, drawFour(ids, key2), 16);
    ids = i32x4.add(ids, step);
    v128.store(to, drawFour(ids, key2), 32);
    ids = i32x4.add(ids, step);
    v128.store(to, drawFour(ids, key2), 48);
    ids = i32x4.add(ids, step);
    to += 64;
  } while (to < end);
}

/** Adds a word of n customers, with the same high bits set in each, to the sums at PLACES; n is a multiple of eight. */
export function sumBlock(n: u32, words: usize, high: u64): void {
  const end = PLACES + (<usize>n << 1);
  let place = PLACES, word = words;
  do {
    addToSum(<usize>load<u16>(place), high + load<u32>(word));
    addToSum(<usize>load<u16>(place, 2), high + load<u32>(word, 4));
    addToSum(<usize>load<u16>(place, 4), high + load<u32>(word, 8));
    addToSum(<usize>load<u16>(place, 6), high + load<u32>(word, 12));
    addToSum(<usize>load<u16>(place, 8), high + load<u32>(word, 16));
    addToSum(<usize>load<u16>(place, 10), high + load<u32>(word, 20));
    addToSum(<usize>load<u16>(place, 12), high + load<u32>(word, 24));
    addToSum(<usize>load<u16>(place, 14), high + load<u32>(word, 28));
    place += 16; word += 32;
  } while (place < end);
}
