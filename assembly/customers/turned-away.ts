// The turned away, one by one: where each part of their usage queues next, and who moves for good.
import { STREAM_LEAVE, STREAM_LOTTERY, STREAM_SECOND_CHOICE, STREAM_SECOND_LOTTERY } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as submodel from "../generated/submodel";
import { LIMIT } from "../base/memory";
import { keyOf, uniform } from "../base/random";
import { CHUNK, drawAll, drawn, keep, pickAll } from "./draws";
import { bump, spillAt, turnedAt } from "./exchange";
import { noteMove, noteState } from "./kernel";
import { cutOf, turnedShareOf } from "./rationing";
import { give, partOf, release, secondAt, secondParts } from "./second";
import {
  addTo, classOf, firstId, queuedIn, queueOf, secondsOf, setQueued, STATE_OUTSIDE, statesOf, strideOf, sumsOf, usageAt, usagesOf,
} from "./store";
import { isNew, renews, TIER_NEW, TIER_RENEWING } from "./tiers";

// Arrays of draws: the lottery, and by the part of a usage (with the first lab, with the second) the choice, its slot, the lottery there.
const LOTTERY: usize = 0, CHOICE: usize = 1, SLOT: usize = 2, BIN: usize = 3, SECOND_CHOICE: usize = 4, SECOND_SLOT: usize = 5, SECOND_BIN: usize = 6, RANK: usize = 7;

/**
 * Visits the queue of bucket b: counts the second choices of whom full labs turned away, and keeps in the queue who was turned
 * away wholly; or, once all shards' counts are known, acts on these.
 */
export function visit(b: i32, quarter: i32, act: bool): void {
  const queue = queueOf(b), n = queuedIn(b), seconds = secondsOf(b);
  let kept = queue;
  for (let from: u32 = 0; from < n; from += CHUNK) {
    let places = queue + (<usize>from << 2), part = min(CHUNK, n - from);
    drawAll(LOTTERY, places, part, firstId(b), strideOf(b), keyOf(STREAM_LOTTERY, 0, quarter));
    if (!act) {
      part = turnedOf(b, quarter, places, part, kept);
      places = kept;
    }
    drawFor(b, quarter, places, part, 0, CHOICE);
    if (seconds != 0) drawFor(b, quarter, places, part, 1, SECOND_CHOICE);
    if (act) actOn(b, quarter, places, part);
    else kept = countAll(b, places, part, kept);
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
function beyond(slot: u32, rank: u32): i32 { return <i32>(rank - load<u32>(LIMIT + (<usize>slot << 2))); }

/** Keeps the places, and the ranks, of those whom a lab turns away, in part or whole; how many they are. */
function turnedOf(b: i32, quarter: i32, places: usize, n: u32, to: usize): u32 {
  const states = statesOf(b), seconds = secondsOf(b), old: u32 = renews(b, quarter) ? TIER_RENEWING << 8 : 0;
  let kept: u32 = 0;
  for (let at: u32 = 0; at < n; at++) {
    const i = load<u32>(places + (<usize>at << 2)), state = <u32>load<u16>(states + (<usize>i << 1));
    const rank = select<u32>(TIER_NEW << 8, old, isNew(state, quarter)) | drawn(LOTTERY, at) >> 24;
    store<u32>(to + (<usize>kept << 2), i);
    keep(RANK, kept, rank);
    kept += u32(beyond(state >> 6, rank) >= 0) | u32(beyond(secondAt(seconds, i), rank) >= 0);
  }
  return kept;
}

/** Whoever is served adds nothing: cheaper than to ask. Who is turned away wholly stays in the queue. */
function countAll(b: i32, places: usize, n: u32, keep: usize): usize {
  const k = classOf(b), s = <i32>customerClass.segment(k), parts = secondParts(k), states = statesOf(b), usages = usagesOf(b), seconds = secondsOf(b);
  const turned = turnedAt(0, s), turnedBytes = turnedAt(1, s) - turned, spills = spillAt(0, s, 0), spillBytes = spillAt(1, s, 0) - spills;
  let kept = keep;
  for (let at: u32 = 0; at < n; at++) {
    const i = load<u32>(places + (<usize>at << 2)), first = <u32>load<u16>(states + (<usize>i << 1)) >> 6, rank = drawn(RANK, at), byFirst = beyond(first, rank);
    const usage = <i64>usageAt(usages + (<usize>i << 2));
    let part: i64 = 0, wholly = byFirst > 0;
    if (seconds != 0) {
      const second = secondAt(seconds, i), bySecond = beyond(second, rank);
      part = partOf(<u32>usage, parts) * i64(second != 0);
      const away = partAway(second, bySecond, part);
      bump(turned + <usize>second * turnedBytes, away);
      bump(spills + <usize>drawn(SECOND_SLOT, at) * spillBytes + (<usize>(drawn(SECOND_BIN, at) >> 24) << 3), away);
      wholly = wholly || bySecond > 0;
    }
    const away = partAway(first, byFirst, usage - part);
    bump(turned + <usize>first * turnedBytes, away);
    bump(spills + <usize>drawn(SLOT, at) * spillBytes + (<usize>(drawn(BIN, at) >> 24) << 3), away);
    store<u32>(kept, i);
    kept += <usize>wholly << 2;
  }
  return kept;
}

/** What a full lab turns away of one part of a usage. */
function partAway(slot: u32, by: i32, usage: i64): i64 {
  if (by == 0) return <i64>((<u64>usage * turnedShareOf(slot - 1) + 0xffffffff) >> 32);
  return usage * i64(by > 0);
}

function actOn(b: i32, quarter: i32, places: usize, n: u32): void {
  const states = statesOf(b), seconds = secondsOf(b), old: u32 = renews(b, quarter) ? TIER_RENEWING << 8 : 0;
  const leave = keyOf(STREAM_LEAVE, 0, quarter), leaveSecond = keyOf(STREAM_LEAVE, 1, quarter);
  for (let at: u32 = 0; at < n; at++) {
    const i = load<u32>(places + (<usize>at << 2)), state = <u32>load<u16>(states + (<usize>i << 1)), second = secondAt(seconds, i), fresh = isNew(state, quarter);
    const rank = select<u32>(TIER_NEW << 8, old, fresh) | drawn(LOTTERY, at) >> 24, id = firstId(b) + i * strideOf(b), bySecond = beyond(second, rank);
    if (beyond(state >> 6, rank) > 0) moveFirst(b, i, drawn(CHOICE, at), drawn(SLOT, at), drawn(BIN, at), quarter, fresh, uniform(id, leave));
    if (bySecond > 0) moveSecond(b, i, drawn(SECOND_CHOICE, at), drawn(SECOND_SLOT, at), drawn(SECOND_BIN, at), uniform(id, leaveSecond));
  }
}

/** Whether a lab with slack, or nobody, took in what queued there. */
function isAdmitted(slot: u32, lottery: u32): bool { return slot != 0 && lottery >> 24 <= cutOf(slot - 1); }

/** A customer wholly turned away by its first lab leaves for the one that took it in, for nobody if it is new, or stays and has no loyalty left. */
function moveFirst(b: i32, i: u32, x: u32, slot: u32, lottery: u32, quarter: i32, fresh: u32, leave: f64): void {
  const at = statesOf(b) + (<usize>i << 1), from = <u32>load<u16>(at) >> 6, seconds = secondsOf(b), now = <u32>(quarter & 63);
  const served = isAdmitted(slot, lottery), moves = slot == 0 ? fresh != 0 : served && (fresh != 0 || leave < customerClass.leaveAfterSpill(classOf(b)));
  if (!moves) {
    if (submodel.trust() == 0 || served) return;
    const restarted = from << 6 | now;
    store<u16>(at, <u16>restarted);
    noteState(x, restarted);
    return;
  }
  if (slot == 0 || slot == secondAt(seconds, i)) release(b, i);
  const usage = usageAt(usagesOf(b) + (<usize>i << 2)), part = secondAt(seconds, i) == 0 ? 0 : partOf(usage, secondParts(classOf(b)));
  const next = slot == 0 ? STATE_OUTSIDE : slot << 6 | now;
  store<u16>(at, <u16>next);
  addTo(sumsOf(b), from, -1, part - usage);
  addTo(sumsOf(b), slot, 1, <i64>usage - part);
  noteMove(x, next);
}

/** The part with the second lab stays with the lab that took it in; the first lab, as it is by now, takes it as its own. */
function moveSecond(b: i32, i: u32, x: u32, slot: u32, lottery: u32, leave: f64): void {
  const seconds = secondsOf(b), from = secondAt(seconds, i), first = <u32>load<u16>(statesOf(b) + (<usize>i << 1)) >> 6;
  if (from == 0) return;
  if (!isAdmitted(slot, lottery) || leave >= customerClass.leaveAfterSpill(classOf(b))) return;
  give(sumsOf(b), from, slot, partOf(usageAt(usagesOf(b) + (<usize>i << 2)), secondParts(classOf(b))));
  store<u16>(seconds + (<usize>i << 1), slot == first ? 0 : <u16>slot);
  noteState(x, slot);
}
