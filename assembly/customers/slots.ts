// The slots that eight uniforms stand for at once, by counting the cumulative shares that each has reached; of twelve labs at most.
import { LANE_SUMS, THRESHOLDS } from "../base/memory";

/** 40 bits of a lane sum hold usage, 24 a count of customers. */
export const ONE_CUSTOMER: u64 = 1 << 40;
export const USAGE_BITS: u64 = ONE_CUSTOMER - 1;
/** Bytes from one lane's sums to the next. */
const LANE_BYTES: usize = 8192;

/** The slots, as 16-bit numbers, of the uniforms in v and then in w. */
// @ts-ignore: decorator
@inline
export function slotsOfEight(v: v128, w: v128, labs: i32): v128 {
  let n = reach(v, w, reach(v, w, reach(v, w, reach(v, w, i16x8.splat(0), 0), 16), 32), 48);
  if (labs > 4) n = reach(v, w, reach(v, w, reach(v, w, reach(v, w, n, 64), 80), 96), 112);
  if (labs > 8) n = reach(v, w, reach(v, w, reach(v, w, reach(v, w, n, 128), 144), 160), 176);
  return n;
}

/** Counts up where the threshold at this offset is reached. */
// @ts-ignore: decorator
@inline
function reach(v: v128, w: v128, n: v128, at: usize): v128 {
  const threshold = v128.load(THRESHOLDS + at);
  return i16x8.sub(n, i16x8.narrow_i32x4_s(f32x4.ge(v, threshold), f32x4.ge(w, threshold)));
}

/** Four floats of a table by index. */
// @ts-ignore: decorator
@inline
export function gather(indices: v128, table: usize): v128 {
  let four = v128.load_zero<f32>((<usize>i32x4.extract_lane(indices, 0) << 2) + table);
  four = v128.load_lane<f32>((<usize>i32x4.extract_lane(indices, 1) << 2) + table, four, 1);
  four = v128.load_lane<f32>((<usize>i32x4.extract_lane(indices, 2) << 2) + table, four, 2);
  return v128.load_lane<f32>((<usize>i32x4.extract_lane(indices, 3) << 2) + table, four, 3);
}

/** A 24-bit whole number, never nothing, of each draw; times CELL it is a uniform. */
// @ts-ignore: decorator
@inline
export function wholeFour(x: v128): v128 { return f32x4.convert_i32x4_s(v128.or(i32x4.shr_u(x, 8), i32x4.splat(1))); }

/** Adds to the sum at so many bytes. */
// @ts-ignore: decorator
@inline
export function addToSum(bytes: usize, amount: u64): void { store<u64>(bytes, load<u64>(bytes, LANE_SUMS) + amount, LANE_SUMS); }

/** Where the sums of eight indices stand, in bytes: each in one of four lanes, so that neighbours do not wait for each other. */
// @ts-ignore: decorator
@inline
export function inLanes(indices: v128): v128 { return i16x8.add(i16x8.shl(indices, 3), i16x8(0, 8192, 16384, 24576, 0, 8192, 16384, 24576)); }

/** Sum of four lanes. */
// @ts-ignore: decorator
@inline
export function acrossFour(sums: v128): u32 {
  return i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1) + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3);
}

/** Sum of an index over the lanes: two to a slot. Where all indices fit there are four lanes; where labs are more, the even ones have room for 2,048 indices each. */
export function laneSum(index: u32, labs: i32): u64 {
  const at = LANE_SUMS + (<usize>index << 3), sum = load<u64>(at) + load<u64>(at + 2 * LANE_BYTES);
  return <usize>(labs + 1) << 4 > LANE_BYTES ? sum : sum + load<u64>(at + LANE_BYTES) + load<u64>(at + 3 * LANE_BYTES);
}

export function clearLanes(indices: i32): void {
  const bytes = <usize>indices << 3;
  if (bytes > LANE_BYTES) memory.fill(LANE_SUMS, 0, 4 * LANE_BYTES);
  else for (let lane: usize = 0; lane < 4; lane++) memory.fill(LANE_SUMS + lane * LANE_BYTES, 0, bytes);
}
