// Sentiment: the mood that investors share, and the funding window that it opens and shuts. Dynamics §1.
import { EVENT_WINDOW_OPENS, EVENT_WINDOW_SHUTS, STREAM_FUNDING_WINDOW, STREAM_HYPE, STREAM_WINDOW_THRESHOLD } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { clamp } from "../base/mathematics";
import { keyOf, normal, uniform } from "../base/random";
import { report } from "../observe/events";
import { announcedGrowth } from "./expectations";
import { bubbleIndex } from "./fundamental";

/** Nobody is surprised by more in a quarter. */
const LARGEST_SURPRISE: f64 = 0.4;

/** Before labs are valued: all looks back at the quarter that has ended. */
export function feel(quarter: i32): void {
  if (submodel.sentiment() == 0) return;
  if (quarter == 0) market.setUsedGrowth(announcedGrowth());
  const gains = submodel.expectations() != 0 ? capital.extrapolation() : 1;
  const news = capital.surpriseGain() * surprise() + capital.momentumGain() * momentum(quarter);
  const weight = capital.anchorGain() * Math.max(0, Math.log(bubbleIndex())) + capital.failureGain() * Math.sqrt(failedShare(quarter));
  const hype = capital.hypeSd() * normal(0, keyOf(STREAM_HYPE, 0, quarter));
  move((1 - capital.sentimentDecay()) * market.moodState() + gains * news - weight + hype);
  openWindow(quarter);
}

/** After labs are valued. */
export function rememberValues(): void {
  if (submodel.sentiment() == 0 && submodel.creditCycle() == 0) return;
  let sum: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    lab.setLastValueCents(j, lab.marketValueCents(j));
    sum += lab.marketValueCents(j);
  }
  const before = market.lastValueCents();
  market.setValueGrowth(before > 0 && sum > 0 ? clamp(Math.log(<f64>sum / <f64>before), -1, 1) : capital.momentumNorm());
  market.setLastValueCents(sum);
}

/** What the mood multiplies valuations and the pool of equity by. */
export function sentimentNow(): f64 { return submodel.sentiment() == 0 ? 1 : market.sentiment(); }

/** A sudden change of mood. */
export function upset(logPoints: f64): void {
  if (submodel.sentiment() != 0) move(market.moodState() - logPoints);
}

/** Share of last quarter's market value that belonged to labs which failed in it. */
export function failedShare(quarter: i32): f64 {
  let failed: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) if (lab.alive(j) == 0 && lab.defaultQuarter(j) == <i64>(quarter - 1)) failed += <f64>lab.lastValueCents(j);
  return market.lastValueCents() > 0 ? Math.min(1, failed / <f64>market.lastValueCents()) : 0;
}

function move(state: f64): void {
  const bounded = clamp(state, -20, 20);
  market.setMoodState(bounded);
  market.setSentiment(Math.exp(capital.sentimentScale() * tanh(bounded)));
}

/** Realised less accustomed growth; then the newest quarter is what one is used to, in part. */
function surprise(): f64 {
  const before = <f64>market.lastDemandMicro(), now = <f64>market.demandMicro();
  if (run.quarter() == 0 || before <= 0 || now <= 0) return 0;
  const off = Math.log(now / before) - market.usedGrowth();
  market.setUsedGrowth(market.usedGrowth() + capital.surpriseMemory() * off);
  return clamp(off, -LARGEST_SURPRISE, LARGEST_SURPRISE);
}

/** How much faster than its norm market value grew over the last quarter. */
function momentum(quarter: i32): f64 {
  return quarter < 2 ? 0 : market.valueGrowth() - capital.momentumNorm();
}

function openWindow(quarter: i32): void {
  const threshold = capital.windowThreshold() * Math.exp(capital.windowThresholdSd() * normal(0, keyOf(STREAM_WINDOW_THRESHOLD, 0, 0)));
  const chance = 1 / (1 + Math.exp(clamp((threshold - market.sentiment()) / capital.windowWidth(), -700, 700)));
  const open: i64 = uniform(0, keyOf(STREAM_FUNDING_WINDOW, 0, quarter)) < chance ? 1 : 0;
  if (quarter > 0 && open != market.windowOpen()) report(open != 0 ? EVENT_WINDOW_OPENS : EVENT_WINDOW_SHUTS, -1, 0, market.sentiment());
  market.setWindowOpen(open);
}

function tanh(x: f64): f64 {
  const e = Math.exp(-2 * Math.abs(x)), t = (1 - e) / (1 + e);
  return x < 0 ? -t : t;
}
