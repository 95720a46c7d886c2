// The packed columns of customers, and the buckets (class, contract phase) in which they stand.
import { UNADOPTED } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { claim } from "../base/memory";

/** A customer without a lab keeps one of these statuses in place of a quarter of arrival. */
export const STATE_OUTSIDE: u32 = 0;
export const STATE_UNADOPTED: u32 = UNADOPTED;
/** Not in the market: unadopted, or convinced and on the way in, which are the 62 states above. */
export function isWaiting(state: u32): bool { return state - 1 < 63; }

// A bucket: its customers are id0, id0 + stride, …; ids are implied by position.
const CLASS: usize = 0, PHASE: usize = 4, STRIDE: usize = 8, ID0: usize = 12, COUNT: usize = 16, OFFSET: usize = 20, WAITING: usize = 24;
const COMING: usize = 28, LATE: usize = 32, QUEUE: usize = 36;
const BUCKET_BYTES: usize = 40;
/** A list of positions may be written to so far beyond its end. */
const PACK_BYTES: u64 = 32;

/** Bits of a usage word that hold base usage; those above count the 64ths of this quarter that a late entrant misses. */
export const BASE_USAGE_BITS: u32 = 0x3ffffff;

let buckets: i32 = 0;
let records: usize = 0;
let sums: usize = 0;
let fresh: usize = 0;
let states: usize = 0;
let usages: usize = 0;
let seconds: usize = 0;
let queues: usize = 0;
let slots: i32 = 0;

export function bucketCount(): i32 { return buckets; }
export function classOf(b: i32): i32 { return load<i32>(record(b), CLASS); }
export function phaseOf(b: i32): i32 { return load<i32>(record(b), PHASE); }
export function strideOf(b: i32): u32 { return load<u32>(record(b), STRIDE); }
export function firstId(b: i32): u32 { return load<u32>(record(b), ID0); }
export function sizeOf(b: i32): u32 { return load<u32>(record(b), COUNT); }
/** Customers of the bucket that have not entered the market, convinced or not. */
export function waitingIn(b: i32): u32 { return load<u32>(record(b), WAITING); }
export function setWaiting(b: i32, value: u32): void { store<u32>(record(b), value, WAITING); }
/** Those of them who are convinced and on the way in. */
export function comingIn(b: i32): u32 { return load<u32>(record(b), COMING); }
export function setComing(b: i32, value: u32): void { store<u32>(record(b), value, COMING); }
/** Whether somebody entered late in this quarter, so that usages of the bucket carry missing 64ths. */
export function lateIn(b: i32): u32 { return load<u32>(record(b), LATE); }
export function setLate(b: i32, value: u32): void { store<u32>(record(b), value, LATE); }
/** Customers of the bucket whom a full lab may turn away; their positions stand in the queue. */
export function queuedIn(b: i32): u32 { return load<u32>(record(b), QUEUE); }
export function setQueued(b: i32, value: u32): void { store<u32>(record(b), value, QUEUE); }
/** Address of the u32 positions of those customers. */
export function queueOf(b: i32): usize { return queues + (<usize>load<u32>(record(b), OFFSET) << 2); }
/** Address of the first customer's u16 state: lab << 6 | quarter of arrival mod 64. */
export function statesOf(b: i32): usize { return states + (<usize>load<u32>(record(b), OFFSET) << 1); }
/** Address of the first customer's u32 usage word: base usage, 4,096 for an average one, and missing 64ths. */
export function usagesOf(b: i32): usize { return usages + (<usize>load<u32>(record(b), OFFSET) << 2); }
/** What the customer with this usage word uses in this quarter. */
export function usageAt(at: usize): u32 {
  const word = load<u32>(at), base = word & BASE_USAGE_BITS;
  return base - (base * (word >> 26) >> 6);
}
/** As `usageAt`, of four usage words. */
// @ts-ignore: decorator
@inline
export function usedBy(words: v128): v128 {
  const whole = v128.and(words, i32x4.splat(BASE_USAGE_BITS));
  return i32x4.sub(whole, i32x4.shr_u(i32x4.mul(whole, i32x4.shr_u(words, 26)), 6));
}
/** Takes so many 64ths of this quarter from a whole usage word. */
export function setUsage(at: usize, missing: u32): void { store<u32>(at, load<u32>(at) | missing << 26); }
/** Address of the first customer's u16 second slot, 0 for none; 0 where customers have one lab at most. */
export function secondsOf(b: i32): usize { return seconds == 0 ? 0 : seconds + (<usize>load<u32>(record(b), OFFSET) << 1); }
/** Address of (customers i64, usage i64) by slot: 0 = no lab, j + 1 = lab j. */
export function sumsOf(b: i32): usize { return sums + <usize>b * <usize>slots * 16; }
/** The same of those who arrived at a lab in this quarter, as of the first choice; 0 where nobody queues. */
export function freshOf(b: i32): usize { return submodel.rationing() == 0 ? 0 : fresh + <usize>b * <usize>slots * 16; }
/** Whether anybody of the bucket did. */
export function anyNew(b: i32): bool {
  let any: i64 = 0;
  for (let slot = 1; slot < slots; slot++) any |= load<i64>(freshOf(b) + (<usize>slot << 4));
  return any != 0;
}
export function slotCount(): i32 { return slots; }
export function isDue(b: i32, quarter: i32): bool { return (quarter + phaseOf(b)) % <i32>strideOf(b) == 0; }

export function addTo(sumsAt: usize, slot: u32, customers: i64, usage: i64): void {
  const at = sumsAt + (<usize>slot << 4);
  store<i64>(at, load<i64>(at) + customers);
  store<i64>(at, load<i64>(at, 8) + usage, 8);
}

/** Lays out this shard's slice of every class, so that all shards have the same work: one bucket for each class and contract phase with customers here. */
export function layOut(): void {
  slots = <i32>run.labs() + 1;
  buckets = 0;
  const classes = <i32>run.classes();
  let most = 0;
  for (let k = 0; k < classes; k++) most += <i32>customerClass.contractQuarters(k);
  records = claim(<u64>most * BUCKET_BYTES);
  let offset: u32 = 0;
  for (let k = 0; k < classes; k++) offset = layOutClass(k, offset);
  sums = claim(<u64>buckets * <u64>slots * 16);
  // Also where nobody queues yet: an intervention may change that.
  fresh = claim(<u64>buckets * <u64>slots * 16);
  states = claim(<u64>offset * 2);
  usages = claim(<u64>offset * 4);
  seconds = submodel.secondLab() == 0 ? 0 : claim(<u64>offset * 2);
  queues = claim(<u64>offset * 4 + PACK_BYTES);
}

/** The ids of this shard's slice of a class: from this one on, */
export function lowId(k: i32): u32 { return cutOf(k, run.shard()); }
/** below this one. */
export function highId(k: i32): u32 { return cutOf(k, run.shard() + 1); }

function cutOf(k: i32, shard: i64): u32 {
  const from = customerClass.idLow(k);
  return <u32>(from + (customerClass.idHigh(k) - from) * shard / run.shards());
}

function layOutClass(k: i32, start: u32): u32 {
  const low = <i64>lowId(k), high = <i64>highId(k);
  const stride = <i64>customerClass.contractQuarters(k);
  let offset = start;
  for (let phase: i64 = 0; phase < stride; phase++) {
    const first = low + (phase - low % stride + stride) % stride;
    if (first >= high) continue;
    const n = <u32>((high - first + stride - 1) / stride);
    const at = records + <usize>buckets * BUCKET_BYTES;
    store<i32>(at, k, CLASS);
    store<i32>(at, <i32>phase, PHASE);
    store<u32>(at, <u32>stride, STRIDE);
    store<u32>(at, <u32>first, ID0);
    store<u32>(at, n, COUNT);
    store<u32>(at, offset, OFFSET);
    buckets++;
    offset += (n + 31) & ~31;
  }
  return offset;
}

function record(b: i32): usize { return records + <usize>b * BUCKET_BYTES; }
