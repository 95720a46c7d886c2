// Equity: rounds out of a finite pool, and one emergency round below value for a lab that cannot pay.
import { EVENT_DOWN_ROUND, EVENT_EMERGENCY_ROUND, EVENT_EQUITY_ROUND, FLOW_EMERGENCY, FLOW_EQUITY, SECTOR_INVESTORS, SECTOR_PUBLIC } from "../generated/codes";
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
import { raisesMoney } from "./takeovers";
import { HOLDER_INVESTORS, HOLDER_PUBLIC, isDownRound, issueShares } from "./cap-table";
import { needOf } from "./funding-need";
import { isListed } from "./ipo";
import { sentimentNow } from "./sentiment";
import { promise } from "./tranches";
import { windowIsOpen } from "./window";

/** Investors' money for this quarter. */
export function fillPool(quarter: i32): void {
  const usd = submodel.equity() != 0 ? capital.poolUsd() * power(capital.poolGrowthPerYear(), <f64>quarter * 0.25) * sentimentNow() : 0;
  market.setPoolCents(toInteger(Math.min(usd * 100, <f64>MAX_AMOUNT)));
}

/** All labs ask on the same state; a pool that is too small is shared pro rata. Listed labs ask the public. */
export function raiseEquity(): void {
  if (!windowIsOpen()) return;
  const privately = filledShare(false), publicly = filledShare(true);
  for (let j = 0; j < <i32>run.labs(); j++) {
    const cents = <i64>Math.floor(askOf(j) * (isListed(j) ? publicly : privately));
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
  const hole = -cashOf(j) + lab.commitmentCents(j), open = windowIsOpen() ? 1 : capital.emergencyWhenShut();
  const most = toInteger(capital.roundMaxShare() * capital.emergencyDiscount() * <f64>lab.marketValueCents(j) * open);
  const cents = min<i64>(hole, min<i64>(most, poolOf(j)));
  if (cents < -cashOf(j)) return;
  lab.setRaisedCents(j, lab.raisedCents(j) + cents);
  lab.setMarketValueCents(j, toInteger(capital.emergencyDiscount() * <f64>lab.marketValueCents(j)));
  raise(j, cents, FLOW_EMERGENCY, EVENT_EMERGENCY_ROUND);
}

function filledShare(listed: bool): f64 {
  let asked: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) if (isListed(j) == listed) asked += askOf(j);
  const pool = listed ? market.publicPoolCents() : market.poolCents();
  return asked > 0 ? Math.min(1, <f64>pool / asked) : 0;
}

function poolOf(j: i32): i64 { return isListed(j) ? market.publicPoolCents() : market.poolCents(); }

function askOf(j: i32): f64 {
  if (lab.alive(j) == 0 || !raisesMoney(j) || submodel.equity() == 0) return 0;
  return Math.min(needOf(j), capital.roundMaxShare() * <f64>lab.marketValueCents(j));
}

/** An ordinary round may pay a part later; the pool is charged with what is paid. */
function raise(j: i32, asked: i64, flow: i32, event: i32): void {
  const value = lab.marketValueCents(j), listed = isListed(j), isDown = isDownRound(j, value);
  const cents = flow == FLOW_EQUITY && !listed ? promise(j, asked, value) : asked, holder = listed ? SECTOR_PUBLIC : SECTOR_INVESTORS;
  if (flow == FLOW_EQUITY) lab.setRaisedCents(j, cents);
  pay(holder, ofLab(j), cents, flow);
  issueEquity(ofLab(j), holder, cents);
  issueShares(j, listed ? HOLDER_PUBLIC : HOLDER_INVESTORS, cents, value);
  if (listed) market.setPublicPoolCents(market.publicPoolCents() - cents);
  else market.setPoolCents(market.poolCents() - cents);
  report(isDown && event == EVENT_EQUITY_ROUND ? EVENT_DOWN_ROUND : event, j, cents, <f64>value * 0.01);
}
