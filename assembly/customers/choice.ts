// Phase 6: adopters enter, contracts end, orphans look for a new lab; what this shard saw goes to the exchange.
import { STREAM_CHOICE } from "../generated/codes";
import { TENURE_CAP_QUARTERS } from "../generated/limits";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { keyOf } from "../base/random";
import { admit, advanceHazard } from "./adoption";
import { endLateQuarter } from "./delay";
import { newShare, noteUsage } from "./entry";
import { choose } from "./kernel";
import { resetMoves } from "./moves";
import { anyOrphans, rehome } from "./orphans";
import { chooseSeconds, clearSeconds } from "./second";
import { prepare, prepareLoyalty } from "./shares";
import { bucketCount, classOf, comingIn, firstId, freshOf, sizeOf, slotCount, statesOf, strideOf, sumsOf, usagesOf, waitingIn } from "./store";
import { openFresh, renews } from "./tiers";
import { weigh } from "./utility";

/** Quarters between two sweeps that keep long tenures from wrapping. */
const SWEEP_QUARTERS: i32 = 16;

export function runChoice(): void {
  const quarter = <i32>run.quarter();
  resetMoves();
  noteUsage(quarter);
  if (quarter % SWEEP_QUARTERS == 0) for (let b = 0; b < bucketCount(); b++) sweep(b, quarter);
  for (let k = 0; k < <i32>run.classes(); k++) advanceHazard(k);
  const orphans = anyOrphans(quarter);
  let prepared = -1;
  for (let b = 0; b < bucketCount(); b++) {
    const k = classOf(b);
    if (k != prepared) { prepare(weigh(k)); prepareLoyalty(k, quarter, newShare(k, quarter)); prepared = k; }
    endLateQuarter(b);
    openFresh(b, quarter);
    const due = renews(b, quarter), waiting = waitingIn(b);
    if (due) rechoose(b, quarter);
    if (submodel.adoption() != 0 || comingIn(b) > 0) admit(b, quarter);
    if (orphans) rehome(b, quarter);
    if (submodel.secondLab() != 0 && (due || orphans || waitingIn(b) != waiting)) chooseSeconds(b, quarter, due);
  }
}

function rechoose(b: i32, quarter: i32): void {
  const sums = sumsOf(b);
  memory.fill(sums, 0, <usize>slotCount() << 4);
  clearSeconds(b);
  choose(statesOf(b), usagesOf(b), sizeOf(b), firstId(b), strideOf(b), keyOf(STREAM_CHOICE, 0, quarter), quarter, sums, freshOf(b));
}

/** Six bits count 64 quarters: whoever arrived longer ago than the cap is set back to the cap, so that tenure saturates and never wraps. */
function sweep(b: i32, quarter: i32): void {
  const end = statesOf(b) + (<usize>sizeOf(b) << 1), cap = <u32>TENURE_CAP_QUARTERS, oldest = <u32>(quarter - <i32>cap) & 63;
  if (ASC_FEATURE_SIMD) {
    const six = i16x8.splat(63), now = i16x8.splat(<i16>quarter), caps = i16x8.splat(<i16>cap), set = i16x8.splat(<i16>oldest);
    for (let at = statesOf(b); at < end; at += 16) {
      const eight = v128.load(at), over = v128.and(i16x8.gt_s(v128.and(i16x8.sub(now, eight), six), caps), i16x8.gt_u(eight, six));
      v128.store(at, v128.bitselect(v128.or(v128.andnot(eight, six), set), eight, over));
    }
  } else {
    for (let at = statesOf(b); at < end; at += 2) {
      const state = <u32>load<u16>(at), tenure = (<u32>quarter - state) & 63;
      if (state > 63 && tenure > cap) store<u16>(at, <u16>(state & ~63 | oldest));
    }
  }
}
