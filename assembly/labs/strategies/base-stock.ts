// base-stock: closes part of the gap to its target each quarter and counts only part of its own pipeline. Sterman 1989; economics §1.5, C40.
import * as lab from "../../generated/lab";
import { unitsAhead } from "../../supply/pipeline";

/**
 * Units to order: what retires in the quarter of delivery, and a part of the gap between target and counted capacity. With a
 * weight of 0, x(t + 1) = x(t) − k x(t − n), n = lead − 1, for the deviation x from a constant target; with weight and gain 1 it
 * is what every other rule orders.
 */
export function baseStockLacking(j: i32, target: f64): f64 {
  const lead = <i32>lab.leadNow(j), before = unitsAhead(j, lead - 1), leaving = before - unitsAhead(j, lead);
  const counted = <f64>lab.capacityUnits(j) + lab.pipelineWeight(j) * <f64>(before - lab.capacityUnits(j));
  return <f64>leaving + lab.adjustmentGain(j) * (target - counted);
}
