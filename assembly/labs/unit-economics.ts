// What a unit of capacity earns and costs a lab when an order placed now arrives.
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { unitCostUsd } from "../supply/ownership";
import { efficiencyAhead } from "./ahead";
import { expectedMargin, pricesVary } from "./pricing/margin";

const MICRO: f64 = 1e6;

/**
 * Revenue of one fully used serving unit in the quarter of delivery, USD, at the price then expected and less what clouds keep of it.
 * A plain cost-plus price stands over the market rent, whatever the lab itself pays; other margins are stated over the lab's own.
 */
export function revenueOfUnitUsd(j: i32): f64 {
  const lead = <i32>lab.leadNow(j), arrival = <i32>run.quarter() + lead;
  const rentMicros = <f64>(pricesVary() ? lab.rentMicros(j) : market.rentMicros()), costMicros = rentMicros / efficiencyAhead(lead);
  return costMicros / (1 - expectedMargin(j, arrival)) / MICRO * efficiencyAhead(lead) * (1 - keptByClouds(j));
}

/** Part of last quarter's revenue that went to clouds as fees. */
function keptByClouds(j: i32): f64 {
  return submodel.clouds() == 0 || lab.revenueCents(j) <= 0 ? 0 : Math.min(1 - 1e-9, <f64>lab.channelCents(j) / <f64>lab.revenueCents(j));
}

/** Cost of a unit over the revenue that it can earn, at most one: below rent for an owner, one less the margin for a tenant. */
export function costRatio(j: i32): f64 {
  return Math.min(1, unitCostUsd(j) / revenueOfUnitUsd(j));
}
