// Discounts: the free tier and the bundle, which come off a list price, and the utility that a bundle adds.
import { MAX_SEGMENTS } from "../../generated/limits";
import * as labSegment from "../../generated/lab-segment";
import * as run from "../../generated/run";
import * as submodel from "../../generated/submodel";

/** What customers pay on average, as a share of the list price. */
export function paidShare(row: i32): f64 {
  const billed = submodel.freeTier() != 0 ? 1 - labSegment.freeShare(row) : 1;
  return submodel.bundles() != 0 ? billed * (1 - labSegment.bundleDiscount(row)) : billed;
}

/** Adds what bundles are worth to the quarter's appeal. */
export function addBundles(): void {
  for (let j = 0; j < <i32>run.labs(); j++)
    for (let s = 0; s < <i32>run.segments(); s++) {
      const row = j * <i32>MAX_SEGMENTS + s;
      labSegment.setAppeal(row, labSegment.appeal(row) + labSegment.bundleUtility(row));
    }
}
