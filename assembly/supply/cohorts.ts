// Cohorts: the ring of slots, by quarter of delivery, that holds what a lab has on order and in service.
import { PIPELINE_SLOTS } from "../generated/limits";
import * as pipeline from "../generated/pipeline";
import { mulDiv } from "../base/mathematics";

const MICROS_A_CENT: i64 = 10_000;

export function slot(j: i32, quarter: i32): i32 { return j * <i32>PIPELINE_SLOTS + (quarter & (<i32>PIPELINE_SLOTS - 1)); }

/** Cents of so many units at so many micro-dollars each. */
export function costOf(units: i64, micros: i64): i64 { return mulDiv(units, micros, MICROS_A_CENT); }

/** Everything of one slot is added to another: what was due in one quarter is due in the other. */
export function postpone(from: i32, to: i32): void {
  pipeline.setUnits(to, pipeline.units(to) + pipeline.units(from));
  pipeline.setBillCents(to, pipeline.billCents(to) + pipeline.billCents(from));
  pipeline.setDepositCents(to, pipeline.depositCents(to) + pipeline.depositCents(from));
  pipeline.setOwnedUnits(to, pipeline.ownedUnits(to) + pipeline.ownedUnits(from));
  pipeline.setStageCents(to, pipeline.stageCents(to) + pipeline.stageCents(from));
  pipeline.setBookCents(to, pipeline.bookCents(to) + pipeline.bookCents(from));
  clear(from);
}

/** Reserved units of a slot are out of the books. */
export function clearReserved(at: i32): void {
  pipeline.setUnits(at, 0);
  pipeline.setBillCents(at, 0);
  pipeline.setDepositCents(at, 0);
}

/** Owned units of a slot are out of the books. */
export function clearOwned(at: i32): void {
  pipeline.setOwnedUnits(at, 0);
  pipeline.setStageCents(at, 0);
  pipeline.setBookCents(at, 0);
}

export function clear(at: i32): void {
  clearReserved(at);
  clearOwned(at);
}
