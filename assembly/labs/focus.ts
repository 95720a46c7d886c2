// Focus that drifts: what a lab's fit to a segment has gained or lost since the start.
import { MAX_SEGMENTS } from "../generated/limits";
import * as labSegment from "../generated/lab-segment";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";

/** Adds to the appeal of the quarter; utility adds the focus of the start itself. */
export function drift(quarter: i32): void {
  if (submodel.focusDrift() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++)
    for (let s = 0; s < <i32>run.segments(); s++) {
      const row = j * <i32>MAX_SEGMENTS + s, gone = 1 - Math.exp(-<f64>quarter / labSegment.focusQuarters(row));
      labSegment.setAppeal(row, labSegment.appeal(row) + gone * (labSegment.focusLong(row) - labSegment.focus(row)));
    }
}
