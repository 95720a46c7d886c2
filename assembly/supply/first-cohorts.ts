// The cohorts of quarter 0: what is in service and what is under way before a lab decides for the first time.
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as pipeline from "../generated/pipeline";
import * as submodel from "../generated/submodel";
import * as supply from "../generated/supply";
import { mulDiv, power, toInteger } from "../base/mathematics";
import { costOf, slot } from "./cohorts";
import { build, ownedOf } from "./ownership";
import { billOf, reserve } from "./pipeline";

/**
 * The start of quarter 0, its deliveries made: capacity in service as if it had grown until now, one cohort a quarter of
 * its term or life, and orders under way that make it grow on until the first own order arrives.
 */
export function fillPipeline(j: i32): void {
  const growth = power(lab.pipelineGrowthPerYear(j), 0.25), term = <i32>lab.termQuarters(j);
  const total = toInteger(lab.initialUnits(j)), owned = ownedOf(j, total);
  if (term == 0) lab.setCommitmentCents(j, billOf(j, total - owned));
  else spread(j, total - owned, term, growth, serve);
  if (owned > 0) spread(j, owned, <i32>supply.lifeQuarters(), growth, open);
  lab.setCapacityUnits(j, total);
  awaitGrowth(j, total, growth);
  lab.setOrderedUnits(j, total + lab.pipelineUnits(j));
}

/** Divides units in service over the ages up to a span, as steady growth would have left them. */
function spread(j: i32, total: i64, span: i32, growth: f64, place: (j: i32, units: i64, age: i32) => void): void {
  let weights: f64 = 0;
  for (let age = 0; age < span; age++) weights += power(growth, -<f64>age);
  let sum: f64 = 0, placed: i64 = 0;
  for (let age = 0; age < span; age++) {
    sum += power(growth, -<f64>age);
    const upTo = age == span - 1 ? total : toInteger(<f64>total * (sum / weights));
    place(j, upTo - placed, age);
    placed = upTo;
  }
}

function serve(j: i32, units: i64, age: i32): void {
  lab.setCommitmentCents(j, lab.commitmentCents(j) + reserve(j, slot(j, -age), units));
}

/** Owned units of an age are paid for; the books hold what is left of their life. */
function open(j: i32, units: i64, age: i32): void {
  const life = <i64>supply.lifeQuarters();
  build(j, slot(j, -age), units, 0, mulDiv(costOf(units, market.capexMicros()), life - age, life));
  lab.setOwnedPipelineUnits(j, lab.ownedPipelineUnits(j) - units);
  lab.setOwnedUnits(j, lab.ownedUnits(j) + units);
}

/** Orders of the quarters before the start. Own sites have been paid for stage by stage since; no deposit is counted. */
function awaitGrowth(j: i32, total: i64, growth: f64): void {
  const lead = <i32>lab.leadQuarters(j), term = <i32>lab.termQuarters(j), life = <i32>supply.lifeQuarters();
  let before = total;
  for (let q = 1; q < lead; q++) {
    const wanted = toInteger(<f64>total * power(growth, q)), at = slot(j, q);
    const ending = submodel.ownership() == 0 ? 0 : pipeline.ownedUnits(slot(j, q - life));
    const retiring = (term == 0 ? 0 : pipeline.units(slot(j, q - term))) + ending;
    const units = max<i64>(0, wanted - before + retiring), owned = ownedOf(j, units);
    const price = costOf(owned, market.capexMicros()), stages = mulDiv(price, q + 1, lead);
    build(j, at, owned, stages, price - stages);
    reserve(j, at, units - owned);
    lab.setPipelineUnits(j, lab.pipelineUnits(j) + units);
    before = before - retiring + units;
  }
}
