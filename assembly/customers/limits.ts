// Limits: by slot the first rank (tier << 8 | lottery bin) that a full lab cannot serve whole; until the lottery is cut, the first of its tier. Then which arrivals labs with room take.
import * as run from "../generated/run";
import { CUT, FULL, LAST, LIMIT, LIMIT_TIERS } from "../base/memory";
import { FEW_LABS } from "./shares";

/** Limit of a lab with room, and of buying from nobody: no rank lies beyond it, and 16 signed bits hold it. */
const NOWHERE: u32 = 0x7fff;

let lowest: u32 = NOWHERE;

/** Reads the cuts of full labs. */
export function setLimits(): void {
  lowest = NOWHERE;
  setLimit(0, NOWHERE);
  for (let j = 0; j < <i32>run.labs(); j++) {
    const limit = load<u8>(FULL + j) != 0 ? load<u32>(CUT + (<usize>j << 2)) : NOWHERE;
    setLimit(j + 1, limit);
    lowest = min(lowest, limit);
  }
}

function setLimit(slot: u32, limit: u32): void {
  store<u16>(LIMIT + (<usize>slot << 1), <u16>limit);
  if (slot <= <u32>FEW_LABS) store<u8>(LIMIT_TIERS + slot, <u8>(limit >> 8));
}

/** The tiers of the limits of sixteen slots, as bytes; of few labs. */
// @ts-ignore: decorator
@inline
export function limitTiersOf(slots: v128): v128 { return i8x16.swizzle(v128.load(LIMIT_TIERS), slots); }

/** Whether any lab is full for some of a tier. */
export function concernsAny(tier: i32): bool { return <u32>tier << 8 >= lowest; }

export function limitOf(slot: u32): i32 { return <i32>load<u16>(LIMIT + (<usize>slot << 1)); }

/** Limits of eight slots. */
// @ts-ignore: decorator
@inline
export function limitsOf(slots: v128, labs: i32): v128 { return ofSlots(LIMIT, slots, labs); }

/** Reads which arrivals labs with room take. */
export function setLasts(): void {
  store<i16>(LAST, -1);
  for (let j = 0; j < <i32>run.labs(); j++) store<i16>(LAST + (<usize>(j + 1) << 1), load<u8>(FULL + j) != 0 ? -1 : <i16>load<u32>(CUT + (<usize>j << 2)));
}

/** The last lottery bin of arrivals that the lab in this slot takes; −1 where it takes nobody, and nobody is in slot 0. */
export function lastOf(slot: u32): i32 { return load<i16>(LAST + (<usize>slot << 1)); }

/** Of eight slots. */
// @ts-ignore: decorator
@inline
export function lastsOf(slots: v128, labs: i32): v128 { return ofSlots(LAST, slots, labs); }

/** What a table of 16-bit words says of eight slots; of few labs two vectors hold it all. */
// @ts-ignore: decorator
@inline
function ofSlots(table: usize, slots: v128, labs: i32): v128 {
  if (labs <= FEW_LABS) {
    const bytes = i16x8.add(i16x8.mul(slots, i16x8.splat(0x202)), i16x8.splat(0x100));
    return v128.or(i8x16.swizzle(v128.load(table), bytes), i8x16.swizzle(v128.load(table + 16), i8x16.sub(bytes, i8x16.splat(16))));
  }
  let words = v128.load_zero<u32>((<usize>i16x8.extract_lane_u(slots, 0) << 1) + table);
  words = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 1) << 1) + table, words, 1);
  words = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 2) << 1) + table, words, 2);
  words = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 3) << 1) + table, words, 3);
  words = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 4) << 1) + table, words, 4);
  words = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 5) << 1) + table, words, 5);
  words = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 6) << 1) + table, words, 6);
  return v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 7) << 1) + table, words, 7);
}
