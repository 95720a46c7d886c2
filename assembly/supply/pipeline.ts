// The pipeline: dated orders, delivery, take-or-pay for the term, retirement. Ordered = pipeline + in service + retired + cancelled.
import { TRAP_PIPELINE } from "../generated/codes";
import { PIPELINE_SLOTS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as pipeline from "../generated/pipeline";
import * as run from "../generated/run";
import * as supply from "../generated/supply";
import { refuse } from "../base/trap";
import { clear, clearReserved, costOf, postpone, slot } from "./cohorts";
import { build, giveUpSites, openSite, ownedOf, retireSite, sitesAhead } from "./ownership";
import { isLate, payDeposit, releaseDeposit } from "./stages";

/** Bill of a quarter for reserved units at the rent that the lab is offered today. */
export function billOf(j: i32, units: i64): i64 { return costOf(units, lab.rentMicros(j)); }

/** Places an order that arrives in the lab's lead time: a part to be built, the rest reserved and paid for its term from then on. */
export function order(j: i32, units: i64): void {
  const at = slot(j, <i32>run.quarter() + <i32>lab.leadNow(j)), owned = ownedOf(j, units);
  if (owned > 0) build(j, at, owned, costOf(owned, market.capexMicros()), 0);
  const bill = reserve(j, at, units - owned);
  lab.setPipelineUnits(j, lab.pipelineUnits(j) + units);
  lab.setOrderedUnits(j, lab.orderedUnits(j) + units);
  payDeposit(j, at, bill);
}

/** Rents units from this quarter on; called before its deliveries. */
export function orderNow(j: i32, units: i64, quarter: i32): void {
  reserve(j, slot(j, quarter), units);
  lab.setPipelineUnits(j, lab.pipelineUnits(j) + units);
  lab.setOrderedUnits(j, lab.orderedUnits(j) + units);
}

/** Enters reserved units into a slot; their bill. */
export function reserve(j: i32, at: i32, units: i64): i64 {
  const bill = billOf(j, units);
  pipeline.setUnits(at, pipeline.units(at) + units);
  pipeline.setBillCents(at, pipeline.billCents(at) + bill);
  return bill;
}

/** Figures of one quarter start at nothing. */
export function openPipeline(j: i32): void {
  lab.setDueUnits(j, 0);
  lab.setDeliveredUnits(j, 0);
  lab.setCreditedCents(j, 0);
  lab.setDepositPaidCents(j, 0);
  lab.setCancelledNowUnits(j, 0);
  lab.setCancellationCents(j, 0);
  lab.setStrandedUnits(j, 0);
  lab.setWriteOffCents(j, 0);
  lab.setOverrunCents(j, 0);
  lab.setCapexCents(j, 0);
  lab.setUpkeepCents(j, 0);
  lab.setDepreciationCents(j, 0);
}

/** Phase 2: what was ordered for this quarter goes into service unless it is late; what has served its term or its life retires. */
export function deliver(j: i32, quarter: i32): void {
  const at = slot(j, quarter), term = <i32>lab.termQuarters(j);
  giveUpSites(j, quarter);
  if (isLate(j, at, quarter)) postpone(at, slot(j, quarter + 1));
  else arrive(j, at, quarter);
  if (term == 0) clearReserved(at);
  else retire(j, slot(j, quarter - term));
  retireSite(j, quarter);
}

/** Units that will be in service `ahead` quarters from now if nothing more is ordered. */
export function unitsAhead(j: i32, ahead: i32): i64 {
  const now = <i32>run.quarter(), term = <i32>lab.termQuarters(j), life = <i32>supply.lifeQuarters();
  let units = lab.capacityUnits(j);
  for (let k = 1; k <= ahead; k++) {
    units += pipeline.units(slot(j, now + k)) + pipeline.ownedUnits(slot(j, now + k));
    if (term != 0) units -= pipeline.units(slot(j, now + k - term));
    units -= pipeline.ownedUnits(slot(j, now + k - life));
  }
  return units;
}

/** What capacity will cost in the quarter that is `ahead` quarters from now, by orders already placed: bills, stages, upkeep. */
export function costAhead(j: i32, ahead: i32): i64 {
  let cents = lab.commitmentCents(j);
  for (let k = 1; k <= ahead; k++) cents += addedBill(j, k);
  return cents + sitesAhead(j, ahead);
}

/** Cash that it will take: what was paid ahead is credited. */
export function billAhead(j: i32, ahead: i32): i64 {
  const now = <i32>run.quarter();
  let cents = lab.commitmentCents(j), credit = lab.creditCents(j), credited: i64 = 0;
  for (let k = 1; k <= ahead; k++) {
    cents += addedBill(j, k);
    credit += pipeline.depositCents(slot(j, now + k)) - credited;
    credited = min<i64>(credit, cents);
  }
  return cents - credited + sitesAhead(j, ahead);
}

/** By how much bills of a quarter change k quarters from now. */
function addedBill(j: i32, k: i32): i64 {
  const at = <i32>run.quarter() + k, term = <i32>lab.termQuarters(j);
  return pipeline.billCents(slot(j, at)) - (term == 0 ? 0 : pipeline.billCents(slot(j, at - term)));
}

/** A defaulted lab's capacity and orders are gone, and with them what was paid ahead. */
export function liquidateCapacity(j: i32): void {
  for (let i = 0; i < <i32>PIPELINE_SLOTS; i++) clear(j * <i32>PIPELINE_SLOTS + i);
  lab.setCancelledUnits(j, lab.cancelledUnits(j) + lab.capacityUnits(j) + lab.pipelineUnits(j));
  lab.setOwnedCancelledUnits(j, lab.ownedCancelledUnits(j) + lab.ownedUnits(j) + lab.ownedPipelineUnits(j));
  lab.setCapacityUnits(j, 0);
  lab.setPipelineUnits(j, 0);
  lab.setCommitmentCents(j, 0);
  lab.setOwnedUnits(j, 0);
  lab.setOwnedPipelineUnits(j, 0);
  lab.setSiteCents(j, 0);
  lab.setLateUnits(j, 0);
  lab.setCreditCents(j, 0);
}

/** All units, and the owned ones by themselves; hence the reserved ones too. */
export function checkPipeline(j: i32): void {
  const off = lab.orderedUnits(j) - lab.pipelineUnits(j) - lab.capacityUnits(j) - lab.retiredUnits(j) - lab.cancelledUnits(j);
  if (off != 0) refuse(TRAP_PIPELINE, j, off);
  const owned = lab.ownedOrderedUnits(j) - lab.ownedPipelineUnits(j) - lab.ownedUnits(j) - lab.ownedRetiredUnits(j) - lab.ownedCancelledUnits(j);
  if (owned != 0) refuse(TRAP_PIPELINE, j, owned);
}

function arrive(j: i32, at: i32, quarter: i32): void {
  const units = pipeline.units(at) + pipeline.ownedUnits(at);
  lab.setPipelineUnits(j, lab.pipelineUnits(j) - units);
  lab.setCapacityUnits(j, lab.capacityUnits(j) + units);
  lab.setCommitmentCents(j, lab.commitmentCents(j) + pipeline.billCents(at));
  releaseDeposit(j, at);
  openSite(j, at, quarter);
}

function retire(j: i32, at: i32): void {
  lab.setCapacityUnits(j, lab.capacityUnits(j) - pipeline.units(at));
  lab.setCommitmentCents(j, lab.commitmentCents(j) - pipeline.billCents(at));
  lab.setRetiredUnits(j, lab.retiredUnits(j) + pipeline.units(at));
  clearReserved(at);
}
