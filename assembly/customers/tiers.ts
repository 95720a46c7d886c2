// The three tiers of the queue at a full lab, and how much usage stands in each: contracted before renewing before new customers.
import * as customerClass from "../generated/customer-class";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { LANE_SUMS, SET_BITS } from "../base/memory";
import { bump, tierAt } from "./exchange";
import { partOf, secondAt, secondParts } from "./second";
import {
  bucketCount, classOf, freshIn, isDue, queuedIn, queueOf, secondsOf, setQueued, sizeOf, slotCount, statesOf, sumsOf, usageAt, usagesOf,
} from "./store";

export const TIER_RENEWING: i32 = 1;
export const TIER_NEW: i32 = 2;

/** Whether contracts of the bucket ended in this quarter. */
export function renews(b: i32, quarter: i32): bool { return submodel.choice() != 0 && isDue(b, quarter); }

/** Whether a customer in this state came to its lab in this quarter. */
export function isNew(state: u32, quarter: i32): u32 { return u32(state > 63) & u32((state & 63) == <u32>(quarter & 63)); }

/** Of eight neighbouring states, those of new customers: a bit each. States behind the last of a bucket are empty. */
// @ts-ignore: decorator
@inline
export function newAmong(states: usize, now: v128): i32 {
  const eight = v128.load(states), six = i16x8.splat(63);
  return i16x8.bitmask(v128.and(i16x8.eq(v128.and(eight, six), now), i16x8.gt_u(eight, six)));
}

/** Where the bits of each byte are set. */
export function layOutBits(): void {
  for (let byte = 0; byte < 256; byte++)
    for (let bit = 0, found = 0; bit < 8; bit++) if ((byte >> bit & 1) != 0) store<u8>(SET_BITS + <usize>(byte << 3 | found++), <u8>bit);
}

/** Lists the positions of the bucket's new customers, without a branch on who is new; their number. The list may be written to up to eight beyond its end. */
export function listNew(b: i32, quarter: i32, list: usize): u32 {
  const states = statesOf(b), n = sizeOf(b);
  let to = list;
  if (ASC_FEATURE_SIMD) {
    const now = i16x8.splat(<i16>(quarter & 63));
    for (let i: u32 = 0; i < n; i += 8) {
      const found = newAmong(states + (<usize>i << 1), now), from = i32x4.splat(i);
      const places = i16x8.extend_low_i8x16_u(v128.load_zero<u64>(SET_BITS + (<usize>found << 3)));
      v128.store(to, i32x4.add(i32x4.extend_low_i16x8_u(places), from));
      v128.store(to, i32x4.add(i32x4.extend_high_i16x8_u(places), from), 16);
      to += <usize>popcnt(found) << 2;
    }
  } else {
    for (let i: u32 = 0; i < n; i++) {
      store<u32>(to, i);
      to += <usize>isNew(<u32>load<u16>(states + (<usize>i << 1)), quarter) << 2;
    }
  }
  return <u32>((to - list) >> 2);
}

/** Lists new customers, and adds this shard's base usage in the tiers above the first to the exchange; from the totals follows which tier a full lab cannot serve whole. */
export function collectTiers(quarter: i32): void {
  if (submodel.rationing() == 0) return;
  const slots = slotCount();
  for (let b = 0; b < bucketCount(); b++) {
    const s = <i32>customerClass.segment(classOf(b)), due = renews(b, quarter), sums = sumsOf(b);
    setQueued(b, freshIn(b, quarter) ? listNew(b, quarter, queueOf(b)) : 0);
    if (due) for (let slot = 1; slot < slots; slot++) bump(tierAt(slot, s, TIER_RENEWING), load<i64>(sums + (<usize>slot << 4), 8));
    if (queuedIn(b) == 0) continue;
    addUpNew(b);
    for (let slot = 1; slot < slots; slot++) {
      const usage = load<i64>(LANE_SUMS + (<usize>slot << 3));
      bump(tierAt(slot, s, TIER_NEW), usage);
      if (due) bump(tierAt(slot, s, TIER_RENEWING), -usage);
    }
  }
}

/** Base usage of the listed customers by slot, into the lane sums. */
function addUpNew(b: i32): void {
  const states = statesOf(b), usages = usagesOf(b), seconds = secondsOf(b), parts = secondParts(classOf(b)), end = queueOf(b) + (<usize>queuedIn(b) << 2);
  memory.fill(LANE_SUMS, 0, <usize>slotCount() << 3);
  for (let at = queueOf(b); at < end; at += 4) {
    const i = load<u32>(at), usage = usageAt(usages + (<usize>i << 2)), slot = <u32>load<u16>(states + (<usize>i << 1)) >> 6;
    bump(LANE_SUMS + (<usize>slot << 3), usage);
    if (seconds == 0) continue;
    const second = secondAt(seconds, i), part = partOf(usage, parts) * i64(second != 0);
    bump(LANE_SUMS + (<usize>slot << 3), -part);
    bump(LANE_SUMS + (<usize>second << 3), part);
  }
}
