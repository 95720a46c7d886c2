// What full labs turned away of the customers of a queue, and where it queues next: counted, before anybody moves.
import * as customerClass from "../generated/customer-class";
import * as run from "../generated/run";
import { BIN, binsOfEight, drawn, drawnFour, FREE, keep, keepFour, LOTTERY, SECOND_BIN, SECOND_SLOT, SLOT } from "./draws";
import { bump, spillAt, turnedAt } from "./exchange";
import { limitOf, limitsOf } from "./limits";
import { longsAt, pack, wordsAt } from "./lists";
import { partOf, partsOf, secondAt, secondParts } from "./parts";
import { oldRank, rankOf, ranksOf } from "./queue";
import { turnedShareOf } from "./rationing";
import { classOf, secondsOf, statesOf, usageAt, usagesOf, usedBy } from "./store";

// Of the parts with first and second labs: what is turned away, and where the sums stand of what each lab turned away and of what arrives at each, in bytes.
const AWAY: usize = FREE, TURNED: usize = FREE + 1, SPILL: usize = FREE + 2, SECOND_AWAY: usize = FREE + 3, SECOND_TURNED: usize = FREE + 4, SECOND_SPILL: usize = FREE + 5;

/** Counts n customers of the queue of bucket b, for whom draws are made; appends to `list` who was turned away wholly, and returns its new end. */
export function countTurned(b: i32, quarter: i32, places: usize, n: u32, list: usize): usize {
  const s = <i32>customerClass.segment(classOf(b)), hasSeconds = secondsOf(b) != 0;
  const turned = turnedAt(0, s), turnedBytes = <u32>(turnedAt(1, s) - turned), spills = spillAt(0, s, 0), spillBytes = <u32>(spillAt(1, s, 0) - spills);
  const end = ASC_FEATURE_SIMD ? weighEights(b, quarter, places, n, list, turnedBytes, spillBytes) : weighEach(b, quarter, places, n, list, turnedBytes, spillBytes);
  addAll(turned, TURNED, AWAY, n);
  addAll(spills, SPILL, AWAY, n);
  if (hasSeconds) {
    addAll(turned, SECOND_TURNED, SECOND_AWAY, n);
    addAll(spills, SECOND_SPILL, SECOND_AWAY, n);
  }
  return end;
}

/** Adds amounts to sums at their places. Whoever is served adds nothing: cheaper than to ask. */
function addAll(sums: usize, places: usize, amounts: usize, n: u32): void {
  let at: u32 = 0;
  do {
    bump(sums + drawn(places, at), <i64>drawn(amounts, at));
    at++;
  } while (at < n);
}

/** Behind the last of a queue stand positions of the bucket. */
function weighEights(b: i32, quarter: i32, places: usize, n: u32, list: usize, turnedBytes: u32, spillBytes: u32): usize {
  const states = statesOf(b), usages = usagesOf(b), seconds = secondsOf(b), labs = <i32>run.labs(), share = i32x4.splat(<i32>secondParts(classOf(b)));
  const now = i16x8.splat(<i16>(quarter & 63)), olds = i16x8.splat(<i16>oldRank(b, quarter)), row = i16x8.splat(<i16>turnedBytes), bins = i32x4.splat(spillBytes), zero = i32x4.splat(0);
  let kept = list;
  let at: u32 = 0;
  do {
    const from = places + (<usize>at << 2), low = v128.load(from), high = v128.load(from, 16);
    const state = wordsAt(states, from), first = i16x8.shr_u(state, 6), rank = v128.or(ranksOf(state, first, olds, now), binsOfEight(LOTTERY, at)), limit = limitsOf(first, labs);
    let used = usedBy(longsAt(usages, from)), more = usedBy(longsAt(usages, from + 16)), beyond = i16x8.gt_s(rank, limit), ties = i16x8.eq(rank, limit);
    let wholly = beyond;
    if (seconds != 0) {
      const second = wordsAt(seconds, from), has = i16x8.ne(second, zero), limitToo = limitsOf(second, labs), beyondToo = i16x8.gt_s(rank, limitToo);
      const part = v128.and(partsOf(used, share), i32x4.extend_low_i16x8_s(has)), rest = v128.and(partsOf(more, share), i32x4.extend_high_i16x8_s(has));
      used = i32x4.sub(used, part);
      more = i32x4.sub(more, rest);
      keepEight(SECOND_AWAY, at, v128.and(part, i32x4.extend_low_i16x8_s(beyondToo)), v128.and(rest, i32x4.extend_high_i16x8_s(beyondToo)));
      keepEight(SECOND_TURNED, at, i32x4.extmul_low_i16x8_u(second, row), i32x4.extmul_high_i16x8_u(second, row));
      keepEight(SECOND_SPILL, at, spillOf(SECOND_SLOT, SECOND_BIN, at, bins), spillOf(SECOND_SLOT, SECOND_BIN, at + 4, bins));
      wholly = v128.or(wholly, beyondToo);
      ties = v128.or(ties, i16x8.eq(rank, limitToo));
    }
    keepEight(AWAY, at, v128.and(used, i32x4.extend_low_i16x8_s(beyond)), v128.and(more, i32x4.extend_high_i16x8_s(beyond)));
    keepEight(TURNED, at, i32x4.extmul_low_i16x8_u(first, row), i32x4.extmul_high_i16x8_u(first, row));
    keepEight(SPILL, at, spillOf(SLOT, BIN, at, bins), spillOf(SLOT, BIN, at + 4, bins));
    const inside = n - at < 8 ? (1 << (n - at)) - 1 : 255;
    for (let left = i16x8.bitmask(ties) & inside; left != 0; left &= left - 1) tie(b, quarter, load<u32>(from + (<usize>ctz(left) << 2)), at + ctz(left));
    kept = pack(kept, low, high, i16x8.bitmask(wholly) & inside);
    at += 8;
  } while (at < n);
  return kept;
}

// @ts-ignore: decorator
@inline
function keepEight(array: usize, at: u32, low: v128, high: v128): void {
  keepFour(array, at, low);
  keepFour(array, at + 4, high);
}

/** Where arrivals of four stand: by slot, and by lottery bin inside. */
// @ts-ignore: decorator
@inline
function spillOf(slots: usize, lottery: usize, at: u32, bytes: v128): v128 { return i32x4.add(i32x4.mul(drawnFour(slots, at), bytes), i32x4.shl(i32x4.shr_u(drawnFour(lottery, at), 24), 3)); }

/** One who is served in part by a lab, or by both. */
function tie(b: i32, quarter: i32, i: u32, at: u32): void {
  const state = <u32>load<u16>(statesOf(b) + (<usize>i << 1)), rank = <i32>(rankOf(state, oldRank(b, quarter), quarter) | drawn(LOTTERY, at) >> 24), second = secondAt(secondsOf(b), i);
  const usage = usageAt(usagesOf(b) + (<usize>i << 2)), part = second == 0 ? 0 : partOf(usage, secondParts(classOf(b)));
  keep(AWAY, at, awayOf(state >> 6, rank, <i64>usage - part));
  keep(SECOND_AWAY, at, awayOf(second, rank, part));
}

function weighEach(b: i32, quarter: i32, places: usize, n: u32, list: usize, turnedBytes: u32, spillBytes: u32): usize {
  const states = statesOf(b), seconds = secondsOf(b), old = oldRank(b, quarter);
  let kept = list;
  for (let at: u32 = 0; at < n; at++) {
    const i = load<u32>(places + (<usize>at << 2)), state = <u32>load<u16>(states + (<usize>i << 1)), rank = <i32>(rankOf(state, old, quarter) | drawn(LOTTERY, at) >> 24), second = secondAt(seconds, i);
    tie(b, quarter, i, at);
    keep(TURNED, at, (state >> 6) * turnedBytes);
    keep(SECOND_TURNED, at, second * turnedBytes);
    keep(SPILL, at, drawn(SLOT, at) * spillBytes + (drawn(BIN, at) >> 24 << 3));
    keep(SECOND_SPILL, at, drawn(SECOND_SLOT, at) * spillBytes + (drawn(SECOND_BIN, at) >> 24 << 3));
    store<u32>(kept, i);
    kept += <usize>(u32(rank > limitOf(state >> 6)) | u32(rank > limitOf(second))) << 2;
  }
  return kept;
}

/** What a full lab turns away of one part of a usage: nothing below its limit, all beyond it. */
function awayOf(slot: u32, rank: i32, usage: i64): u32 {
  const limit = limitOf(slot);
  if (rank == limit) return <u32>((<u64>usage * turnedShareOf(slot - 1) + 0xffffffff) >> 32);
  return <u32>usage * u32(rank > limit);
}
