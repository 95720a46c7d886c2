// The parent company of a self-funded lab: it pays what the lab lacks.
import { FLOW_PARENT, FUNDING_PARENT, SECTOR_PARENTS } from "../generated/codes";
import * as lab from "../generated/lab";
import { cashOf, ofLab } from "./accounts";
import { pay } from "./transfer";

export function hasParent(j: i32): bool { return <i32>lab.funding(j) == FUNDING_PARENT; }

/** After a payment: cash of a lab with a parent is never below zero. */
export function cover(j: i32): void {
  if (hasParent(j) && cashOf(j) < 0) pay(SECTOR_PARENTS, ofLab(j), -cashOf(j), FLOW_PARENT);
}
