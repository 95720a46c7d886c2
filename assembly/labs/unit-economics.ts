// What a unit of capacity earns and costs a lab when an order placed now arrives.
import { MAX_SEGMENTS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import * as market from "../generated/market";
import * as run from "../generated/run";
import { efficiencyAhead } from "./forecast";
import { targetMargin } from "./pricing";

const MICRO: f64 = 1e6;

/** Share of its capacity that a lab leaves for serving. */
export function servingShare(j: i32): f64 { return 1 - lab.trainingShare(j); }

/** Revenue of one fully used serving unit in the quarter of delivery, USD, at the price then aimed at. */
export function revenueOfUnitUsd(j: i32): f64 {
  const lead = <i32>lab.leadQuarters(j), arrival = <i32>run.quarter() + lead;
  const costMicros = <f64>market.rentMicros() / efficiencyAhead(lead);
  return costMicros / (1 - targetMargin(j, arrival)) / MICRO * efficiencyAhead(lead);
}

/** Cost of a unit over the revenue that it can earn: one less the margin. */
export function costRatio(j: i32): f64 {
  return <f64>market.rentMicros() / MICRO / revenueOfUnitUsd(j);
}

/** Mean price that lab j charges now, in micro-USD, weighted by demand; that of the first segment where there is none. */
export function meanPriceMicros(j: i32): f64 {
  let paid: f64 = 0, asked: f64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) {
    const row = j * <i32>MAX_SEGMENTS + s, demand = <f64>labSegment.demandMicro(row);
    paid += demand * <f64>labSegment.priceMicros(row);
    asked += demand;
  }
  return asked > 0 ? paid / asked : <f64>labSegment.priceMicros(j * <i32>MAX_SEGMENTS);
}
