// Stages of a reserved order: a deposit that is credited against the first bills, and deliveries that can be late.
import { EVENT_LATE_DELIVERY, FLOW_DEPOSIT, SECTOR_CLOUDS, STREAM_DELIVERY_DELAY } from "../generated/codes";
import * as lab from "../generated/lab";
import * as pipeline from "../generated/pipeline";
import * as submodel from "../generated/submodel";
import * as supply from "../generated/supply";
import { keyOf, uniform } from "../base/random";
import { cashOf, ofLab } from "../ledger/accounts";
import { cover, hasParent } from "../ledger/parent";
import { pay } from "../ledger/transfer";
import { report } from "../observe/events";

const CENTS_A_MICRO: f64 = 1e-4;
const QUARTERS_A_YEAR: i32 = 4;

/** The deposit of an order with this quarterly bill, due at once. */
export function payDeposit(j: i32, at: i32, billCents: i64): void {
  if (submodel.stages() == 0) return;
  const cents = <i64>Math.floor(billsOfDeposit(j) * <f64>billCents);
  if (cents == 0) return;
  pay(ofLab(j), SECTOR_CLOUDS, cents, FLOW_DEPOSIT);
  pipeline.setDepositCents(at, pipeline.depositCents(at) + cents);
  lab.setDepositPaidCents(j, lab.depositPaidCents(j) + cents);
  cover(j);
}

/** Of units wanted, those whose deposit cash can pay when this share of them is reserved. */
export function payableUnits(j: i32, units: i64, reservedShare: f64): i64 {
  if (submodel.stages() == 0 || hasParent(j)) return units;
  const each = billsOfDeposit(j) * <f64>lab.rentMicros(j) * CENTS_A_MICRO * reservedShare;
  const cash = Math.max(0, <f64>cashOf(j));
  return each * <f64>units <= cash ? units : <i64>Math.floor(cash / each);
}

/** Whether what is due slips by a quarter. Announced and actual deliveries are written down. */
export function isLate(j: i32, at: i32, quarter: i32): bool {
  if (submodel.stages() == 0) return false;
  const units = pipeline.units(at) + pipeline.ownedUnits(at);
  const late = units > 0 && uniform(j, keyOf(STREAM_DELIVERY_DELAY, 0, quarter)) < supply.delayChance();
  // All that slipped a quarter ago is due again now.
  lab.setDueUnits(j, units - lab.lateUnits(j));
  lab.setLateUnits(j, late ? units : 0);
  lab.setDeliveredUnits(j, late ? 0 : units);
  if (late) report(EVENT_LATE_DELIVERY, j, units, <f64>lab.capacityUnits(j));
  return late;
}

/** Units have arrived: their deposit can pay bills from now on. */
export function releaseDeposit(j: i32, at: i32): void {
  lab.setCreditCents(j, lab.creditCents(j) + pipeline.depositCents(at));
  pipeline.setDepositCents(at, 0);
}

/** Cents of a bill that credit pays. */
export function useCredit(j: i32, billCents: i64): i64 {
  const cents = min<i64>(lab.creditCents(j), billCents);
  lab.setCreditCents(j, lab.creditCents(j) - cents);
  lab.setCreditedCents(j, cents);
  return cents;
}

/** The deposit in quarterly bills: a share of the first year, or of the term if that is shorter. */
function billsOfDeposit(j: i32): f64 {
  const term = <i32>lab.termQuarters(j);
  return lab.depositShare(j) * <f64>(term == 0 ? QUARTERS_A_YEAR : min<i32>(QUARTERS_A_YEAR, term));
}
