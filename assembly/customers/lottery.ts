// The lottery of the tier that a full lab cannot serve whole: its histogram of base usage, and who of a queue is turned away.
import { STREAM_LOTTERY } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as run from "../generated/run";
import { draw, keyOf } from "../base/random";
import { bump, clearRanks, rankAt } from "./exchange";
import { limitOf, limitsOf, setLimits } from "./limits";
import { drawAt, endList, longsAt, pack, wordsAt } from "./lists";
import { partOf, partsOf, secondAt, secondParts } from "./parts";
import { line, oldRank, rankOf, ranksOf } from "./queue";
import { bucketCount, classOf, firstId, queuedIn, queueOf, secondsOf, statesOf, strideOf, usageAt, usagesOf, usedBy } from "./store";

/** Lines up this shard's customers whom a full lab may turn away, and adds those of the cut tier to the histogram. */
export function tallyRanks(): void {
  clearRanks();
  setLimits();
  const quarter = <i32>run.quarter();
  for (let b = 0; b < bucketCount(); b++) {
    line(b, quarter);
    tallyBucket(b, quarter);
  }
}

/** Whoever is not of the cut tier adds nothing: cheaper than to ask. */
function tallyBucket(b: i32, quarter: i32): void {
  const s = <i32>customerClass.segment(classOf(b)), parts = secondParts(classOf(b)), key = keyOf(STREAM_LOTTERY, 0, quarter), old = oldRank(b, quarter);
  const bins = rankAt(0, s, 0), bytes = <u32>(rankAt(1, s, 0) - bins), end = queueOf(b) + (<usize>queuedIn(b) << 2);
  let places = queueOf(b);
  if (ASC_FEATURE_SIMD) {
    const whole = <usize>(queuedIn(b) & ~7) << 2;
    tallyEights(b, quarter, places, places + whole, bins, bytes, parts, key, old);
    places += whole;
  }
  const states = statesOf(b), usages = usagesOf(b), seconds = secondsOf(b);
  for (; places < end; places += 4) {
    const i = load<u32>(places), state = <u32>load<u16>(states + (<usize>i << 1)), first = state >> 6, second = secondAt(seconds, i);
    const usage = usageAt(usages + (<usize>i << 2)), part = second == 0 ? 0 : partOf(usage, parts), rank = <i32>rankOf(state, old, quarter);
    const bin = bins + (<usize>(draw(firstId(b) + i * strideOf(b), key) >> 24) << 3);
    if (rank == limitOf(first)) bump(bin + <usize>first * bytes, <i64>usage - part);
    if (rank == limitOf(second)) bump(bin + <usize>second * bytes, part);
  }
}

function tallyEights(b: i32, quarter: i32, from: usize, end: usize, bins: usize, bytes: u32, parts: u64, key: u64, old: u32): void {
  const states = statesOf(b), usages = usagesOf(b), seconds = secondsOf(b), labs = <i32>run.labs();
  const id0 = i32x4.splat(firstId(b) + <u32>key), stride = i32x4.splat(strideOf(b)), k2 = i32x4.splat(<i32>(key >> 32));
  const now = i16x8.splat(<i16>(quarter & 63)), olds = i16x8.splat(<i16>old), row = i16x8.splat(<i16>bytes), share = i32x4.splat(<i32>parts), none = i32x4.splat(0);
  let places = from;
  if (places < end) do {
    const x = i32x4.shl(i32x4.shr_u(drawAt(v128.load(places), id0, stride, k2), 24), 3), y = i32x4.shl(i32x4.shr_u(drawAt(v128.load(places, 16), id0, stride, k2), 24), 3);
    const state = wordsAt(states, places), first = i16x8.shr_u(state, 6), ranks = ranksOf(state, first, olds, now);
    let used = usedBy(longsAt(usages, places)), more = usedBy(longsAt(usages, places + 16));
    if (seconds != 0) {
      const second = wordsAt(seconds, places), has = i16x8.ne(second, i16x8.splat(0)), cut = i16x8.eq(limitsOf(second, labs), ranks);
      const part = v128.and(partsOf(used, share), i32x4.extend_low_i16x8_s(has)), rest = v128.and(partsOf(more, share), i32x4.extend_high_i16x8_s(has));
      bumpFour(bins, i32x4.add(x, i32x4.extmul_low_i16x8_u(second, row)), v128.and(part, i32x4.extend_low_i16x8_s(cut)));
      bumpFour(bins, i32x4.add(y, i32x4.extmul_high_i16x8_u(second, row)), v128.and(rest, i32x4.extend_high_i16x8_s(cut)));
      used = i32x4.sub(used, part);
      more = i32x4.sub(more, rest);
    }
    const cut = i16x8.eq(limitsOf(first, labs), ranks);
    bumpFour(bins, i32x4.add(x, i32x4.extmul_low_i16x8_u(first, row)), v128.and(used, i32x4.extend_low_i16x8_s(cut)));
    bumpFour(bins, i32x4.add(y, i32x4.extmul_high_i16x8_u(first, row)), v128.and(more, i32x4.extend_high_i16x8_s(cut)));
    places += 32;
  } while (places < end);
}

/** Adds four amounts at four places. */
// @ts-ignore: decorator
@inline
function bumpFour(base: usize, offsets: v128, amounts: v128): void {
  bump(base + <usize>i32x4.extract_lane(offsets, 0), <i64><u32>i32x4.extract_lane(amounts, 0));
  bump(base + <usize>i32x4.extract_lane(offsets, 1), <i64><u32>i32x4.extract_lane(amounts, 1));
  bump(base + <usize>i32x4.extract_lane(offsets, 2), <i64><u32>i32x4.extract_lane(amounts, 2));
  bump(base + <usize>i32x4.extract_lane(offsets, 3), <i64><u32>i32x4.extract_lane(amounts, 3));
}

/** Once the lottery is cut: keeps in the queue whom a lab turns away, in part or whole. */
export function keepTurned(b: i32, quarter: i32): u32 {
  const states = statesOf(b), seconds = secondsOf(b), key = keyOf(STREAM_LOTTERY, 0, quarter), old = oldRank(b, quarter), labs = <i32>run.labs();
  const end = queueOf(b) + (<usize>queuedIn(b) << 2);
  let to = queueOf(b), places = to;
  if (ASC_FEATURE_SIMD) {
    const whole = places + (<usize>(queuedIn(b) & ~7) << 2), now = i16x8.splat(<i16>(quarter & 63)), olds = i16x8.splat(<i16>old);
    const id0 = i32x4.splat(firstId(b) + <u32>key), stride = i32x4.splat(strideOf(b)), k2 = i32x4.splat(<i32>(key >> 32));
    if (places < whole) do {
      const low = v128.load(places), high = v128.load(places, 16), state = wordsAt(states, places), first = i16x8.shr_u(state, 6);
      let limits = limitsOf(first, labs);
      if (seconds != 0) limits = i16x8.min_s(limits, limitsOf(wordsAt(seconds, places), labs));
      const bins = i16x8.narrow_i32x4_u(i32x4.shr_u(drawAt(low, id0, stride, k2), 24), i32x4.shr_u(drawAt(high, id0, stride, k2), 24));
      to = pack(to, low, high, i16x8.bitmask(i16x8.gt_s(limits, v128.or(ranksOf(state, first, olds, now), bins))) ^ 255);
      places += 32;
    } while (places < whole);
  }
  for (; places < end; places += 4) {
    const i = load<u32>(places), state = <u32>load<u16>(states + (<usize>i << 1));
    const rank = <i32>(rankOf(state, old, quarter) | draw(firstId(b) + i * strideOf(b), key) >> 24);
    store<u32>(to, i);
    to += <usize>(u32(rank >= limitOf(state >> 6)) | u32(rank >= limitOf(secondAt(seconds, i)))) << 2;
  }
  return endList(queueOf(b), to);
}
