// Takeovers: a rival buys a failing lab, and from then on covers what it lacks and takes what it has.
import { EVENT_TAKEOVER, FLOW_GROUP, FLOW_TAKEOVER, FUNDING_INVESTORS, SECTOR_INVESTORS, STREAM_TAKEOVER } from "../generated/codes";
import { MAX_AMOUNT } from "../generated/limits";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { toInteger } from "../base/mathematics";
import { keyOf, uniform } from "../base/random";
import { cashOf, ofLab } from "../ledger/accounts";
import { cover } from "../ledger/parent";
import { flowOf } from "../ledger/statements";
import { pay } from "../ledger/transfer";
import { surrender } from "./cap-table";
import { report } from "../observe/events";

/** The lab that owns lab j, or −1. */
export function ownerOf(j: i32): i32 { return submodel.takeovers() == 0 ? -1 : <i32>lab.owner(j); }

export function isSubsidiary(j: i32): bool { return ownerOf(j) >= 0; }

/** Whether lab j raises its money itself: nobody stands behind it. */
export function raisesMoney(j: i32): bool { return <i32>lab.funding(j) == FUNDING_INVESTORS && !isSubsidiary(j); }

/** A lab that must pay by itself and cannot. */
export function isInsolvent(j: i32): bool { return lab.alive(j) != 0 && <i32>lab.funding(j) == FUNDING_INVESTORS && cashOf(j) < 0; }

/** Buyers look at the most valuable failing lab first, of equals at the first in the list. */
export function buyFailing(quarter: i32): void {
  if (submodel.takeovers() == 0) return;
  const key = keyOf(STREAM_TAKEOVER, 0, quarter);
  let value = i64.MAX_VALUE, last = -1;
  for (;;) {
    const j = nextFailing(value, last);
    if (j < 0) return;
    value = lab.marketValueCents(j);
    last = j;
    const price = priceOf(j), buyer = buyerOf(j, price - cashOf(j));
    if (buyer >= 0 && uniform(j, key) < capital.takeoverChance()) buy(buyer, j, price);
  }
}

/** Phase 8, when all bills are paid: owners pay what their labs lack. */
export function supportSubsidiaries(): void {
  if (submodel.takeovers() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (!isSubsidiary(j) || cashOf(j) >= 0) continue;
    pay(ofLab(ownerOf(j)), ofLab(j), -cashOf(j), FLOW_GROUP);
    cover(ownerOf(j));
  }
}

/** Phase 12, when orders are placed: owners take what their labs have. */
export function sweepSubsidiaries(): void {
  if (submodel.takeovers() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) if (isSubsidiary(j) && cashOf(j) > 0) pay(ofLab(j), ofLab(ownerOf(j)), cashOf(j), FLOW_GROUP);
  for (let j = 0; j < <i32>run.labs(); j++) {
    lab.setGroupCents(j, flowOf(j, FLOW_GROUP));
    lab.setTakeoverCents(j, flowOf(j, FLOW_TAKEOVER));
  }
}

/** Sum of squared shares of revenue, a group counting as one. */
export function hhiByOwner(): f64 {
  let hhi: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (isSubsidiary(j)) continue;
    const share = groupShare(j);
    hhi += share * share;
  }
  return hhi;
}

/** Share of revenue of lab j and the labs that it owns, as last observed. */
function groupShare(j: i32): f64 {
  let share = lab.share(j);
  for (let i = 0; i < <i32>run.labs(); i++) if (lab.owner(i) == j) share += lab.share(i);
  return share;
}

/** The next failing lab below a value, or behind a place at the same value; −1 when there is none. */
function nextFailing(value: i64, last: i32): i32 {
  let next = -1;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const own = lab.marketValueCents(j);
    if (!isInsolvent(j) || isSubsidiary(j) || own > value || (own == value && j <= last)) continue;
    if (next < 0 || own > lab.marketValueCents(next)) next = j;
  }
  return next;
}

/** The most valuable lab that may buy j and has the cash, or −1. */
function buyerOf(j: i32, costCents: i64): i32 {
  let best = -1;
  for (let i = 0; i < <i32>run.labs(); i++) {
    if (i == j || lab.alive(i) == 0 || isSubsidiary(i) || lab.marketValueCents(i) <= lab.marketValueCents(j)) continue;
    if (<f64>cashOf(i) < capital.takeoverCash() * <f64>costCents || cashOf(i) < 0) continue;
    if (groupShare(i) + groupShare(j) > capital.antitrustShare()) continue;
    if (best < 0 || lab.marketValueCents(i) > lab.marketValueCents(best)) best = i;
  }
  return best;
}

/** What shareholders get. */
function priceOf(j: i32): i64 {
  return toInteger(Math.min(<f64>MAX_AMOUNT, capital.takeoverPrice() * <f64>max<i64>(0, lab.marketValueCents(j))));
}

function buy(i: i32, j: i32, price: i64): void {
  const hole = -cashOf(j);
  pay(ofLab(i), ofLab(j), hole, FLOW_TAKEOVER);
  pay(ofLab(i), SECTOR_INVESTORS, price, FLOW_TAKEOVER);
  cover(i);
  for (let k = 0; k < <i32>run.labs(); k++) if (lab.owner(k) == j) lab.setOwner(k, i);
  lab.setOwner(j, i);
  surrender(j);
  report(EVENT_TAKEOVER, j, hole + price, <f64>i);
}
