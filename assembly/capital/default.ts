// Phase 11: a lab whose cash is below zero after all help defaults; its unpaid bills and its debt are losses of others.
import { CAUSE_BUILDING, CAUSE_DEBT_SERVICE, CAUSE_OPERATING_COST, CAUSE_TAKE_OR_PAY, EVENT_DEFAULT, FLOW_AMORTISATION, FLOW_UNPAID, SECTOR_CLOUDS, SECTOR_LENDERS } from "../generated/codes";
import { MAX_FLOWS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as statement from "../generated/statement";
import * as submodel from "../generated/submodel";
import { cashOf, debtOf, ofLab } from "../ledger/accounts";
import { pay, settleDebt } from "../ledger/transfer";
import { report } from "../observe/events";
import { liquidateCapacity } from "../supply/pipeline";
import { countStakes, takeFright } from "./contagion";
import { raiseEmergency } from "./equity";
import { buyFailing, isInsolvent, isSubsidiary, ownerOf } from "./takeovers";
import { noteLosses, openLosses, openSale, windUp } from "./waterfall";

export function exit(quarter: i32): void {
  const inOrder = submodel.waterfall() != 0 || submodel.takeovers() != 0;
  openLosses();
  countStakes();
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (!isInsolvent(j) || isSubsidiary(j)) continue;
    raiseEmergency(j);
    if (!inOrder && fails(j)) liquidate(j, quarter);
  }
  if (inOrder) closeFailing(quarter);
  takeFright();
}

/** All who fail in a quarter are bought or sold on the same state. */
function closeFailing(quarter: i32): void {
  if (submodel.exit() != 0) buyFailing(quarter);
  let sites: i64 = 0, freed: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (!fails(j)) continue;
    sites += lab.ownedUnits(j) + lab.ownedPipelineUnits(j);
    freed += lab.capacityUnits(j);
  }
  if (submodel.waterfall() != 0) openSale(sites, freed);
  for (let j = 0; j < <i32>run.labs(); j++) if (fails(j)) liquidate(j, quarter);
}

/** A lab fails when it cannot pay, or when its owner fails or has failed. */
function fails(j: i32): bool {
  if (submodel.exit() == 0 || lab.alive(j) == 0) return false;
  if (isSubsidiary(j)) return lab.alive(ownerOf(j)) == 0 || isInsolvent(ownerOf(j));
  return isInsolvent(j);
}

/** Creditors lose, contracts and sites are gone, customers are orphaned. */
function liquidate(j: i32, quarter: i32): void {
  const hole = max<i64>(0, -cashOf(j)), debt = debtOf(j);
  lab.setDefaultCause(j, causeOf(j));
  lab.setDebtAtDefaultCents(j, debt);
  if (submodel.waterfall() != 0) windUp(j);
  else writeOff(j, hole, debt);
  report(EVENT_DEFAULT, j, hole, <f64>debt * 0.01);
  liquidateCapacity(j);
  lab.setAlive(j, 0);
  lab.setDefaultQuarter(j, quarter);
  lab.setMarketValueCents(j, 0);
}

/** Clouds stay unpaid, lenders write off, and nothing is left. */
function writeOff(j: i32, hole: i64, debt: i64): void {
  pay(SECTOR_CLOUDS, ofLab(j), hole, FLOW_UNPAID);
  settleDebt(ofLab(j), SECTOR_LENDERS, debt);
  noteLosses(debt, hole);
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
