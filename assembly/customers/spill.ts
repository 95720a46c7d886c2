// Rationing, round two: the turned away choose once more among labs with slack; who finds none goes unserved.
import { TRAP_CAPACITY } from "../generated/codes";
import { MAX_SEGMENTS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import * as run from "../generated/run";
import { FULL } from "../base/memory";
import { refuse } from "../base/trap";
import { usageOf } from "./demand";
import { BINS, clearSpills, spillAt, turnedAt } from "./exchange";
import { setLasts } from "./limits";
import { cutOf, isFull, setCut } from "./rationing";
import { prepare } from "./shares";
import { bucketCount, classOf, queuedIn } from "./store";
import { visit } from "./turned-away";
import { restrictToSlack, weigh } from "./utility";

/** Keeps a sum of rounded parts from passing the whole. */
const SAFE: f64 = 1 - 1e-12;

/** Adds the second choices of this shard's turned-away customers to the exchange. */
export function tallySpill(): void {
  clearSpills();
  eachTurnedAway(false);
}

/** From the totals over all shards: up to which lottery bin each lab with slack takes arrivals. */
export function cutArrivals(): void {
  for (let j = 0; j < <i32>run.labs(); j++) if (!isFull(j)) cutLab(j);
  setLasts();
}

/** Lets the admitted move who no longer wait for their old lab. */
export function admitSpill(): void { eachTurnedAway(true); }

/** What lab j serves: its own customers by their first choice, less what it turned away, plus arrivals. */
export function setServed(j: i32, rationed: bool): void {
  let own: i64 = 0, served: i64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) {
    const row = j * <i32>MAX_SEGMENTS + s;
    let amount = labSegment.demandMicro(row);
    if (rationed && isFull(j)) amount = usageOf(s, labSegment.baseUsage(row) - load<i64>(turnedAt(j + 1, s)));
    own += amount;
    if (rationed && !isFull(j)) amount += arrivals(j, s);
    labSegment.setServedMicro(row, amount);
    served += amount;
  }
  lab.setServedMicro(j, served);
  lab.setTurnedMicro(j, lab.demandMicro(j) - own);
  if (rationed && served > lab.servableMicro(j)) refuse(TRAP_CAPACITY, j, served - lab.servableMicro(j));
}

/** One pass for both uses: counting second choices, and acting on them once all shards' counts are known. */
function eachTurnedAway(act: bool): void {
  const quarter = <i32>run.quarter();
  let prepared = -1;
  for (let b = 0; b < bucketCount(); b++) {
    const k = classOf(b);
    if (queuedIn(b) == 0) continue;
    if (k != prepared) { weigh(k); prepare(restrictToSlack(FULL)); prepared = k; }
    visit(b, quarter, act);
  }
}

function cutLab(j: i32): void {
  const slack = <f64>(lab.servableMicro(j) - lab.demandMicro(j));
  for (let bin: u32 = 0; bin < <u32>BINS; bin++) {
    let through: f64 = 0;
    for (let s = 0; s < <i32>run.segments(); s++) {
      const at = spillAt(j + 1, s, bin);
      if (bin > 0) store<i64>(at, load<i64>(at) + load<i64>(spillAt(j + 1, s, bin - 1)));
      through += <f64>usageOf(s, load<i64>(at));
    }
    if (through > slack) { setCut(j, bin); finish(j, bin); return; }
  }
  setCut(j, BINS);
}

/** Completes the running sums beyond the cut, so that the last one is the total. */
function finish(j: i32, cut: u32): void {
  for (let s = 0; s < <i32>run.segments(); s++)
    for (let bin = cut + 1; bin < <u32>BINS; bin++) {
      const at = spillAt(j + 1, s, bin);
      store<i64>(at, load<i64>(at) + load<i64>(spillAt(j + 1, s, bin - 1)));
    }
}

/** Usage of arrivals served: whole bins below the cut, and the cut bin pro rata. */
function arrivals(j: i32, s: i32): i64 {
  const cut = cutOf(j);
  if (cut == <u32>BINS) return usageOf(s, load<i64>(spillAt(j + 1, s, BINS - 1)));
  let before: f64 = 0, through: f64 = 0;
  for (let z = 0; z < <i32>run.segments(); z++) {
    before += <f64>usageBelow(j, z, cut);
    through += <f64>usageOf(z, load<i64>(spillAt(j + 1, z, cut)));
  }
  const slack = <f64>(lab.servableMicro(j) - lab.demandMicro(j)), fits = (slack - before) / (through - before) * SAFE;
  const whole = usageBelow(j, s, cut);
  return whole + <i64>Math.floor(<f64>(usageOf(s, load<i64>(spillAt(j + 1, s, cut))) - whole) * (fits < 0 ? 0 : fits));
}

function usageBelow(j: i32, s: i32, cut: u32): i64 {
  return cut == 0 ? 0 : usageOf(s, load<i64>(spillAt(j + 1, s, cut - 1)));
}
