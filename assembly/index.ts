// The only exports of the core. The host writes the table `run`, the parameters and each class's segment, calls start(),
// then for each quarter: openQuarter(q) and every stage in turn, adding up the exchange over shards between stages.
import { LAYOUT_HASH } from "./generated/limits";
import * as run from "./generated/run";
import { release } from "./base/memory";
import { keyFor, draw } from "./base/random";
import { start as startRun } from "./start";
import { longestExchange } from "./customers/exchange";
import { runStage, STAGES, exchangeAddress as addressOf, exchangeLength as lengthOf } from "./quarter";
import * as log from "./observe/log";
import * as sample from "./observe/sample";
import { customerColumns, stateHash as hashOfState } from "./observe/state-hash";

export function layoutHash(): u32 { return LAYOUT_HASH; }
export function stages(): i32 { return STAGES; }
export function start(): void { startRun(); }
/** Forgets a run, but for the tables, which the host zeroes: another may be started then. */
export function clear(): void { release(); }
export function openQuarter(quarter: i32): void { run.setQuarter(quarter); }
export function stage(index: i32): void { runStage(index); }
export function exchangeAddress(index: i32): usize { return addressOf(index); }
/** Words of the longest exchange of this run. */
export function exchangeCapacity(): u32 { return longestExchange(); }
/** In 8-byte words. */
export function exchangeLength(index: i32): u32 { return lengthOf(index); }
/** As i64, which the boundary carries as a BigInt. */
export function stateHash(): u64 { return hashOfState(); }
export function customerHash(): u64 { return customerColumns(); }
/** The record: room for it, where the host writes what goes into it, where it begins, and the copy at the end of a quarter. */
export function openLog(ranges: u32, bytes: u32): void { log.openLog(ranges, bytes); }
export function logRanges(): usize { return log.logRanges(); }
export function logBytes(): usize { return log.logBytes(); }
export function recordQuarter(): void { log.recordQuarter(); }
/** The recorded sample: how many, their ids and places, and what is packed of them: everybody at first, then who moved. */
export function sampleSize(): u32 { return sample.sampleSize(); }
export function sampleIds(): usize { return sample.sampleIds(); }
export function samplePlaces(): usize { return sample.samplePlaces(); }
export function samplePacked(): usize { return sample.samplePacked(); }
export function takePlaces(): void { sample.takePlaces(); }
export function packSample(): u32 { return sample.packSample(); }
export function packMoves(): u32 { return sample.packMoves(); }
/** For the known-answer test of the generator. */
export function randomDraw(seed: u32, stream: i32, drawIndex: i32, quarter: i32, id: u32): u32 {
  return draw(id, keyFor(seed, stream, drawIndex, quarter));
}
