// Population: who exists at the start, what each uses, whom it buys from.
import { STREAM_ADOPTION, STREAM_POPULATION_INCUMBENT, STREAM_POPULATION_TENURE, STREAM_POPULATION_USAGE } from "../generated/codes";
import { MAX_SEGMENTS } from "../generated/limits";
import * as customerClass from "../generated/customer-class";
import * as labSegment from "../generated/lab-segment";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as submodel from "../generated/submodel";
import { LANE_SUMS, SCALED } from "../base/memory";
import { drawNormals } from "../base/normals";
import { draw, keyOf, uniform } from "../base/random";
import { adoptionThreshold } from "./adoption";
import { blockOf, countConvinced } from "./communities";
import { addTo, bucketCount, classOf, firstId, setWaiting, sizeOf, slotCount, STATE_UNADOPTED, statesOf, strideOf, sumsOf, usagesOf } from "./store";
import { isThere } from "../labs/entry";

/** Base usage of an average customer; usage is a whole multiple of 1/4,096 of it. */
export const BASE_USAGE: f64 = 4096;
/** 40 bits hold the usage of one chunk of 16,384 customers. */
const MAX_BASE_USAGE: f64 = 67108863;

/** Customers whose normals are drawn together, into the scratch that the hot loop uses for its sums; behind them stand the places of the tails. */
const CHUNK: u32 = 1024;
const TAILS: usize = LANE_SUMS + 16384;

/** Cuts the ids 0…customers into segments and classes by their weights; rounding is cumulative, so the last class ends at the last id. */
export function divide(): void {
  const segments = <i32>run.segments(), classes = <i32>run.classes();
  let total: f64 = 0;
  for (let k = 0; k < classes; k++) total += weightOf(k);
  let sum: f64 = 0, low: i64 = 0;
  for (let k = 0; k < classes; k++) {
    sum += weightOf(k);
    const high = k == classes - 1 ? run.customers() : <i64>Math.floor(<f64>run.customers() * (sum / total) + 0.5);
    customerClass.setIdLow(k, low);
    customerClass.setIdHigh(k, high);
    const s = <i32>customerClass.segment(k);
    segment.setSimulated(s, segment.simulated(s) + high - low);
    low = high;
  }
  for (let s = 0; s < segments; s++) {
    const n = segment.simulated(s);
    segment.setWeight(s, n == 0 ? 0 : segment.realCustomers(s) / <f64>n);
  }
}

function weightOf(k: i32): f64 {
  return segment.sampleShare(<i32>customerClass.segment(k)) * customerClass.share(k);
}

/** Fills every bucket of this shard. */
export function populate(): void {
  for (let b = 0; b < bucketCount(); b++) populateBucket(b);
  for (let b = 0; b < bucketCount(); b++) noteUsageOf(b);
}

function noteUsageOf(b: i32): void {
  const s = <i32>customerClass.segment(classOf(b)), sums = sumsOf(b);
  for (let slot = 0; slot < slotCount(); slot++) segment.setStartUsage(s, segment.startUsage(s) + load<i64>(sums + (<usize>slot << 4), 8));
}

function populateBucket(b: i32): void {
  const k = classOf(b), n = sizeOf(b), stride = strideOf(b), states = statesOf(b), usages = usagesOf(b), sums = sumsOf(b);
  const usageKey = keyOf(STREAM_POPULATION_USAGE, 0, 0), labKey = keyOf(STREAM_POPULATION_INCUMBENT, 0, 0);
  const tenureKey = keyOf(STREAM_POPULATION_TENURE, 0, 0), adoptionKey = keyOf(STREAM_ADOPTION, 0, 0);
  const sd = customerClass.usageSd(k), ages = customerClass.initialTenureQuarters(k) + 1, adopted = adoptionThreshold(k, 0), hasCommunities = submodel.communities() != 0;
  const half = tabulateIncumbents(<i32>customerClass.segment(k));
  let id = firstId(b), waiting: u32 = 0;
  let i: u32 = 0;
  do {
    if (i % CHUNK == 0 && sd != 0) drawNormals(LANE_SUMS, TAILS, min(CHUNK, n - i), id, stride, usageKey);
    const usage = baseUsage(sd == 0 ? 0 : load<f64>(LANE_SUMS + (<usize>(i % CHUNK) << 3)), sd), isIn = u32(<u64>draw(id, adoptionKey) < adopted);
    const slot = incumbentAt(half, uniform(id, labKey)) * isIn, age = <u32>Math.floor(uniform(id, tenureKey) * ages);
    if (hasCommunities && isIn != 0) countConvinced(k, blockOf(k, id), 1);
    waiting += 1 - isIn;
    // Without a branch on chance: at a lab since, or outside, or not adopted.
    const state = (slot << 6 | (0 - age & 63)) * u32(slot != 0) + STATE_UNADOPTED * (1 - isIn);
    store<u16>(states + (<usize>i << 1), <u16>state);
    store<u32>(usages + (<usize>i << 2), usage);
    addTo(sums, slot, 1, usage);
    id += stride;
    i++;
  } while (i < n);
  setWaiting(b, waiting);
}

/** Lognormal with mean one, in whole base units. */
function baseUsage(z: f64, sd: f64): u32 {
  const x = Math.floor(Math.exp(sd * z - 0.5 * sd * sd) * BASE_USAGE + 0.5);
  return <u32>(x < 1 ? 1 : x > MAX_BASE_USAGE ? MAX_BASE_USAGE : x);
}

/** Cumulative initial shares of the labs that are there, and shares that nobody reaches up to a power of two; returns half of it. */
function tabulateIncumbents(s: i32): u32 {
  const labs = <i32>run.labs();
  let sum: f64 = 0, half = 1;
  while (2 * half - 1 < labs) half *= 2;
  for (let j = 0; j < 2 * half - 1; j++) {
    if (j < labs && isThere(j)) sum += labSegment.initialShare(j * <i32>MAX_SEGMENTS + s);
    store<f64>(SCALED + (<usize>j << 3), j < labs ? sum : Infinity);
  }
  return half;
}

/** Slot of the lab whose initial share u falls into; 0 where it falls beyond all of them. Halves without a branch on chance. */
function incumbentAt(half: u32, u: f64): u32 {
  let reached: u32 = 0;
  for (let step = half; step > 0; step >>= 1) reached += step * u32(load<f64>(SCALED + (<usize>(reached + step - 1) << 3)) <= u);
  return (reached + 1) * u32(reached < <u32>run.labs());
}
