// Credit cycle and supervision: the central bank's rate, lenders' appetite, and warnings.
import { EVENT_RATE, EVENT_WARNING } from "../generated/codes";
import * as capital from "../generated/capital";
import * as market from "../generated/market";
import * as submodel from "../generated/submodel";
import { clamp } from "../base/mathematics";
import { report } from "../observe/events";
import { bubbleIndex } from "./fundamental";
import { failedShare, upset } from "./sentiment";

/** Moves of the rate that are told: a quarter of a point. */
const NOTABLE: f64 = 0.0025;
/** However good the years, nobody lends more than so many times as much. */
const MOST_APPETITE: f64 = 10;

/** Phase 9, once the quarter's demand and bubble are known. */
export function turnCycle(quarter: i32): void {
  if (submodel.creditCycle() == 0) return;
  if (quarter == 0) begin();
  const overvalued = Math.max(0, Math.log(bubbleIndex()));
  moveRate(capital.neutralRatePerYear() + capital.rateLeanPerYear() * overvalued - capital.rateEasePerYear() * failedShare(quarter));
  const before = <f64>market.lastDemandMicro(), now = <f64>market.demandMicro();
  if (quarter > 0 && before > 0 && now > 0) whet(Math.log(now / before));
  if (bubbleIndex() > capital.warnLevel() && !isWarned(quarter)) warn(quarter);
}

/** By how much the central bank's rate differs from calm times, a year. */
export function rateGap(): f64 { return submodel.creditCycle() == 0 ? 0 : market.policyRate() - capital.neutralRatePerYear(); }

/** What lenders lend over what they would in calm times. */
export function cycleAppetite(quarter: i32): f64 {
  if (submodel.creditCycle() == 0) return 1;
  return isWarned(quarter) ? Math.min(1, market.appetite()) : market.appetite();
}

function begin(): void {
  market.setPolicyRate(capital.neutralRatePerYear());
  market.setAppetite(1);
  market.setWarnedQuarter(-1);
}

function moveRate(wanted: f64): void {
  const before = market.policyRate(), step = capital.rateStepPerYear(), after = Math.max(0, before + clamp(wanted - before, -step, step));
  market.setPolicyRate(after);
  if (Math.abs(after - before) >= NOTABLE) report(EVENT_RATE, -1, 0, after);
}

function whet(growth: f64): void {
  const wish = Math.exp(clamp(capital.appetiteGain() * (growth - capital.appetiteNorm()), -20, Math.log(MOST_APPETITE)));
  market.setAppetite(market.appetite() + capital.appetiteMemory() * (wish - market.appetite()));
}

function isWarned(quarter: i32): bool {
  return market.warnedQuarter() >= 0 && <i64>quarter - market.warnedQuarter() < <i64>capital.warnQuarters();
}

function warn(quarter: i32): void {
  market.setWarnedQuarter(quarter);
  upset(capital.warnEffect());
  report(EVENT_WARNING, -1, 0, bubbleIndex());
}
