// open-weights: whoever publishes its weights competes with everybody who hosts them. Economics §1.2: price at marginal cost.
import * as lab from "../../generated/lab";
import { unitCostMicros } from "./bounds";

export function openWeightsMicros(j: i32): f64 { return unitCostMicros(j) * (1 + lab.openMargin(j)); }
