// Capacity-clearing: a lab that was full raises its price until demand fits, and gives the premium up with slack. Economics §1.2.
import * as lab from "../../generated/lab";
import * as labSegment from "../../generated/lab-segment";
import * as submodel from "../../generated/submodel";
import { boundedMicros, referenceMicros } from "./bounds";

/** Log of demand over capacity where one of them is nothing. */
const FAR: f64 = 50;
/** Below this, demand does not respond to a price, and the step is whatever the lab allows itself. */
const LEAST_RESPONSE: f64 = 1e-9;

/** The price of lab j's rule plus the premium of this quarter, which is kept. */
export function clearingMicros(j: i32, s: i32, row: i32, rule: f64): f64 {
  const last = <f64>labSegment.priceMicros(row), before = labSegment.premiumMicros(row);
  const step = newtonMicros(j, s, row);
  const premium = step > 0
    ? Math.max(0, last + Math.min(step, lab.clearingStep(j) * last) - rule)
    : before + Math.max(step, -lab.clearingDecay(j) * before);
  const price = boundedMicros(rule + premium, s);
  labSegment.setPremiumMicros(row, Math.max(0, price - rule));
  return price;
}

/**
 * By how much the price must change for log demand to meet log capacity, spread over the contracts that must end before a price is
 * felt. Where a full lab turns customers away, those leave, and what it is asked for next is only what the contracts that end add.
 */
function newtonMicros(j: i32, s: i32, row: i32): f64 {
  const asked = <f64>lab.demandMicro(j), able = <f64>lab.servableMicro(j);
  const gap = asked <= 0 ? -FAR : able <= 0 ? FAR : Math.log(asked / able);
  const spread = gap > 0 && submodel.rationing() != 0 ? 1 : labSegment.turnover(row);
  return referenceMicros(s) * spread * gap / Math.max(LEAST_RESPONSE, labSegment.sensitivity(row) * labSegment.atStake(row));
}
