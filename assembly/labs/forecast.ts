// Forecast: a lab's belief about demand, a lognormal at every horizon.
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { normalQuantile } from "../base/mathematics";
import { damped, efficiencyAhead } from "./ahead";
import { extrapolatesLevel } from "./learning";
import { contestedShare, seenMicro } from "./rivals";

const MICRO: f64 = 1e6;

/** Phase 4: labs learn from the last quarter's growth, their own and the industry's. Economics §1.9: E[g] ← E[g] + λ (g − E[g]). */
export function learn(quarter: i32): void {
  if (quarter >= 2) market.setIndustryGrowth(growthOf(market.demandMicro(), market.lastDemandMicro(), 0));
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) == 0) continue;
    if (quarter == 0) lab.setGrowth(j, Math.log(lab.expectedGrowthPerYear(j)) * 0.25);
    if (submodel.rivals() != 0) watchIndustry(j, quarter);
    if (quarter >= 2) learnLab(j);
    lab.setLastDemandMicro(j, lab.demandMicro(j));
  }
  market.setLastDemandMicro(market.demandMicro());
}

/** Log of the factor by which demand is expected to grow over so many quarters. */
export function expectedLogGrowth(j: i32, quarters: i32): f64 {
  return extrapolatesLevel(j) ? 0 : damped(j, lab.growth(j), quarters);
}

/** Capacity in units that lab j's median forecast needs for serving when an order placed now arrives. */
export function medianUnits(j: i32): f64 {
  const lead = <i32>lab.leadNow(j), from = extrapolatesLevel(j) ? lab.level(j) : seenMicro(j);
  const usage = from / MICRO * Math.exp(expectedLogGrowth(j, lead));
  return (submodel.rivals() == 0 ? usage : usage * contestedShare(j, usage, lead)) / efficiencyAhead(lead);
}

/** The p-quantile of that forecast. */
export function quantileUnits(j: i32, p: f64): f64 {
  return lab.forecastUnits(j) * Math.exp(sdAhead(j) * normalQuantile(p));
}

/** Standard deviation of its log error: it grows with the root of the lead. */
export function sdAhead(j: i32): f64 {
  return (submodel.learning() != 0 ? lab.learnedSd(j) : lab.forecastSd(j)) * Math.sqrt(<f64>lab.leadNow(j));
}

function learnLab(j: i32): void {
  const own = growthOf(lab.demandMicro(j), lab.lastDemandMicro(j), lab.growth(j)), w = lab.industryWeight(j);
  const seen = w * market.industryGrowth() + (1 - w) * own;
  lab.setGrowth(j, lab.growth(j) + lab.forecastMemory(j) * (seen - lab.growth(j)));
}

function watchIndustry(j: i32, quarter: i32): void {
  const known = quarter == 0 ? lab.growth(j) : lab.marketGrowth(j);
  lab.setMarketGrowth(j, quarter < 2 ? known : known + lab.forecastMemory(j) * (market.industryGrowth() - known));
}

/** Log growth, or what was believed where there was nothing to grow from. */
function growthOf(now: i64, before: i64, otherwise: f64): f64 {
  return now > 0 && before > 0 ? Math.log(<f64>now / <f64>before) : otherwise;
}
