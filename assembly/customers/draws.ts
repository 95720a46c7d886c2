// Draws of many customers of a queue at once, into scratch: four at a time, and apart from what is done with them.
import * as run from "../generated/run";
import { LANE_SUMS } from "../base/memory";
import { draw, drawFour } from "../base/random";
import { CELL, FEW_LABS, pick, unit } from "./shares";
import { slotsOfEight, wholeFour } from "./slots";

/** Places of a queue that are drawn for together; sixteen arrays of them take the scratch that the hot loop uses for its sums. */
export const CHUNK: u32 = 512;
const ARRAY: usize = 2048;
/** Arrays of draws: the lottery, and by the part of a usage (with the first lab, with the second) the choice, its slot, the lottery there, whether the customer leaves for good. */
export const LOTTERY: usize = 0, CHOICE: usize = 1, SLOT: usize = 2, BIN: usize = 3, SECOND_CHOICE: usize = 4, SECOND_SLOT: usize = 5, SECOND_BIN: usize = 6;
export const LEAVE: usize = 7, SECOND_LEAVE: usize = 8;
/** Arrays that who works on a chunk may use for itself are those from this one to the fifteenth. */
export const FREE: usize = 9;

/** Draw, or slot, of place n of the chunk in one of the arrays. */
// @ts-ignore: decorator
@inline
export function drawn(array: usize, n: u32): u32 { return load<u32>(LANE_SUMS + array * ARRAY + (<usize>n << 2)); }

/** Writes what is to be read at place n of an array. */
// @ts-ignore: decorator
@inline
export function keep(array: usize, n: u32, value: u32): void { store<u32>(LANE_SUMS + array * ARRAY + (<usize>n << 2), value); }

/** As `drawn`, of four neighbours. */
// @ts-ignore: decorator
@inline
export function drawnFour(array: usize, n: u32): v128 { return v128.load(LANE_SUMS + array * ARRAY + (<usize>n << 2)); }

/** As `keep`, of four neighbours. */
// @ts-ignore: decorator
@inline
export function keepFour(array: usize, n: u32, four: v128): void { v128.store(LANE_SUMS + array * ARRAY + (<usize>n << 2), four); }

/** The lottery bins, as 16-bit numbers, of the draws of eight neighbours. */
// @ts-ignore: decorator
@inline
export function binsOfEight(array: usize, n: u32): v128 { return i16x8.narrow_i32x4_u(i32x4.shr_u(drawnFour(array, n), 24), i32x4.shr_u(drawnFour(array, n + 4), 24)); }

/** The slots, as 16-bit numbers, of eight neighbours. */
// @ts-ignore: decorator
@inline
export function slotsKept(array: usize, n: u32): v128 { return i16x8.narrow_i32x4_u(drawnFour(array, n), drawnFour(array, n + 4)); }

/** Where a list of places begins that an array holds. */
export function listIn(array: usize): usize { return LANE_SUMS + array * ARRAY; }

/** Draws for n customers whose positions stand at `places`. Places behind the last are drawn for as well, and mean nothing. */
export function drawAll(array: usize, places: usize, n: u32, id0: u32, stride: u32, key: u64): void {
  const to = LANE_SUMS + array * ARRAY;
  if (ASC_FEATURE_SIMD) {
    const k2 = i32x4.splat(<i32>(key >> 32)), first = i32x4.splat(id0 + <u32>key), step = i32x4.splat(stride);
    let at: usize = 0;
    do {
      v128.store(to + at, drawFour(i32x4.add(first, i32x4.mul(step, v128.load(places + at))), k2));
      at += 16;
    } while (at < <usize>n << 2);
  } else {
    for (let at: usize = 0; at < <usize>n << 2; at += 4) store<u32>(to + at, draw(id0 + load<u32>(places + at) * stride, key));
  }
}

/** The slots that the draws of an array stand for. */
export function pickAll(array: usize, n: u32, slots: usize): void {
  const from = LANE_SUMS + array * ARRAY, to = LANE_SUMS + slots * ARRAY, labs = <i32>run.labs();
  if (ASC_FEATURE_SIMD) {
    if (labs <= FEW_LABS) {
      const cell = f32x4.splat(CELL);
      let at: usize = 0;
      do {
        const eight = slotsOfEight(f32x4.mul(wholeFour(v128.load(from + at)), cell), f32x4.mul(wholeFour(v128.load(from + at, 16)), cell), labs);
        v128.store(to + at, i32x4.extend_low_i16x8_u(eight));
        v128.store(to + at, i32x4.extend_high_i16x8_u(eight), 16);
        at += 32;
      } while (at < <usize>n << 2);
      return;
    }
  }
  for (let at: usize = 0; at < <usize>n << 2; at += 4) store<u32>(to + at, pick(unit(load<u32>(from + at))));
}
