// Framework agreements: purchases that labs announce beyond firm orders, and what investors make of them.
import { EVENT_FRAMEWORK, EVENT_FRAMEWORK_CUT } from "../generated/codes";
import { MAX_AMOUNT } from "../generated/limits";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { report } from "../observe/events";
import { firmBill } from "../supply/book";
import { ownedOf } from "../supply/ownership";
import { billOf } from "../supply/pipeline";
import { windowIsOpen } from "./window";

/** Part of what it wants announced below which a lab announces again. */
const RENEWED_BELOW: f64 = 0.5;

/** Phase 12, when orders are placed and cancelled. */
export function announce(): void {
  if (submodel.frameworks() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) != 0) review(j);
    else set(j, 0, 0);
  }
}

/** What announcements make of a lab’s value. */
export function announcementFactor(j: i32): f64 {
  if (submodel.frameworks() == 0 || lab.announcedCents(j) <= 0) return 1;
  const announced = <f64>lab.announcedCents(j);
  return 1 + capital.announcementGain() * (announced / (announced + <f64>lab.firmCents(j)));
}

function review(j: i32): void {
  const firm = yearly(<f64>firmBill(j)), left = max<i64>(0, lab.announcedCents(j) - ordered(j));
  const wish = <i64>Math.floor(Math.min(<f64>MAX_AMOUNT, lab.frameworkMultiple(j) * <f64>firm));
  if (isBad(j)) {
    const cut = <i64>Math.floor(capital.frameworkCut() * <f64>left);
    if (cut > 0) report(EVENT_FRAMEWORK_CUT, j, cut, <f64>firm * 0.01);
    set(j, left - cut, firm);
  } else if (<f64>left < RENEWED_BELOW * <f64>wish) {
    report(EVENT_FRAMEWORK, j, wish - left, <f64>firm * 0.01);
    lab.setAnnouncedGrowth(j, lab.growth(j));
    set(j, wish, firm);
  } else set(j, left, firm);
}

/** Nobody invests, revenue is expected to shrink, or its growth has halved since the lab last announced. */
function isBad(j: i32): bool {
  const then = lab.announcedCents(j) > 0 ? Math.max(0, lab.announcedGrowth(j)) : 0;
  return !windowIsOpen() || lab.growth(j) < 0.5 * then;
}

/** Annual bill of the reserved part of the quarter’s order. */
function ordered(j: i32): i64 {
  const units = lab.orderUnits(j);
  return units <= 0 ? 0 : yearly(<f64>billOf(j, units - ownedOf(j, units)));
}

function yearly(cents: f64): i64 { return <i64>Math.floor(Math.min(<f64>MAX_AMOUNT, 4 * cents)); }

function set(j: i32, announced: i64, firm: i64): void {
  lab.setAnnouncedCents(j, announced);
  lab.setFirmCents(j, firm);
}
