// Choice where labs are many: by an alias table; where no table holds the loyalty of each state either, four customers at a time. The same bytes as one by one.
import { ALIAS, BASE_SHARES, RAMP } from "../base/memory";
import { drawFour, keyedFour } from "../base/random";
import { noteMoves } from "./moves";
import { FAR, LARGEST_BELOW_ONE, stretchBy } from "./shares";
import { acrossFour, addToSum, gather, ONE_CUSTOMER, wholeFour } from "./slots";
import { newOfEight } from "./tiers";

export function chooseFourOfMany(states: usize, usages: usize, from: u32, to: u32, id0: u32, stride: u32, k1: u32, k2: u32, quarter: i32, labs: i32): void {
  const key2 = i32x4.splat(k2), one = f32x4.splat(1), zero = i32x4.splat(0), now = i32x4.splat(quarter & 63), nows = i16x8.splat(<i16>(quarter & 63)), step = i32x4.splat(4 * stride);
  const columns = f32x4.splat(<f32>(labs + 1)), end = states + (<usize>to << 1);
  let ids = keyedFour(id0 + from * stride, stride, k1), kept = zero, hash = zero, usage = usages + (<usize>from << 2);
  let at = states + (<usize>from << 1);
  if (at < end) do {
    const x = drawFour(ids, key2), old = v128.load_ext<u16>(at), incumbent = i32x4.shr_u(old, 6);
    ids = i32x4.add(ids, step);
    const v = f32x4.mul(wholeFour(x), stretchFour(old, incumbent));
    const slot = v128.bitselect(incumbent, aliasFour(f32x4.mul(f32x4.min(v, f32x4.splat(LARGEST_BELOW_ONE)), columns)), f32x4.ge(v, one));
    const same = i32x4.eq(slot, incumbent), moved = v128.andnot(v128.or(i32x4.shl(slot, 6), now), i32x4.eq(slot, zero));
    const next = v128.bitselect(old, moved, same);
    kept = i32x4.add(kept, same);
    hash = i32x4.add(hash, i32x4.mul(x, next));
    const packed = i16x8.narrow_i32x4_u(next, next), index = i32x4.add(i32x4.shl(i32x4.sub(i32x4.shl(slot, 1), i32x4.extend_low_i16x8_s(newOfEight(packed, i16x8.shr_u(packed, 6), nows))), 3), i32x4(0, 16384, 0, 16384));
    v128.store_lane<u64>(at, packed, 0);
    addToSum(i32x4.extract_lane(index, 0), ONE_CUSTOMER + load<u32>(usage));
    addToSum(i32x4.extract_lane(index, 1), ONE_CUSTOMER + load<u32>(usage, 4));
    addToSum(i32x4.extract_lane(index, 2), ONE_CUSTOMER + load<u32>(usage, 8));
    addToSum(i32x4.extract_lane(index, 3), ONE_CUSTOMER + load<u32>(usage, 12));
    at += 8; usage += 16;
  } while (at < end);
  noteMoves(acrossFour(hash), <i64>(to - from) + <i64><i32>acrossFour(kept));
}

/** As `stretchOf`, of four states. */
// @ts-ignore: decorator
@inline
function stretchFour(states: v128, slots: v128): v128 {
  const gain = f32x4.mul(gather(slots, BASE_SHARES), gather(v128.and(states, i32x4.splat(63)), RAMP));
  const isWaiting = i32x4.lt_u(i32x4.sub(states, i32x4.splat(1)), i32x4.splat(63));
  return v128.bitselect(f32x4.splat(FAR), stretchBy(gain), isWaiting);
}

/** As `pickMany`, of eight uniforms, as 16-bit numbers. */
// @ts-ignore: decorator
@inline
export function aliasOfEight(v: v128, w: v128, columns: v128): v128 {
  const most = f32x4.splat(LARGEST_BELOW_ONE);
  return i16x8.narrow_i32x4_u(aliasFour(f32x4.mul(f32x4.min(v, most), columns)), aliasFour(f32x4.mul(f32x4.min(w, most), columns)));
}

/** As `pickMany`, of four places among the columns. */
// @ts-ignore: decorator
@inline
function aliasFour(y: v128): v128 {
  const column = i32x4.trunc_sat_f32x4_s(y);
  let low = v128.load_zero<u64>(<usize>i32x4.extract_lane(column, 0) << 3, ALIAS), high = v128.load_zero<u64>(<usize>i32x4.extract_lane(column, 2) << 3, ALIAS);
  low = v128.load_lane<u64>(<usize>i32x4.extract_lane(column, 1) << 3, low, 1, ALIAS);
  high = v128.load_lane<u64>(<usize>i32x4.extract_lane(column, 3) << 3, high, 1, ALIAS);
  return v128.bitselect(column, v128.shuffle<i32>(low, high, 1, 3, 5, 7), f32x4.lt(y, v128.shuffle<i32>(low, high, 0, 2, 4, 6)));
}
