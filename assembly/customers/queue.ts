// The queue: which customers of a bucket a full lab may turn away, in the order of their ids. Nobody else is looked at again in the quarter.
import * as run from "../generated/run";
import { concernsAny, limitOf, limitsOf, limitTiersOf } from "./limits";
import { pack } from "./lists";
import { secondAt } from "./parts";
import { FEW_LABS } from "./shares";
import { anyNew, queueOf, secondsOf, setQueued, sizeOf, statesOf } from "./store";
import { isNew, newOfEight, renews, TIER_NEW, TIER_RENEWING } from "./tiers";

/** Least rank of those of a bucket who are not new. */
export function oldRank(b: i32, quarter: i32): u32 { return renews(b, quarter) ? TIER_RENEWING << 8 : 0; }

/** Least rank of a customer in this state, where `old` is that of those who are not new. */
export function rankOf(state: u32, old: u32, quarter: i32): u32 { return select<u32>(TIER_NEW << 8, old, isNew(state, quarter)); }

/** As `rankOf`, of eight. */
// @ts-ignore: decorator
@inline
export function ranksOf(states: v128, slots: v128, old: v128, now: v128): v128 { return v128.bitselect(i16x8.splat(<i16>(TIER_NEW << 8)), old, newOfEight(states, slots, now)); }

/** Lines up bucket b: whose least rank reaches the tier that its first or second lab cannot serve whole. */
export function line(b: i32, quarter: i32): void {
  const any = concernsAny(<i32>(oldRank(b, quarter) >> 8)) || (concernsAny(TIER_NEW) && anyNew(b));
  setQueued(b, any ? lineUp(b, quarter) : 0);
}

/** Without a branch on who is concerned. States and seconds behind the last customer are empty. */
function lineUp(b: i32, quarter: i32): u32 {
  const end = ASC_FEATURE_SIMD ? <i32>run.labs() <= FEW_LABS ? lineUpSixteens(b, quarter) : lineUpEights(b, quarter) : lineUpEach(b, quarter);
  return <u32>((end - queueOf(b)) >> 2);
}

function lineUpEach(b: i32, quarter: i32): usize {
  const states = statesOf(b), seconds = secondsOf(b), n = sizeOf(b), old = oldRank(b, quarter);
  let to = queueOf(b);
  for (let i: u32 = 0; i < n; i++) {
    const state = <u32>load<u16>(states + (<usize>i << 1)), rank = <i32>rankOf(state, old, quarter);
    store<u32>(to, i);
    to += <usize>(u32(rank >= limitOf(state >> 6)) | u32(rank >= limitOf(secondAt(seconds, i)))) << 2;
  }
  return to;
}

/** Until the lottery is cut, limits and ranks are whole tiers, and of few labs one vector holds the tiers of all slots. */
function lineUpSixteens(b: i32, quarter: i32): usize {
  const end = statesOf(b) + (<usize>sizeOf(b) << 1), seconds = secondsOf(b), ahead = seconds - statesOf(b), now = i16x8.splat(<i16>(quarter & 63)), four = i32x4.splat(4);
  const old = i8x16.splat(<i8>(oldRank(b, quarter) >> 8)), fresh = i8x16.splat(<i8>TIER_NEW);
  let to = queueOf(b), at = statesOf(b), places = i32x4(0, 1, 2, 3);
  do {
    const low = v128.load(at), high = v128.load(at, 16), first = i16x8.shr_u(low, 6), firsts = i16x8.shr_u(high, 6);
    let limits = limitTiersOf(i8x16.narrow_i16x8_u(first, firsts));
    if (seconds != 0) limits = i8x16.min_u(limits, limitTiersOf(i8x16.narrow_i16x8_u(v128.load(at + ahead), v128.load(at + ahead, 16))));
    const tiers = v128.bitselect(fresh, old, i8x16.narrow_i16x8_s(newOfEight(low, first, now), newOfEight(high, firsts, now))), bits = i8x16.bitmask(i8x16.gt_s(limits, tiers)) ^ 0xffff;
    const next = i32x4.add(places, four), after = i32x4.add(next, four), last = i32x4.add(after, four);
    to = pack(pack(to, places, next, bits & 255), after, last, bits >> 8);
    places = i32x4.add(last, four);
    at += 32;
  } while (at < end);
  return to;
}

function lineUpEights(b: i32, quarter: i32): usize {
  const end = statesOf(b) + (<usize>sizeOf(b) << 1), seconds = secondsOf(b), ahead = seconds - statesOf(b), labs = <i32>run.labs();
  const now = i16x8.splat(<i16>(quarter & 63)), olds = i16x8.splat(<i16>oldRank(b, quarter)), eight = i32x4.splat(8);
  let to = queueOf(b), at = statesOf(b), low = i32x4(0, 1, 2, 3), high = i32x4(4, 5, 6, 7);
  do {
    const state = v128.load(at), first = i16x8.shr_u(state, 6);
    let limits = limitsOf(first, labs);
    if (seconds != 0) limits = i16x8.min_s(limits, limitsOf(v128.load(at + ahead), labs));
    to = pack(to, low, high, i16x8.bitmask(i16x8.gt_s(limits, ranksOf(state, first, olds, now))) ^ 255);
    low = i32x4.add(low, eight);
    high = i32x4.add(high, eight);
    at += 16;
  } while (at < end);
  return to;
}
