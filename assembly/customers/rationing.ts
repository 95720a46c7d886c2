// Rationing, round one: a full lab serves contracted before renewing before new customers, and inside a tier by lottery.
import { STREAM_LOTTERY } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { CUT, CUT_SHARE, FULL } from "../base/memory";
import { drawOf, keyOf } from "../base/random";
import { usageOf } from "./demand";
import { BINS, bump, clearTiers, tierAt, TIERS } from "./exchange";
import { partOf, secondAt, secondParts } from "./second";
import { bucketCount, classOf, firstId, isDue, secondsOf, sizeOf, statesOf, strideOf, usageAt, usagesOf } from "./store";

const WHOLE: u64 = 1 << 32;
export const TIER_NEW: u32 = 2;

export function isFull(j: u32): bool { return load<u8>(FULL + j) != 0; }
export function cutOf(j: u32): u32 { return load<u32>(CUT + (<usize>j << 2)); }
export function setCut(j: u32, rank: u32): void { store<u32>(CUT + (<usize>j << 2), rank); }
/** Part of the cut rank's usage that is turned away, of 2^32; rounded up, so that capacity is never exceeded. */
export function turnedShareOf(j: u32): u64 { return load<u64>(CUT_SHARE + (<usize>j << 3)); }

/** Marks the labs that are asked for more than they can serve; says whether there is one. */
export function findFull(): bool {
  let any = false;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const full = submodel.rationing() != 0 && lab.alive(j) != 0 && lab.demandMicro(j) > lab.servableMicro(j);
    store<u8>(FULL + j, u8(full));
    any = any || full;
  }
  return any;
}

/** Rank of a customer in the queue of its lab: tier first, then an 8-bit lottery. */
export function rankOf(state: u32, due: bool, quarter: i32, lottery: u32): u32 {
  const isNew = (state & 63) == <u32>(quarter & 63);
  return (isNew ? TIER_NEW : due ? 1 : 0) << 8 | lottery >> 24;
}

/** Adds this shard's customers of full labs to the histogram of ranks. */
export function tallyRanks(): void {
  clearTiers();
  const quarter = <i32>run.quarter(), key = keyOf(STREAM_LOTTERY, 0, quarter), k1 = <u32>key, k2 = <u32>(key >> 32);
  for (let b = 0; b < bucketCount(); b++) {
    const s = <i32>customerClass.segment(classOf(b)), parts = secondParts(classOf(b)), seconds = secondsOf(b), due = isDue(b, quarter) && submodel.choice() != 0;
    const states = statesOf(b), usages = usagesOf(b), n = sizeOf(b), stride = strideOf(b);
    let id = firstId(b);
    for (let i: u32 = 0; i < n; i++, id += stride) {
      const state = <u32>load<u16>(states + (<usize>i << 1)), slot = state >> 6, second = secondAt(seconds, i);
      if (slot == 0) continue;
      const here = isFull(slot - 1), there = second != 0 && isFull(second - 1);
      if (!here && !there) continue;
      const rank = rankOf(state, due, quarter, drawOf(id, k1, k2)), usage = usageAt(usages + (<usize>i << 2));
      const part = second == 0 ? 0 : partOf(usage, parts);
      if (here) bump(tierAt(slot, s, rank), <i64>usage - part);
      if (there) bump(tierAt(second, s, rank), part);
    }
  }
}

/** From the totals over all shards: the last rank that fits whole, and the part of the next that does not. */
export function cutRanks(): void {
  for (let j = 0; j < <i32>run.labs(); j++) if (isFull(j)) cutLab(j);
}

function cutLab(j: i32): void {
  const servable = <f64>lab.servableMicro(j), segments = <i32>run.segments(), ranks = <u32>(TIERS * BINS);
  let before: f64 = 0;
  for (let rank: u32 = 0; rank < ranks; rank++) {
    let through: f64 = 0;
    for (let s = 0; s < segments; s++) through += <f64>usageOf(s, sumThrough(j, s, rank));
    if (through > servable) {
      const fits = (servable - before) / (through - before);
      const turned = WHOLE - <u64>Math.floor(fits * <f64>WHOLE) + 1;
      setCut(j, rank);
      store<u64>(CUT_SHARE + (<usize>j << 3), turned > WHOLE ? WHOLE : turned);
      return;
    }
    before = through;
  }
  setCut(j, ranks);
}

/** Turns the histogram into running sums as it is read, rank by rank. */
function sumThrough(j: i32, s: i32, rank: u32): i64 {
  const at = tierAt(j + 1, s, rank);
  if (rank > 0) store<i64>(at, load<i64>(at) + load<i64>(tierAt(j + 1, s, rank - 1)));
  return load<i64>(at);
}
