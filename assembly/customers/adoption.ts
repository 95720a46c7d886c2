// Adoption: a Bass hazard lets customers into the market; each has its own resistance, drawn once.
import { STREAM_ADOPTER_CHOICE, STREAM_ADOPTION } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { drawOf, keyOf } from "../base/random";
import { noteMove } from "./kernel";
import { pick, unit } from "./shares";
import { addTo, firstId, setWaiting, sizeOf, STATE_OUTSIDE, STATE_UNADOPTED, statesOf, strideOf, sumsOf, usagesOf, waitingIn } from "./store";

const TWO_32: f64 = 4294967296;

/** A customer is in the market once its 32-bit resistance lies below this: 1 − (1 − initial) e^(−hazard so far), of 2^32. */
export function adoptionThreshold(k: i32): u64 {
  const share = 1 - (1 - customerClass.initialAdopted(k)) * Math.exp(-customerClass.hazardSum(k));
  return <u64>Math.floor(share * TWO_32);
}

/**
 * Adds this quarter's hazard (p + q F) × clock step. F is the adopted share of the class at the end of the last quarter, over
 * all shards. Economics §1.3, C13: with one resistance a customer the time of adoption has survival e^(−summed hazard).
 */
export function advanceHazard(k: i32): void {
  const size = customerClass.idHigh(k) - customerClass.idLow(k);
  if (submodel.adoption() == 0 || size == 0) return;
  const f = <f64>customerClass.adopted(k) / <f64>size;
  const hazard = (customerClass.innovationPerYear(k) + customerClass.imitationPerYear(k) * f) * 0.25 * market.clockStep();
  customerClass.setHazardSum(k, customerClass.hazardSum(k) + hazard);
}

/** Customers of bucket b whose resistance is overcome enter and choose at once. Base shares must be prepared for the class. */
export function admit(b: i32, threshold: u64, quarter: i32): void {
  const waiting = waitingIn(b);
  if (waiting == 0) return;
  const resistance = keyOf(STREAM_ADOPTION, 0, 0), choice = keyOf(STREAM_ADOPTER_CHOICE, 0, quarter);
  const r1 = <u32>resistance, r2 = <u32>(resistance >> 32), c1 = <u32>choice, c2 = <u32>(choice >> 32);
  const states = statesOf(b), usages = usagesOf(b), sums = sumsOf(b), n = sizeOf(b), stride = strideOf(b);
  let id = firstId(b), left = waiting;
  for (let i: u32 = 0; i < n; i++, id += stride) {
    const at = states + (<usize>i << 1);
    if (load<u16>(at) != STATE_UNADOPTED || <u64>drawOf(id, r1, r2) >= threshold) continue;
    const x = drawOf(id, c1, c2), slot = pick(unit(x));
    const state = slot == 0 ? STATE_OUTSIDE : slot << 6 | <u32>(quarter & 63);
    const usage = <i64>load<u32>(usages + (<usize>i << 2));
    store<u16>(at, <u16>state);
    addTo(sums, 0, -1, -usage);
    addTo(sums, slot, 1, usage);
    noteMove(x, state | 1);
    left--;
  }
  setWaiting(b, left);
}
