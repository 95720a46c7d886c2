// The income statement of a quarter: what was earned and what it cost, whenever the cash moved; run rate and break-even beside it.
import { FLOW_AUTOMATION_TAX, FLOW_CHANNEL, FLOW_CLOUD_PROFIT, FLOW_COMPLIANCE, FLOW_GRID, FLOW_LEASE, FLOW_SPOT } from "../generated/codes";
import * as lab from "../generated/lab";
import { published } from "../base/mathematics";
import { flowOf } from "../ledger/statements";
import { payTax } from "./tax";

const QUARTERS_A_YEAR: f64 = 4;

/** Called when all but the tax is paid. */
export function closeIncome(j: i32): void {
  const gross = lab.revenueCents(j) - costOfRevenue(j);
  const operating = gross - lab.staffCents(j) - lab.writeOffCents(j) - lab.cancelCostCents(j) + flowOf(j, FLOW_COMPLIANCE) + flowOf(j, FLOW_AUTOMATION_TAX);
  const profit = operating - lab.interestCents(j), tax = payTax(j, profit);
  lab.setGrossProfitCents(j, gross);
  lab.setOperatingProfitCents(j, operating);
  lab.setTaxCents(j, tax);
  lab.setNetProfitCents(j, profit - tax);
  lab.setBreakEvenCents(j, breakEven(j, lab.revenueCents(j) - profit - lab.staffCents(j)));
}

/** A lab that is no more has no income. */
export function noIncome(j: i32): void {
  lab.setGrossProfitCents(j, 0);
  lab.setOperatingProfitCents(j, 0);
  lab.setTaxCents(j, 0);
  lab.setNetProfitCents(j, 0);
  lab.setBreakEvenCents(j, 0);
}

/** Four times the quarter's revenue is the level in its middle; half a quarter's growth later it ends. Economics §4.5. */
export function setRunRate(j: i32, before: i64): void {
  const revenue = <f64>lab.revenueCents(j), growth = before > 0 ? revenue / <f64>before : 1;
  lab.setRunRateCents(j, published(QUARTERS_A_YEAR * revenue * Math.sqrt(growth)));
}

/** Capacity, rented and owned, the grid for it, and the fees of those who resell; less what leasing and a cloud of the same firm bring. */
function costOfRevenue(j: i32): i64 {
  const paid = -flowOf(j, FLOW_SPOT) - flowOf(j, FLOW_CHANNEL) - flowOf(j, FLOW_LEASE) - flowOf(j, FLOW_GRID) - flowOf(j, FLOW_CLOUD_PROFIT);
  return lab.computeCents(j) + lab.upkeepCents(j) + lab.depreciationCents(j) + paid;
}

/** Revenue R with R = others + max(fixed pay, pay share × R). */
function breakEven(j: i32, others: i64): i64 {
  const fixed = lab.staffFixedUsd(j) * 100, share = lab.staffPerRevenue(j), cost = <f64>others;
  const flat = Math.max(0, cost + fixed);
  if (share < 1) return published(Math.max(flat, cost / (1 - share)));
  return share * flat <= fixed ? published(flat) : -1;
}
