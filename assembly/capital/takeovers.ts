// Takeovers: a solvent rival saves a failing lab and owns it from then on.
import { EVENT_TAKEOVER, FLOW_TAKEOVER, FUNDING_PARENT, SECTOR_INVESTORS, STREAM_TAKEOVER } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { published } from "../base/mathematics";
import { keyOf, uniform } from "../base/random";
import { cashOf, ofLab } from "../ledger/accounts";
import { cover, ownerOf } from "../ledger/parent";
import { pay } from "../ledger/transfer";
import { report } from "../observe/events";
import { surrender } from "./cap-table";

const NOBODY: i32 = -1;

export function startIndependent(j: i32): void { lab.setOwner(j, NOBODY); }

/** Labs that failed with nobody's help so far, in the order of their ids. */
export function rescue(quarter: i32): void {
  if (submodel.takeovers() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) { lab.setTakeoverCents(j, 0); }
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.failing(j) == 0 || uniform(j, keyOf(STREAM_TAKEOVER, 0, quarter)) >= capital.takeoverChance()) continue;
    const buyer = buyerOf(j);
    if (buyer != NOBODY) takeOver(j, buyer);
  }
}

/** Whether lab j stands by itself: alive, and owned by no other. */
export function isIndependent(j: i32): bool { return lab.alive(j) != 0 && ownerOf(j) < 0; }

/** The independent lab with the most means that may and can buy lab j. */
function buyerOf(j: i32): i32 {
  let best = NOBODY, means: f64 = 0;
  for (let k = 0; k < <i32>run.labs(); k++) {
    if (k == j || !isIndependent(k) || lab.failing(k) != 0 || !isAllowed(j, k) || !canPay(j, k)) continue;
    if (best == NOBODY || meansOf(k) > means) { best = k; means = meansOf(k); }
  }
  return best;
}

/** Cash; of a self-funded platform its value. */
function meansOf(k: i32): f64 { return <i32>lab.funding(k) == FUNDING_PARENT ? <f64>lab.marketValueCents(k) : <f64>cashOf(k); }

function canPay(j: i32, k: i32): bool {
  if (<i32>lab.funding(k) == FUNDING_PARENT) return true;
  return <f64>cashOf(k) >= capital.takeoverCash() * (<f64>(lab.commitmentCents(j) - cashOf(j)) + <f64>priceOf(j));
}

function isAllowed(j: i32, k: i32): bool {
  let all: f64 = 0, joint: f64 = 0;
  for (let i = 0; i < <i32>run.labs(); i++) {
    const revenue = <f64>lab.revenueCents(i);
    all += revenue;
    if (i == j || i == k || ownerOf(i) == k || ownerOf(i) == j) joint += revenue;
  }
  return joint <= capital.jointShareCap() * all;
}

function priceOf(j: i32): i64 { return published(capital.takeoverPrice() * <f64>lab.marketValueCents(j)); }

/** The buyer fills the hole, pays shareholders, and owns the lab with all that the lab itself owned. */
function takeOver(j: i32, buyer: i32): void {
  const hole = max<i64>(0, -cashOf(j)), price = priceOf(j);
  pay(ofLab(buyer), ofLab(j), hole, FLOW_TAKEOVER);
  pay(ofLab(buyer), SECTOR_INVESTORS, price, FLOW_TAKEOVER);
  lab.setTakeoverCents(buyer, lab.takeoverCents(buyer) + hole + price);
  cover(buyer);
  lab.setFailing(j, 0);
  lab.setOwner(j, buyer);
  for (let i = 0; i < <i32>run.labs(); i++) if (lab.owner(i) == <i64>j) lab.setOwner(i, buyer);
  surrender(j);
  report(EVENT_TAKEOVER, j, hole + price, <f64>buyer);
}
