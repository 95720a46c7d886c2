// The margin that a lab expects of a unit: what its prices of today earn, carried on to the quarter of delivery.
import { PRICING_COST_PLUS, PRICING_PROMOTION } from "../../generated/codes";
import { MAX_SEGMENTS } from "../../generated/limits";
import * as lab from "../../generated/lab";
import * as labSegment from "../../generated/lab-segment";
import * as run from "../../generated/run";
import * as submodel from "../../generated/submodel";
import { unitCostMicros } from "./bounds";
import { targetMargin } from "./cost-plus";

/** Beyond this a unit would cost nothing next to what it earns. */
const HIGHEST: f64 = 1 - 1e-9;

/** Whether a price can be anything but the plain cost-plus one. */
export function pricesVary(): bool {
  return submodel.pricingRules() != 0 || submodel.clearing() != 0 || submodel.freeTier() != 0 || submodel.bundles() != 0;
}

/** Gross margin expected in a quarter to come: where cost-plus sets the price, its margin goes on moving as planned. */
export function expectedMargin(j: i32, quarter: i32): f64 {
  if (!pricesVary()) return targetMargin(j, quarter);
  const now = lab.marginNow(j), rule = submodel.pricingRules() != 0 ? <i32>lab.pricing(j) : PRICING_COST_PLUS;
  if (rule != PRICING_COST_PLUS && rule != PRICING_PROMOTION) return now;
  return Math.min(HIGHEST, 1 - (1 - now) * (1 - targetMargin(j, quarter)) / (1 - targetMargin(j, <i32>run.quarter())));
}

/** At the average price of last quarter's demand, or of the segments alike where there was none. */
export function setMarginNow(j: i32): void {
  const none = lab.demandMicro(j) <= 0;
  let sum: f64 = 0, weights: f64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) {
    const row = j * <i32>MAX_SEGMENTS + s, weight: f64 = none ? 1 : <f64>labSegment.demandMicro(row);
    sum += weight * <f64>labSegment.priceMicros(row);
    weights += weight;
  }
  lab.setMarginNow(j, Math.min(HIGHEST, 1 - unitCostMicros(j) * weights / sum));
}
