// Second labs of a whole bucket, eight customers at a time; the same bytes as one by one.
import * as run from "../generated/run";
import { BASE_SHARES, CUMULATIVE } from "../base/memory";
import { drawFour, keyedFour } from "../base/random";
import { noteState } from "./kernel";
import { give, secondParts } from "./second";
import { CELL } from "./shares";
import { acrossFour, addToLane, clearLanes, gather, laneSum, slotsOfEight, wholeFour } from "./slots";
import { classOf, firstId, freshOf, secondsOf, sizeOf, statesOf, strideOf, sumsOf, usagesOf, usedBy } from "./store";
import { newOfEight } from "./tiers";

/** Pairs of slots are told apart by four bits each, and by a bit who is new. */
const PAIRS: i32 = 512;

/** States, usages and seconds behind the last customer of a bucket are empty, and stay so. */
export function drawSecondsByEight(b: i32, key: u64, quarter: i32): void {
  const labs = <i32>run.labs(), stride = strideOf(b), end = statesOf(b) + (<usize>sizeOf(b) << 1);
  const key2 = i32x4.splat(<i32>(key >> 32)), step = i32x4.splat(4 * stride), parts = i32x4.splat(<i32>secondParts(classOf(b))), zero = i32x4.splat(0), now = i16x8.splat(<i16>(quarter & 63));
  clearLanes(PAIRS);
  let ids = keyedFour(firstId(b), stride, <u32>key), hash = zero, to = secondsOf(b), usage = usagesOf(b);
  for (let at = statesOf(b); at < end; at += 16, to += 16, usage += 32) {
    const x = drawFour(ids, key2);
    ids = i32x4.add(ids, step);
    const y = drawFour(ids, key2);
    ids = i32x4.add(ids, step);
    const state = v128.load(at), first = i16x8.shr_u(state, 6);
    const slot = slotsOfEight(skipping(x, i32x4.extend_low_i16x8_u(first)), skipping(y, i32x4.extend_high_i16x8_u(first)), labs);
    const second = v128.andnot(slot, v128.or(i16x8.eq(slot, first), i16x8.eq(first, zero)));
    hash = i32x4.add(hash, i32x4.add(i32x4.mul(x, i32x4.extend_low_i16x8_u(second)), i32x4.mul(y, i32x4.extend_high_i16x8_u(second))));
    v128.store(to, second);
    const pair = i16x8.sub(i16x8.shl(v128.or(i16x8.shl(first, 4), second), 1), newOfEight(state, now)), used = usedBy(v128.load(usage)), usedToo = usedBy(v128.load(usage, 16));
    const a = partLow(used, parts), b = partHigh(used, parts), c = partLow(usedToo, parts), d = partHigh(usedToo, parts);
    addToLane(i16x8.extract_lane_u(pair, 0), i64x2.extract_lane(a, 0), 0);
    addToLane(i16x8.extract_lane_u(pair, 1), i64x2.extract_lane(a, 1), 1);
    addToLane(i16x8.extract_lane_u(pair, 2), i64x2.extract_lane(b, 0), 2);
    addToLane(i16x8.extract_lane_u(pair, 3), i64x2.extract_lane(b, 1), 3);
    addToLane(i16x8.extract_lane_u(pair, 4), i64x2.extract_lane(c, 0), 0);
    addToLane(i16x8.extract_lane_u(pair, 5), i64x2.extract_lane(c, 1), 1);
    addToLane(i16x8.extract_lane_u(pair, 6), i64x2.extract_lane(d, 0), 2);
    addToLane(i16x8.extract_lane_u(pair, 7), i64x2.extract_lane(d, 1), 3);
  }
  noteState(acrossFour(hash), 1);
  giveParts(sumsOf(b), freshOf(b), labs);
}

/** Uniforms over all slots but the first: each skips the interval of its first. */
// @ts-ignore: decorator
@inline
function skipping(x: v128, first: v128): v128 {
  const share = gather(first, BASE_SHARES), v = f32x4.mul(f32x4.mul(wholeFour(x), f32x4.splat(CELL)), f32x4.sub(f32x4.splat(1), share));
  return f32x4.add(v, v128.and(share, f32x4.ge(v, gather(first, CUMULATIVE))));
}

// @ts-ignore: decorator
@inline
function partLow(used: v128, parts: v128): v128 { return i64x2.shr_u(i64x2.extmul_low_i32x4_u(used, parts), 16); }

// @ts-ignore: decorator
@inline
function partHigh(used: v128, parts: v128): v128 { return i64x2.shr_u(i64x2.extmul_high_i32x4_u(used, parts), 16); }

function giveParts(sums: usize, fresh: usize, labs: i32): void {
  for (let first = 1; first <= labs; first++)
    for (let second = 1; second <= labs; second++) {
      const pair = (first << 4 | second) << 1, arrived = laneSum(pair | 1, true);
      give(sums, first, second, laneSum(pair, true) + arrived);
      if (fresh != 0) give(fresh, first, second, arrived);
    }
}
