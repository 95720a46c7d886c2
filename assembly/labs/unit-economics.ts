// What a unit of capacity earns and costs a lab when an order placed now arrives.
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import { unitCostUsd } from "../supply/ownership";
import { efficiencyAhead } from "./ahead";
import { expectedMargin } from "./pricing/margin";

const MICRO: f64 = 1e6;

/** Revenue of one fully used serving unit in the quarter of delivery, USD, at the price then expected. */
export function revenueOfUnitUsd(j: i32): f64 {
  const lead = <i32>lab.leadNow(j), arrival = <i32>run.quarter() + lead;
  const costMicros = <f64>lab.rentMicros(j) / efficiencyAhead(lead);
  return costMicros / (1 - expectedMargin(j, arrival)) / MICRO * efficiencyAhead(lead);
}

/** Cost of a unit over the revenue that it can earn, at most one: below rent for an owner, one less the margin for a tenant. */
export function costRatio(j: i32): f64 {
  return Math.min(1, unitCostUsd(j) / revenueOfUnitUsd(j));
}
