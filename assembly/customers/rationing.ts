// Rationing, round one: a full lab serves contracted before renewing before new customers, and inside a tier by lottery.
import { MAX_SEGMENTS } from "../generated/limits";
import { STREAM_LOTTERY } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { CUT, CUT_SHARE, FULL, LIMIT } from "../base/memory";
import { keyOf } from "../base/random";
import { usageOf } from "./demand";
import { CHUNK, drawAll, drawn } from "./draws";
import { BINS, bump, clearRanks, rankAt, tierAt, TIERS } from "./exchange";
import { concernOf, line, OF_THE_CUT, rowOf, sortTiers } from "./queue";
import { partOf, secondAt, secondParts } from "./second";
import { bucketCount, classOf, firstId, queuedIn, queueOf, secondsOf, statesOf, strideOf, usageAt, usagesOf } from "./store";
import { TIER_NEW, TIER_RENEWING } from "./tiers";

const WHOLE: u64 = 1 << 32;
/** A rank that nobody has. */
const NOBODY: u32 = 1 << 16;

export function isFull(j: u32): bool { return load<u8>(FULL + j) != 0; }
/** The first rank that the lab cannot serve whole, tier << 8 | bin; until the lottery is cut, the first of its tier. */
export function cutOf(j: u32): u32 { return load<u32>(CUT + (<usize>j << 2)); }
export function setCut(j: u32, rank: u32): void { store<u32>(CUT + (<usize>j << 2), rank); }
/** Part of the cut rank's usage that is turned away, of 2^32; rounded up, so that capacity is never exceeded. */
export function turnedShareOf(j: u32): u64 { return load<u64>(CUT_SHARE + (<usize>j << 3)); }

/** Marks the labs that are asked for more than they can serve, and the tier that each cannot serve whole; says whether there is one. */
export function findFull(): bool {
  let any = false;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const full = submodel.rationing() != 0 && lab.alive(j) != 0 && lab.demandMicro(j) > lab.servableMicro(j);
    store<u8>(FULL + j, u8(full));
    if (full) setCut(j, <u32>tierCut(j) << 8);
    any = any || full;
  }
  return any;
}

function tierCut(j: i32): i32 {
  let tier = 0;
  while (tier < TIERS - 1 && usageBelow(j, tier + 1) <= <f64>lab.servableMicro(j)) tier++;
  return tier;
}

/** Usage of lab j's customers in the tiers below this one, over all segments. */
function usageBelow(j: i32, tier: i32): f64 {
  let sum: f64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) sum += <f64>usageOf(s, baseBelow(j, s, tier));
  return sum;
}

function baseBelow(j: i32, s: i32, tier: i32): i64 {
  if (tier == 0) return 0;
  const all = labSegment.baseUsage(j * <i32>MAX_SEGMENTS + s), fresh = load<i64>(tierAt(j + 1, s, TIER_NEW));
  return tier == TIER_NEW ? all - fresh : all - fresh - load<i64>(tierAt(j + 1, s, TIER_RENEWING));
}

/** Lines up this shard's customers whom a full lab may turn away, and adds those of the cut tier to the histogram of the lottery. */
export function tallyRanks(): void {
  clearRanks();
  sortTiers();
  const quarter = <i32>run.quarter(), key = keyOf(STREAM_LOTTERY, 0, quarter);
  for (let b = 0; b < bucketCount(); b++) {
    line(b, quarter);
    tallyBucket(b, quarter, key);
  }
}

/** Whoever is not of the cut tier adds nothing: cheaper than to ask. */
function tallyBucket(b: i32, quarter: i32, key: u64): void {
  const s = <i32>customerClass.segment(classOf(b)), parts = secondParts(classOf(b)), seconds = secondsOf(b);
  const states = statesOf(b), usages = usagesOf(b), queue = queueOf(b), n = queuedIn(b), row = concernOf(b, quarter);
  const bins = rankAt(0, s, 0), bytes = rankAt(1, s, 0) - bins;
  for (let from: u32 = 0; from < n; from += CHUNK) {
    const places = queue + (<usize>from << 2), m = min(CHUNK, n - from);
    drawAll(0, places, m, firstId(b), strideOf(b), key);
    for (let at: u32 = 0; at < m; at++) {
      const i = load<u32>(places + (<usize>at << 2)), state = <u32>load<u16>(states + (<usize>i << 1)), first = state >> 6;
      const usage = <i64>usageAt(usages + (<usize>i << 2)), bin = bins + (<usize>(drawn(0, at) >> 24) << 3), concerns = rowOf(row, state, quarter);
      let part: i64 = 0;
      if (seconds != 0) {
        const second = secondAt(seconds, i);
        part = partOf(<u32>usage, parts) * i64(second != 0);
        bump(bin + <usize>second * bytes, part * i64(load<u8>(concerns + second) == OF_THE_CUT));
      }
      bump(bin + <usize>first * bytes, (usage - part) * i64(load<u8>(concerns + first) == OF_THE_CUT));
    }
  }
}

/** From the totals over all shards: the last rank that fits whole, and the part of the next that does not. */
export function cutRanks(): void {
  store<u32>(LIMIT, NOBODY);
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (isFull(j)) cutLab(j);
    store<u32>(LIMIT + (<usize>(j + 1) << 2), isFull(j) ? cutOf(j) : NOBODY);
  }
}

function cutLab(j: i32): void {
  const servable = <f64>lab.servableMicro(j), segments = <i32>run.segments(), tier = <i32>(cutOf(j) >> 8);
  let before = usageBelow(j, tier);
  for (let bin: u32 = 0; bin < <u32>BINS; bin++) {
    let through: f64 = 0;
    for (let s = 0; s < segments; s++) through += <f64>usageOf(s, sumThrough(j, s, tier, bin));
    if (through > servable) {
      const fits = (servable - before) / (through - before);
      const turned = WHOLE - <u64>Math.floor(fits * <f64>WHOLE) + 1;
      setCut(j, <u32>tier << 8 | bin);
      store<u64>(CUT_SHARE + (<usize>j << 3), turned > WHOLE ? WHOLE : turned);
      return;
    }
    before = through;
  }
  setCut(j, <u32>(TIERS * BINS));
}

/** Turns the histogram into running sums from the lower tiers on as it is read, bin by bin. */
function sumThrough(j: i32, s: i32, tier: i32, bin: u32): i64 {
  const at = rankAt(j + 1, s, bin);
  store<i64>(at, load<i64>(at) + (bin > 0 ? load<i64>(rankAt(j + 1, s, bin - 1)) : baseBelow(j, s, tier)));
  return load<i64>(at);
}
