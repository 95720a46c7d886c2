// The second lab of a customer: drawn after its first, given a part of its usage, dropped with it.
import { STREAM_SECOND_LAB } from "../generated/codes";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import { BASE_SHARES, CUMULATIVE } from "../base/memory";
import { draw, keyOf } from "../base/random";
import { noteState } from "./moves";
import { give, partOf, secondAt, secondParts } from "./parts";
import { drawSecondsByEight } from "./second-eight";
import { FEW_LABS, pick, pickFew, unit } from "./shares";
import { classOf, firstId, freshOf, secondsOf, sizeOf, statesOf, strideOf, sumsOf, usageAt, usagesOf } from "./store";
import { isNew, newOfEight } from "./tiers";

/** Draws from an alias table until one is not the first lab; beyond, the customer has one lab. */
const MOST_DRAWS: i32 = 8;
/** Takes all second labs from a bucket whose sums count first labs alone. */
export function clearSeconds(b: i32): void {
  const seconds = secondsOf(b);
  if (seconds != 0) memory.fill(seconds, 0, <usize>sizeOf(b) << 1);
}

/**
 * Draws a second lab for whoever has just chosen a first: everybody of a bucket whose contracts end, else those who arrived in
 * this quarter. Base shares must be prepared for the class; a uniform over all slots but the first is one that skips its interval.
 */
export function chooseSeconds(b: i32, quarter: i32, all: bool): void {
  const key = keyOf(STREAM_SECOND_LAB, 0, quarter), states = statesOf(b), n = sizeOf(b);
  if (all) {
    if (ASC_FEATURE_SIMD) {
      if (<i32>run.labs() <= FEW_LABS) { drawSecondsByEight(b, key, quarter); return; }
    }
    for (let i: u32 = 0; i < n; i++) drawSecond(b, i, key, quarter);
  } else if (ASC_FEATURE_SIMD) {
    const now = i16x8.splat(<i16>(quarter & 63));
    for (let i: u32 = 0; i < n; i += 8) {
      const state = v128.load(states + (<usize>i << 1));
      for (let left = i16x8.bitmask(newOfEight(state, i16x8.shr_u(state, 6), now)); left != 0; left &= left - 1) drawSecond(b, i + ctz(left), key, quarter);
    }
  } else {
    for (let i: u32 = 0; i < n; i++) if (isNew(<u32>load<u16>(states + (<usize>i << 1)), quarter)) drawSecond(b, i, key, quarter);
  }
}

function drawSecond(b: i32, i: u32, key: u64, quarter: i32): void {
  const state = <u32>load<u16>(statesOf(b) + (<usize>i << 1)), first = state >> 6, id = firstId(b) + i * strideOf(b), x = draw(id, key), labs = <i32>run.labs();
  const other = labs <= FEW_LABS ? pickOther(first, x, labs) : drawOther(first, x, id, quarter), second = other * u32(first != 0);
  store<u16>(secondsOf(b) + (<usize>i << 1), <u16>second);
  noteState(x, second);
  const part = partOf(usageAt(usagesOf(b) + (<usize>i << 2)), secondParts(classOf(b))) * i64(second != 0);
  give(sumsOf(b), first, second, part);
  if (freshOf(b) != 0) give(freshOf(b), first, second, part * i64(isNew(state, quarter)));
}

/** Takes the second lab of customer i away: all of its usage is with the first again. */
export function release(b: i32, i: u32): void {
  const seconds = secondsOf(b), second = secondAt(seconds, i);
  if (second == 0) return;
  const first = <u32>load<u16>(statesOf(b) + (<usize>i << 1)) >> 6;
  give(sumsOf(b), second, first, partOf(usageAt(usagesOf(b) + (<usize>i << 2)), secondParts(classOf(b))));
  store<u16>(seconds + (<usize>i << 1), 0);
}

/** Releases customers whose first or second lab defaulted in the quarter before. */
export function releaseOrphans(b: i32, quarter: i32): void {
  const seconds = secondsOf(b), states = statesOf(b), n = sizeOf(b);
  if (seconds == 0) return;
  for (let i: u32 = 0; i < n; i++) {
    const second = secondAt(seconds, i), first = <u32>load<u16>(states + (<usize>i << 1)) >> 6;
    if (second != 0 && (isOrphaning(first - 1, quarter) || isOrphaning(second - 1, quarter))) release(b, i);
  }
}

export function isOrphaning(j: i32, quarter: i32): bool {
  return lab.alive(j) == 0 && lab.defaultQuarter(j) == quarter - 1;
}

function pickOther(first: u32, x: u32, labs: i32): u32 {
  const share = load<f32>(BASE_SHARES + (<usize>first << 2));
  const v = unit(x) * (<f32>1 - share);
  const slot = pickFew(v + share * <f32>i32(v >= load<f32>(CUMULATIVE + (<usize>first << 2))), labs);
  return slot * u32(slot != first);
}

function drawOther(first: u32, x: u32, id: u32, quarter: i32): u32 {
  let slot = pick(unit(x));
  for (let i = 1; i < MOST_DRAWS && slot == first; i++) slot = pick(unit(draw(id, keyOf(STREAM_SECOND_LAB, i, quarter))));
  return slot == first ? 0 : slot;
}
