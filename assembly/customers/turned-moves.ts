// Who of those whom full labs turned away moves for good, and who stays without service.
import * as customerClass from "../generated/customer-class";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import {
  BIN, binsOfEight, CHOICE, drawn, drawnFour, FREE, keep, LEAVE, listIn, LOTTERY, SECOND_BIN, SECOND_CHOICE, SECOND_LEAVE, SECOND_SLOT, SLOT, slotsKept,
} from "./draws";
import { lastOf, lastsOf, limitOf, limitsOf } from "./limits";
import { pack, wordsAt } from "./lists";
import { noteMove, noteState } from "./moves";
import { give, partOf, secondAt, secondParts } from "./parts";
import { oldRank, rankOf, ranksOf } from "./queue";
import { addTo, classOf, secondsOf, STATE_OUTSIDE, statesOf, sumsOf, usageAt, usagesOf } from "./store";
import { isNew, newOfEight } from "./tiers";

// Lists of places of a chunk, by what the customers there do.
const MOVES: usize = FREE, RESTARTS: usize = FREE + 1, SECOND_MOVES: usize = FREE + 2;
const TWO_32: f64 = 4294967296;

/** How many stand in each list. */
let moving: u32 = 0, restarting: u32 = 0, movingToo: u32 = 0;

/** Moves n customers of the queue of bucket b, for whom draws are made: first who does what, without a branch on it, then each in turn. A customer's second lab follows its first. */
export function moveTurned(b: i32, quarter: i32, places: usize, n: u32): void {
  const leaving = <u64>Math.max(0, Math.ceil(customerClass.leaveAfterSpill(classOf(b)) * TWO_32 - 0.5));
  if (ASC_FEATURE_SIMD) listEights(b, quarter, places, n, leaving);
  else listEach(b, quarter, places, n, leaving);
  moveFirsts(b, places, moving, quarter);
  restart(b, places, restarting, quarter);
  moveSeconds(b, places, movingToo);
}

function listEach(b: i32, quarter: i32, places: usize, n: u32, leaving: u64): void {
  const states = statesOf(b), seconds = secondsOf(b), old = oldRank(b, quarter), trusting = u32(submodel.trust() != 0);
  moving = 0; restarting = 0; movingToo = 0;
  for (let at: u32 = 0; at < n; at++) {
    const i = load<u32>(places + (<usize>at << 2)), state = <u32>load<u16>(states + (<usize>i << 1)), fresh = isNew(state, quarter);
    const rank = <i32>(rankOf(state, old, quarter) | drawn(LOTTERY, at) >> 24), slot = drawn(SLOT, at), away = u32(rank > limitOf(state >> 6));
    const served = admits(slot, drawn(BIN, at)), moves = u32(slot == 0) & fresh | served & (fresh | u32(<u64>drawn(LEAVE, at) < leaving));
    keep(MOVES, moving, at);
    moving += away & moves;
    keep(RESTARTS, restarting, at);
    restarting += away & trusting & ~(served | moves);
    keep(SECOND_MOVES, movingToo, at);
    if (seconds != 0) movingToo += u32(rank > limitOf(secondAt(seconds, i))) & admits(drawn(SECOND_SLOT, at), drawn(SECOND_BIN, at)) & u32(<u64>drawn(SECOND_LEAVE, at) < leaving);
  }
}

/** Whether a lab with slack, and not nobody, took in what queued there. */
function admits(slot: u32, lottery: u32): u32 { return u32(<i32>(lottery >> 24) <= lastOf(slot)); }

function listEights(b: i32, quarter: i32, places: usize, n: u32, leaving: u64): void {
  const states = statesOf(b), seconds = secondsOf(b), labs = <i32>run.labs(), now = i16x8.splat(<i16>(quarter & 63)), olds = i16x8.splat(<i16>oldRank(b, quarter)), zero = i32x4.splat(0);
  const trusting = i16x8.splat(<i16>(submodel.trust() != 0 ? -1 : 0)), anyLeaves = i16x8.splat(<i16>(leaving != 0 ? -1 : 0)), last = i32x4.splat(<i32>(leaving - 1));
  let moves = listIn(MOVES), restarts = listIn(RESTARTS), movesToo = listIn(SECOND_MOVES), low = i32x4(0, 1, 2, 3), high = i32x4(4, 5, 6, 7);
  let at: u32 = 0;
  do {
    const from = places + (<usize>at << 2), state = wordsAt(states, from), first = i16x8.shr_u(state, 6), rank = v128.or(ranksOf(state, first, olds, now), binsOfEight(LOTTERY, at));
    const slot = slotsKept(SLOT, at), fresh = newOfEight(state, first, now), away = i16x8.gt_s(rank, limitsOf(first, labs)), served = i16x8.ge_s(lastsOf(slot, labs), binsOfEight(BIN, at));
    const leaves = v128.and(anyLeaves, i16x8.narrow_i32x4_s(i32x4.le_u(drawnFour(LEAVE, at), last), i32x4.le_u(drawnFour(LEAVE, at + 4), last)));
    const goes = v128.or(v128.and(i16x8.eq(slot, zero), fresh), v128.and(served, v128.or(fresh, leaves))), inside = n - at < 8 ? (1 << (n - at)) - 1 : 255;
    moves = pack(moves, low, high, i16x8.bitmask(v128.and(away, goes)) & inside);
    restarts = pack(restarts, low, high, i16x8.bitmask(v128.and(v128.and(away, trusting), v128.not(v128.or(served, goes)))) & inside);
    if (seconds != 0) {
      const second = wordsAt(seconds, from), awayToo = i16x8.gt_s(rank, limitsOf(second, labs)), servedToo = i16x8.ge_s(lastsOf(slotsKept(SECOND_SLOT, at), labs), binsOfEight(SECOND_BIN, at));
      const leavesToo = v128.and(anyLeaves, i16x8.narrow_i32x4_s(i32x4.le_u(drawnFour(SECOND_LEAVE, at), last), i32x4.le_u(drawnFour(SECOND_LEAVE, at + 4), last)));
      movesToo = pack(movesToo, low, high, i16x8.bitmask(v128.and(v128.and(awayToo, servedToo), leavesToo)) & inside);
    }
    low = i32x4.add(low, i32x4.splat(8));
    high = i32x4.add(high, i32x4.splat(8));
    at += 8;
  } while (at < n);
  moving = <u32>(moves - listIn(MOVES)) >> 2;
  restarting = <u32>(restarts - listIn(RESTARTS)) >> 2;
  movingToo = <u32>(movesToo - listIn(SECOND_MOVES)) >> 2;
}

/** Customers wholly turned away by their first lab leave for the one that took them in, or for nobody if they are new. */
function moveFirsts(b: i32, places: usize, n: u32, quarter: i32): void {
  const states = statesOf(b), usages = usagesOf(b), seconds = secondsOf(b), sums = sumsOf(b), parts = secondParts(classOf(b)), now = <u32>(quarter & 63);
  let m: u32 = 0;
  if (n > 0) do {
    const place = drawn(MOVES, m), i = load<u32>(places + (<usize>place << 2)), at = states + (<usize>i << 1), slot = drawn(SLOT, place);
    const second = secondAt(seconds, i), from = <u32>load<u16>(at) >> 6, next = slot == 0 ? STATE_OUTSIDE : slot << 6 | now;
    const usage = <i64>usageAt(usages + (<usize>i << 2)), part = partOf(<u32>usage, parts) * i64(second != 0), released = part * i64(slot == 0 || slot == second);
    // The part with a second lab that is given up goes where the rest goes.
    if (seconds != 0) {
      give(sums, second, slot, released);
      store<u16>(seconds + (<usize>i << 1), <u16>(slot == 0 || slot == second ? 0 : second));
    }
    store<u16>(at, <u16>next);
    addTo(sums, from, -1, part - usage);
    addTo(sums, slot, 1, usage - part);
    noteMove(drawn(CHOICE, place), next);
    m++;
  } while (m < n);
}

/** Or stay without service, and have no loyalty left. */
function restart(b: i32, places: usize, n: u32, quarter: i32): void {
  const states = statesOf(b), now = <u32>(quarter & 63);
  let m: u32 = 0;
  if (n > 0) do {
    const place = drawn(RESTARTS, m), at = states + (<usize>load<u32>(places + (<usize>place << 2)) << 1), next = <u32>load<u16>(at) & ~63 | now;
    store<u16>(at, <u16>next);
    noteState(drawn(CHOICE, place), next);
    m++;
  } while (m < n);
}

/** The part with the second lab stays with the lab that took it in; the first lab, as it is by now, takes it as its own. */
function moveSeconds(b: i32, places: usize, n: u32): void {
  const states = statesOf(b), usages = usagesOf(b), seconds = secondsOf(b), sums = sumsOf(b), parts = secondParts(classOf(b));
  for (let m: u32 = 0; m < n; m++) {
    const place = drawn(SECOND_MOVES, m), i = load<u32>(places + (<usize>place << 2)), slot = drawn(SECOND_SLOT, place);
    const from = secondAt(seconds, i), first = <u32>load<u16>(states + (<usize>i << 1)) >> 6;
    if (from != 0) {
      give(sums, from, slot, partOf(usageAt(usages + (<usize>i << 2)), parts));
      store<u16>(seconds + (<usize>i << 1), slot == first ? 0 : <u16>slot);
      noteState(drawn(SECOND_CHOICE, place), slot);
    }
  }
}
