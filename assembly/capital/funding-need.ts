// How much money a lab will be short of if nothing changes: its own plan over the coming quarters.
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import { toCents } from "../base/mathematics";
import { cashOf, debtOf } from "../ledger/accounts";
import { expectedLogGrowth } from "../labs/forecast";
import { billAhead } from "../supply/pipeline";

/** Cents by which the lowest point of planned cash lies below zero; 0 if it never does. */
export function needOf(j: i32): f64 {
  let cash = <f64>cashOf(j), debt = <f64>debtOf(j), lowest: f64 = 0;
  for (let k = 1; k <= <i32>capital.planQuarters(); k++) {
    const revenue = <f64>lab.revenueCents(j) * Math.exp(expectedLogGrowth(j, k));
    const staff = Math.max(<f64>toCents(lab.staffFixedUsd(j)), lab.staffPerRevenue(j) * revenue);
    const service = debt * (capital.couponPerYear() * 0.25 + capital.amortisationPerQuarter());
    debt -= debt * capital.amortisationPerQuarter();
    cash += revenue - staff - service - <f64>billAhead(j, k);
    if (cash < lowest) lowest = cash;
  }
  return -lowest;
}
