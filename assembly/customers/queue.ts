// The queue: which customers of a bucket a full lab may turn away, in the order of their ids. Nobody else is looked at again in the quarter.
import * as run from "../generated/run";
import { CONCERN, CUT, FULL } from "../base/memory";
import { secondAt } from "./second";
import { queuedIn, queueOf, secondsOf, setQueued, sizeOf, statesOf } from "./store";
import { isNew, renews, TIER_NEW, TIER_RENEWING } from "./tiers";

/** What becomes of a part of usage in a tier of a lab: the lab has room, the lottery decides, there is no room. */
export const OF_THE_CUT: u32 = 1;
export const BEYOND: u32 = 2;
const ROW: usize = 1024;

/** Rows of concern by slot: contracted, renewing, and new customers. */
export function sortTiers(): void {
  for (let tier = 0; tier <= TIER_NEW; tier++) {
    const row = CONCERN + <usize>tier * ROW;
    let any: u32 = 0;
    for (let j = 0; j < <i32>run.labs(); j++) {
      const cut = <i32>(load<u32>(CUT + (<usize>j << 2)) >> 8), full = load<u8>(FULL + j) != 0;
      const concern: u32 = !full || tier < cut ? 0 : tier == cut ? OF_THE_CUT : BEYOND;
      store<u8>(row + <usize>(j + 1), <u8>concern);
      any |= concern;
    }
    store<u8>(row, 0);
    store<u8>(CONCERN + 3 * ROW + tier, <u8>any);
  }
}

/** Row of those of a bucket who are not new. */
export function concernOf(b: i32, quarter: i32): usize { return CONCERN + (renews(b, quarter) ? <usize>TIER_RENEWING * ROW : 0); }

/** Row of a customer in this state, where `row` is that of those who are not new. */
export function rowOf(row: usize, state: u32, quarter: i32): usize { return select<usize>(CONCERN + <usize>TIER_NEW * ROW, row, isNew(state, quarter)); }

/** Lines up bucket b, in whose queue its new customers stand. */
export function line(b: i32, quarter: i32): void {
  const old = load<u8>(CONCERN + 3 * ROW + (renews(b, quarter) ? <usize>TIER_RENEWING : 0)) != 0;
  setQueued(b, old ? lineAll(b, quarter) : load<u8>(CONCERN + 3 * ROW + TIER_NEW) != 0 ? lineNew(b) : 0);
}

/** Without a branch on who is concerned: the next one is written over whoever is not. */
function lineAll(b: i32, quarter: i32): u32 {
  const states = statesOf(b), seconds = secondsOf(b), n = sizeOf(b), row = concernOf(b, quarter);
  let to = queueOf(b);
  for (let i: u32 = 0; i < n; i++) {
    const state = <u32>load<u16>(states + (<usize>i << 1));
    store<u32>(to, i);
    const concerns = rowOf(row, state, quarter);
    to += <usize>((load<u8>(concerns + (state >> 6)) | load<u8>(concerns + secondAt(seconds, i))) != 0) << 2;
  }
  return <u32>((to - queueOf(b)) >> 2);
}

function lineNew(b: i32): u32 {
  const states = statesOf(b), seconds = secondsOf(b), row = CONCERN + <usize>TIER_NEW * ROW, end = queueOf(b) + (<usize>queuedIn(b) << 2);
  let to = queueOf(b);
  for (let at = to; at < end; at += 4) {
    const i = load<u32>(at), slot = <u32>load<u16>(states + (<usize>i << 1)) >> 6;
    store<u32>(to, i);
    to += <usize>((load<u8>(row + slot) | load<u8>(row + secondAt(seconds, i))) != 0) << 2;
  }
  return <u32>((to - queueOf(b)) >> 2);
}
