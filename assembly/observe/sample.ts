// A keyed sample of the customers, for replays: who they are, and where they stand after a quarter.
import { STREAM_SAMPLE } from "../generated/codes";
import * as run from "../generated/run";
import { claim } from "../base/memory";
import { drawOf, keyOf } from "../base/random";
import { bucketCount, classOf, firstId, isWaiting, sizeOf, statesOf, strideOf } from "../customers/store";

/** Place of a customer that has not entered the market; 0 is buying from nobody, j + 1 is lab j. */
const WAITING: u16 = 0xffff;

let size: u32 = 0;
let ids: usize = 0;
let classes: usize = 0;
let states: usize = 0;
let places: usize = 0;
let movers: usize = 0;
let destinations: usize = 0;

export function sampleSize(): u32 { return size; }
/** u32 ids in the order of the buckets; whoever wants another order may put ids, classes and states into it before the first quarter. */
export function sampleIds(): usize { return ids; }
/** u32 class of each. */
export function sampleClasses(): usize { return classes; }
/** u32 address of the state of each. */
export function sampleStates(): usize { return states; }
/** u16 place of each, as of the last `takeSample` or `takeMoves`. */
export function samplePlaces(): usize { return places; }
/** u32 position in the sample of everybody who stood elsewhere at the last `takeMoves` than at the call before, ascending. */
export function sampleMovers(): usize { return movers; }
/** u16 place of each of those. */
export function sampleDestinations(): usize { return destinations; }

/** Picks customers by a draw of their id, so that the sample is the same for any split into shards. */
export function layOutSample(): void {
  size = run.sampleThreshold() == 0 ? 0 : visit(false);
  if (size == 0) return;
  ids = claim(<u64>size * 4);
  classes = claim(<u64>size * 4);
  states = claim(<u64>size * 4);
  places = claim(<u64>size * 2);
  movers = claim(<u64>size * 4);
  destinations = claim(<u64>size * 2);
  visit(true);
}

export function takeSample(): void {
  for (let i: u32 = 0; i < size; i++) store<u16>(places + (<usize>i << 1), placeNow(i));
}

/** Notes who stands elsewhere than at the last call, and returns how many do. */
export function takeMoves(): u32 {
  let moves: usize = 0;
  for (let i: u32 = 0; i < size; i++) {
    const at = places + (<usize>i << 1), place = placeNow(i);
    // Written in any case and kept or not: nobody can foretell who moves, and a branch would be mispredicted as often.
    store<u32>(movers + (moves << 2), i);
    store<u16>(destinations + (moves << 1), place);
    moves += usize(place != load<u16>(at));
    store<u16>(at, place);
  }
  return <u32>moves;
}

function placeNow(i: u32): u16 {
  const state = <u32>load<u16>(load<u32>(states + (<usize>i << 2)));
  return isWaiting(state) ? WAITING : <u16>(state >> 6);
}

function visit(write: bool): u32 {
  const key = keyOf(STREAM_SAMPLE, 0, 0), k1 = <u32>key, k2 = <u32>(key >> 32), threshold = <u64>run.sampleThreshold();
  let n: u32 = 0;
  for (let b = 0; b < bucketCount(); b++) {
    const k = classOf(b), from = statesOf(b), stride = strideOf(b);
    let id = firstId(b);
    for (let i: u32 = 0; i < sizeOf(b); i++, id += stride) {
      if (<u64>drawOf(id, k1, k2) >= threshold) continue;
      if (write) {
        store<u32>(ids + (<usize>n << 2), id);
        store<u32>(classes + (<usize>n << 2), k);
        store<u32>(states + (<usize>n << 2), <u32>(from + (<usize>i << 1)));
      }
      n++;
    }
  }
  return n;
}
