// The hot loop: every customer of a bucket whose contract ends re-chooses its lab. Eight at a time where SIMD is compiled in; same bytes either way.
// Hot loops ask at their end whether to go on: only then does the engine compute what does not change once, before them.
import * as run from "../generated/run";
import { LOYALTY } from "../base/memory";
import { drawOf } from "../base/random";
import { BLOCK, DRAWS, drawBlock, PLACES, ROWS, sumBlock } from "./blocks";
import { aliasOfEight, chooseFourOfMany } from "./kernel-many";
import { noteMoves } from "./moves";
import { FEW_LABS, isTabled, pickFew, pickMany, stretchOf } from "./shares";
import { acrossFour, addToSum, clearLanes, inLanes, laneSum, ONE_CUSTOMER, slotsOfEight, USAGE_BITS, wholeFour } from "./slots";
import { addTo } from "./store";
import { isNew, newOfEight } from "./tiers";

/** A chunk of this size overflows no sum of a lane. */
const CHUNK: u32 = 16384;

/** Chooses for n customers and adds them to the bucket's sums, which the caller has cleared; the new ones to those of its new as well, where there are such. */
export function choose(states: usize, usages: usize, n: u32, id0: u32, stride: u32, key: u64, quarter: i32, sums: usize, fresh: usize): void {
  const k1 = <u32>key, k2 = <u32>(key >> 32), labs = <i32>run.labs();
  for (let from: u32 = 0; from < n; from += CHUNK) {
    const to = min(n, from + CHUNK);
    clearLanes((labs + 1) << 1);
    let i = from;
    if (ASC_FEATURE_SIMD) {
      i = from + ((to - from) & ~7);
      if (labs <= FEW_LABS) chooseEight(states, usages, from, i, id0, stride, k1, k2, quarter, labs);
      else if (isTabled()) chooseEightOfMany(states, usages, from, i, id0, stride, k1, k2, quarter, labs);
      else chooseFourOfMany(states, usages, from, i, id0, stride, k1, k2, quarter, labs);
    }
    for (; i < to; i++) chooseOne(states, usages, i, id0 + i * stride, k1, k2, quarter, labs);
    foldLanes(labs, sums, fresh);
  }
}

function chooseOne(states: usize, usages: usize, i: u32, id: u32, k1: u32, k2: u32, quarter: i32, labs: i32): void {
  const at = states + (<usize>i << 1);
  const state = <u32>load<u16>(at), x = drawOf(id, k1, k2);
  const few = labs <= FEW_LABS;
  const v = <f32><i32>(x >> 8 | 1) * (few ? load<f32>(<usize>state << 2, LOYALTY) : stretchOf(state));
  const old = state >> 6;
  const slot = v >= 1 ? old : few ? pickFew(v, labs) : pickMany(v, <f32>(labs + 1));
  let next = state;
  if (slot != old) {
    next = slot == 0 ? 0 : slot << 6 | (quarter & 63);
    store<u16>(at, <u16>next);
  }
  noteMoves(x * next, i64(slot != old));
  addToSum(<usize>(slot << 1 | isNew(next, quarter)) << 3, ONE_CUSTOMER + load<u32>(usages + (<usize>i << 2)));
}

function chooseEight(states: usize, usages: usize, from: u32, to: u32, id0: u32, stride: u32, k1: u32, k2: u32, quarter: i32, labs: i32): void {
  chooseByEight(states, usages, from, to, id0, stride, k1, k2, quarter, labs, false);
}

function chooseEightOfMany(states: usize, usages: usize, from: u32, to: u32, id0: u32, stride: u32, k1: u32, k2: u32, quarter: i32, labs: i32): void {
  chooseByEight(states, usages, from, to, id0, stride, k1, k2, quarter, labs, true);
}

/** Inlined twice, so that neither loop asks how many labs there are. */
// @ts-ignore: decorator
@inline
function chooseByEight(states: usize, usages: usize, from: u32, to: u32, id0: u32, stride: u32, k1: u32, k2: u32, quarter: i32, labs: i32, many: bool): void {
  const one = f32x4.splat(1), zero = i32x4.splat(0), now = i16x8.splat(<i16>(quarter & 63)), columns = f32x4.splat(<f32>(labs + 1));
  let kept = zero, hash = zero;
  for (let block = from; block < to; block += BLOCK) {
    const n = min(BLOCK, to - block);
    drawBlock(n, id0 + block * stride, stride, k1, k2);
    let at = states + (<usize>block << 1), draws = DRAWS, place = PLACES;
    const end = at + (<usize>n << 1);
    do {
      const x = v128.load(draws), y = v128.load(draws, 16);
      const old = v128.load(at), incumbent = i16x8.shr_u(old, 6);
      v128.store(ROWS, i16x8.shl(old, 2));
      const v = f32x4.mul(wholeFour(x), stretchFour(ROWS)), w = f32x4.mul(wholeFour(y), stretchFour(ROWS + 8));
      const slot = v128.bitselect(incumbent, many ? aliasOfEight(v, w, columns) : slotsOfEight(v, w, labs), i16x8.narrow_i32x4_s(f32x4.ge(v, one), f32x4.ge(w, one)));
      const same = i16x8.eq(slot, incumbent), moved = v128.andnot(v128.or(i16x8.shl(slot, 6), now), i16x8.eq(slot, zero));
      const next = v128.bitselect(old, moved, same);
      kept = i16x8.add(kept, same);
      hash = i32x4.add(hash, i32x4.add(i32x4.mul(x, i32x4.extend_low_i16x8_u(next)), i32x4.mul(y, i32x4.extend_high_i16x8_u(next))));
      v128.store(at, next);
      v128.store(place, inLanes(i16x8.sub(i16x8.shl(slot, 1), newOfEight(next, slot, now))));
      at += 16; draws += 32; place += 16;
    } while (at < end);
    sumBlock(n, usages + (<usize>block << 2), ONE_CUSTOMER);
  }
  // A lane of 16 bits counts the stayers of a chunk, with a minus.
  noteMoves(acrossFour(hash), <i64>(to - from) + <i64><i32>acrossFour(i32x4.extadd_pairwise_i16x8_s(kept)));
}

/** By what the uniforms of four customers are stretched whose states, in bytes of the table, stand at `rows`. */
// @ts-ignore: decorator
@inline
function stretchFour(rows: usize): v128 {
  let stretch = v128.load_zero<f32>(<usize>load<u16>(rows), LOYALTY);
  stretch = v128.load_lane<f32>(<usize>load<u16>(rows, 2), stretch, 1, LOYALTY);
  stretch = v128.load_lane<f32>(<usize>load<u16>(rows, 4), stretch, 2, LOYALTY);
  return v128.load_lane<f32>(<usize>load<u16>(rows, 6), stretch, 3, LOYALTY);
}

/** Sums stand by slot, those who stayed and those who are new beside each other. */
function foldLanes(labs: i32, sums: usize, fresh: usize): void {
  for (let slot = 0; slot <= labs; slot++) {
    const stayed = laneSum(slot << 1, labs), arrived = laneSum(slot << 1 | 1, labs), all = stayed + arrived;
    addTo(sums, slot, all >> 40, all & USAGE_BITS);
    if (fresh != 0) addTo(fresh, slot, arrived >> 40, arrived & USAGE_BITS);
  }
}
