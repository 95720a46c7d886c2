// match-rival: keeps up with the largest rival's order book, within limits set by its own newsvendor quantity. Dynamics §1, §6.7.
import * as lab from "../../generated/lab";
import * as run from "../../generated/run";
import { clamp } from "../../base/mathematics";
import { servingShare } from "../ahead";
import { newsvendorUnits } from "./newsvendor";

/** Serving capacity wanted; the newsvendor quantity where there is no rival. */
export function matchRivalUnits(j: i32): f64 {
  let largest: i64 = 0;
  for (let i = 0; i < <i32>run.labs(); i++)
    if (i != j && lab.alive(i) != 0) largest = max<i64>(largest, lab.capacityUnits(i) + lab.pipelineUnits(i));
  const own = newsvendorUnits(j);
  return clamp(lab.matchShare(j) * <f64>largest * servingShare(j), own, lab.matchLimit(j) * own);
}
