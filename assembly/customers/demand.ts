// Demand: what a customer's base usage means in usage units this quarter, and what every lab is asked to serve.
import { MAX_DEMAND_MICRO, MAX_SEGMENTS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import { clockGrowth } from "./clock";
import { BASE_USAGE } from "./population";

const MICRO: f64 = 1e6;

/** Sets the usage of one unit of base usage in every segment from the demand clock and the intensity; a segment's demand saturates. */
export function setUsageIndex(): void {
  const growth = clockGrowth();
  for (let s = 0; s < <i32>run.segments(); s++) {
    const index = segment.usagePerCustomer(s) * segment.weight(s) * segment.intensity(s) * growth * (MICRO / BASE_USAGE);
    segment.setUsageIndex(s, Math.min(index, <f64>MAX_DEMAND_MICRO / <f64>max<i64>(1, segment.baseUsage(s))));
  }
}

/** Usage in micro units; rounds down, so that it grows with the base. */
export function usageOf(s: i32, base: i64): i64 {
  return <i64>Math.floor(<f64>base * segment.usageIndex(s));
}

/** Writes what customers ask of each lab by the totals of their first choice. */
export function setDemand(): void {
  for (let j = 0; j < <i32>run.labs(); j++) {
    let sum: i64 = 0;
    for (let s = 0; s < <i32>run.segments(); s++) {
      const row = j * <i32>MAX_SEGMENTS + s, demand = usageOf(s, labSegment.baseUsage(row));
      labSegment.setDemandMicro(row, demand);
      sum += demand;
    }
    lab.setDemandMicro(j, sum);
  }
}
