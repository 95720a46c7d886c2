// Communities: blocks of neighbouring ids inside a class, how many of each are convinced, and whom a customer hears of adoption from.
import { TRAP_MEMORY } from "../generated/codes";
import { MAX_COMMUNITIES } from "../generated/limits";
import * as community from "../generated/community";
import * as customerClass from "../generated/customer-class";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { claim } from "../base/memory";
import { refuse } from "../base/trap";

/** Convinced customers of this shard by community, i64. */
let here: usize = 0;

/** Communities of a class are neighbouring rows of the table. Without the submodel there are no rows. */
export function layOutCommunities(): void {
  let rows: i64 = 0;
  if (submodel.communities() != 0) {
    for (let k = 0; k < <i32>run.classes(); k++) {
      customerClass.setCommunityLow(k, rows);
      rows += blocksOf(k);
    }
  }
  if (rows > MAX_COMMUNITIES) refuse(TRAP_MEMORY, 2, rows);
  run.setCommunities(rows);
  here = claim(<u64>rows * 8);
}

/** Blocks that class k is cut into: one where there are no communities. */
export function blocksOf(k: i32): i64 { return submodel.communities() == 0 ? 1 : <i64>customerClass.communities(k); }

/** Block of a customer: floor((id − idLow) M / size). */
export function blockOf(k: i32, id: i64): i64 {
  const low = customerClass.idLow(k);
  return (id - low) * blocksOf(k) / (customerClass.idHigh(k) - low);
}

/** First id of block m, and hence one past the last of block m − 1. */
export function firstOf(k: i32, m: i64): i64 {
  const low = customerClass.idLow(k), blocks = blocksOf(k);
  return low + (m * (customerClass.idHigh(k) - low) + blocks - 1) / blocks;
}

/** Row of block m in the table `community`. */
export function rowOf(k: i32, m: i64): i32 { return <i32>(customerClass.communityLow(k) + m); }

/** Counts customers of block m as convinced. */
export function countConvinced(k: i32, m: i64, customers: i64): void {
  if (submodel.communities() == 0) return;
  const at = here + (<usize>rowOf(k, m) << 3);
  store<i64>(at, load<i64>(at) + customers);
}

/**
 * Share of the convinced that block m sees, given the share f of its class: (1 − λ) F + λ Fₘ. A class of one block sees F itself;
 * an empty block counts as unconvinced.
 */
export function heardBy(k: i32, m: i64, f: f64): f64 {
  if (blocksOf(k) == 1) return f;
  const size = firstOf(k, m + 1) - firstOf(k, m), inside = customerClass.communityShare(k);
  const own = size == 0 ? 0 : <f64>community.convinced(rowOf(k, m)) / <f64>size;
  return (1 - inside) * f + inside * own;
}

/** Copies this shard's counts into the exchange. */
export function collectConvinced(to: usize): void { memory.copy(to, here, <usize>run.communities() << 3); }

/** Reads the totals over all shards. */
export function publishConvinced(from: usize): void {
  for (let row = 0; row < <i32>run.communities(); row++) community.setConvinced(row, load<i64>(from + (<usize>row << 3)));
}
