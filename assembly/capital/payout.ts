// Payout: cash above the buffer leaves for investors. Off except in the time-lag trap, where it makes the boundary exact.
import { FLOW_PAYOUT, SECTOR_INVESTORS } from "../generated/codes";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { toInteger } from "../base/mathematics";
import { cashOf, ofLab } from "../ledger/accounts";
import { pay } from "../ledger/transfer";
import { isSubsidiary } from "./takeovers";

/** The buffer is in years of quarter 0's revenue. */
export function payOut(): void {
  if (submodel.payout() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) == 0 || isSubsidiary(j)) continue;
    const buffer = toInteger(lab.bufferYears(j) * 4 * <f64>lab.firstRevenueCents(j));
    const excess = cashOf(j) - buffer;
    if (excess > 0) pay(ofLab(j), SECTOR_INVESTORS, excess, FLOW_PAYOUT);
  }
}
