// Releases: what a lab has built reaches customers in steps.
import { EVENT_RELEASE } from "../generated/codes";
import * as lab from "../generated/lab";
import * as submodel from "../generated/submodel";
import { report } from "../observe/events";

export function startReleases(j: i32): void { lab.setBuiltQuality(j, lab.quality(j)); }

/** Puts what lab j has built on sale, at once or when it is worth a release. */
export function release(j: i32, quarter: i32, built: f64): void {
  if (submodel.releases() == 0) { lab.setQualityNow(j, built); return; }
  lab.setBuiltQuality(j, built);
  const gain = built - lab.qualityNow(j), waited = quarter - <i32>lab.releaseQuarter(j);
  if (gain <= 0 || (gain < lab.releaseStep(j) && waited < <i32>lab.releaseQuarters(j))) return;
  lab.setQualityNow(j, built);
  lab.setReleaseQuarter(j, quarter);
  report(EVENT_RELEASE, j, 0, gain);
}
