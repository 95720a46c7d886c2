// Learning from forecast errors: how wide a lab's forecast is, and the level that it may extrapolate instead of growth.
import { FORECAST_SLOTS } from "../generated/limits";
import * as forecast from "../generated/forecast";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { clamp } from "../base/mathematics";
import { efficiencyAhead } from "./ahead";
import { seenMicro } from "./rivals";

/** Place of `level` among the options of forecastRule. */
const RULE_LEVEL: f64 = 1;
/** e to this: nobody is off by more. */
const LARGEST_ERROR: f64 = 100;
const MICRO: f64 = 1e6;

export function extrapolatesLevel(j: i32): bool {
  return submodel.learning() != 0 && lab.forecastRule(j) == RULE_LEVEL;
}

/** Phase 12, before the forecast: what this quarter's demand teaches. */
export function study(j: i32): void {
  const quarter = <i32>run.quarter(), seen = seenMicro(j);
  const first = lab.level(j) == 0;
  if (first) lab.setLearnedSd(j, lab.forecastSd(j));
  lab.setLevel(j, first ? seen : lab.level(j) + lab.forecastMemory(j) * (seen - lab.level(j)));
  const at = slot(j, quarter), lead = forecast.leadQuarters(at), expected = forecast.expectedMicro(at);
  forecast.setLeadQuarters(at, 0);
  if (lead > 0 && expected > 0 && seen > 0) learnFrom(j, clamp(Math.log(seen / expected), -LARGEST_ERROR, LARGEST_ERROR), <f64>lead);
}

/** Keeps a median forecast until its date. */
export function remember(j: i32): void {
  const lead = <i32>lab.leadNow(j);
  if (lead >= <i32>FORECAST_SLOTS) return;
  const at = slot(j, <i32>run.quarter() + lead);
  forecast.setExpectedMicro(at, lab.forecastUnits(j) * efficiencyAhead(lead) * MICRO);
  forecast.setLeadQuarters(at, lead);
}

/** s² ← s² + m (e² / lead − s²): errors add up over the lead like a random walk. */
function learnFrom(j: i32, error: f64, lead: f64): void {
  const variance = lab.learnedSd(j) * lab.learnedSd(j);
  const next = variance + lab.errorMemory(j) * (error * error / lead - variance);
  lab.setLearnedSd(j, clamp(Math.sqrt(next), lab.forecastSdLeast(j), Math.max(lab.forecastSdLeast(j), lab.forecastSdMost(j))));
}

function slot(j: i32, quarter: i32): i32 { return j * <i32>FORECAST_SLOTS + (quarter & (<i32>FORECAST_SLOTS - 1)); }
