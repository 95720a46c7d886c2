// Code red: a lab that a rival's leap left behind throws capacity at training for a while.
import { EVENT_CODE_RED } from "../generated/codes";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { report } from "../observe/events";

/** No lab trains with everything it has. */
const MOST: f64 = 0.95;

/** Phase 3, after this quarter's releases: sets how much each lab wants to train. */
export function react(quarter: i32): void {
  for (let j = 0; j < <i32>run.labs(); j++) {
    const isRed = submodel.codeRed() != 0 && lab.alive(j) != 0 && isCodeRed(j, quarter);
    lab.setTrainingNow(j, isRed ? Math.min(MOST, lab.trainingShare(j) * lab.codeRedBoost(j)) : lab.trainingShare(j));
  }
}

/** It starts when the distance to the best product passes the gap, not as long as it stays there. */
function isCodeRed(j: i32, quarter: i32): bool {
  const behind = Math.max(0, market.frontierQuality() - lab.qualityNow(j)), gap = lab.codeRedGap(j);
  if (quarter > 0 && behind > gap && lab.behind(j) <= gap) {
    lab.setCodeRedUntil(j, <i64>quarter + <i64>lab.codeRedQuarters(j));
    report(EVENT_CODE_RED, j, 0, behind);
  }
  lab.setBehind(j, behind);
  return <i64>quarter < lab.codeRedUntil(j);
}
