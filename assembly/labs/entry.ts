// Entry of labs: those that wait enter on their date or by chance, some with people who leave another lab.
import { EVENT_ENTRY, EVENT_SPIN_OUT, FLOW_FOUNDING, SECTOR_INVESTORS, STREAM_LAB_ENTRY, STREAM_SPIN_OUT } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import { MAX_LABS } from "../generated/limits";
import * as market from "../generated/market";
import * as research from "../generated/research";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { toCents, toInteger } from "../base/mathematics";
import { keyOf, uniform } from "../base/random";
import { sentimentNow } from "../capital/sentiment";
import { ofLab } from "../ledger/accounts";
import { issueEquity, pay } from "../ledger/transfer";
import { report } from "../observe/events";
import { orderNow } from "../supply/pipeline";
import { ideasBy, startTraining } from "./research";
import { startTrust } from "./trust";

const NOBODY: i32 = -1;

/** Whether lab j is there from the start. */
export function isThere(j: i32): bool { return submodel.labEntry() == 0 || lab.entryQuarter(j) == 0; }

/** Phase 2, before deliveries. */
export function admitLabs(quarter: i32): void {
  if (submodel.labEntry() == 0 || quarter == 0) return;
  let alive: i64 = 0, next = NOBODY;
  for (let j = 0; j < <i32>run.labs(); j++) {
    alive += lab.alive(j);
    if (next == NOBODY && lab.entered(j) == 0 && lab.entryQuarter(j) > <f64>quarter) next = j;
  }
  const early = next != NOBODY && uniform(0, keyOf(STREAM_LAB_ENTRY, 0, quarter)) < capital.entryChance() * sentimentNow();
  for (let j = 0; j < <i32>run.labs() && alive < MAX_LABS; j++) {
    if (lab.entered(j) != 0 || !(lab.entryQuarter(j) <= <f64>quarter || (early && j == next))) continue;
    enter(j, quarter);
    alive++;
  }
  // Only now, so that nobody leaves a lab that enters in the same quarter.
  for (let j = 0; j < <i32>run.labs(); j++) if (lab.entered(j) != 0 && lab.defaultQuarter(j) < 0) lab.setAlive(j, 1);
}

/** Founders bring money and people; machines are rented from now on. */
function enter(j: i32, quarter: i32): void {
  const cents = toCents(lab.cashUsd(j)), units = toInteger(lab.initialUnits(j)), from = lab.spinOutShare(j) > 0 ? leftBy(j, quarter) : NOBODY;
  lab.setEntered(j, 1);
  pay(SECTOR_INVESTORS, ofLab(j), cents, FLOW_FOUNDING);
  issueEquity(ofLab(j), SECTOR_INVESTORS, cents);
  lab.setMarketValueCents(j, max<i64>(cents, toCents(lab.marketValueUsd(j))));
  orderNow(j, units, quarter);
  // They arrive later in this phase.
  startTraining(j, units);
  startTrust(j);
  lab.setGrowth(j, Math.log(lab.expectedGrowthPerYear(j)) * 0.25);
  lab.setMarketGrowth(j, lab.growth(j));
  const start = Math.max(lab.quality(j), (from == NOBODY ? market.frontierQuality() : lab.qualityNow(from)) - research.entryGap());
  lab.setQualityNow(j, start);
  lab.setBuiltQuality(j, start);
  // Its ideas count from now on: those of the years before are in its quality.
  lab.setLuck(j, start - lab.quality(j) - ideasBy(j, quarter));
  if (from == NOBODY) report(EVENT_ENTRY, j, cents, start);
  else {
    lab.setTalent(from, lab.talent(from) * (1 - lab.spinOutShare(j)));
    report(EVENT_SPIN_OUT, j, cents, <f64>from);
  }
}

/** The living lab whose people leave, drawn by e^quality; nobody where nobody lives. */
function leftBy(j: i32, quarter: i32): i32 {
  let sum: f64 = 0;
  for (let i = 0; i < <i32>run.labs(); i++) if (i != j && lab.alive(i) != 0) sum += weightOf(i);
  let left = uniform(j, keyOf(STREAM_SPIN_OUT, 0, quarter)) * sum, last = NOBODY;
  for (let i = 0; i < <i32>run.labs(); i++) {
    if (i == j || lab.alive(i) == 0) continue;
    last = i;
    left -= weightOf(i);
    if (left < 0) return i;
  }
  return last;
}

function weightOf(i: i32): f64 { return Math.exp(lab.qualityNow(i) - market.frontierQuality()); }
