// The turned away, one by one: where each part of their usage queues next, and who moves for good.
import { STREAM_LEAVE, STREAM_LOTTERY, STREAM_SECOND_CHOICE, STREAM_SECOND_LOTTERY } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as submodel from "../generated/submodel";
import { draw, drawOf, keyOf, uniform } from "../base/random";
import { bump, spillAt, turnedAt } from "./exchange";
import { noteMove, noteState } from "./kernel";
import { cutOf, isFull, rankOf, TIER_NEW, turnedShareOf } from "./rationing";
import { give, partOf, release, secondAt, secondParts } from "./second";
import { pick, unit } from "./shares";
import { addTo, classOf, firstId, isDue, secondsOf, sizeOf, STATE_OUTSIDE, statesOf, strideOf, sumsOf, usageAt, usagesOf } from "./store";

// Keys of the quarter, by the part of a usage: 0 with the first lab, 1 with the second.
let choice0: u64 = 0, choice1: u64 = 0, lottery0: u64 = 0, lottery1: u64 = 0, leave0: u64 = 0, leave1: u64 = 0;

/** Visits the customers of bucket b that full labs turned away: counts their second choices, or acts on them once all shards' counts are known. */
export function visit(b: i32, quarter: i32, act: bool): void {
  setKeys(quarter);
  const lottery = keyOf(STREAM_LOTTERY, 0, quarter), k = classOf(b), s = <i32>customerClass.segment(k), parts = secondParts(k);
  const due = isDue(b, quarter) && submodel.choice() != 0;
  const states = statesOf(b), usages = usagesOf(b), seconds = secondsOf(b), n = sizeOf(b), stride = strideOf(b);
  let id = firstId(b);
  for (let i: u32 = 0; i < n; i++, id += stride) {
    const state = <u32>load<u16>(states + (<usize>i << 1)), first = state >> 6, second = secondAt(seconds, i);
    if (first == 0) continue;
    const fromFirst = isFull(first - 1), fromSecond = second != 0 && isFull(second - 1);
    if (!fromFirst && !fromSecond) continue;
    const rank = rankOf(state, due, quarter, drawOf(id, <u32>lottery, <u32>(lottery >> 32)));
    const usage = usageAt(usages + (<usize>i << 2)), part = second == 0 ? 0 : partOf(usage, parts);
    if (act) {
      if (fromFirst && rank > cutOf(first - 1)) moveFirst(b, i, id, quarter, rank >> 8 == TIER_NEW);
      if (fromSecond && rank > cutOf(second - 1)) moveSecond(b, i, id);
    } else {
      if (fromFirst) count(first, s, rank, <i64>usage - part, draw(id, choice0), draw(id, lottery0));
      if (fromSecond) count(second, s, rank, part, draw(id, choice1), draw(id, lottery1));
    }
  }
}

function setKeys(quarter: i32): void {
  choice0 = keyOf(STREAM_SECOND_CHOICE, 0, quarter); choice1 = keyOf(STREAM_SECOND_CHOICE, 1, quarter);
  lottery0 = keyOf(STREAM_SECOND_LOTTERY, 0, quarter); lottery1 = keyOf(STREAM_SECOND_LOTTERY, 1, quarter);
  leave0 = keyOf(STREAM_LEAVE, 0, quarter); leave1 = keyOf(STREAM_LEAVE, 1, quarter);
}

/** What a full lab turned away of one part, and where that queues. */
function count(from: u32, s: i32, rank: u32, usage: i64, choice: u32, lottery: u32): void {
  const cut = cutOf(from - 1);
  if (rank < cut) return;
  const turned = rank > cut ? usage : <i64>((<u64>usage * turnedShareOf(from - 1) + 0xffffffff) >> 32), slot = pick(unit(choice));
  bump(turnedAt(from, s), turned);
  if (slot != 0) bump(spillAt(slot, s, lottery >> 24), turned);
}

/** Whether a lab with slack, or nobody, took in what queued there. */
function isAdmitted(slot: u32, lottery: u32): bool { return slot != 0 && lottery >> 24 <= cutOf(slot - 1); }

/** A customer wholly turned away by its first lab leaves for the one that took it in, for nobody if it is new, or stays and has no loyalty left. */
function moveFirst(b: i32, i: u32, id: u32, quarter: i32, isNew: bool): void {
  const at = statesOf(b) + (<usize>i << 1), from = <u32>load<u16>(at) >> 6, seconds = secondsOf(b), now = <u32>(quarter & 63);
  const x = draw(id, choice0), slot = pick(unit(x)), served = isAdmitted(slot, draw(id, lottery0));
  const moves = slot == 0 ? isNew : served && (isNew || uniform(id, leave0) < customerClass.leaveAfterSpill(classOf(b)));
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
function moveSecond(b: i32, i: u32, id: u32): void {
  const seconds = secondsOf(b), from = secondAt(seconds, i), first = <u32>load<u16>(statesOf(b) + (<usize>i << 1)) >> 6;
  if (from == 0) return;
  const x = draw(id, choice1), slot = pick(unit(x));
  if (!isAdmitted(slot, draw(id, lottery1)) || uniform(id, leave1) >= customerClass.leaveAfterSpill(classOf(b))) return;
  give(sumsOf(b), from, slot, partOf(usageAt(usagesOf(b) + (<usize>i << 2)), secondParts(classOf(b))));
  store<u16>(seconds + (<usize>i << 1), slot == first ? 0 : <u16>slot);
  noteState(x, slot);
}
