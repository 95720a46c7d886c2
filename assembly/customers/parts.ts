// The two parts of a usage: what the second lab serves, and what is left to the first.
import * as customerClass from "../generated/customer-class";

/** Slot of the second lab of customer i of a bucket, 0 for none. */
export function secondAt(seconds: usize, i: u32): u32 { return seconds == 0 ? 0 : load<u16>(seconds + (<usize>i << 1)); }

/** What a second lab of class k serves, of 65,536. */
export function secondParts(k: i32): u64 { return <u64>Math.floor(customerClass.secondShare(k) * 65536 + 0.5); }

/** The part of a usage that the second lab serves. */
export function partOf(usage: u32, parts: u64): i64 { return <i64>(<u64>usage * parts >> 16); }

/** As `partOf`, of four usages. */
// @ts-ignore: decorator
@inline
export function partsOf(used: v128, parts: v128): v128 {
  return v128.shuffle<i32>(i64x2.shr_u(i64x2.extmul_low_i32x4_u(used, parts), 16), i64x2.shr_u(i64x2.extmul_high_i32x4_u(used, parts), 16), 0, 2, 4, 6);
}

/** Moves usage from one slot to another. */
export function give(sums: usize, from: u32, to: u32, usage: i64): void {
  const fromAt = sums + (<usize>from << 4), toAt = sums + (<usize>to << 4);
  store<i64>(fromAt, load<i64>(fromAt, 8) - usage, 8);
  store<i64>(toAt, load<i64>(toAt, 8) + usage, 8);
}
