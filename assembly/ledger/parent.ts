// Who stands behind a lab: a parent company, or the lab that took it over. Either pays what it lacks.
import { FLOW_GROUP, FLOW_PARENT, FUNDING_PARENT, SECTOR_PARENTS } from "../generated/codes";
import * as lab from "../generated/lab";
import * as submodel from "../generated/submodel";
import { cashOf, ofLab } from "./accounts";
import { pay } from "./transfer";

/** The lab that took lab j over, or −1. It is itself independent. */
export function ownerOf(j: i32): i32 { return submodel.takeovers() == 0 ? -1 : <i32>lab.owner(j); }

export function hasParent(j: i32): bool { return <i32>lab.funding(j) == FUNDING_PARENT || ownerOf(j) >= 0; }

/** Whether the lab has to raise its money itself. */
export function raisesMoney(j: i32): bool { return !hasParent(j); }

/** After a payment: cash of a lab with somebody behind it is never below zero. */
export function cover(j: i32): void {
  const owner = ownerOf(j), lacking = -cashOf(j);
  if (lacking <= 0) return;
  if (owner >= 0) {
    moveInGroup(owner, j, lacking);
    if (<i32>lab.funding(owner) == FUNDING_PARENT) cover(owner);
  } else if (<i32>lab.funding(j) == FUNDING_PARENT) pay(SECTOR_PARENTS, ofLab(j), lacking, FLOW_PARENT);
}

/** What a lab has left over belongs to the lab that owns it. */
export function sweepUp(j: i32): void {
  const owner = ownerOf(j), surplus = cashOf(j);
  if (owner >= 0 && surplus > 0) moveInGroup(j, owner, surplus);
}

function moveInGroup(from: i32, to: i32, cents: i64): void {
  pay(ofLab(from), ofLab(to), cents, FLOW_GROUP);
  lab.setGroupCents(from, lab.groupCents(from) - cents);
  lab.setGroupCents(to, lab.groupCents(to) + cents);
}
