// The numbers that shards add up between stages: all whole, so any split of the customers gives the same sums.
import { TRAP_USAGE } from "../generated/codes";
import { MAX_SEGMENTS } from "../generated/limits";
import * as customerClass from "../generated/customer-class";
import * as labSegment from "../generated/lab-segment";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as submodel from "../generated/submodel";
import { claim } from "../base/memory";
import { mix64 } from "../base/random";
import { refuse } from "../base/trap";
import { collectConvinced, publishConvinced } from "./communities";
import { moves, switched } from "./moves";
import { bucketCount, classOf, comingIn, sizeOf, slotCount, sumsOf, waitingIn } from "./store";

export const TIERS: i32 = 3;
export const BINS: i32 = 256;
const WORD: u64 = 8;

let tallies: usize = 0;
let ranks: usize = 0;
let spills: usize = 0;

/** Customers and base usage by segment and slot, adopted and convinced by class, convinced by community, base usage by tier, then moves, switches and who wants to stop. */
function tallyWords(): u64 { return <u64>run.segments() * <u64>slotCount() * 2 + <u64>run.classes() * 2 + <u64>run.communities() + tierWords() + 3; }
/** Base usage by slot, segment and the tiers above the first. */
function tierWords(): u64 { return <u64>slotCount() * <u64>run.segments() * <u64>(TIERS - 1); }
/** Base usage by slot, segment and lottery bin of the tier that a full lab cannot serve whole. */
function rankWords(): u64 { return <u64>slotCount() * <u64>run.segments() * <u64>BINS; }
/** Base usage that arrives at a lab by slot, segment and second lottery bin, then what each full lab turned away by slot and segment. */
function spillWords(): u64 { return <u64>slotCount() * <u64>run.segments() * <u64>(BINS + 1); }

export function layOutExchange(): void {
  tallies = claim(tallyWords() * WORD);
  ranks = claim(rankWords() * WORD);
  spills = claim(spillWords() * WORD);
}

export function tallyAddress(): usize { return tallies; }
export function tallyLength(): u32 { return <u32>tallyWords(); }
export function rankAddress(): usize { return ranks; }
export function rankLength(): u32 { return <u32>rankWords(); }
export function spillAddress(): usize { return spills; }
export function spillLength(): u32 { return <u32>spillWords(); }

/** 64-bit words of the longest exchange. */
export function longestExchange(): u32 { return <u32>max(tallyWords(), max(rankWords(), spillWords())); }

export function clearRanks(): void { memory.fill(ranks, 0, <usize>(rankWords() * WORD)); }
export function clearSpills(): void { memory.fill(spills, 0, <usize>(spillWords() * WORD)); }

/** Tier 1 or 2; what the others hold of the slot's base usage is tier 0. */
export function tierAt(slot: u32, s: i32, tier: i32): usize {
  return endAt() - <usize>(tierWords() * WORD) + (((<usize>slot * <usize>run.segments() + s) * <usize>(TIERS - 1) + <usize>(tier - 1)) << 3);
}
export function rankAt(slot: u32, s: i32, bin: u32): usize {
  return ranks + (((<usize>slot * <usize>run.segments() + s) * BINS + bin) << 3);
}
export function spillAt(slot: u32, s: i32, bin: u32): usize {
  return spills + (((<usize>slot * <usize>run.segments() + s) * BINS + bin) << 3);
}
export function turnedAt(slot: u32, s: i32): usize {
  return spills + ((<usize>slotCount() * <usize>run.segments() * BINS + <usize>slot * <usize>run.segments() + s) << 3);
}
export function bump(at: usize, amount: i64): void { store<i64>(at, load<i64>(at) + amount); }

/** Adds up this shard's buckets. */
export function collect(): void {
  memory.fill(tallies, 0, <usize>(tallyWords() * WORD));
  const slots = slotCount();
  for (let b = 0; b < bucketCount(); b++) {
    const sums = sumsOf(b), k = classOf(b), s = <i32>customerClass.segment(k);
    for (let slot = 0; slot < slots; slot++) {
      const from = sums + (<usize>slot << 4), to = slotAt(s, slot);
      bump(to, load<i64>(from));
      bump(to + 8, load<i64>(from, 8));
    }
    bump(classAt(k), sizeOf(b) - waitingIn(b));
    bump(convincedAt(k), sizeOf(b) - waitingIn(b) + comingIn(b));
  }
  for (let s = 0; s < <i32>run.segments(); s++) checkUsage(s);
  collectConvinced(convincedAt(<i32>run.classes()));
  const end = endAt();
  store<i64>(end, moves);
  store<i64>(end + 8, switched);
  store<i64>(end + 16, run.stop());
}

/** Usage moves between slots and is neither lost nor made. */
function checkUsage(s: i32): void {
  let sum: i64 = 0;
  for (let slot = 0; slot < slotCount(); slot++) sum += load<i64>(slotAt(s, slot) + 8);
  if (sum != segment.startUsage(s)) refuse(TRAP_USAGE, s, sum - segment.startUsage(s));
}

/** Reads the totals over all shards into the tables. */
export function publish(): void {
  const labs = <i32>run.labs(), segments = <i32>run.segments(), classes = <i32>run.classes();
  for (let s = 0; s < segments; s++) segment.setAdopted(s, 0);
  for (let k = 0; k < classes; k++) {
    const adopted = load<i64>(classAt(k)), s = <i32>customerClass.segment(k);
    customerClass.setAdopted(k, adopted);
    if (submodel.delay() != 0) customerClass.setConvinced(k, load<i64>(convincedAt(k)));
    segment.setAdopted(s, segment.adopted(s) + adopted);
  }
  for (let s = 0; s < segments; s++) {
    const waiting = segment.simulated(s) - segment.adopted(s);
    segment.setOutside(s, load<i64>(slotAt(s, 0)) - waiting);
    let base = load<i64>(slotAt(s, 0) + 8);
    for (let j = 0; j < labs; j++) {
      const row = j * <i32>MAX_SEGMENTS + s, at = slotAt(s, j + 1);
      labSegment.setCustomers(row, load<i64>(at));
      labSegment.setBaseUsage(row, load<i64>(at + 8));
      base += load<i64>(at + 8);
    }
    segment.setBaseUsage(s, base);
  }
  publishConvinced(convincedAt(classes));
  const end = endAt();
  market.setCustomerHash(<i64>mix64(<u64>market.customerHash() ^ (load<u64>(end) & 0xffffffff)));
  market.setSwitches(market.switches() + load<i64>(end + 8));
}

function slotAt(s: i32, slot: i32): usize { return tallies + ((<usize>s * <usize>slotCount() + slot) << 4); }
function classAt(k: i32): usize { return tallies + (((<usize>run.segments() * <usize>slotCount() << 1) + k) << 3); }
function convincedAt(k: i32): usize { return classAt(<i32>run.classes() + k); }
function endAt(): usize { return tallies + <usize>((tallyWords() - 3) * WORD); }
