// timing-match: the committed bill follows expected revenue, so that building goes in phases as demand comes. ST04, ST16.
import * as lab from "../../generated/lab";
import { billAhead, unitsAhead } from "../../supply/pipeline";
import { revenueOfUnitUsd } from "../unit-economics";

const CENTS_A_MICRO: f64 = 1e-4;

/** Capacity wanted at the delivery date, training included: what is there by then, and as much as the bill may still grow, or must fall. */
export function timingMatchUnits(j: i32): f64 {
  const lead = <i32>lab.leadNow(j), revenueCents = lab.forecastUnits(j) * revenueOfUnitUsd(j) * 100;
  const free = lab.committedShare(j) * revenueCents - <f64>billAhead(j, lead);
  return Math.max(0, <f64>unitsAhead(j, lead) + free / (<f64>lab.rentMicros(j) * CENTS_A_MICRO));
}
