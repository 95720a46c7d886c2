// yolo: orders for a high percentile of its own forecast, whatever the bill. Economics §1.4.
import * as lab from "../../generated/lab";
import { quantileUnits } from "../forecast";

/** Serving capacity wanted. */
export function yoloUnits(j: i32): f64 {
  return quantileUnits(j, lab.orderPercentile(j));
}
