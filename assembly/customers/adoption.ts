// Adoption: a Bass hazard convinces customers, and lets them into the market; each has its own resistance, drawn once.
import { STREAM_ADOPTER_CHOICE, STREAM_ADOPTION } from "../generated/codes";
import * as community from "../generated/community";
import * as customerClass from "../generated/customer-class";
import * as market from "../generated/market";
import * as submodel from "../generated/submodel";
import { draw, keyOf } from "../base/random";
import { backlash } from "../society/labour";
import { blockOf, blocksOf, countConvinced, firstOf, heardBy, rowOf } from "./communities";
import { comingState, delayOf, PARTS } from "./delay";
import { drawAt, pack } from "./lists";
import { noteState } from "./moves";
import { pick, unit } from "./shares";
import {
  addTo, classOf, comingIn, firstId, queueOf, setComing, setLate, setUsage, setWaiting, sizeOf, STATE_OUTSIDE, STATE_UNADOPTED, statesOf, strideOf, sumsOf,
  usageAt, usagesOf, waitingIn,
} from "./store";
import { addFresh } from "./tiers";

const TWO_32: f64 = 4294967296;

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

/** Lets customers of one community in, at once or on their way from now on; returns how many are newly convinced. */
function admitBetween(b: i32, from: u32, to: u32, threshold: u64, quarter: i32): i64 {
  const key = keyOf(STREAM_ADOPTION, 0, 0), choiceKey = keyOf(STREAM_ADOPTER_CHOICE, 0, quarter), arriving = comingState(quarter), end = listReady(b, from, to, arriving, threshold, key);
  const states = statesOf(b), k = classOf(b);
  let entered: u32 = 0, arrived: u32 = 0, coming: u32 = 0;
  for (let place = queueOf(b); place < end; place += 4) {
    const i = load<u32>(place), at = states + (<usize>i << 1), id = firstId(b) + i * strideOf(b), delay = delayOf(k, id), arrives = <u32>load<u16>(at) == arriving;
    if (!arrives && delay >= PARTS) {
      const next = comingState(quarter + <i32>(delay / PARTS));
      store<u16>(at, <u16>next);
      noteState(draw(id, key), next);
      coming++;
      continue;
    }
    arrived += u32(arrives);
    entered++;
    enter(b, i, draw(id, choiceKey), delay % PARTS, quarter);
  }
  setWaiting(b, waitingIn(b) - entered);
  setComing(b, comingIn(b) + coming - arrived);
  return entered - arrived + coming;
}

/** Lists whose resistance is overcome or whose delay is over, where the queue will stand later in the quarter; returns the end of the list. */
function listReady(b: i32, from: u32, to: u32, arriving: u32, threshold: u64, key: u64): usize {
  const states = statesOf(b), id0 = firstId(b), stride = strideOf(b);
  let list = queueOf(b);
  if (ASC_FEATURE_SIMD) {
    const k2 = i32x4.splat(<i32>(key >> 32)), last = i32x4.splat(<i32>(threshold - 1)), step = i32x4.splat(stride), first = i32x4.splat(id0 + <u32>key), over = i16x8.splat(<i16>arriving);
    const unadopted = i16x8.splat(<i16>STATE_UNADOPTED), open = i16x8.splat(<i16>(threshold == 0 ? 0 : -1)), many = waitingIn(b) > sizeOf(b) >> 4;
    let i = from;
    do {
      const state = v128.load(states + (<usize>i << 1)), waiting = v128.and(i16x8.eq(state, unadopted), open), ready = i16x8.eq(state, over);
      // Where one in sixteen waits, to draw for all is cheaper than to ask.
      if (many || v128.any_true(v128.or(waiting, ready))) {
        const low = i32x4.add(i32x4.splat(i), i32x4(0, 1, 2, 3)), high = i32x4.add(low, i32x4.splat(4)), x = drawAt(low, first, step, k2), y = drawAt(high, first, step, k2);
        const overcome = v128.and(waiting, i16x8.narrow_i32x4_s(i32x4.le_u(x, last), i32x4.le_u(y, last)));
        list = pack(list, low, high, i16x8.bitmask(v128.or(ready, overcome)) & (to - i < 8 ? (1 << (to - i)) - 1 : 255));
      }
      i += 8;
    } while (i < to);
  } else {
    for (let i = from; i < to; i++) {
      const state = <u32>load<u16>(states + (<usize>i << 1));
      store<u32>(list, i);
      list += <usize>(state == arriving || (state == STATE_UNADOPTED && <u64>draw(id0 + i * stride, key) < threshold)) << 2;
    }
  }
  return list;
}

/** One customer chooses for the first time; what it uses in this quarter begins with its arrival. */
function enter(b: i32, i: u32, x: u32, missing: u32, quarter: i32): void {
  const at = statesOf(b) + (<usize>i << 1), usage = usagesOf(b) + (<usize>i << 2), sums = sumsOf(b), slot = pick(unit(x));
  const state = slot == 0 ? STATE_OUTSIDE : slot << 6 | <u32>(quarter & 63);
  if (missing > 0) { setUsage(usage, missing); setLate(b, 1); }
  // What it does not use yet stays with those who buy nothing until the quarter ends.
  addTo(sums, 0, -1, -<i64>usageAt(usage));
  addTo(sums, slot, 1, usageAt(usage));
  addFresh(b, slot, usageAt(usage));
  store<u16>(at, <u16>state);
  noteState(x, state | 1);
}
