// cost-plus: the rent of the compute that serves a usage unit, over one less the margin aimed at.
import * as lab from "../../generated/lab";
import * as market from "../../generated/market";

/** Cost-plus starts from the rent on the market, whoever pays less. */
export function costPlusMicros(j: i32, quarter: i32): f64 {
  return <f64>market.rentMicros() / market.efficiency() / (1 - targetMargin(j, quarter));
}

/** The margin aimed at, on its way from the first to the long-run one. */
export function targetMargin(j: i32, quarter: i32): f64 {
  const start = lab.targetMarginStart(j), long = lab.targetMarginLong(j);
  return long + (start - long) * Math.exp(-<f64>quarter / lab.marginQuarters(j));
}
