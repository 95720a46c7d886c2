// Investors' expectations: extrapolated growth of a lab's revenue, mixed with a sober view of its industry. Economics §1.9, dynamics §1.
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { bounded } from "../base/mathematics";
import { trueSalesGrowth } from "./fundamental";

/** Phase 9. Beliefs start as what labs say of themselves, weighted by revenue. */
export function expect(quarter: i32): void {
  const memory = capital.investorMemory();
  if (quarter == 0) market.setSoberGrowth(announcedGrowth());
  else market.setSoberGrowth(follow(market.soberGrowth(), <f64>market.lastDemandMicro(), <f64>market.demandMicro(), memory));
  const sober = believed(market.soberGrowth() * fading());
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) == 0) lab.setInvestorGrowth(j, 0);
    else expectLab(j, memory, soberOf(j, sober));
  }
}

/** As long as it has no revenue to look back on, investors believe the lab. */
function expectLab(j: i32, memory: f64, sober: f64): void {
  const seen = lab.revenueCents(j), last = lab.seenRevenueCents(j), weight = capital.extrapolation();
  lab.setExtrapolatedGrowth(j, last <= 0 ? lab.growth(j) : follow(lab.extrapolatedGrowth(j), <f64>last, <f64>seen, memory));
  lab.setSeenRevenueCents(j, seen);
  const mixed = weight * believed(lab.extrapolatedGrowth(j)) + (1 - weight) * sober;
  lab.setInvestorGrowth(j, Math.min(mixed, Math.max(Math.max(1, weight) * capital.valueGrowthBound() * 0.25, sober)));
}

/** What the sober believe of lab j: the industry's fading average, or as far as they have insight the truth. */
function soberOf(j: i32, industry: f64): f64 {
  if (submodel.fundamentals() == 0) return industry;
  const insight = capital.soberInsight();
  return insight * trueSalesGrowth(j) + (1 - insight) * industry;
}

/** E ← E + λ (g − E); where there is nothing to grow from, the belief stands. */
function follow(belief: f64, before: f64, now: f64, memory: f64): f64 {
  return before > 0 && now > 0 ? belief + memory * (Math.log(now / before) - belief) : belief;
}

/** Growth a quarter, saturating at the yearly bound. */
function believed(growth: f64): f64 { return bounded(growth * 4, capital.valueGrowthBound()) * 0.25; }

/** Mean of 1, d, d², … over the valuation horizon. */
function fading(): f64 {
  const quarters = max<i32>(1, <i32>Math.floor(capital.valueHorizonYears() * 4 + 0.5)), d = capital.rationalFade();
  let sum: f64 = 0, step: f64 = 1;
  for (let k = 0; k < quarters; k++) { sum += step; step *= d; }
  return sum / <f64>quarters;
}

/** Growth a quarter that labs say they expect, weighted by revenue. */
export function announcedGrowth(): f64 {
  let sum: f64 = 0, weights: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const revenue = <f64>lab.revenueCents(j);
    sum += revenue * lab.growth(j);
    weights += revenue;
  }
  return weights > 0 ? sum / weights : 0;
}
