// Second labs of a whole bucket, eight customers at a time; the same bytes as one by one.
import * as run from "../generated/run";
import { BASE_SHARES, CUMULATIVE, REACH_BYTES, SHARE_BYTES } from "../base/memory";
import { AMOUNTS, BLOCK, DRAWS, drawBlock, PLACES, sumBlock } from "./blocks";
import { noteState } from "./moves";
import { give, partsOf, secondParts } from "./parts";
import { CELL } from "./shares";
import { acrossFour, clearLanes, inLanes, laneSum, slotsOfEight, wholeFour } from "./slots";
import { classOf, firstId, freshOf, secondsOf, sizeOf, statesOf, strideOf, sumsOf, usagesOf, usedBy } from "./store";
import { newOfEight } from "./tiers";

/** Pairs of slots are told apart by four bits each, and by a bit who is new. */
const PAIRS: i32 = 512;

/** States, usages and seconds behind the last customer of a bucket are empty, and stay so. */
export function drawSecondsByEight(b: i32, key: u64, quarter: i32): void {
  const labs = <i32>run.labs(), n = sizeOf(b), stride = strideOf(b), k1 = <u32>key, k2 = <u32>(key >> 32);
  const parts = i32x4.splat(<i32>secondParts(classOf(b))), zero = i32x4.splat(0), now = i16x8.splat(<i16>(quarter & 63));
  clearLanes(PAIRS);
  layOutBytes(BASE_SHARES, SHARE_BYTES);
  layOutBytes(CUMULATIVE, REACH_BYTES);
  let hash = zero;
  for (let block: u32 = 0; block < n; block += BLOCK) {
    const size = min(BLOCK, (n - block + 7) & ~7);
    drawBlock(size, firstId(b) + block * stride, stride, k1, k2);
    let at = statesOf(b) + (<usize>block << 1), to = secondsOf(b) + (<usize>block << 1), usage = usagesOf(b) + (<usize>block << 2);
    let draws = DRAWS, place = PLACES, amount = AMOUNTS;
    const end = at + (<usize>size << 1);
    do {
      const x = v128.load(draws), y = v128.load(draws, 16);
      const state = v128.load(at), first = i16x8.shr_u(state, 6), bytes = i8x16.narrow_i16x8_u(first, first);
      const share = lowBytes(bytes, SHARE_BYTES), shares = highBytes(bytes, SHARE_BYTES), reach = lowBytes(bytes, REACH_BYTES), reaches = highBytes(bytes, REACH_BYTES);
      const slot = slotsOfEight(
        skipping(x, v128.shuffle<i16>(share, shares, 0, 8, 1, 9, 2, 10, 3, 11), v128.shuffle<i16>(reach, reaches, 0, 8, 1, 9, 2, 10, 3, 11)),
        skipping(y, v128.shuffle<i16>(share, shares, 4, 12, 5, 13, 6, 14, 7, 15), v128.shuffle<i16>(reach, reaches, 4, 12, 5, 13, 6, 14, 7, 15)), labs);
      const second = v128.andnot(slot, v128.or(i16x8.eq(slot, first), i16x8.eq(first, zero)));
      hash = i32x4.add(hash, i32x4.add(i32x4.mul(x, i32x4.extend_low_i16x8_u(second)), i32x4.mul(y, i32x4.extend_high_i16x8_u(second))));
      v128.store(to, second);
      v128.store(place, inLanes(i16x8.sub(i16x8.shl(v128.or(i16x8.shl(first, 4), second), 1), newOfEight(state, first, now))));
      v128.store(amount, partsOf(usedBy(v128.load(usage)), parts));
      v128.store(amount, partsOf(usedBy(v128.load(usage, 16)), parts), 16);
      at += 16; to += 16; usage += 32; draws += 32; place += 16; amount += 32;
    } while (at < end);
    sumBlock(size, AMOUNTS, 0);
  }
  noteState(acrossFour(hash), 1);
  giveParts(sumsOf(b), freshOf(b), labs);
}

/** Uniforms over all slots but the first: each skips the interval of its first, which begins where `reach` says. */
// @ts-ignore: decorator
@inline
function skipping(x: v128, share: v128, reach: v128): v128 {
  const v = f32x4.mul(f32x4.mul(wholeFour(x), f32x4.splat(CELL)), f32x4.sub(f32x4.splat(1), share));
  return f32x4.add(v, v128.and(share, f32x4.ge(v, reach)));
}

/** Lays the first, second, third and fourth bytes of the sixteen numbers of a table beside each other, so that a swizzle looks up sixteen bytes at once. */
function layOutBytes(table: usize, bytes: usize): void {
  for (let i: usize = 0; i < 64; i++) store<u8>(bytes + ((i & 3) << 4 | i >> 2), load<u8>(table + i));
}

/** The lower halves of eight numbers of a table, by eight bytes. */
// @ts-ignore: decorator
@inline
function lowBytes(indices: v128, bytes: usize): v128 {
  return v128.shuffle<i8>(i8x16.swizzle(v128.load(bytes), indices), i8x16.swizzle(v128.load(bytes + 16), indices), 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

/** The upper halves. */
// @ts-ignore: decorator
@inline
function highBytes(indices: v128, bytes: usize): v128 { return lowBytes(indices, bytes + 32); }

function giveParts(sums: usize, fresh: usize, labs: i32): void {
  for (let first = 1; first <= labs; first++)
    for (let second = 1; second <= labs; second++) {
      const pair = (first << 4 | second) << 1, arrived = laneSum(pair | 1, labs);
      give(sums, first, second, laneSum(pair, labs) + arrived);
      if (fresh != 0) give(fresh, first, second, arrived);
    }
}
