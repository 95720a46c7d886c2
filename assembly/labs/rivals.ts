// Rivals: what a lab makes of the order books of others, and of the customers that they turned away.
import { FORECAST_SLOTS } from "../generated/limits";
import * as horizon from "../generated/horizon";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { unitsAhead } from "../supply/pipeline";
import { damped, efficiencyAhead, servingShare } from "./ahead";

const MICRO: f64 = 1e6;

/** Usage that lab j saw asked of it, what it expects to come again of rivals' overflow included. */
export function seenMicro(j: i32): f64 {
  const own = <f64>lab.demandMicro(j);
  return submodel.rivals() == 0 ? own : own + lab.spillCounted(j) * spilledMicro(j);
}

/** Usage served for customers whom rivals had turned away. */
function spilledMicro(j: i32): f64 {
  return Math.max(0, <f64>(lab.servedMicro(j) - lab.demandMicro(j) + lab.turnedMicro(j)));
}

/** Economics §1.9: forecasts must add up. I / max(I, u + (1 − θ) R) with θ the neglect of rivals' capacity R at the delivery date. */
export function contestedShare(j: i32, usage: f64, lead: i32): f64 {
  const industry = <f64>market.demandMicro() / MICRO * Math.exp(damped(j, lab.marketGrowth(j), lead));
  const coming = Math.max(0, allAhead(lead) - usageAhead(j, lead));
  const claimed = usage + (1 - lab.rivalNeglect(j)) * coming;
  const share = industry > 0 && claimed > industry ? industry / claimed : 1;
  lab.setContested(j, share);
  return share;
}

/** Usage that all labs will be able to serve so many quarters from now; added up once a quarter for each lead in use. */
function allAhead(lead: i32): f64 {
  const at = min<i32>(lead, <i32>FORECAST_SLOTS - 1);
  if (horizon.quarter(at) == run.quarter() + 1) return horizon.usageUnits(at);
  let sum: f64 = 0;
  for (let i = 0; i < <i32>run.labs(); i++) sum += usageAhead(i, at);
  horizon.setUsageUnits(at, sum);
  horizon.setQuarter(at, run.quarter() + 1);
  return sum;
}

function usageAhead(j: i32, lead: i32): f64 {
  return lab.alive(j) == 0 ? 0 : <f64>unitsAhead(j, lead) * servingShare(j) * efficiencyAhead(lead);
}
