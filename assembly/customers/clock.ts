// The demand clock: adoption and usage growth advance with it, and stand still together in a slip.
import { EVENT_RESUME, EVENT_SLIP, STREAM_DEMAND_CLOCK } from "../generated/codes";
import * as market from "../generated/market";
import { keyOf, normal } from "../base/random";
import { power } from "../base/mathematics";
import { report } from "../observe/events";

/** Phase 1. The step is lognormal with mean one and autocorrelated (dynamics §1); zero in the quarters of a slip. */
export function advanceClock(quarter: i32): void {
  market.setEfficiency(power(market.efficiencyGrowthPerYear(), <f64>quarter * 0.25));
  if (quarter == 0) { market.setClockStep(0); return; }
  const sd = market.clockSd(), rho = market.clockPersistence();
  const noise = sd == 0 ? 0 : rho * market.clockNoise() + sd * Math.sqrt(1 - rho * rho) * normal(0, keyOf(STREAM_DEMAND_CLOCK, 0, quarter));
  market.setClockNoise(noise);
  const step = isSlipping(quarter) ? 0 : sd == 0 ? 1 : Math.exp(noise - 0.5 * sd * sd);
  market.setClockStep(step);
  market.setClockQuarters(market.clockQuarters() + step);
}

/** Usage of a customer relative to quarter 0, as far as it follows the clock alone. */
export function clockGrowth(): f64 { return power(market.demandGrowthPerYear(), market.clockQuarters() * 0.25); }

/** Demand stands still in the quarters after the start of the slip, so that its first quarter is still on plan. */
export function standsStill(quarter: i32): bool {
  const start = <i32>market.slipStartQuarter();
  return quarter > start && quarter <= start + <i32>market.slipQuarters();
}

function isSlipping(quarter: i32): bool {
  const start = <i32>market.slipStartQuarter(), quarters = <i32>market.slipQuarters();
  if (quarters > 0 && quarter == start + 1) report(EVENT_SLIP, -1, quarters, 0);
  if (quarters > 0 && quarter == start + quarters + 1) report(EVENT_RESUME, -1, quarters, 0);
  return standsStill(quarter);
}
