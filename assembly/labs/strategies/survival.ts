// survival: the newsvendor quantity less what the lab's own value at stake costs. Economics §1.4, §2.1.
import * as lab from "../../generated/lab";
import { clamp, normalCdf, normalDensity } from "../../base/mathematics";
import { spotShare } from "../../supply/spot-market";
import { sdAhead } from "../forecast";
import { costRatio } from "../unit-economics";
import { newsvendorUnits } from "./newsvendor";
import { bufferOverRevenue, expectedCents } from "./ruin";

/** Where the search begins, in standard deviations of log demand below the median; nobody orders less. */
const LOWEST: f64 = -8;
const CELLS: i32 = 64;
const HALVINGS: i32 = 60;

/** Serving capacity wanted. Where a unit costs no less than it earns, or demand is certain, the newsvendor quantity. */
export function survivalUnits(j: i32): f64 {
  const c = costRatio(j), s = sdAhead(j), expected = expectedCents(j), most = newsvendorUnits(j);
  if (!(c < 1) || s == 0 || expected <= 0 || most <= 0) return most;
  const high = Math.log(most / lab.forecastUnits(j)) / s;
  const x = clamp(<f64>lab.marketValueCents(j) / expected, lab.leastSurvivalValue(j), Math.max(lab.leastSurvivalValue(j), lab.mostSurvivalValue(j)));
  return lab.forecastUnits(j) * Math.exp(s * bestScore(c, spotShare(j) * c, x, bufferOverRevenue(j, expected), s, high));
}

/** The order that is worth most, in standard deviations of log demand: of all places where the worth of one more unit turns negative, the best. */
function bestScore(c: f64, v: f64, x: f64, b: f64, s: f64, high: f64): f64 {
  let best = high, worth = worthOf(high, c, v, x, b, s), left = LOWEST, rising = slope(left, c, v, x, b, s) > 0;
  if (!rising && worthOf(left, c, v, x, b, s) > worth) { best = left; worth = worthOf(left, c, v, x, b, s); }
  for (let i = 1; i <= CELLS; i++) {
    const right = LOWEST + (high - LOWEST) * <f64>i / <f64>CELLS, next = slope(right, c, v, x, b, s) > 0;
    if (rising && !next) {
      const z = turn(left, right, c, v, x, b, s), w = worthOf(z, c, v, x, b, s);
      if (w > worth) { best = z; worth = w; }
    }
    left = right;
    rising = next;
  }
  return best;
}

function turn(low: f64, high: f64, c: f64, v: f64, x: f64, b: f64, s: f64): f64 {
  let left = low, right = high;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (left + right) * 0.5;
    if (slope(middle, c, v, x, b, s) > 0) left = middle;
    else right = middle;
  }
  return (left + right) * 0.5;
}

/** Worth of one more unit at Q = e^(sz): (1 − v)(1 − F(Q)) − (c − v) − X f(d) d'(Q), d the demand below which the lab cannot pay. */
function slope(z: f64, c: f64, v: f64, x: f64, b: f64, s: f64): f64 {
  const needed = ((c - v) * Math.exp(s * z) - b) / (1 - v);
  const density = needed > 0 ? normalDensity(Math.log(needed) / s) / (needed * s) : 0;
  return (1 - v) * normalCdf(-z) - (c - v) - x * density * (c - v) / (1 - v);
}

/** What that adds up to: expected sales and salvage, less the bill, less X times the chance of ruin. */
function worthOf(z: f64, c: f64, v: f64, x: f64, b: f64, s: f64): f64 {
  const q = Math.exp(s * z), needed = ((c - v) * q - b) / (1 - v);
  const sales = Math.exp(0.5 * s * s) * normalCdf(z - s) + q * normalCdf(-z);
  return (1 - v) * sales - (c - v) * q - x * (needed > 0 ? normalCdf(Math.log(needed) / s) : 0);
}
