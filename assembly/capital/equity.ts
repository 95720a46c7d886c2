// Equity: rounds out of a finite pool, and one emergency round below value for a lab that cannot pay.
import { EVENT_EMERGENCY_ROUND, EVENT_EQUITY_ROUND, FLOW_EMERGENCY, FLOW_EQUITY, FUNDING_INVESTORS, SECTOR_INVESTORS } from "../generated/codes";
import { MAX_AMOUNT } from "../generated/limits";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { power, toInteger } from "../base/mathematics";
import { cashOf, ofLab } from "../ledger/accounts";
import { issueEquity, pay } from "../ledger/transfer";
import { report } from "../observe/events";
import { needOf } from "./funding-need";

/** Investors' money for this quarter. */
export function fillPool(quarter: i32): void {
  const usd = submodel.equity() != 0 ? capital.poolUsd() * power(capital.poolGrowthPerYear(), <f64>quarter * 0.25) : 0;
  market.setPoolCents(toInteger(Math.min(usd * 100, <f64>MAX_AMOUNT)));
}

/** All labs ask on the same state; a pool that is too small is shared pro rata. */
export function raiseEquity(): void {
  let asked: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) asked += askOf(j);
  if (asked <= 0) return;
  const filled = Math.min(1, <f64>market.poolCents() / asked);
  for (let j = 0; j < <i32>run.labs(); j++) {
    const cents = <i64>Math.floor(askOf(j) * filled);
    if (cents > 0) lab.setRaisedCents(j, cents);
  }
  for (let j = 0; j < <i32>run.labs(); j++) {
    const cents = lab.raisedCents(j);
    if (cents > 0) raise(j, cents, FLOW_EQUITY, EVENT_EQUITY_ROUND);
  }
}

/** A down round that covers the hole and the coming quarter's bill, as far as value and pool allow; nobody pays for half a rescue. */
export function raiseEmergency(j: i32): void {
  if (submodel.equity() == 0) return;
  const hole = -cashOf(j) + lab.commitmentCents(j);
  const most = toInteger(capital.roundMaxShare() * capital.emergencyDiscount() * <f64>lab.marketValueCents(j));
  const cents = min<i64>(hole, min<i64>(most, market.poolCents()));
  if (cents < -cashOf(j)) return;
  lab.setRaisedCents(j, lab.raisedCents(j) + cents);
  lab.setMarketValueCents(j, toInteger(capital.emergencyDiscount() * <f64>lab.marketValueCents(j)));
  raise(j, cents, FLOW_EMERGENCY, EVENT_EMERGENCY_ROUND);
}

function askOf(j: i32): f64 {
  if (lab.alive(j) == 0 || <i32>lab.funding(j) != FUNDING_INVESTORS || submodel.equity() == 0) return 0;
  return Math.min(needOf(j), capital.roundMaxShare() * <f64>lab.marketValueCents(j));
}

function raise(j: i32, cents: i64, flow: i32, event: i32): void {
  pay(SECTOR_INVESTORS, ofLab(j), cents, flow);
  issueEquity(ofLab(j), SECTOR_INVESTORS, cents);
  market.setPoolCents(market.poolCents() - cents);
  report(event, j, cents, <f64>lab.marketValueCents(j) * 0.01);
}
