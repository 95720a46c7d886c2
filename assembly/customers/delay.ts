// The organisational delay: when a convinced customer enters the market, and what it uses in the quarter of entry.
import { STREAM_ADOPTION_DELAY } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as submodel from "../generated/submodel";
import { keyOf, uniform } from "../base/random";
import { give, partOf, secondAt, secondParts } from "./second";
import { BASE_USAGE_BITS, classOf, lateIn, secondsOf, setLate, sizeOf, STATE_UNADOPTED, statesOf, sumsOf, usageAt, usagesOf } from "./store";

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
  const usages = usagesOf(b), n = sizeOf(b);
  if (ASC_FEATURE_SIMD) {
    // Usages behind the last customer are empty.
    const base = i32x4.splat(BASE_USAGE_BITS);
    for (let i: u32 = 0; i < n; i += 8) {
      const at = usages + (<usize>i << 2);
      let late = i16x8.bitmask(i16x8.narrow_i32x4_s(i32x4.gt_u(v128.load(at), base), i32x4.gt_u(v128.load(at, 16), base)));
      for (; late != 0; late &= late - 1) endLate(b, i + ctz(late));
    }
  } else {
    for (let i: u32 = 0; i < n; i++) if (load<u32>(usages + (<usize>i << 2)) > BASE_USAGE_BITS) endLate(b, i);
  }
  setLate(b, 0);
}

function endLate(b: i32, i: u32): void {
  const at = usagesOf(b) + (<usize>i << 2), base = load<u32>(at) & BASE_USAGE_BITS;
  const sums = sumsOf(b), first = <u32>load<u16>(statesOf(b) + (<usize>i << 1)) >> 6, second = secondAt(secondsOf(b), i), late = usageAt(at);
  const parts = secondParts(classOf(b)), part = second == 0 ? 0 : partOf(base, parts) - partOf(late, parts);
  give(sums, 0, first, <i64>base - <i64>late - part);
  if (part > 0) give(sums, 0, second, part);
  store<u32>(at, base);
}
