// Phase 8: customers pay for what was served; labs pay clouds, vendors, staff, lenders and the state.
import { FLOW_AMORTISATION, FLOW_COMPUTE, FLOW_INTEREST, FLOW_REVENUE, FLOW_STAFF, SECTOR_CLOUDS, SECTOR_HOUSEHOLDS, SECTOR_LENDERS } from "../generated/codes";
import { MAX_SEGMENTS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import * as run from "../generated/run";
import { toCents, toInteger } from "../base/mathematics";
import { amortisationOf, couponOf } from "../capital/credit";
import { debtOf, ofLab, ofSegment } from "../ledger/accounts";
import { cover } from "../ledger/parent";
import { pay, settleDebt } from "../ledger/transfer";
import { payAutomationTax } from "../society/labour";
import { payCompliance } from "../society/regulation";
import { payChannels, payOwners } from "../supply/clouds";
import { payGrid } from "../supply/power";
import { settleSpot } from "../supply/spot-market";
import { payForSites } from "../supply/ownership";
import { useCredit } from "../supply/stages";
import { revenueOf } from "./deployment";
import { closeIncome, noIncome, setRunRate } from "./income";

export function settle(quarter: i32): void {
  for (let j = 0; j < <i32>run.labs(); j++) {
    earn(j);
    payChannels(j);
    settleSpot(j);
    payGrid(j, lab.commitmentCents(j));
    if (quarter == 0) lab.setFirstRevenueCents(j, lab.revenueCents(j));
    if (lab.alive(j) != 0) spend(j, quarter);
    else rest(j);
  }
  payOwners();
  for (let j = 0; j < <i32>run.labs(); j++) if (lab.alive(j) != 0) close(j);
}

function earn(j: i32): void {
  const before = lab.revenueCents(j);
  let revenue: i64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) {
    const cents = revenueOf(j, s);
    labSegment.setRevenueCents(j * <i32>MAX_SEGMENTS + s, cents);
    if (cents > 0) pay(ofSegment(s), ofLab(j), cents, FLOW_REVENUE);
    revenue += cents;
  }
  lab.setRevenueCents(j, revenue);
  setRunRate(j, before);
}

function spend(j: i32, quarter: i32): void {
  const me = ofLab(j), debt = debtOf(j);
  const compute = lab.commitmentCents(j);
  const staff = max<i64>(toCents(lab.staffFixedUsd(j)), toInteger(lab.staffPerRevenue(j) * <f64>lab.revenueCents(j)));
  const interest = toInteger(<f64>debt * couponOf(j) * 0.25);
  const repaid = toInteger(<f64>debt * amortisationOf(j));
  pay(me, SECTOR_CLOUDS, compute - useCredit(j, compute), FLOW_COMPUTE);
  pay(me, SECTOR_HOUSEHOLDS, staff, FLOW_STAFF);
  pay(me, SECTOR_LENDERS, interest, FLOW_INTEREST);
  pay(me, SECTOR_LENDERS, repaid, FLOW_AMORTISATION);
  settleDebt(me, SECTOR_LENDERS, repaid);
  bill(j, compute, staff, interest);
  payCompliance(j);
  payAutomationTax(j);
  payForSites(j, quarter);
}

/** When all is received and paid but the tax. */
function close(j: i32): void {
  closeIncome(j);
  cover(j);
}

function rest(j: i32): void {
  bill(j, 0, 0, 0);
  noIncome(j);
}

function bill(j: i32, compute: i64, staff: i64, interest: i64): void {
  lab.setComputeCents(j, compute);
  lab.setStaffCents(j, staff);
  lab.setInterestCents(j, interest);
}
