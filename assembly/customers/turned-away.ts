// The turned away, one by one: where each part of their usage queues next, and who moves for good.
import { STREAM_LEAVE, STREAM_LOTTERY, STREAM_SECOND_CHOICE, STREAM_SECOND_LOTTERY } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as submodel from "../generated/submodel";
import { keyOf } from "../base/random";
import { CHUNK, drawAll, drawn, keep, pickAll } from "./draws";
import { bump, spillAt, turnedAt } from "./exchange";
import { limitOf } from "./limits";
import { keepTurned } from "./lottery";
import { noteMove, noteState } from "./moves";
import { give, partOf, secondAt, secondParts } from "./parts";
import { oldRank, rankOf } from "./queue";
import { cutOf, turnedShareOf } from "./rationing";
import {
  addTo, classOf, firstId, queuedIn, queueOf, secondsOf, setQueued, STATE_OUTSIDE, statesOf, strideOf, sumsOf, usageAt, usagesOf,
} from "./store";
import { isNew } from "./tiers";

// Arrays of draws: the lottery, and by the part of a usage (with the first lab, with the second) the choice, its slot, the lottery there,
// whether the customer leaves for good; then lists of places.
const LOTTERY: usize = 0, CHOICE: usize = 1, SLOT: usize = 2, BIN: usize = 3, SECOND_CHOICE: usize = 4, SECOND_SLOT: usize = 5, SECOND_BIN: usize = 6;
const LEAVE: usize = 7, SECOND_LEAVE: usize = 8, MOVES: usize = 9, RESTARTS: usize = 10, SECOND_MOVES: usize = 11;
const TWO_32: f64 = 4294967296;

/**
 * Visits the queue of bucket b: counts the second choices of whom full labs turned away, and keeps in the queue who was turned
 * away wholly; or, once all shards' counts are known, acts on these.
 */
export function visit(b: i32, quarter: i32, act: bool): void {
  if (!act) setQueued(b, keepTurned(b, quarter));
  const queue = queueOf(b), n = queuedIn(b), id0 = firstId(b), stride = strideOf(b), hasSeconds = secondsOf(b) != 0, parts = secondParts(classOf(b));
  let kept = queue;
  for (let from: u32 = 0; from < n; from += CHUNK) {
    const places = queue + (<usize>from << 2), part = min(CHUNK, n - from);
    drawAll(LOTTERY, places, part, id0, stride, keyOf(STREAM_LOTTERY, 0, quarter));
    drawFor(b, quarter, places, part, 0, CHOICE);
    if (hasSeconds) drawFor(b, quarter, places, part, 1, SECOND_CHOICE);
    if (act) {
      drawAll(LEAVE, places, part, id0, stride, keyOf(STREAM_LEAVE, 0, quarter));
      if (hasSeconds) drawAll(SECOND_LEAVE, places, part, id0, stride, keyOf(STREAM_LEAVE, 1, quarter));
      actOn(b, quarter, places, part);
    } else kept = countAll(b, quarter, places, part, kept, parts);
  }
  if (!act) setQueued(b, <u32>((kept - queue) >> 2));
}

/** Choice, slot and lottery of a part of usage. */
function drawFor(b: i32, quarter: i32, places: usize, n: u32, part: i32, choice: usize): void {
  const id0 = firstId(b), stride = strideOf(b);
  drawAll(choice, places, n, id0, stride, keyOf(STREAM_SECOND_CHOICE, part, quarter));
  pickAll(choice, n, choice + 1);
  drawAll(choice + 2, places, n, id0, stride, keyOf(STREAM_SECOND_LOTTERY, part, quarter));
}

/** How far a rank lies beyond what the lab in this slot can serve whole: at zero it is served in part, below it whole. */
function beyond(slot: u32, rank: u32): i32 { return <i32>rank - limitOf(slot); }

/** Whoever is served adds nothing: cheaper than to ask. Who is turned away wholly stays in the queue. */
function countAll(b: i32, quarter: i32, places: usize, n: u32, list: usize, parts: u64): usize {
  const k = classOf(b), s = <i32>customerClass.segment(k), states = statesOf(b), usages = usagesOf(b), seconds = secondsOf(b);
  const turned = turnedAt(0, s), turnedBytes = turnedAt(1, s) - turned, spills = spillAt(0, s, 0), spillBytes = spillAt(1, s, 0) - spills, old = oldRank(b, quarter);
  let kept = list;
  let at: u32 = 0;
  do {
    const i = load<u32>(places + (<usize>at << 2)), state = <u32>load<u16>(states + (<usize>i << 1)), first = state >> 6;
    const rank = rankOf(state, old, quarter) | drawn(LOTTERY, at) >> 24, byFirst = beyond(first, rank), usage = usageAt(usages + (<usize>i << 2));
    let part: i64 = 0, wholly = u32(byFirst > 0);
    if (seconds != 0) {
      const second = secondAt(seconds, i), bySecond = beyond(second, rank);
      part = partOf(usage, parts) * i64(second != 0);
      const away = partAway(second, bySecond, part);
      bump(turned + <usize>second * turnedBytes, away);
      bump(spills + <usize>drawn(SECOND_SLOT, at) * spillBytes + (<usize>(drawn(SECOND_BIN, at) >> 24) << 3), away);
      wholly |= u32(bySecond > 0);
    }
    const away = partAway(first, byFirst, <i64>usage - part);
    bump(turned + <usize>first * turnedBytes, away);
    bump(spills + <usize>drawn(SLOT, at) * spillBytes + (<usize>(drawn(BIN, at) >> 24) << 3), away);
    store<u32>(kept, i);
    kept += <usize>wholly << 2;
    at++;
  } while (at < n);
  return kept;
}

/** What a full lab turns away of one part of a usage. */
function partAway(slot: u32, by: i32, usage: i64): i64 {
  if (by == 0) return <i64>((<u64>usage * turnedShareOf(slot - 1) + 0xffffffff) >> 32);
  return usage * i64(by > 0);
}

/** First who does what, without a branch on it; then each in turn. A customer's second lab follows its first. */
function actOn(b: i32, quarter: i32, places: usize, n: u32): void {
  const states = statesOf(b), seconds = secondsOf(b), old = oldRank(b, quarter), trusting = u32(submodel.trust() != 0);
  const leaving = <u64>Math.max(0, Math.ceil(customerClass.leaveAfterSpill(classOf(b)) * TWO_32 - 0.5));
  let moving: u32 = 0, restarting: u32 = 0, movingToo: u32 = 0;
  let at: u32 = 0;
  do {
    const i = load<u32>(places + (<usize>at << 2)), state = <u32>load<u16>(states + (<usize>i << 1)), fresh = isNew(state, quarter);
    const rank = rankOf(state, old, quarter) | drawn(LOTTERY, at) >> 24, slot = drawn(SLOT, at), away = u32(beyond(state >> 6, rank) > 0);
    const served = admits(slot, drawn(BIN, at)), moves = u32(slot == 0) & fresh | served & (fresh | u32(<u64>drawn(LEAVE, at) < leaving));
    keep(MOVES, moving, at);
    moving += away & moves;
    keep(RESTARTS, restarting, at);
    restarting += away & trusting & ~(served | moves);
    keep(SECOND_MOVES, movingToo, at);
    if (seconds != 0) movingToo += u32(beyond(secondAt(seconds, i), rank) > 0) & admits(drawn(SECOND_SLOT, at), drawn(SECOND_BIN, at)) & u32(<u64>drawn(SECOND_LEAVE, at) < leaving);
    at++;
  } while (at < n);
  moveFirsts(b, places, moving, quarter);
  restart(b, places, restarting, quarter);
  moveSeconds(b, places, movingToo);
}

/** Whether a lab with slack, and not nobody, took in what queued there. */
function admits(slot: u32, lottery: u32): u32 { return u32(slot != 0) & u32(lottery >> 24 <= cutOf(slot - 1)); }

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
