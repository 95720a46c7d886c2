// Entry of new demand: which part of a class chooses as if it had no lab yet.
import { USAGE_SLOTS } from "../generated/limits";
import * as customerClass from "../generated/customer-class";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as submodel from "../generated/submodel";
import * as usageHistory from "../generated/usage-history";
import { power } from "../base/mathematics";
import { clockGrowth } from "./clock";

const SLOTS: i32 = <i32>USAGE_SLOTS;
/** Usage beyond it is past any ceiling; its ratios stay numbers. */
const LARGEST_USAGE: f64 = 1e300;

/** Remembers what an adopted customer of each segment uses in this quarter, relative to quarter 0; before it, usage was that of quarter 0. */
export function noteUsage(quarter: i32): void {
  const growth = clockGrowth();
  for (let s = 0; s < <i32>run.segments(); s++) {
    const usage = Math.min(LARGEST_USAGE, segment.intensity(s) * growth);
    if (quarter == 0) for (let slot = 0; slot < SLOTS; slot++) usageHistory.setUsage(s * SLOTS + slot, usage);
    else usageHistory.setUsage(s * SLOTS + quarter % SLOTS, usage);
  }
}

/** Share of class k that is new at its choice: 1 − (1 − r)^(c/4) × (1 − o × growth since the last choice over usage now). */
export function newShare(k: i32, quarter: i32): f64 {
  if (submodel.entry() == 0) return 0;
  const contract = <i32>customerClass.contractQuarters(k), at = <i32>customerClass.segment(k) * SLOTS;
  const before = usageHistory.usage(at + (quarter - contract + SLOTS) % SLOTS), now = usageHistory.usage(at + quarter % SLOTS);
  const rest = before / now;
  // Usage that shrank, or is not there, opens nothing.
  const grown = rest < 1 ? 1 - rest : 0;
  return 1 - power(1 - customerClass.renewalPerYear(k), <f64>contract * 0.25) * (1 - customerClass.openGrowthShare(k) * grown);
}
