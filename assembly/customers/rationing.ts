// Rationing, round one: a full lab serves contracted before renewing before new customers, and inside a tier by lottery.
import { MAX_SEGMENTS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { CUT, CUT_SHARE, FULL } from "../base/memory";
import { usageOf } from "./demand";
import { BINS, rankAt, tierAt, TIERS } from "./exchange";
import { setLimits } from "./limits";
import { TIER_NEW, TIER_RENEWING } from "./tiers";

const WHOLE: u64 = 1 << 32;

export function isFull(j: u32): bool { return load<u8>(FULL + j) != 0; }
/** Of a full lab the first rank that it cannot serve whole, tier << 8 | bin, and until the lottery is cut the first of its tier; of one with slack the last bin of arrivals. */
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

/** From the totals over all shards: the last rank that fits whole, and the part of the next that does not. */
export function cutRanks(): void {
  for (let j = 0; j < <i32>run.labs(); j++) if (isFull(j)) cutLab(j);
  setLimits();
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
