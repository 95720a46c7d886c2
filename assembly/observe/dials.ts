// The dials of every lab, and what the market has gained and lost since its peak: written down, and used by nobody in the market.
import {
  EVENT_BURST, FLOW_AMORTISATION, FLOW_EMERGENCY, FLOW_EQUITY, FLOW_FOUNDING, FLOW_LISTING, FLOW_LOAN, FLOW_TRANCHE, FLOW_VENDOR_EQUITY,
  MINSKY_HEDGE, MINSKY_NONE, MINSKY_PONZI, MINSKY_SPECULATIVE, STRATEGY_PLAN,
} from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as submodel from "../generated/submodel";
import { clamp } from "../base/mathematics";
import { amortisationOf, couponOf } from "../capital/credit";
import { creditOf } from "../capital/debt";
import { raisesMoney } from "../capital/takeovers";
import { expectedLogGrowth } from "../labs/forecast";
import { cashOf, debtOf } from "../ledger/accounts";
import { flowOf } from "../ledger/statements";
import { costAhead } from "../supply/pipeline";
import { report } from "./events";

/** Dials are shown up to here, in years or as a ratio. */
const MOST: f64 = 99;
const QUARTERS_A_YEAR: f64 = 4;
const LARGEST_SUM: i64 = 1 << 62;

/** Money that is in a lab before the first quarter. */
export function startStake(j: i32): void {
  const cents = raisesMoney(j) ? max<i64>(0, cashOf(j)) : 0;
  lab.setPaidInCents(j, cents);
  market.setInvestedCents(sum(market.investedCents(), cents + (raisesMoney(j) ? debtOf(j) : 0)));
}

/** Phase 13. */
export function readDials(): void {
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) == 0) setDials(j, 0, 0, 0, 0);
    else readLab(j);
    lab.setMinsky(j, lab.alive(j) == 0 ? MINSKY_NONE : minskyOf(j));
  }
}

/** Phase 13: who paid in, who lost, how far value has fallen. */
export function measureLosses(quarter: i32): void {
  let invested = market.investedCents(), lost = market.lostCents(), spent: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    spent += <f64>(lab.computeCents(j) + lab.capexCents(j));
    const equity = equityRaised(j);
    lab.setPaidInCents(j, sum(lab.paidInCents(j), equity));
    invested = sum(invested, equity + max<i64>(0, flowOf(j, FLOW_LOAN)));
    if (lab.alive(j) == 0 && lab.defaultQuarter(j) == <i64>quarter) lost = sum(lost, lab.paidInCents(j) - paidBack(j) + loansLost(j));
  }
  market.setInvestedCents(invested);
  market.setLostCents(lost);
  market.setLostShare(invested > 0 ? Math.min(1, <f64>lost / <f64>invested) : 0);
  market.setSpendOverRevenue(market.revenueCents() > 0 ? clamp(spent / <f64>market.revenueCents(), 0, 1e9) : 0);
  market.setChurn(churn());
  followPeak();
}

/** Share of customers in the market who moved. */
function churn(): f64 {
  let adopted: i64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) adopted += segment.adopted(s);
  return adopted > 0 ? <f64>market.switches() / <f64>adopted : 0;
}

function readLab(j: i32): void {
  const lead = <i32>lab.leadNow(j), years = <f64>lead / QUARTERS_A_YEAR, logGrowth = believedGrowth(j, lead), revenue = <f64>lab.revenueCents(j);
  if (revenue <= 0) { setDials(j, MOST, 0, 0, 0); return; }
  const committed = <f64>costAhead(j, lead) + lab.staffFixedUsd(j) * 100 + <f64>debtOf(j) * (couponOf(j) * 0.25 + amortisationOf(j));
  // Revenue that is expected to vanish leaves a ratio without end, not none.
  const expected = revenue * Math.exp(logGrowth), c = Math.max(1e-9, expected > 0 ? committed / expected : MOST), growth = logGrowth / years;
  const credit = submodel.debt() != 0 && raisesMoney(j) ? creditOf(j) : 0, b = (<f64>max<i64>(0, cashOf(j)) + credit) / (revenue * QUARTERS_A_YEAR);
  const slip = growth > 0 ? -Math.log(c) / growth : c < 1 ? MOST : 0, depth = committed / revenue - 1;
  const longest = growth <= 0 ? slip : depth <= 0 ? MOST : c <= 1 ? slip + b / depth : slip + (b + spared(c, growth)) / depth;
  setDials(j, c, slip, b, longest);
}

/** Years of revenue that a lab with committed cost above revenue is spared: revenue starts at one, and not where cost starts. */
function spared(c: f64, growth: f64): f64 { return (c - 1 - Math.log(c)) / growth; }

/** Log growth over so many quarters that the lab counts on; who follows a plan expects what it plans for, until it has placed its last order. */
function believedGrowth(j: i32, quarters: i32): f64 {
  return <i32>lab.strategy(j) == STRATEGY_PLAN && run.quarter() <= <i64>lab.planLastQuarter(j) ? Math.log(lab.planGrowthPerYear(j)) * 0.25 * <f64>quarters : expectedLogGrowth(j, quarters);
}

function setDials(j: i32, c: f64, slip: f64, buffer: f64, longest: f64): void {
  lab.setCommittedRatio(j, clamp(c, 0, MOST));
  lab.setBreakEvenSlip(j, clamp(slip, 0, MOST));
  lab.setBuffer(j, clamp(buffer, 0, MOST));
  lab.setLongestSlip(j, clamp(longest, 0, MOST));
}

function minskyOf(j: i32): i32 {
  const interest = lab.interestCents(j), repaid = -flowOf(j, FLOW_AMORTISATION);
  if (debtOf(j) == 0 && interest == 0) return MINSKY_NONE;
  const income = lab.grossProfitCents(j) + lab.depreciationCents(j) - lab.staffCents(j);
  return income >= interest + repaid ? MINSKY_HEDGE : income >= interest ? MINSKY_SPECULATIVE : MINSKY_PONZI;
}

function equityRaised(j: i32): i64 {
  return flowOf(j, FLOW_EQUITY) + flowOf(j, FLOW_EMERGENCY) + flowOf(j, FLOW_TRANCHE) + flowOf(j, FLOW_LISTING) + flowOf(j, FLOW_VENDOR_EQUITY) + flowOf(j, FLOW_FOUNDING);
}

/** What was left for shareholders once all others had been paid. */
function paidBack(j: i32): i64 {
  return submodel.waterfall() != 0 ? min<i64>(lab.paidInCents(j), lab.estateCents(j) - lab.recoveredCents(j)) : 0;
}

/** Sums over a whole run stand still at the end of the scale. */
function sum(total: i64, cents: i64): i64 { return cents > LARGEST_SUM - total ? LARGEST_SUM : total + cents; }

/** What lenders did not get back of their loans. */
function loansLost(j: i32): i64 {
  return submodel.waterfall() != 0 ? min<i64>(lab.debtAtDefaultCents(j), lab.lenderLossCents(j)) : lab.debtAtDefaultCents(j);
}

function followPeak(): void {
  const value = market.marketValueCents();
  if (value > market.peakValueCents()) {
    market.setPeakValueCents(value);
    market.setBurstNoted(0);
  }
  const peak = <f64>market.peakValueCents();
  market.setDrawdown(peak > 0 ? 1 - <f64>value / peak : 0);
  if (market.burstNoted() != 0 || market.labsAlive() == 0 || market.drawdown() < capital.burstDrawdown()) return;
  market.setBurstNoted(1);
  report(EVENT_BURST, -1, market.peakValueCents(), market.drawdown());
}
