// trend: the undamped trend at the delivery date, times headroom. Economics §1.4.
import * as lab from "../../generated/lab";
import { bounded } from "../../base/mathematics";
import { expectedLogGrowth } from "../forecast";

/** Serving capacity wanted. The median forecast already holds damped growth; what damping took is put back. */
export function trendUnits(j: i32): f64 {
  const lead = <i32>lab.leadNow(j), undamped = bounded(lab.growth(j), lab.growthBound(j)) * <f64>lead;
  return lab.forecastUnits(j) * Math.exp(undamped - expectedLogGrowth(j, lead)) * lab.headroom(j);
}
