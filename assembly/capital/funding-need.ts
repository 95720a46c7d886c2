// How much money a lab will be short of if nothing changes: its own plan over the coming quarters.
import { FLOW_AUTOMATION_TAX, FLOW_CHANNEL, FLOW_CLOUD_PROFIT, FLOW_COMPLIANCE, FLOW_GRID, FLOW_LEASE, FLOW_SPOT, FLOW_TAX } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import { clamp, toCents } from "../base/mathematics";
import { cashOf, debtOf } from "../ledger/accounts";
import { flowOf } from "../ledger/statements";
import { expectedLogGrowth } from "../labs/forecast";
import { billAhead } from "../supply/pipeline";
import { amortisationOf, couponOf } from "./credit";
import { promisedAhead } from "./tranches";
import { isSubsidiary } from "./takeovers";

/** Cents by which the lowest point of planned cash lies below zero; 0 if it never does, or if an owner pays. */
export function needOf(j: i32): f64 {
  if (isSubsidiary(j)) return 0;
  const other = otherShare(j);
  let cash = <f64>cashOf(j), debt = <f64>debtOf(j), lowest: f64 = 0;
  for (let k = 1; k <= <i32>capital.planQuarters(); k++) {
    const revenue = <f64>lab.revenueCents(j) * Math.exp(expectedLogGrowth(j, k));
    const staff = Math.max(<f64>toCents(lab.staffFixedUsd(j)), lab.staffPerRevenue(j) * revenue);
    const service = debt * (couponOf(j) * 0.25 + amortisationOf(j));
    debt -= debt * amortisationOf(j);
    cash += revenue * (1 - other) - staff - service - <f64>billAhead(j, k) + promisedAhead(j, k);
    if (cash < lowest) lowest = cash;
  }
  return -lowest;
}

/** What fees, spot rents, the grid and tax took of the quarter's revenue, less what leasing and a cloud of the same firm brought. */
function otherShare(j: i32): f64 {
  if (lab.revenueCents(j) <= 0) return 0;
  const net = flowOf(j, FLOW_CHANNEL) + flowOf(j, FLOW_SPOT) + flowOf(j, FLOW_LEASE) + flowOf(j, FLOW_GRID) + flowOf(j, FLOW_TAX) + flowOf(j, FLOW_CLOUD_PROFIT) + flowOf(j, FLOW_COMPLIANCE) + flowOf(j, FLOW_AUTOMATION_TAX);
  return clamp(-<f64>net / <f64>lab.revenueCents(j), -1, 1);
}
