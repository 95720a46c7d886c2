// The true growth of demand: the model's own demand equations carried on without noise. Nobody in the market sees it.
import * as customerClass from "../generated/customer-class";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as submodel from "../generated/submodel";
import { standsStill } from "../customers/clock";
import { absorbedPart, wantedIntensity } from "../customers/intensity";

/** A year ahead. */
const AHEAD: i32 = 4;

/** Writes log growth a quarter over the coming year, of every segment and, weighted by demand, of the market. */
export function foresee(): void {
  let now: f64 = 0, later: f64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) {
    const growth = growthAhead(s, AHEAD, false), demand = <f64>segment.demandMicro(s);
    segment.setTrueGrowth(s, demand > 0 ? growth / <f64>AHEAD : 0);
    now += demand;
    later += demand * Math.exp(growth);
  }
  market.setTrueGrowth(now > 0 && later > 0 ? Math.log(later / now) / <f64>AHEAD : 0);
}

/** Log growth of a segment's demand over so many quarters; `throughSlips` as if no slip lay ahead. */
export function growthAhead(s: i32, quarters: i32, throughSlips: bool): f64 {
  return usageGrowth(quarters, throughSlips) + intensityGrowth(s, quarters, throughSlips) + adoptionGrowth(s, quarters, throughSlips);
}

/** Step of the demand clock k quarters from now: one, its mean, or none in a slip. */
function stepAhead(k: i32, throughSlips: bool): f64 { return !throughSlips && standsStill(<i32>run.quarter() + k) ? 0 : 1; }

function usageGrowth(ahead: i32, throughSlips: bool): f64 {
  let quarters: f64 = 0;
  for (let k = 1; k <= ahead; k++) quarters += stepAhead(k, throughSlips);
  return Math.log(market.demandGrowthPerYear()) * 0.25 * quarters;
}

/** The frontier goes on at its mean pace so far. */
function intensityGrowth(s: i32, ahead: i32, throughSlips: bool): f64 {
  if (submodel.intensity() == 0) return 0;
  const gained = market.frontierQuality() - market.frontierStart(), pace = run.quarter() > 0 ? gained / <f64>run.quarter() : 0;
  let absorbing = segment.absorbing(s), intensity = segment.intensity(s);
  for (let k = 1; k <= ahead; k++) {
    const part = absorbedPart(s, stepAhead(k, throughSlips)), before = absorbing;
    absorbing += part * (wantedIntensity(s, gained + pace * <f64>k) - before);
    intensity += part * (before - intensity);
  }
  return Math.log(intensity / segment.intensity(s));
}

/** Every class adopts at its hazard; customers are alike in usage on average. */
function adoptionGrowth(s: i32, ahead: i32, throughSlips: bool): f64 {
  if (submodel.adoption() == 0) return 0;
  let now: f64 = 0, later: f64 = 0;
  for (let k = 0; k < <i32>run.classes(); k++) {
    const size = <f64>(customerClass.idHigh(k) - customerClass.idLow(k));
    if (<i32>customerClass.segment(k) != s || size == 0) continue;
    now += <f64>customerClass.adopted(k);
    later += size * (1 - waitingAhead(k, 1 - <f64>customerClass.adopted(k) / size, ahead, throughSlips));
  }
  return now > 0 ? Math.log(later / now) : 0;
}

/** Share of a class that has not entered the market so many quarters from now. */
function waitingAhead(k: i32, share: f64, ahead: i32, throughSlips: bool): f64 {
  let waiting = share;
  for (let q = 1; q <= ahead; q++) {
    const hazard = customerClass.innovationPerYear(k) + customerClass.imitationPerYear(k) * (1 - waiting);
    waiting *= Math.exp(-hazard * 0.25 * stepAhead(q, throughSlips));
  }
  return waiting;
}
