// Money from suppliers: a part of what a lab pays them comes back as equity. Economics §1.8, dynamics §1.
import { EVENT_VENDOR_INVESTMENT, FLOW_CAPEX, FLOW_COMPUTE, FLOW_DEPOSIT, FLOW_UPKEEP, FLOW_VENDOR_EQUITY, SECTOR_CLOUDS, SECTOR_VENDORS } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { cashOf, ofLab } from "../ledger/accounts";
import { raisesMoney } from "../ledger/parent";
import { flowOf } from "../ledger/statements";
import { issueEquity, pay } from "../ledger/transfer";
import { report } from "../observe/events";
import { mulDiv } from "../base/mathematics";
import { HOLDER_SUPPLIERS, issueShares } from "./cap-table";
import { supplierHealth } from "./contagion";
import { windowIsOpen } from "./window";

const QUARTERS_A_YEAR: f64 = 4;

/** Phase 10: on what labs paid last quarter. */
export function investInBuyers(): void {
  if (submodel.vendorFinance() == 0) return;
  let asked: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    lab.setSupplierEquityCents(j, 0);
    asked += wish(j);
  }
  if (!windowIsOpen() || asked <= 0) return;
  const filled = supplierHealth() * Math.min(1, capital.supplierCapUsd() * 100 / asked);
  for (let j = 0; j < <i32>run.labs(); j++) {
    const cents = <i64>Math.floor(wish(j) * filled);
    if (cents > 0) invest(j, cents);
  }
}

/** Phase 13: what the lab paid to clouds and to vendors in the quarter. */
export function rememberPayments(): void {
  if (submodel.vendorFinance() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const vendors = -flowOf(j, FLOW_CAPEX) - flowOf(j, FLOW_UPKEEP);
    lab.setPaidVendorsCents(j, vendors);
    lab.setPaidSuppliersCents(j, vendors - flowOf(j, FLOW_COMPUTE) - flowOf(j, FLOW_DEPOSIT));
  }
}

/** Whether suppliers look at a lab's funds instead of its value. */
export function looksAtFunds(): bool { return submodel.vendorFinance() != 0 && capital.fundsMultiple() > 0; }

/** Cents by which the quarterly bill may grow in a quarter by a lab's funds, supplier money counted in. */
export function fundedGrowth(j: i32): f64 {
  const funds = Math.max(0, <f64>cashOf(j)) + 2 * <f64>lab.revenueCents(j);
  return capital.fundsMultiple() * funds / (1 - lab.reinvestShare(j)) / QUARTERS_A_YEAR / QUARTERS_A_YEAR;
}

function wish(j: i32): f64 { return lab.alive(j) == 0 || !raisesMoney(j) ? 0 : lab.reinvestShare(j) * <f64>max<i64>(0, lab.paidSuppliersCents(j)); }

/** Clouds and vendors each give by what they received. */
function invest(j: i32, cents: i64): void {
  const value = lab.marketValueCents(j), vendors = mulDiv(cents, lab.paidVendorsCents(j), lab.paidSuppliersCents(j));
  give(j, SECTOR_CLOUDS, cents - vendors);
  give(j, SECTOR_VENDORS, vendors);
  issueShares(j, HOLDER_SUPPLIERS, cents, value);
  lab.setSupplierEquityCents(j, cents);
  report(EVENT_VENDOR_INVESTMENT, j, cents, <f64>value * 0.01);
}

function give(j: i32, supplier: i32, cents: i64): void {
  pay(supplier, ofLab(j), cents, FLOW_VENDOR_EQUITY);
  issueEquity(ofLab(j), supplier, cents);
}
