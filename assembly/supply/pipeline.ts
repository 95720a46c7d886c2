// The pipeline: dated orders, delivery, take-or-pay for the term, retirement. Ordered = pipeline + in service + retired + cancelled.
import { TRAP_PIPELINE } from "../generated/codes";
import { PIPELINE_SLOTS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as pipeline from "../generated/pipeline";
import * as run from "../generated/run";
import { mulDiv, power, toInteger } from "../base/mathematics";
import { refuse } from "../base/trap";

const MICROS_A_CENT: i64 = 10_000;

/** Bill of a quarter for units at the rent that the lab is offered today. */
export function billOf(j: i32, units: i64): i64 { return mulDiv(units, lab.rentMicros(j), MICROS_A_CENT); }

/** Places an order that arrives in the lab's lead time and is paid for its term from then on. */
export function order(j: i32, units: i64): void {
  const at = slot(j, <i32>run.quarter() + <i32>lab.leadNow(j));
  pipeline.setUnits(at, pipeline.units(at) + units);
  pipeline.setBillCents(at, pipeline.billCents(at) + billOf(j, units));
  lab.setPipelineUnits(j, lab.pipelineUnits(j) + units);
  lab.setOrderedUnits(j, lab.orderedUnits(j) + units);
}

/** Phase 2: what was ordered for this quarter goes into service; what has served its term retires. */
export function deliver(j: i32, quarter: i32): void {
  const at = slot(j, quarter), units = pipeline.units(at), term = <i32>lab.termQuarters(j);
  lab.setPipelineUnits(j, lab.pipelineUnits(j) - units);
  lab.setCapacityUnits(j, lab.capacityUnits(j) + units);
  lab.setCommitmentCents(j, lab.commitmentCents(j) + pipeline.billCents(at));
  if (term == 0) clear(at);
  else retire(j, slot(j, quarter - term));
}

/** Units that will be in service `ahead` quarters from now if nothing more is ordered. */
export function unitsAhead(j: i32, ahead: i32): i64 {
  const now = <i32>run.quarter(), term = <i32>lab.termQuarters(j);
  let units = lab.capacityUnits(j);
  for (let k = 1; k <= ahead; k++) {
    units += pipeline.units(slot(j, now + k));
    if (term != 0 && now + k - term <= now) units -= pipeline.units(slot(j, now + k - term));
  }
  return units;
}

/** The bill of the quarter that is `ahead` quarters from now, by orders already placed. */
export function billAhead(j: i32, ahead: i32): i64 {
  const now = <i32>run.quarter(), term = <i32>lab.termQuarters(j);
  let cents = lab.commitmentCents(j);
  for (let k = 1; k <= ahead; k++) {
    cents += pipeline.billCents(slot(j, now + k));
    if (term != 0 && now + k - term <= now) cents -= pipeline.billCents(slot(j, now + k - term));
  }
  return cents;
}

/** A defaulted lab's capacity and orders are gone. */
export function liquidateCapacity(j: i32): void {
  for (let i = 0; i < <i32>PIPELINE_SLOTS; i++) clear(j * <i32>PIPELINE_SLOTS + i);
  lab.setCancelledUnits(j, lab.cancelledUnits(j) + lab.capacityUnits(j) + lab.pipelineUnits(j));
  lab.setCapacityUnits(j, 0);
  lab.setPipelineUnits(j, 0);
  lab.setCommitmentCents(j, 0);
}

/**
 * The start of quarter 0, its deliveries made: capacity in service as if it had grown until now, one cohort a quarter of
 * its term, and orders under way that make it grow on until the first own order arrives.
 */
export function fillPipeline(j: i32): void {
  const growth = power(lab.pipelineGrowthPerYear(j), 0.25), term = <i32>lab.termQuarters(j);
  const total = toInteger(lab.initialUnits(j));
  if (term == 0) {
    lab.setCommitmentCents(j, billOf(j, total));
    lab.setCapacityUnits(j, total);
  } else serveCohorts(j, total, term, growth);
  lab.setOrderedUnits(j, total);
  let before = total;
  for (let q = 1; q < <i32>lab.leadQuarters(j); q++) {
    const wanted = toInteger(<f64>total * power(growth, q)), at = slot(j, q);
    const retiring = term == 0 ? 0 : pipeline.units(slot(j, q - term));
    const units = max<i64>(0, wanted - before + retiring);
    pipeline.setUnits(at, pipeline.units(at) + units);
    pipeline.setBillCents(at, pipeline.billCents(at) + billOf(j, units));
    lab.setPipelineUnits(j, lab.pipelineUnits(j) + units);
    before = before - retiring + units;
  }
  lab.setOrderedUnits(j, total + lab.pipelineUnits(j));
}

export function checkPipeline(j: i32): void {
  const off = lab.orderedUnits(j) - lab.pipelineUnits(j) - lab.capacityUnits(j) - lab.retiredUnits(j) - lab.cancelledUnits(j);
  if (off != 0) refuse(TRAP_PIPELINE, j, off);
}

function serveCohorts(j: i32, total: i64, term: i32, growth: f64): void {
  let weights: f64 = 0;
  for (let age = 0; age < term; age++) weights += power(growth, -<f64>age);
  let sum: f64 = 0, placed: i64 = 0, cents: i64 = 0;
  for (let age = 0; age < term; age++) {
    sum += power(growth, -<f64>age);
    const upTo = age == term - 1 ? total : toInteger(<f64>total * (sum / weights));
    const at = slot(j, -age), units = upTo - placed;
    pipeline.setUnits(at, units);
    pipeline.setBillCents(at, billOf(j, units));
    cents += billOf(j, units);
    placed = upTo;
  }
  lab.setCapacityUnits(j, total);
  lab.setCommitmentCents(j, cents);
}

function retire(j: i32, at: i32): void {
  lab.setCapacityUnits(j, lab.capacityUnits(j) - pipeline.units(at));
  lab.setCommitmentCents(j, lab.commitmentCents(j) - pipeline.billCents(at));
  lab.setRetiredUnits(j, lab.retiredUnits(j) + pipeline.units(at));
  clear(at);
}

function clear(at: i32): void {
  pipeline.setUnits(at, 0);
  pipeline.setBillCents(at, 0);
}

function slot(j: i32, quarter: i32): i32 { return j * <i32>PIPELINE_SLOTS + (quarter & (<i32>PIPELINE_SLOTS - 1)); }
