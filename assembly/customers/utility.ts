// Choice weights of a class: what each lab is worth to it this quarter, before any loyalty.
import { MAX_SEGMENTS } from "../generated/limits";
import * as customerClass from "../generated/customer-class";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as submodel from "../generated/submodel";
import { WEIGHTS } from "../base/memory";
import { outsideWeight } from "../society/open-weights";
import { residencyLoss } from "../society/regulation";
import { accessOf } from "./access";

const MICROS: f64 = 1e6;
/** Trust in a lab of which nothing good or bad is known. */
const NEUTRAL_TRUST: f64 = 0.5;

/** Writes access × exp(utility) of every slot to WEIGHTS, slot 0 (buying from no lab) being 1 where there are no open weights; returns their sum. Economics §1.1. */
export function weigh(k: i32): f64 {
  const s = <i32>customerClass.segment(k);
  const outside = outsideWeight(k);
  store<f64>(WEIGHTS, outside);
  let sum: f64 = outside;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const w = lab.alive(j) == 0 ? 0 : accessOf(k, j) * Math.exp(utility(k, s, j));
    store<f64>(WEIGHTS + (<usize>(j + 1) << 3), w);
    sum += w;
  }
  return sum;
}

/** The weights restricted to labs that can still serve; returns their sum. */
export function restrictToSlack(full: usize): f64 {
  let sum = load<f64>(WEIGHTS);
  for (let j = 0; j < <i32>run.labs(); j++) {
    const at = WEIGHTS + (<usize>(j + 1) << 3);
    if (load<u8>(full + j) != 0) store<f64>(at, 0);
    sum += load<f64>(at);
  }
  return sum;
}

function utility(k: i32, s: i32, j: i32): f64 {
  const row = j * <i32>MAX_SEGMENTS + s;
  const price = <f64>labSegment.priceMicros(row) / MICROS / segment.referencePriceUsd(s);
  const remembers = submodel.trust() != 0;
  const common = customerClass.baseUtility(k)
    + customerClass.qualityTaste(k) * (lab.qualityNow(j) - market.frontierQuality())
    - customerClass.priceSensitivity(k) * (price - 1)
    - customerClass.waitAversion(k) * (remembers ? lab.expectedWait(j) : lab.rationedShare(j))
    + labSegment.focus(row)
    - residencyLoss(k, j)
    + labSegment.appeal(row);
  return remembers ? common + customerClass.trustTaste(k) * (lab.trust(j) - NEUTRAL_TRUST) : common;
}
