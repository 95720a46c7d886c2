// Regulation: what rules cost, whom they keep out, and what they take from sites.
import { FLOW_COMPLIANCE, SECTOR_HOUSEHOLDS } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as submodel from "../generated/submodel";
import * as supply from "../generated/supply";
import { toCents, toInteger } from "../base/mathematics";
import { ofLab } from "../ledger/accounts";
import { pay } from "../ledger/transfer";

/** Utility that class k loses with lab j because its data would leave the region. */
export function residencyLoss(k: i32, j: i32): f64 {
  if (submodel.regulation() == 0 || lab.homeRegion(j) == customerClass.region(k)) return 0;
  return customerClass.residencyTaste(k) * (1 - lab.localisation(j));
}

/** Phase 8: compliance by revenue, localisation by its degree. */
export function payCompliance(j: i32): void {
  if (submodel.regulation() == 0) return;
  const cents = toInteger(market.complianceShare() * <f64>lab.revenueCents(j)) + toCents(market.localisationUsd() * lab.localisation(j));
  lab.setComplianceCents(j, cents);
  pay(ofLab(j), SECTOR_HOUSEHOLDS, cents, FLOW_COMPLIANCE);
}

/** What export control leaves of an order. */
export function exportable(j: i32, units: i64): i64 {
  return submodel.regulation() == 0 || lab.exportQuota(j) == 1 ? units : <i64>Math.floor(<f64>units * lab.exportQuota(j));
}

/** What opposition leaves of connected power, in units, when so many stand there. */
export function permitted(units: f64, capacity: f64): f64 {
  if (submodel.regulation() == 0 || units <= 0) return units;
  return units * (1 - supply.oppositionShare() * Math.min(1, capacity / units));
}
