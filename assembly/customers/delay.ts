// The organisational delay: when a convinced customer enters the market, and what it uses in the quarter of entry.
import { STREAM_ADOPTION_DELAY } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as submodel from "../generated/submodel";
import { keyOf, uniform } from "../base/random";
import { pack } from "./lists";
import { give, partOf, secondAt, secondParts } from "./parts";
import { BASE_USAGE_BITS, classOf, lateIn, queueOf, secondsOf, setLate, sizeOf, STATE_UNADOPTED, statesOf, sumsOf, usageAt, usagesOf } from "./store";

/** Delays are drawn in these parts of a quarter. */
export const PARTS: u32 = 64;
/** No delay has more whole quarters, so that a ring of 62 tells every quarter of entry from the current one. */
const MOST_QUARTERS: u32 = 60;
const RING: u32 = 62;

/** Delay of a customer in 64ths of a quarter: n stages, each exponential with mean τ/n (economics §1.3). */
export function delayOf(k: i32, id: u32): u32 {
  if (submodel.delay() == 0) return 0;
  const stages = <i32>customerClass.delayStages(k);
  let sum: f64 = 0;
  for (let i = 0; i < stages; i++) sum -= Math.log(uniform(id, keyOf(STREAM_ADOPTION_DELAY, i, 0)));
  const parts = Math.floor(<f64>PARTS * customerClass.delayQuarters(k) / <f64>stages * sum);
  return <u32>Math.min(parts, <f64>(MOST_QUARTERS * PARTS + PARTS - 1));
}

/** State of a convinced customer who will enter in this quarter: one of the 62 above "unadopted". */
export function comingState(quarter: i32): u32 { return STATE_UNADOPTED + 1 + <u32>quarter % RING; }

/** Whoever entered late in the last quarter uses everything from this one on. Runs before anything reads the bucket's usage. */
export function endLateQuarter(b: i32): void {
  if (lateIn(b) == 0) return;
  const usages = usagesOf(b), states = statesOf(b), seconds = secondsOf(b), sums = sumsOf(b), parts = secondParts(classOf(b)), end = listLate(b);
  for (let place = queueOf(b); place < end; place += 4) {
    const i = load<u32>(place), at = usages + (<usize>i << 2), base = load<u32>(at) & BASE_USAGE_BITS, late = usageAt(at);
    const first = <u32>load<u16>(states + (<usize>i << 1)) >> 6, second = secondAt(seconds, i), part = (partOf(base, parts) - partOf(late, parts)) * i64(second != 0);
    give(sums, 0, first, <i64>base - <i64>late - part);
    give(sums, 0, second, part);
    store<u32>(at, base);
  }
  setLate(b, 0);
}

/** Lists them where the queue will stand later in the quarter; returns the end of the list. Usages behind the last customer are empty. */
function listLate(b: i32): usize {
  const usages = usagesOf(b), n = sizeOf(b);
  let list = queueOf(b);
  if (ASC_FEATURE_SIMD) {
    const base = i32x4.splat(BASE_USAGE_BITS);
    let i: u32 = 0;
    do {
      const at = usages + (<usize>i << 2), four = v128.load(at), next = v128.load(at, 16);
      if (v128.any_true(v128.andnot(v128.or(four, next), base))) {
        const bits = i16x8.bitmask(i16x8.narrow_i32x4_s(i32x4.gt_u(four, base), i32x4.gt_u(next, base))), low = i32x4.add(i32x4.splat(i), i32x4(0, 1, 2, 3));
        list = pack(list, low, i32x4.add(low, i32x4.splat(4)), bits);
      }
      i += 8;
    } while (i < n);
  } else {
    for (let i: u32 = 0; i < n; i++) {
      store<u32>(list, i);
      list += <usize>(load<u32>(usages + (<usize>i << 2)) > BASE_USAGE_BITS) << 2;
    }
  }
  return list;
}
