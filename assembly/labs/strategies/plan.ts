// plan: capacity follows a fixed growth path until a last order; then nothing is ordered again.
import * as lab from "../../generated/lab";
import * as run from "../../generated/run";
import { power } from "../../base/mathematics";

/** Capacity wanted when an order placed now arrives, training included. */
export function planUnits(j: i32): f64 {
  if (run.quarter() > <i64>lab.planLastQuarter(j)) return 0;
  const arrival = <f64>run.quarter() + <f64>lab.leadNow(j);
  return lab.initialUnits(j) * power(lab.planGrowthPerYear(j), arrival * 0.25);
}
