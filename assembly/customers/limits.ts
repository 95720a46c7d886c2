// Limits: by slot the first rank (tier << 8 | lottery bin) that a full lab cannot serve whole; until the lottery is cut, the first of its tier.
import * as run from "../generated/run";
import { CUT, FULL, LIMIT } from "../base/memory";
import { FEW_LABS } from "./shares";

/** Limit of a lab with room, and of buying from nobody: no rank lies beyond it, and 16 signed bits hold it. */
const NOWHERE: u32 = 0x7fff;

let lowest: u32 = NOWHERE;

/** Reads the cuts of full labs. */
export function setLimits(): void {
  lowest = NOWHERE;
  store<u16>(LIMIT, <u16>NOWHERE);
  for (let j = 0; j < <i32>run.labs(); j++) {
    const limit = load<u8>(FULL + j) != 0 ? load<u32>(CUT + (<usize>j << 2)) : NOWHERE;
    store<u16>(LIMIT + (<usize>(j + 1) << 1), <u16>limit);
    lowest = min(lowest, limit);
  }
}

/** Whether any lab is full for some of a tier. */
export function concernsAny(tier: i32): bool { return <u32>tier << 8 >= lowest; }

export function limitOf(slot: u32): i32 { return <i32>load<u16>(LIMIT + (<usize>slot << 1)); }

/** Limits of eight slots; of few labs two vectors hold them all. */
// @ts-ignore: decorator
@inline
export function limitsOf(slots: v128, labs: i32): v128 {
  if (labs <= FEW_LABS) {
    const bytes = i16x8.add(i16x8.mul(slots, i16x8.splat(0x202)), i16x8.splat(0x100));
    return v128.or(i8x16.swizzle(v128.load(LIMIT), bytes), i8x16.swizzle(v128.load(LIMIT + 16), i8x16.sub(bytes, i8x16.splat(16))));
  }
  let limits = v128.load_zero<u32>((<usize>i16x8.extract_lane_u(slots, 0) << 1) + LIMIT);
  limits = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 1) << 1) + LIMIT, limits, 1);
  limits = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 2) << 1) + LIMIT, limits, 2);
  limits = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 3) << 1) + LIMIT, limits, 3);
  limits = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 4) << 1) + LIMIT, limits, 4);
  limits = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 5) << 1) + LIMIT, limits, 5);
  limits = v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 6) << 1) + LIMIT, limits, 6);
  return v128.load_lane<u16>((<usize>i16x8.extract_lane_u(slots, 7) << 1) + LIMIT, limits, 7);
}
