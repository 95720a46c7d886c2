// What a lab is bound to by orders already placed: bills of reserved capacity, deposits paid, stages of sites still open.
import { MAX_LEAD_QUARTERS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as pipeline from "../generated/pipeline";
import * as run from "../generated/run";
import { slot } from "./cohorts";

/** Bill of a quarter for all reserved capacity, in service and on order, cents. */
export function firmBill(j: i32): i64 {
  let cents = lab.commitmentCents(j);
  for (let k = 1; k <= <i32>MAX_LEAD_QUARTERS; k++) cents += pipeline.billCents(ahead(j, k));
  return cents;
}

/** What clouds hold of the lab: deposits on orders, and credit left of those delivered. */
export function depositsHeld(j: i32): i64 {
  let cents = lab.creditCents(j);
  for (let k = 1; k <= <i32>MAX_LEAD_QUARTERS; k++) cents += pipeline.depositCents(ahead(j, k));
  return cents;
}

/** What is still to be paid for sites under construction. */
export function openStages(j: i32): i64 {
  let cents: i64 = 0;
  for (let k = 0; k <= <i32>MAX_LEAD_QUARTERS; k++) cents += pipeline.stageCents(ahead(j, k));
  return cents;
}

function ahead(j: i32, k: i32): i32 { return slot(j, <i32>run.quarter() + k); }
