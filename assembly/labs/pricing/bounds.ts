// Bounds of every price that a rule may set, and the unit cost that rules start from.
import { MAX_AMOUNT } from "../../generated/limits";
import * as lab from "../../generated/lab";
import * as market from "../../generated/market";
import * as segment from "../../generated/segment";
import { toInteger } from "../../base/mathematics";

/** Nobody asks for more than so many reference prices. */
const CEILING: f64 = 100;
const MICRO: f64 = 1e6;

export function referenceMicros(s: i32): f64 { return segment.referencePriceUsd(s) * MICRO; }

/** What it costs lab j to serve a usage unit with capacity ordered now, micro-USD. */
export function unitCostMicros(j: i32): f64 {
  return between(<f64>lab.rentMicros(j) / market.efficiency(), 1e-3, 1e18);
}

/** Between a micro-dollar and the ceiling: a free product would have no revenue share to speak of. */
export function boundedMicros(price: f64, s: i32): f64 {
  return between(price, 1, Math.min(CEILING * referenceMicros(s), <f64>MAX_AMOUNT));
}

export function wholeMicros(price: f64): i64 { return max<i64>(1, toInteger(price)); }

/** A clamp that turns what is not a number into the lower bound. */
export function between(x: f64, low: f64, high: f64): f64 { return x >= low ? Math.min(x, high) : low; }
