// Conditional tranches: part of a round that is paid later, if the lab has grown as it said.
import { EVENT_TRANCHE, EVENT_TRANCHE_LAPSED, FLOW_TRANCHE, SECTOR_INVESTORS } from "../generated/codes";
import * as capital from "../generated/capital";
import * as forecast from "../generated/forecast";
import * as lab from "../generated/lab";
import { FORECAST_SLOTS } from "../generated/limits";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { power, published } from "../base/mathematics";
import { ofLab } from "../ledger/accounts";
import { issueEquity, pay } from "../ledger/transfer";
import { report } from "../observe/events";
import { HOLDER_INVESTORS, issueAgreed } from "./cap-table";
import { windowIsOpen } from "./window";

/** Of a round, the cents that are paid at once; the rest is promised. */
export function promise(j: i32, cents: i64, preMoneyCents: i64): i64 {
  if (submodel.tranches() == 0) return cents;
  const promised = <i64>Math.floor(capital.trancheShare() * <f64>cents), quarters = <i32>capital.trancheQuarters();
  const at = slotOf(j, <i32>run.quarter() + quarters);
  forecast.setPromisedCents(at, forecast.promisedCents(at) + promised);
  forecast.setMilestoneCents(at, published(<f64>lab.revenueCents(j) * power(capital.milestoneGrowthPerYear(), <f64>quarters * 0.25)));
  forecast.setAgreedPrice(at, <f64>preMoneyCents / lab.sharesOut(j));
  lab.setPromisedCents(j, lab.promisedCents(j) + promised);
  return cents - promised;
}

/** Phase 10, before new rounds: what is due today is paid or lapses. */
export function payTranches(): void {
  if (submodel.tranches() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    lab.setTrancheCents(j, 0);
    const at = slotOf(j, <i32>run.quarter()), cents = forecast.promisedCents(at);
    if (cents == 0) continue;
    if (lab.alive(j) != 0) settleTranche(j, at, cents);
    forecast.setPromisedCents(at, 0);
    lab.setPromisedCents(j, lab.promisedCents(j) - cents);
  }
}

/** Cents promised to lab j for the quarter that is `ahead` from now, as far as it counts on them. */
export function promisedAhead(j: i32, ahead: i32): f64 {
  return submodel.tranches() == 0 ? 0 : capital.promisedCounted() * <f64>forecast.promisedCents(slotOf(j, <i32>run.quarter() + ahead));
}

function settleTranche(j: i32, at: i32, cents: i64): void {
  if (!windowIsOpen() || lab.revenueCents(j) < forecast.milestoneCents(at)) {
    report(EVENT_TRANCHE_LAPSED, j, cents, <f64>lab.revenueCents(j) * 0.01);
    return;
  }
  pay(SECTOR_INVESTORS, ofLab(j), cents, FLOW_TRANCHE);
  issueEquity(ofLab(j), SECTOR_INVESTORS, cents);
  market.setPoolCents(max<i64>(0, market.poolCents() - cents));
  const agreed = published(forecast.agreedPrice(at) * lab.sharesOut(j));
  issueAgreed(j, HOLDER_INVESTORS, cents, agreed);
  lab.setTrancheCents(j, cents);
  report(EVENT_TRANCHE, j, cents, <f64>agreed * 0.01);
}

function slotOf(j: i32, quarter: i32): i32 { return j * <i32>FORECAST_SLOTS + quarter % <i32>FORECAST_SLOTS; }
