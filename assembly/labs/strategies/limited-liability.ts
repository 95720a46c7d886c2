// limited-liability: the owners' order when losses beyond the lab's cash are somebody else's. Economics §1.4, C19.
import * as lab from "../../generated/lab";
import { normalCdf, normalQuantile } from "../../base/mathematics";
import { spotShare } from "../../supply/spot-market";
import { sdAhead } from "../forecast";
import { costRatio } from "../unit-economics";
import { HIGHEST, newsvendorUnits } from "./newsvendor";
import { bufferOverRevenue, expectedCents } from "./ruin";

const HALVINGS: i32 = 60;

/** Serving capacity wanted, at least the newsvendor quantity, which it is where a unit costs no less than it earns or demand is certain. */
export function limitedLiabilityUnits(j: i32): f64 {
  const c = costRatio(j), s = sdAhead(j), expected = expectedCents(j), least = newsvendorUnits(j);
  if (!(c < 1) || s == 0 || expected <= 0 || least <= 0) return least;
  const v = spotShare(j) * c, b = bufferOverRevenue(j, expected);
  let low = Math.log(least / lab.forecastUnits(j)) / s, high = Math.max(low, normalQuantile(HIGHEST));
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) * 0.5;
    if (gain(middle, c, v, b, s) > 0) low = middle;
    else high = middle;
  }
  return lab.forecastUnits(j) * Math.exp(s * (low + high) * 0.5);
}

/** Worth of one more unit to owners at Q = e^(sz): (1 − v)(1 − F(Q)) − (c − v)(1 − F(d)), d the demand below which nothing is theirs. */
function gain(z: f64, c: f64, v: f64, b: f64, s: f64): f64 {
  const needed = ((c - v) * Math.exp(s * z) - b) / (1 - v);
  return (1 - v) * normalCdf(-z) - (c - v) * (needed > 0 ? normalCdf(-Math.log(needed) / s) : 1);
}
