// What a lab has to lose and to fall back on, over the revenue that it expects while a shortfall lasts. Economics §1.4.
import * as lab from "../../generated/lab";
import { cashOf } from "../../ledger/accounts";
import { revenueOfUnitUsd } from "../unit-economics";

/** Median revenue of the quarters that a shortfall lasts, from the quarter of delivery on. */
export function expectedCents(j: i32): f64 {
  return lab.forecastUnits(j) * revenueOfUnitUsd(j) * 100 * lab.shortfallQuarters(j);
}

/** B: cash that can pay bills, over that revenue. */
export function bufferOverRevenue(j: i32, expected: f64): f64 {
  return lab.bufferCounted(j) * Math.max(0, <f64>cashOf(j)) / expected;
}
