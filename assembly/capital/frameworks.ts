// Announced purchases: what labs say they will buy beyond what they have ordered.
import { EVENT_FRAMEWORK, EVENT_FRAMEWORK_CUT } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { power, published } from "../base/mathematics";
import { report } from "../observe/events";
import { billAhead } from "../supply/pipeline";
import { windowIsOpen } from "./window";

/** Growth of an announcement that is news. */
const NEWS: f64 = 1.25;

/** Phase 13: with the orders of the quarter in the book. */
export function announce(): void {
  if (submodel.frameworks() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const before = lab.announcedCents(j), firm = lab.alive(j) == 0 ? 0 : published(4 * <f64>billAhead(j, <i32>lab.leadNow(j)));
    lab.setFirmCents(j, firm);
    if (lab.alive(j) == 0) lab.setAnnouncedCents(j, 0);
    else if (windowIsOpen()) promiseMore(j, before, published(lab.announceFactor(j) * <f64>firm));
    else giveUp(j, before);
  }
}

/** What announcements multiply a valuation by. */
export function announcementFactor(j: i32): f64 {
  if (submodel.frameworks() == 0 || lab.firmCents(j) <= 0) return 1;
  return power(1 + <f64>lab.announcedCents(j) / <f64>lab.firmCents(j), capital.announceGain());
}

function promiseMore(j: i32, before: i64, wanted: i64): void {
  if (wanted <= before) return;
  lab.setAnnouncedCents(j, wanted);
  if (<f64>wanted >= NEWS * <f64>before) report(EVENT_FRAMEWORK, j, wanted, <f64>lab.firmCents(j) * 0.01);
}

function giveUp(j: i32, before: i64): void {
  const cut = <i64>Math.floor(capital.announceCut() * <f64>before);
  if (cut <= 0) return;
  lab.setAnnouncedCents(j, before - cut);
  report(EVENT_FRAMEWORK_CUT, j, cut, <f64>lab.firmCents(j) * 0.01);
}
