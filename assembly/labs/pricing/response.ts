// What labs expect customers to do at last quarter's prices, and how that responds to a price: the choice of all classes, in expectation.
import { MAX_SEGMENTS, TENURE_CAP_QUARTERS } from "../../generated/limits";
import * as customerClass from "../../generated/customer-class";
import * as lab from "../../generated/lab";
import * as labSegment from "../../generated/lab-segment";
import * as run from "../../generated/run";
import * as segment from "../../generated/segment";
import * as submodel from "../../generated/submodel";
import { clamp } from "../../base/mathematics";
import { WEIGHTS } from "../../base/memory";
import { weigh } from "../../customers/utility";

/** Demand below this is none: what responds to a price is then taken from the class as a whole. */
const NOBODY: f64 = 1e-200;

/** Called before a quarter's prices are set; in quarter 0 there is nothing to look back on but the tenures of the start. */
export function expectCustomers(quarter: i32): void {
  for (let s = 0; s < <i32>run.segments(); s++) {
    for (let j = 0; j < <i32>run.labs(); j++) open(j, s, quarter);
    if (quarter == 0) continue;
    let taste: f64 = 0;
    for (let k = 0; k < <i32>run.classes(); k++) {
      if (<i32>customerClass.segment(k) != s || customerClass.adopted(k) == 0) continue;
      taste += customerClass.priceSensitivity(k) * <f64>customerClass.adopted(k);
      addClass(k, s);
    }
    for (let j = 0; j < <i32>run.labs(); j++) close(j * <i32>MAX_SEGMENTS + s, taste / <f64>max<i64>(1, segment.adopted(s)));
  }
}

/** Tenure: those expected to stay are a quarter older, newcomers are new. */
function open(j: i32, s: i32, quarter: i32): void {
  const row = j * <i32>MAX_SEGMENTS + s, customers = <f64>labSegment.customers(row);
  const stayed = quarter <= 1 ? 1 : customers > 0 ? clamp(labSegment.stayers(row) / customers, 0, 1) : 0;
  labSegment.setTenureQuarters(row, quarter == 0 ? firstTenure(s) : Math.min(<f64>TENURE_CAP_QUARTERS, labSegment.tenureQuarters(row) * stayed + 1));
  labSegment.setStayers(row, 0);
  labSegment.setExpectedCustomers(row, 0);
  labSegment.setSensitivity(row, 0);
  labSegment.setAtStake(row, 0);
  labSegment.setLockIn(row, 0);
  labSegment.setTurnover(row, 0);
}

function firstTenure(s: i32): f64 {
  let sum: f64 = 0, shares: f64 = 0;
  for (let k = 0; k < <i32>run.classes(); k++) {
    if (<i32>customerClass.segment(k) != s) continue;
    sum += customerClass.share(k) * customerClass.initialTenureQuarters(k) * 0.5;
    shares += customerClass.share(k);
  }
  return shares > 0 ? sum / shares : 0;
}

/**
 * A customer whose own lab i has the gain g_i chooses j ≠ i with σ_j / (1 + g_i σ_i) and i with (1 + g_i) σ_i / (1 + g_i σ_i), σ
 * being the shares without loyalty. Over all customers, sums of n_i / (1 + g_i σ_i) less the own term do for every lab.
 */
function addClass(k: i32, s: i32): void {
  const labs = <i32>run.labs(), all = weigh(k), customers = <f64>customerClass.adopted(k);
  let free = customers, once: f64 = 0, twice: f64 = 0;
  for (let i = 0; i < labs; i++) {
    const own = incumbents(k, s, i), damped = 1 + gain(k, i * <i32>MAX_SEGMENTS + s) * share(i, all);
    free -= own;
    once += own / damped;
    twice += own / (damped * damped);
  }
  free = Math.max(0, free);
  for (let j = 0; j < labs; j++) if (lab.alive(j) != 0) addLab(k, s, j, share(j, all), customers, once + free, twice + free);
}

function addLab(k: i32, s: i32, j: i32, sigma: f64, customers: f64, once: f64, twice: f64): void {
  const row = j * <i32>MAX_SEGMENTS + s, own = incumbents(k, s, j), g = gain(k, row), damped = 1 + g * sigma;
  const won = sigma * Math.max(0, once - own / damped), wonTwice = sigma * sigma * Math.max(0, twice - own / (damped * damped));
  const stays = (1 + g) * sigma / damped, comes = customers - own > 1e-9 * customers ? won / (customers - own) : sigma;
  const demand = won + own * stays, taste = customerClass.priceSensitivity(k);
  const moves = submodel.choice() != 0, due = moves ? 1 / customerClass.contractQuarters(k) : 1, leaves = moves ? due * (1 - stays) : 0;
  labSegment.setExpectedCustomers(row, labSegment.expectedCustomers(row) + demand);
  labSegment.setSensitivity(row, labSegment.sensitivity(row) + taste * demand);
  labSegment.setAtStake(row, labSegment.atStake(row) + taste * (won - wonTwice + own * stays * (1 - sigma) / damped));
  labSegment.setLockIn(row, labSegment.lockIn(row) + demand * Math.max(0, stays - comes));
  labSegment.setTurnover(row, labSegment.turnover(row) + demand * due);
  labSegment.setStayers(row, labSegment.stayers(row) + own * (1 - leaves));
}

/** From sums to averages over the demand; a lab that nobody would choose faces the average customer, all of whom it could win. */
function close(row: i32, taste: f64): void {
  const demand = labSegment.expectedCustomers(row), sum = labSegment.sensitivity(row), some = demand > NOBODY;
  labSegment.setAtStake(row, some && sum > NOBODY ? clamp(labSegment.atStake(row) / sum, 0, 1) : 1);
  labSegment.setSensitivity(row, some ? sum / demand : taste);
  labSegment.setLockIn(row, some ? clamp(labSegment.lockIn(row) / demand, 0, 1) : 0);
  labSegment.setTurnover(row, some ? labSegment.turnover(row) / demand : 1);
}

/** Customers of the class whose lab is i: a lab has the same share of all classes of a segment, for all that labs know. */
function incumbents(k: i32, s: i32, i: i32): f64 {
  if (lab.alive(i) == 0 || segment.adopted(s) == 0) return 0;
  return <f64>customerClass.adopted(k) * <f64>labSegment.customers(i * <i32>MAX_SEGMENTS + s) / <f64>segment.adopted(s);
}

/** By what the weight of the own lab is raised at the mean tenure; nothing where nobody ever re-chooses. Economics §1.1. */
function gain(k: i32, row: i32): f64 {
  const cost = submodel.choice() != 0 ? customerClass.switchingCost(k) : 0;
  return cost == 0 ? 0 : Math.exp(cost * (1 - Math.exp(-labSegment.tenureQuarters(row) / customerClass.switchingRampQuarters(k)))) - 1;
}

function share(j: i32, all: f64): f64 { return load<f64>(WEIGHTS + (<usize>(j + 1) << 3)) / all; }
