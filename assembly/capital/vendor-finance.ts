// Vendor finance: suppliers put part of what a lab pays them back into its equity, and may look at such funds before they take orders.
import { EVENT_VENDOR_INVESTMENT, FLOW_CAPEX, FLOW_COMPUTE, FLOW_DEPOSIT, FLOW_VENDOR_EQUITY, FUNDING_INVESTORS, SECTOR_CLOUDS, SECTOR_VENDORS } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { mulDiv, toCents } from "../base/mathematics";
import { cashOf, ofLab } from "../ledger/accounts";
import { flowOf } from "../ledger/statements";
import { issueEquity, pay } from "../ledger/transfer";
import { report } from "../observe/events";
import { HOLDER_SUPPLIERS, issueShares } from "./cap-table";
import { supplierHealth } from "./contagion";
import { isSubsidiary } from "./takeovers";
import { windowIsOpen } from "./window";

const LOOKS_AT_FUNDS: i32 = 1;
const QUARTERS_A_YEAR: i32 = 4;

/** Phase 12, when all of the quarter’s payments to suppliers are made. */
export function investBack(quarter: i32): void {
  if (submodel.vendorFinance() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (quarter % QUARTERS_A_YEAR == 0) lab.setSupplierYearCents(j, 0);
    lab.setSupplierEquityCents(j, 0);
    const clouds = max<i64>(0, -flowOf(j, FLOW_COMPUTE) - flowOf(j, FLOW_DEPOSIT)), vendors = max<i64>(0, -flowOf(j, FLOW_CAPEX));
    const cents = investment(j, clouds + vendors);
    if (cents > 0) invest(j, cents, mulDiv(cents, clouds, clouds + vendors));
  }
}

/** Bill of a quarter that suppliers who look at funds let lab j add in a quarter, cents. */
export function fundedBill(j: i32): f64 {
  if (submodel.vendorFinance() == 0 || <i32>capital.supplierRule() != LOOKS_AT_FUNDS) return Infinity;
  const funds = <f64>max<i64>(0, cashOf(j)) + 2 * <f64>lab.revenueCents(j);
  const addedInYear = capital.supplierFunds() * supplierHealth() * funds / (1 - lab.supplierShare(j));
  return addedInYear * 0.25 * 0.25;
}

function investment(j: i32, received: i64): i64 {
  if (lab.alive(j) == 0 || <i32>lab.funding(j) != FUNDING_INVESTORS || isSubsidiary(j) || !windowIsOpen()) return 0;
  if (lab.marketValueCents(j) <= 0) return 0;
  const wish = Math.floor(lab.supplierShare(j) * supplierHealth() * <f64>received);
  return max<i64>(0, min<i64>(<i64>wish, toCents(capital.supplierCapUsd()) - lab.supplierYearCents(j)));
}

function invest(j: i32, cents: i64, byClouds: i64): void {
  issueShares(j, HOLDER_SUPPLIERS, cents, lab.marketValueCents(j));
  subscribe(j, SECTOR_CLOUDS, byClouds);
  subscribe(j, SECTOR_VENDORS, cents - byClouds);
  lab.setSupplierEquityCents(j, cents);
  // One event a year: money comes back every quarter.
  if (lab.supplierYearCents(j) == 0) report(EVENT_VENDOR_INVESTMENT, j, cents, <f64>lab.marketValueCents(j) * 0.01);
  lab.setSupplierYearCents(j, lab.supplierYearCents(j) + cents);
}

function subscribe(j: i32, sector: i32, cents: i64): void {
  if (cents == 0) return;
  pay(sector, ofLab(j), cents, FLOW_VENDOR_EQUITY);
  issueEquity(ofLab(j), sector, cents);
}
