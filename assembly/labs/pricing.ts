// Prices: cost-plus on the rent of the compute that serves a usage unit.
import { MAX_SEGMENTS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import * as market from "../generated/market";
import * as run from "../generated/run";
import { toInteger } from "../base/mathematics";

/** Phase 5. A price of a micro-dollar at least: a free product would have no revenue share to speak of. */
export function setPrices(quarter: i32): void {
  const unitCostMicros = <f64>market.rentMicros() / market.efficiency();
  for (let j = 0; j < <i32>run.labs(); j++) {
    const price = max<i64>(1, toInteger(unitCostMicros / (1 - targetMargin(j, quarter))));
    for (let s = 0; s < <i32>run.segments(); s++) labSegment.setPriceMicros(j * <i32>MAX_SEGMENTS + s, price);
  }
}

/** The margin aimed at, on its way from the first to the long-run one. */
export function targetMargin(j: i32, quarter: i32): f64 {
  const start = lab.targetMarginStart(j), long = lab.targetMarginLong(j);
  return long + (start - long) * Math.exp(-<f64>quarter / lab.marginQuarters(j));
}
