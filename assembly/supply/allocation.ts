// Allocation: phantom orders and who gets what when chips are short; discounts, lead time, learning by volume.
import * as lab from "../generated/lab";
import { MAX_LEAD_QUARTERS } from "../generated/limits";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import * as supply from "../generated/supply";
import { mulDiv, power } from "../base/mathematics";

const LN2: f64 = 0.6931471805599453;

/** Quarters that orders already placed add to the lead time: β × backlog over the supply of a quarter. */
export function addedLead(suppliedUnits: i64): i64 {
  if (submodel.allocation() == 0) return 0;
  let backlog: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) backlog += <f64>lab.pipelineUnits(j);
  const quarters = supply.backlogLead() * backlog;
  if (quarters <= 0) return 0;
  return suppliedUnits == 0 ? MAX_LEAD_QUARTERS : <i64>Math.floor(Math.min(<f64>MAX_LEAD_QUARTERS, quarters / <f64>suppliedUnits));
}

/** The largest order of last quarter. */
export function largestOrder(): i64 {
  let largest: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) largest = max<i64>(largest, lab.orderUnits(j));
  return largest;
}

/** What a lab pays over the list price: the largest buyer of last quarter gets the whole discount. */
export function bulkFactor(j: i32, largest: i64): f64 {
  if (submodel.allocation() == 0 || largest == 0) return 1;
  return 1 - supply.bulkDiscount() * (<f64>lab.orderUnits(j) / <f64>largest);
}

/** What learning and last quarter's shortage make of the rent, through the chips in it. */
export function chipFactor(): f64 { return submodel.allocation() == 0 ? 1 : 1 + supply.chipShare() * (chipCost() - 1); }

/** Price of chips over that of quarter 0: Wright's law (economics C48), and a mark-up while they are short. */
export function chipCost(): f64 {
  if (submodel.allocation() == 0) return 1;
  const exponent = Math.log(1 - supply.learningRate()) / LN2;
  return power(1 + market.cumulativeUnits() / supply.experienceUnits(), exponent) * (1 + supply.shortageMarkup() * shortage());
}

/** Units that are or were in service; deliveries are what this gains while they are made. */
export function everInService(): i64 {
  let units: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) units += lab.capacityUnits(j) + lab.retiredUnits(j);
  return units;
}

export function countDeliveries(before: i64): void {
  if (submodel.allocation() != 0) market.setCumulativeUnits(market.cumulativeUnits() + <f64>(everInService() - before));
}

/**
 * Allots supply pro rata to bids, which phantom orders inflate (Cachon and Lariviere 1999). What a lab did not truly want
 * it cancels at once; that is allotted again, pro rata to what is still missing. Reads what labs want from `orderUnits`.
 */
export function fillBids(supplied: i64): void {
  let bids: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    lab.setBidUnits(j, bid(j));
    bids += lab.bidUnits(j);
  }
  let left = supplied, lacking: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const want = lab.orderUnits(j), allotted = bids <= supplied ? want : min<i64>(want, mulDiv(lab.bidUnits(j), supplied, bids));
    lab.setOrderUnits(j, allotted);
    lab.setShortfallUnits(j, want - allotted);
    left -= allotted;
    lacking += want - allotted;
  }
  if (lacking > 0 && left > 0) for (let j = 0; j < <i32>run.labs(); j++) fillAgain(j, left, lacking);
  // What lack of power kept out is no shortage of chips.
  if (supplied < market.supplyUnits()) for (let j = 0; j < <i32>run.labs(); j++) lab.setShortfallUnits(j, 0);
}

function bid(j: i32): i64 {
  const want = lab.orderUnits(j);
  return want == 0 ? 0 : want + <i64>Math.floor(lab.phantomShare(j) * <f64>lab.shortfallUnits(j));
}

function fillAgain(j: i32, left: i64, lacking: i64): void {
  const missing = lab.shortfallUnits(j), more = lacking <= left ? missing : mulDiv(missing, left, lacking);
  lab.setOrderUnits(j, lab.orderUnits(j) + more);
  lab.setShortfallUnits(j, missing - more);
}

/** Part of what labs wanted last quarter that was not filled. */
function shortage(): f64 {
  let filled: f64 = 0, missed: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    filled += <f64>lab.orderUnits(j);
    missed += <f64>lab.shortfallUnits(j);
  }
  return missed > 0 ? missed / (filled + missed) : 0;
}
