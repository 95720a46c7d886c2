// Private deployment: a share of a segment's usage is sold at a premium.
import { MAX_SEGMENTS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import * as submodel from "../generated/submodel";
import { mulDiv, toInteger } from "../base/mathematics";

/** Micro usage units times micro-USD, over this, are cents. */
const MICRO_MICROS_A_CENT: i64 = 10_000_000_000;

/** Revenue of lab j from segment s for what it served, at its price. */
export function revenueOf(j: i32, s: i32): i64 {
  const row = j * <i32>MAX_SEGMENTS + s, served = labSegment.servedMicro(row), price = labSegment.priceMicros(row);
  const apart = submodel.deployment() == 0 ? 0 : min<i64>(served, <i64>Math.floor(labSegment.privateShare(row) * <f64>served));
  const dear = apart == 0 ? 0 : mulDiv(apart, toInteger((1 + lab.privatePremium(j)) * <f64>price), MICRO_MICROS_A_CENT);
  labSegment.setPrivateRevenueCents(row, dear);
  return mulDiv(served - apart, price, MICRO_MICROS_A_CENT) + dear;
}
