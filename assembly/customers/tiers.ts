// The three tiers of the queue at a full lab, and how much usage stands in each: contracted before renewing before new customers.
import * as customerClass from "../generated/customer-class";
import * as submodel from "../generated/submodel";
import { bump, tierAt } from "./exchange";
import { addTo, bucketCount, classOf, freshOf, isDue, sizeOf, slotCount, statesOf, sumsOf, usageAt, usagesOf } from "./store";

export const TIER_RENEWING: i32 = 1;
export const TIER_NEW: i32 = 2;

/** Whether contracts of the bucket ended in this quarter. */
export function renews(b: i32, quarter: i32): bool { return submodel.choice() != 0 && isDue(b, quarter); }

/** Whether a customer in this state came to its lab in this quarter. */
export function isNew(state: u32, quarter: i32): u32 { return u32(state > 63) & u32((state & 63) == <u32>(quarter & 63)); }

/** As `isNew`, of eight states and their slots: all bits of a lane or none. */
// @ts-ignore: decorator
@inline
export function newOfEight(states: v128, slots: v128, now: v128): v128 {
  return v128.andnot(i16x8.eq(v128.and(states, i16x8.splat(63)), now), i16x8.eq(slots, i16x8.splat(0)));
}

/** Starts the count of those who arrive in this quarter; in the first of a run some have just arrived. */
export function openFresh(b: i32, quarter: i32): void {
  const fresh = freshOf(b);
  if (fresh == 0) return;
  memory.fill(fresh, 0, <usize>slotCount() << 4);
  if (quarter > 0 || renews(b, quarter)) return;
  for (let i: u32 = 0; i < sizeOf(b); i++) {
    const state = <u32>load<u16>(statesOf(b) + (<usize>i << 1));
    if (isNew(state, quarter)) addTo(fresh, state >> 6, 1, usageAt(usagesOf(b) + (<usize>i << 2)));
  }
}

/** Counts one who arrives outside the hot loop. */
export function addFresh(b: i32, slot: u32, usage: u32): void {
  if (slot != 0 && freshOf(b) != 0) addTo(freshOf(b), slot, 1, usage);
}

/** Adds this shard's base usage in the tiers above the first to the exchange; from the totals follows which tier a full lab cannot serve whole. */
export function collectTiers(quarter: i32): void {
  if (submodel.rationing() == 0) return;
  for (let b = 0; b < bucketCount(); b++) {
    const s = <i32>customerClass.segment(classOf(b)), due = renews(b, quarter), sums = sumsOf(b), fresh = freshOf(b);
    for (let slot = 1; slot < slotCount(); slot++) {
      const at = <usize>slot << 4, usage = load<i64>(fresh + at, 8);
      bump(tierAt(slot, s, TIER_NEW), usage);
      if (due) bump(tierAt(slot, s, TIER_RENEWING), load<i64>(sums + at, 8) - usage);
    }
  }
}
