// newsvendor: the quantile of demand at which one more unit is worth what it costs. Economics §1.4.
import { clamp } from "../../base/mathematics";
import { spotShare } from "../../supply/spot-market";
import { quantileUnits } from "../forecast";
import { costRatio } from "../unit-economics";

/** Fractiles beyond these would need tails that no lab knows. */
const LOWEST: f64 = 0.01;
export const HIGHEST: f64 = 0.995;

/** Serving capacity wanted: F(Q) = (1 − c) / (1 − v) with c the cost of a unit over its revenue and v what idle units earn back. */
export function newsvendorUnits(j: i32): f64 {
  return quantileUnits(j, criticalFractile(costRatio(j), spotShare(j)));
}

export function criticalFractile(c: f64, salvageShare: f64): f64 {
  return c >= 1 ? LOWEST : clamp((1 - c) / (1 - salvageShare * c), LOWEST, HIGHEST);
}
