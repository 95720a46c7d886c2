// Second labs of a whole bucket, four customers at a time; the same bytes as one by one.
import * as run from "../generated/run";
import { BASE_SHARES, CUMULATIVE, LANE_SUMS } from "../base/memory";
import { drawFour, keyedFour } from "../base/random";
import { LANE_BYTES, noteState, reached } from "./kernel";
import { give, secondParts } from "./second";
import { CELL } from "./shares";
import { BASE_USAGE_BITS, classOf, firstId, secondsOf, sizeOf, statesOf, strideOf, sumsOf, usagesOf } from "./store";

/** Pairs of slots are told apart by four bits each. */
const PAIRS: usize = 256;

/** States, usages and seconds behind the last customer of a bucket are empty, and stay so. */
export function drawSecondsByFour(b: i32, key: u64): void {
  const labs = <i32>run.labs(), n = sizeOf(b), stride = strideOf(b), end = statesOf(b) + (<usize>n << 1);
  const key2 = i32x4.splat(<i32>(key >> 32)), step = i32x4.splat(4 * stride), parts = i32x4.splat(<i32>secondParts(classOf(b)));
  const one = f32x4.splat(1), odd = i32x4.splat(1), zero = i32x4.splat(0), cell = f32x4.splat(CELL), base = i32x4.splat(BASE_USAGE_BITS);
  for (let lane: usize = 0; lane < 4; lane++) memory.fill(LANE_SUMS + lane * LANE_BYTES, 0, PAIRS << 3);
  let keyed = keyedFour(firstId(b), stride, <u32>key), hash = zero, to = secondsOf(b), usage = usagesOf(b);
  for (let at = statesOf(b); at < end; at += 8, to += 8, usage += 16) {
    const x = drawFour(keyed, key2), first = i32x4.shr_u(v128.load_ext<u16>(at), 6);
    keyed = i32x4.add(keyed, step);
    const share = gather(first, BASE_SHARES), u = f32x4.mul(f32x4.convert_i32x4_s(v128.or(i32x4.shr_u(x, 8), odd)), cell);
    const v = f32x4.mul(u, f32x4.sub(one, share)), skipped = f32x4.ge(v, gather(first, CUMULATIVE));
    const slot = reached(f32x4.add(v, v128.and(share, skipped)), labs);
    const second = v128.andnot(slot, v128.or(i32x4.eq(slot, first), i32x4.eq(first, zero)));
    hash = i32x4.add(hash, i32x4.mul(x, second));
    v128.store_lane<u64>(to, i16x8.narrow_i32x4_u(second, second), 0);
    const word = v128.load(usage), whole = v128.and(word, base);
    const used = i32x4.sub(whole, i32x4.shr_u(i32x4.mul(whole, i32x4.shr_u(word, 26)), 6));
    const pair = v128.or(i32x4.shl(first, 4), second);
    const low = i64x2.shr_u(i64x2.extmul_low_i32x4_u(used, parts), 16), high = i64x2.shr_u(i64x2.extmul_high_i32x4_u(used, parts), 16);
    add(i32x4.extract_lane(pair, 0), i64x2.extract_lane(low, 0), 0);
    add(i32x4.extract_lane(pair, 1), i64x2.extract_lane(low, 1), LANE_BYTES);
    add(i32x4.extract_lane(pair, 2), i64x2.extract_lane(high, 0), 2 * LANE_BYTES);
    add(i32x4.extract_lane(pair, 3), i64x2.extract_lane(high, 1), 3 * LANE_BYTES);
  }
  noteState(i32x4.extract_lane(hash, 0) + i32x4.extract_lane(hash, 1) + i32x4.extract_lane(hash, 2) + i32x4.extract_lane(hash, 3), 1);
  giveParts(sumsOf(b), labs);
}

/** Four floats of a table by slot. */
// @ts-ignore: decorator
@inline
function gather(slots: v128, table: usize): v128 {
  let four = v128.load_zero<f32>((<usize>i32x4.extract_lane(slots, 0) << 2) + table);
  four = v128.load_lane<f32>((<usize>i32x4.extract_lane(slots, 1) << 2) + table, four, 1);
  four = v128.load_lane<f32>((<usize>i32x4.extract_lane(slots, 2) << 2) + table, four, 2);
  return v128.load_lane<f32>((<usize>i32x4.extract_lane(slots, 3) << 2) + table, four, 3);
}

// @ts-ignore: decorator
@inline
function add(pair: i32, usage: i64, lane: usize): void {
  const at = (<usize>pair << 3) + lane;
  store<i64>(at, load<i64>(at, LANE_SUMS) + usage, LANE_SUMS);
}

function giveParts(sums: usize, labs: i32): void {
  for (let first = 1; first <= labs; first++)
    for (let second = 1; second <= labs; second++) {
      let usage: i64 = 0;
      for (let lane: usize = 0; lane < 4; lane++) usage += load<i64>(LANE_SUMS + lane * LANE_BYTES + (<usize>(first << 4 | second) << 3));
      give(sums, first, second, usage);
    }
}
