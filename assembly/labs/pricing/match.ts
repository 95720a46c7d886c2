// match: cost-plus, or the lowest price of a comparable rival where that is lower; never below a floor over unit cost.
import { MAX_SEGMENTS } from "../../generated/limits";
import * as lab from "../../generated/lab";
import * as labSegment from "../../generated/lab-segment";
import * as run from "../../generated/run";
import { unitCostMicros } from "./bounds";

/** It meets a lower price and follows no rise above its own cost-plus, so that two matching labs still pass falling costs on. */
export function matchMicros(j: i32, s: i32, costPlus: f64): f64 {
  const cheapest = cheapestRivalMicros(j, s);
  return cheapest > 0 && cheapest < costPlus ? Math.max(cheapest, floorMicros(j, costPlus)) : costPlus;
}

/** Lowest price that lab j goes to: cost-plus itself where the margin aimed at is thinner still. */
export function floorMicros(j: i32, costPlus: f64): f64 {
  return Math.min(costPlus, unitCostMicros(j) * lab.priceFloorShare(j));
}

/** Last quarter's lowest price among living rivals that are better or trail by no more than the gap; 0 for none. */
export function cheapestRivalMicros(j: i32, s: i32): f64 {
  const least = lab.qualityNow(j) - lab.matchQualityGap(j);
  let cheapest: i64 = i64.MAX_VALUE;
  for (let i = 0; i < <i32>run.labs(); i++)
    if (i != j && lab.alive(i) != 0 && lab.qualityNow(i) >= least) cheapest = min<i64>(cheapest, labSegment.priceMicros(i * <i32>MAX_SEGMENTS + s));
  return cheapest == i64.MAX_VALUE ? 0 : <f64>cheapest;
}
