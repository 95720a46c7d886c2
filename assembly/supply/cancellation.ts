// Cancellation: a lab that awaits far more than it wants buys itself out of reserved orders, the latest first.
import { EVENT_CANCELLATION, FLOW_CANCELLATION, SECTOR_CLOUDS } from "../generated/codes";
import * as lab from "../generated/lab";
import * as pipeline from "../generated/pipeline";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import * as supply from "../generated/supply";
import { mulDiv, toInteger } from "../base/mathematics";
import { cashOf, ofLab } from "../ledger/accounts";
import { cover, hasParent } from "../ledger/parent";
import { pay } from "../ledger/transfer";
import { report } from "../observe/events";
import { slot } from "./cohorts";
import { unitsAhead } from "./pipeline";

/** What is due in the coming quarter is too near to cancel. */
const NEAREST: i32 = 2;

/** Phase 12, after the orders: nobody cancels in the quarter in which it orders. */
export function cancelOrders(): void {
  if (submodel.cancellation() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    lab.setCancelCostCents(j, 0);
    if (lab.alive(j) != 0 && lab.orderUnits(j) == 0) cancel(j, unitsToCancel(j));
  }
}

/** The excess over what is wanted when an order placed now arrives, if it is large; at most a share of the reserved pipeline. */
function unitsToCancel(j: i32): i64 {
  const wanted = lab.targetUnits(j), excess = <f64>unitsAhead(j, <i32>lab.leadNow(j)) - wanted;
  if (excess <= lab.cancelTrigger(j) * wanted) return 0;
  const reserved = lab.pipelineUnits(j) - lab.ownedPipelineUnits(j);
  return <i64>Math.floor(Math.min(excess, lab.cancelShare(j) * <f64>reserved));
}

function cancel(j: i32, units: i64): void {
  const now = <i32>run.quarter();
  let left = units;
  for (let k = <i32>lab.leadNow(j); k >= NEAREST && left > 0; k--) {
    const at = slot(j, now + k), some = min<i64>(left, pipeline.units(at));
    if (some == 0) continue;
    if (!buyOut(j, at, some)) break;
    left -= some;
  }
  lab.setCancelledNowUnits(j, units - left);
  if (units > left) report(EVENT_CANCELLATION, j, lab.cancelCostCents(j), <f64>(units - left));
}

/** Pays the penalty, the lost deposit counted in, and takes the units out; false where cash does not suffice. */
function buyOut(j: i32, at: i32, units: i64): bool {
  const there = pipeline.units(at);
  const bill = mulDiv(pipeline.billCents(at), units, there), deposit = mulDiv(pipeline.depositCents(at), units, there);
  const cents = max<i64>(0, toInteger(supply.cancelCostQuarters() * <f64>bill) - deposit);
  if (!hasParent(j) && cents > max<i64>(0, cashOf(j))) return false;
  pay(ofLab(j), SECTOR_CLOUDS, cents, FLOW_CANCELLATION);
  cover(j);
  pipeline.setUnits(at, there - units);
  pipeline.setBillCents(at, pipeline.billCents(at) - bill);
  pipeline.setDepositCents(at, pipeline.depositCents(at) - deposit);
  lab.setPipelineUnits(j, lab.pipelineUnits(j) - units);
  lab.setCancelledUnits(j, lab.cancelledUnits(j) + units);
  lab.setCancellationCents(j, lab.cancellationCents(j) + cents);
  lab.setCancelCostCents(j, lab.cancelCostCents(j) + cents + deposit);
  return true;
}
