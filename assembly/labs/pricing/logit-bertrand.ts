// logit-bertrand: one step a quarter towards the best response to last quarter's prices. Economics §1.2.
import * as lab from "../../generated/lab";
import * as labSegment from "../../generated/lab-segment";
import * as segment from "../../generated/segment";
import * as submodel from "../../generated/submodel";
import { referenceMicros, unitCostMicros } from "./bounds";

/**
 * The first-order condition is p = c + p_ref / (α w), w being the part of demand at stake. A step of weight w towards it is
 * Newton's method without loyalty, where w = 1 − s: the half step of two equal labs, and stable for a lab of any share.
 */
export function bestResponseMicros(j: i32, s: i32, row: i32, costPlus: f64): f64 {
  if (segment.adopted(s) == 0) return costPlus;
  const price = <f64>labSegment.priceMicros(row) - (submodel.clearing() != 0 ? labSegment.premiumMicros(row) : 0), cost = unitCostMicros(j), stake = labSegment.atStake(row);
  return (1 - stake) * price + stake * (cost - switchingValue(j, row, price - cost)) + referenceMicros(s) / labSegment.sensitivity(row);
}

/** Harvest or invest: a customer won today is so much likelier to choose the lab again, at the margin of that choice. Economics §1.1. */
function switchingValue(j: i32, row: i32, margin: f64): f64 {
  return lab.investWeight(j) * labSegment.lockIn(row) * Math.max(0, margin);
}
