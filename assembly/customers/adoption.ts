// Adoption: a Bass hazard convinces customers, and lets them into the market; each has its own resistance, drawn once.
import { STREAM_ADOPTER_CHOICE, STREAM_ADOPTION } from "../generated/codes";
import * as community from "../generated/community";
import * as customerClass from "../generated/customer-class";
import * as market from "../generated/market";
import * as submodel from "../generated/submodel";
import { drawOf, keyOf } from "../base/random";
import { backlash } from "../society/labour";
import { blockOf, blocksOf, countConvinced, firstOf, heardBy, rowOf } from "./communities";
import { comingState, delayOf, PARTS } from "./delay";
import { noteState } from "./kernel";
import { pick, unit } from "./shares";
import {
  addTo, classOf, comingIn, firstId, setComing, setLate, setUsage, setWaiting, sizeOf, STATE_OUTSIDE, STATE_UNADOPTED, statesOf, strideOf, sumsOf,
  usageAt, usagesOf, waitingIn,
} from "./store";

const TWO_32: f64 = 4294967296;
/** A state that no customer has. */
const NO_STATE: u32 = 0x10000;

/** A customer is convinced once its 32-bit resistance lies below this: 1 − (1 − initial) e^(−hazard so far), of 2^32. */
export function adoptionThreshold(k: i32, hazard: f64): u64 {
  const share = 1 - (1 - customerClass.initialAdopted(k)) * Math.exp(-hazard);
  return <u64>Math.floor(share * TWO_32);
}

/**
 * Adds this quarter's hazard (p + q F) × clock step. F is the convinced share at the end of the last quarter, over all shards.
 * Economics §1.3, C13: with one resistance a customer the time of adoption has survival e^(−summed hazard).
 */
export function advanceHazard(k: i32): void {
  const size = customerClass.idHigh(k) - customerClass.idLow(k);
  if (submodel.adoption() == 0 || size == 0) return;
  const f = <f64>(submodel.delay() == 0 ? customerClass.adopted(k) : customerClass.convinced(k)) / <f64>size;
  if (submodel.communities() == 0) {
    customerClass.setHazardSum(k, customerClass.hazardSum(k) + hazardOf(k, f));
    return;
  }
  for (let m: i64 = 0; m < blocksOf(k); m++) {
    const row = rowOf(k, m);
    community.setHazardSum(row, community.hazardSum(row) + hazardOf(k, heardBy(k, m, f)));
  }
}

function hazardOf(k: i32, f: f64): f64 {
  return (customerClass.innovationPerYear(k) + customerClass.imitationPerYear(k) * f) * 0.25 * market.clockStep() * backlash();
}

/**
 * Customers of bucket b whose resistance is overcome enter and choose, at once or after their delay. Base shares must be
 * prepared for the class. Ids ascend inside a bucket, so that the customers of a community stand together.
 */
export function admit(b: i32, quarter: i32): void {
  if (waitingIn(b) == 0) return;
  const k = classOf(b), n = sizeOf(b), id0 = <i64>firstId(b), stride = <i64>strideOf(b);
  let from: u32 = 0;
  while (from < n) {
    const m = blockOf(k, id0 + <i64>from * stride);
    const to = min(n, <u32>((firstOf(k, m + 1) - id0 + stride - 1) / stride));
    const hazard = submodel.communities() == 0 ? customerClass.hazardSum(k) : community.hazardSum(rowOf(k, m));
    countConvinced(k, m, admitBetween(b, from, to, submodel.adoption() == 0 ? 0 : adoptionThreshold(k, hazard), quarter));
    from = to;
  }
}

/** Lets customers of one community in; returns how many are newly convinced. */
function admitBetween(b: i32, from: u32, to: u32, threshold: u64, quarter: i32): i64 {
  const resistance = keyOf(STREAM_ADOPTION, 0, 0), choice = keyOf(STREAM_ADOPTER_CHOICE, 0, quarter);
  const r1 = <u32>resistance, r2 = <u32>(resistance >> 32), c1 = <u32>choice, c2 = <u32>(choice >> 32);
  const k = classOf(b), states = statesOf(b), stride = strideOf(b), arriving = submodel.delay() == 0 ? NO_STATE : comingState(quarter);
  let id = firstId(b) + from * stride, entered: u32 = 0, arrived: u32 = 0, coming: u32 = 0;
  for (let i = from; i < to; i++, id += stride) {
    const at = states + (<usize>i << 1), state = <u32>load<u16>(at);
    if (state == arriving) arrived++;
    else if (state != STATE_UNADOPTED) continue;
    else {
      const x = drawOf(id, r1, r2);
      if (<u64>x >= threshold) continue;
      const quarters = delayOf(k, id) / PARTS;
      if (quarters > 0) {
        const next = comingState(quarter + <i32>quarters);
        store<u16>(at, <u16>next);
        noteState(x, next);
        coming++;
        continue;
      }
      entered++;
    }
    enter(b, i, id, drawOf(id, c1, c2), quarter);
  }
  setWaiting(b, waitingIn(b) - entered - arrived);
  setComing(b, comingIn(b) + coming - arrived);
  return entered + coming;
}

/** One customer chooses for the first time; what it uses in this quarter begins with its arrival. */
function enter(b: i32, i: u32, id: u32, x: u32, quarter: i32): void {
  const at = statesOf(b) + (<usize>i << 1), usage = usagesOf(b) + (<usize>i << 2), sums = sumsOf(b);
  const slot = pick(unit(x)), missing = delayOf(classOf(b), id) % PARTS;
  const state = slot == 0 ? STATE_OUTSIDE : slot << 6 | <u32>(quarter & 63);
  if (missing > 0) { setUsage(usage, missing); setLate(b, 1); }
  // What it does not use yet stays with those who buy nothing until the quarter ends.
  addTo(sums, 0, -1, -<i64>usageAt(usage));
  addTo(sums, slot, 1, usageAt(usage));
  store<u16>(at, <u16>state);
  noteState(x, state | 1);
}
