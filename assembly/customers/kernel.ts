// The hot loop: every customer of a bucket whose contract ends re-chooses its lab. Four at a time where SIMD is compiled in; same bytes either way.
import * as run from "../generated/run";
import { LANE_SUMS, LOYALTY, THRESHOLDS } from "../base/memory";
import { drawOf } from "../base/random";
import { FEW_LABS, pickFew, pickMany, stretchOf } from "./shares";
import { addTo } from "./store";

/** 40 bits of a lane sum hold usage, 24 hold a count: a chunk of this size overflows neither. */
const CHUNK: u32 = 16384;
const ONE_CUSTOMER: u64 = 1 << 40;
const USAGE_BITS: u64 = (1 << 40) - 1;
export const LANE_BYTES: usize = 8192;

/** Order-free sum over the customers chosen so far in this quarter, mod 2^32: draw × new state. */
export let moves: u32 = 0;
/** Customers whose lab changed so far in this quarter. */
export let switched: i64 = 0;

export function resetMoves(): void { moves = 0; switched = 0; }

/** Counts one change made outside the hot loop. */
export function noteMove(draw: u32, state: u32): void { noteState(draw, state); switched++; }
/** Counts a change of state that moves nobody. */
export function noteState(draw: u32, state: u32): void { moves += draw * state; }

/** Chooses for n customers and adds them to the bucket's sums, which the caller has cleared. */
export function choose(states: usize, usages: usize, n: u32, id0: u32, stride: u32, key: u64, quarter: i32, sums: usize): void {
  const k1 = <u32>key, k2 = <u32>(key >> 32), labs = <i32>run.labs();
  for (let from: u32 = 0; from < n; from += CHUNK) {
    const to = min(n, from + CHUNK);
    clearLanes(labs);
    let i = from;
    if (ASC_FEATURE_SIMD) {
      if (labs <= FEW_LABS) {
        const whole = from + ((to - from) & ~3);
        chooseFour(states, usages, from, whole, id0, stride, k1, k2, quarter, labs);
        i = whole;
      }
    }
    for (; i < to; i++) chooseOne(states, usages, i, id0 + i * stride, k1, k2, quarter, labs);
    foldLanes(labs, sums);
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
    switched++;
  }
  moves += x * next;
  const lane = LANE_SUMS + (<usize>slot << 3);
  store<u64>(lane, load<u64>(lane) + ONE_CUSTOMER + load<u32>(usages + (<usize>i << 2)));
}

/** How many of the first 4, 8 or 12 cumulative shares each lane has reached; those beyond the last lab are never reached. */
function reached4(v: v128): v128 {
  let n = f32x4.ge(v, v128.load(THRESHOLDS));
  n = i32x4.add(n, f32x4.ge(v, v128.load(THRESHOLDS, 16)));
  n = i32x4.add(n, f32x4.ge(v, v128.load(THRESHOLDS, 32)));
  return i32x4.neg(i32x4.add(n, f32x4.ge(v, v128.load(THRESHOLDS, 48))));
}

function reached8(v: v128): v128 {
  let n = f32x4.ge(v, v128.load(THRESHOLDS, 64));
  n = i32x4.add(n, f32x4.ge(v, v128.load(THRESHOLDS, 80)));
  n = i32x4.add(n, f32x4.ge(v, v128.load(THRESHOLDS, 96)));
  return i32x4.sub(reached4(v), i32x4.add(n, f32x4.ge(v, v128.load(THRESHOLDS, 112))));
}

function reached12(v: v128): v128 {
  let n = f32x4.ge(v, v128.load(THRESHOLDS, 128));
  n = i32x4.add(n, f32x4.ge(v, v128.load(THRESHOLDS, 144)));
  n = i32x4.add(n, f32x4.ge(v, v128.load(THRESHOLDS, 160)));
  return i32x4.sub(reached8(v), i32x4.add(n, f32x4.ge(v, v128.load(THRESHOLDS, 176))));
}

/** The slot that each lane stands for, of up to twelve labs. */
// @ts-ignore: decorator
@inline
export function reached(v: v128, labs: i32): v128 { return labs <= 4 ? reached4(v) : labs <= 8 ? reached8(v) : reached12(v); }

function chooseFour(states: usize, usages: usize, from: u32, to: u32, id0: u32, stride: u32, k1: u32, k2: u32, quarter: i32, labs: i32): void {
  const a = i32x4.splat(0xed5ad4bb), b = i32x4.splat(0xac4c1b51), c = i32x4.splat(0x31848bab), key2 = i32x4.splat(k2);
  const one = f32x4.splat(1), odd = i32x4.splat(1), zero = i32x4.splat(0), now = i32x4.splat(quarter & 63), step = i32x4.splat(4 * stride);
  let ids = i32x4.add(i32x4.splat(id0 + from * stride + k1), i32x4.mul(i32x4.splat(stride), i32x4(0, 1, 2, 3)));
  let kept = zero, hash = zero;
  let at = states + (<usize>from << 1), usage = usages + (<usize>from << 2);
  const end = states + (<usize>to << 1);
  for (; at < end; at += 8, usage += 16) {
    let x = ids;
    ids = i32x4.add(ids, step);
    x = v128.xor(x, i32x4.shr_u(x, 17)); x = i32x4.mul(x, a);
    x = v128.xor(x, i32x4.shr_u(x, 11)); x = v128.xor(x, key2); x = i32x4.mul(x, b);
    x = v128.xor(x, i32x4.shr_u(x, 15)); x = i32x4.mul(x, c);
    x = v128.xor(x, i32x4.shr_u(x, 14));
    const old = v128.load_ext<u16>(at);
    let stretch = v128.load_zero<f32>(<usize>load<u16>(at) << 2, LOYALTY);
    stretch = v128.load_lane<f32>(<usize>load<u16>(at, 2) << 2, stretch, 1, LOYALTY);
    stretch = v128.load_lane<f32>(<usize>load<u16>(at, 4) << 2, stretch, 2, LOYALTY);
    stretch = v128.load_lane<f32>(<usize>load<u16>(at, 6) << 2, stretch, 3, LOYALTY);
    const v = f32x4.mul(f32x4.convert_i32x4_s(v128.or(i32x4.shr_u(x, 8), odd)), stretch);
    const base = reached(v, labs);
    const incumbent = i32x4.shr_u(old, 6);
    const slot = v128.bitselect(incumbent, base, f32x4.ge(v, one));
    const same = i32x4.eq(slot, incumbent);
    kept = i32x4.add(kept, same);
    const moved = v128.andnot(v128.or(i32x4.shl(slot, 6), now), i32x4.eq(slot, zero));
    const next = v128.bitselect(old, moved, same);
    hash = i32x4.add(hash, i32x4.mul(x, next));
    v128.store_lane<u64>(at, i16x8.narrow_i32x4_u(next, next), 0);
    tally(i32x4.extract_lane(slot, 0), load<u32>(usage), 0);
    tally(i32x4.extract_lane(slot, 1), load<u32>(usage, 4), LANE_BYTES);
    tally(i32x4.extract_lane(slot, 2), load<u32>(usage, 8), 2 * LANE_BYTES);
    tally(i32x4.extract_lane(slot, 3), load<u32>(usage, 12), 3 * LANE_BYTES);
  }
  moves += i32x4.extract_lane(hash, 0) + i32x4.extract_lane(hash, 1) + i32x4.extract_lane(hash, 2) + i32x4.extract_lane(hash, 3);
  const stayed = i32x4.extract_lane(kept, 0) + i32x4.extract_lane(kept, 1) + i32x4.extract_lane(kept, 2) + i32x4.extract_lane(kept, 3);
  switched += <i64>(to - from) + <i64>stayed;
}

function tally(slot: u32, usage: u32, lane: usize): void {
  const at = (<usize>slot << 3) + lane;
  store<u64>(at, load<u64>(at, LANE_SUMS) + ONE_CUSTOMER + usage, LANE_SUMS);
}

function clearLanes(labs: i32): void {
  for (let lane: usize = 0; lane < 4; lane++) memory.fill(LANE_SUMS + lane * LANE_BYTES, 0, <usize>(labs + 1) << 3);
}

function foldLanes(labs: i32, sums: usize): void {
  for (let slot = 0; slot <= labs; slot++) {
    let customers: u64 = 0, usage: u64 = 0;
    for (let lane: usize = 0; lane < 4; lane++) {
      const packed = load<u64>(LANE_SUMS + lane * LANE_BYTES + (<usize>slot << 3));
      customers += packed >> 40;
      usage += packed & USAGE_BITS;
    }
    addTo(sums, slot, customers, usage);
  }
}
