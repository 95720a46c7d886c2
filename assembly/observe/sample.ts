// A keyed sample of the customers, for replays: who they are, where they stand after a quarter, and who moved, packed as a replay has it.
import { STREAM_SAMPLE } from "../generated/codes";
import * as run from "../generated/run";
import { claim } from "../base/memory";
import { drawFour, drawOf, keyedFour, keyOf } from "../base/random";
import { bucketCount, classOf, firstId, highId, isWaiting, lowId, statesOf, strideOf } from "../customers/store";

/** Place of a customer that has not entered the market; 0 is buying from nobody, j + 1 is lab j. */
const WAITING: u32 = 0xffff;
/** Most bytes of a varint of a u32, of a class and of a place, and of a position in a sample. */
const ID_BYTES: u64 = 5, SMALL_BYTES: u64 = 3, COUNT_BYTES: usize = 5;

let size: u32 = 0;
let ids: usize = 0;
let classes: usize = 0;
let states: usize = 0;
let seen: usize = 0;
let places: usize = 0;
let changed: usize = 0;
let packed: usize = 0;
let begin: usize = 0;
/** Who is picked: those whose draw with this key lies below. */
let k1: u32 = 0;
let k2: u32 = 0;
let threshold: u32 = 0;
let everybody = false;

export function sampleSize(): u32 { return size; }
/** u32 ids, ascending. */
export function sampleIds(): usize { return ids; }
/** u16 place of each, as of the last `takePlaces`. */
export function samplePlaces(): usize { return places; }
/** Where the bytes begin that `packSample` or `packMoves` left. */
export function samplePacked(): usize { return begin; }

/** Picks customers by a draw of their id, so that the sample is the same for any split into shards. */
export function layOutSample(): void {
  everybody = run.sampleThreshold() >> 32 != 0;
  threshold = <u32>run.sampleThreshold();
  const key = keyOf(STREAM_SAMPLE, 0, 0);
  k1 = <u32>key;
  k2 = <u32>(key >> 32);
  size = run.sampleThreshold() == 0 ? 0 : countPicked();
  ids = claim(<u64>size * 4);
  classes = claim(<u64>size);
  states = claim(<u64>size * 4);
  seen = claim(<u64>size * 2);
  places = claim(<u64>size * 2);
  changed = claim(<u64>size * 8 + 8);
  packed = claim(<u64>size * (ID_BYTES + 2 * SMALL_BYTES) + COUNT_BYTES);
  let n: u32 = 0;
  if (size > 0) for (let b = 0; b < bucketCount(); b = afterClass(b)) n = pickClass(b, n);
}

export function takePlaces(): void {
  for (let i: u32 = 0; i < size; i++) store<u16>(places + (<usize>i << 1), placeOf(stateNow(i)));
}

/** Everybody: the count, then the gap to the id before, class and place of each. Returns the bytes. */
export function packSample(): u32 {
  let to = putVarint(packed, size), before: u32 = 0;
  for (let i: u32 = 0; i < size; i++) {
    const id = load<u32>(ids + (<usize>i << 2)), state = stateNow(i);
    to = putVarint(to, id - before);
    to = putVarint(to, load<u8>(classes + i));
    to = putVarint(to, placeOf(state));
    store<u16>(seen + (<usize>i << 1), state);
    before = id;
  }
  begin = packed;
  return <u32>(to - packed);
}

/** Who stands elsewhere than at the last call of this or of `packSample`: the count, then the gap to the position before and the place of each. Returns the bytes. */
export function packMoves(): u32 {
  const end = noteChanges(), first = packed + COUNT_BYTES;
  let to = first, moves: u32 = 0, before: u32 = 0;
  for (let at = changed; at < end; at += 8) {
    const i = load<u32>(at), place = placeOf(load<u16>(at, 6));
    // Who is convinced and on the way in has another state and the same place.
    if (place == placeOf(load<u16>(at, 4))) continue;
    const gap = i - before;
    before = i;
    moves++;
    if ((gap | place) < 128) {
      store<u16>(to, gap | place << 8);
      to += 2;
    } else to = putVarint(putVarint(to, gap), place);
  }
  // The count stands before the moves, in as many bytes as it takes.
  begin = first - (putVarint(packed, moves) - packed);
  putVarint(begin, moves);
  return <u32>(to - begin);
}

/** Lists, at `changed`, position, old and new state of everybody whose state is another than when it was last seen; returns the end of the list. */
function noteChanges(): usize {
  // Kept in locals: the loop would load a global again for every customer.
  const from = states, old = seen, end = old + (<usize>size << 1);
  let pointer = from, to = changed, n: u64 = 0;
  for (let at = old; at < end; at += 2, pointer += 4, n++) {
    const was = <u32>load<u16>(at), state = <u32>load<u16>(load<u32>(pointer));
    // Written in any case and kept or not: nobody can foretell who moves, and a branch would be mispredicted as often.
    store<u64>(to, <u64>(state << 16 | was) << 32 | n);
    to += usize(state != was) << 3;
    store<u16>(at, state);
  }
  return to;
}

function stateNow(i: u32): u32 { return <u32>load<u16>(load<u32>(states + (<usize>i << 2))); }
function placeOf(state: u32): u32 { return isWaiting(state) ? WAITING : state >> 6; }

/** LEB128; returns where the next one goes. */
function putVarint(to: usize, value: u32): usize {
  while (value >= 128) {
    store<u8>(to++, value & 127 | 128);
    value >>= 7;
  }
  store<u8>(to, value);
  return to + 1;
}

function countPicked(): u32 {
  let n: u32 = 0;
  for (let k = 0; k < <i32>run.classes(); k++) {
    const high = highId(k);
    for (let id = lowId(k); id < high; id += 4) n += popcnt(pickedOfFour(id, high));
  }
  return n;
}

/** Notes the picked ones of the class whose buckets begin at `b`, by ascending id: neighbours stand in buckets that take turns, from the one with the lowest id on. */
function pickClass(b: i32, picked: u32): u32 {
  const k = classOf(b), low = lowId(k), high = highId(k), stride = strideOf(b), end = afterClass(b);
  let first = b, n = picked;
  while (firstId(first) != low) first++;
  for (let id = low; id < high; id += 4)
    for (let bits = pickedOfFour(id, high); bits != 0; bits &= bits - 1) {
      const who = id + ctz(bits), turn = first + <i32>((who - low) % stride), c = turn < end ? turn : turn - (end - b);
      store<u32>(ids + (<usize>n << 2), who);
      store<u8>(classes + n, k);
      store<u32>(states + (<usize>n << 2), <u32>statesOf(c) + ((who - low) / stride << 1));
      n++;
    }
  return n;
}

/** A bit for each of the four ids from `id` on that is picked; none at or above `high`. */
function pickedOfFour(id: u32, high: u32): u32 {
  let bits: u32 = 0;
  if (ASC_FEATURE_SIMD) {
    const draws = drawFour(keyedFour(id, 1, k1), i32x4.splat(k2));
    bits = everybody ? 15 : i32x4.bitmask(i32x4.lt_u(draws, i32x4.splat(threshold)));
  } else {
    for (let i: u32 = 0; i < 4; i++) bits |= u32(everybody || drawOf(id + i, k1, k2) < threshold) << i;
  }
  return high - id >= 4 ? bits : bits & (1 << (high - id)) - 1;
}

/** The first bucket of another class than that of `b`, behind it. */
function afterClass(b: i32): i32 {
  let end = b + 1;
  while (end < bucketCount() && classOf(end) == classOf(b)) end++;
  return end;
}
