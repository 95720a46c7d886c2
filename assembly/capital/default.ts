// Phase 11: a lab whose cash is below zero after all help defaults; its unpaid bills and its debt are losses of others.
import { CAUSE_BUILDING, CAUSE_DEBT_SERVICE, CAUSE_OPERATING_COST, CAUSE_TAKE_OR_PAY, EVENT_DEFAULT, FLOW_AMORTISATION, FLOW_UNPAID, SECTOR_CLOUDS, SECTOR_LENDERS } from "../generated/codes";
import { MAX_FLOWS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as statement from "../generated/statement";
import * as submodel from "../generated/submodel";
import { cashOf, debtOf, ofLab } from "../ledger/accounts";
import { raisesMoney } from "../ledger/parent";
import { pay, settleDebt } from "../ledger/transfer";
import { report } from "../observe/events";
import { liquidateCapacity } from "../supply/pipeline";
import { raiseEmergency } from "./equity";

export function exit(quarter: i32): void {
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) == 0 || !raisesMoney(j) || cashOf(j) >= 0) continue;
    raiseEmergency(j);
    if (cashOf(j) < 0 && submodel.exit() != 0) liquidate(j, quarter);
  }
}

/** Clouds stay unpaid, lenders write off, contracts and sites are gone, customers are orphaned. */
function liquidate(j: i32, quarter: i32): void {
  const me = ofLab(j), hole = -cashOf(j), debt = debtOf(j);
  lab.setDefaultCause(j, causeOf(j));
  pay(SECTOR_CLOUDS, me, hole, FLOW_UNPAID);
  settleDebt(me, SECTOR_LENDERS, debt);
  report(EVENT_DEFAULT, j, hole, <f64>debt * 0.01);
  liquidateCapacity(j);
  lab.setAlive(j, 0);
  lab.setDefaultQuarter(j, quarter);
  lab.setMarketValueCents(j, 0);
}

/** The first of the lab's bills, from the most binding on, that revenue did not cover. */
function causeOf(j: i32): i32 {
  const revenue = lab.revenueCents(j), compute = lab.computeCents(j), staff = lab.staffCents(j);
  const repaid = -statement.cents(j * <i32>MAX_FLOWS + FLOW_AMORTISATION);
  if (compute > revenue) return CAUSE_TAKE_OR_PAY;
  if (compute + lab.interestCents(j) + repaid > revenue) return CAUSE_DEBT_SERVICE;
  if (compute + lab.interestCents(j) + repaid + lab.upkeepCents(j) + lab.capexCents(j) > revenue) return CAUSE_BUILDING;
  return staff > 0 ? CAUSE_OPERATING_COST : CAUSE_TAKE_OR_PAY;
}
