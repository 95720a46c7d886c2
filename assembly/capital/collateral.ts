// Loans against sites and income: a limit, a term, a price that rises with leverage, a cap on implied default, and a covenant.
import { EVENT_COVENANT, FLOW_AMORTISATION, FUNDING_INVESTORS, SECTOR_LENDERS } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { clamp, normalQuantile, power } from "../base/mathematics";
import { cashOf, debtOf, ofLab } from "../ledger/accounts";
import { flowOf } from "../ledger/statements";
import { pay, settleDebt } from "../ledger/transfer";
import { report } from "../observe/events";
import { couponOf, lendersAppetite } from "./credit";
import { creditOf, draw } from "./debt";
import { isSubsidiary } from "./takeovers";

/** Below it a rate a quarter is no rate. */
const LEAST_RATE: f64 = 1e-9;
const MOST_COVER: f64 = 1e6;

export function startLoans(j: i32): void { lab.setLoanLeft(j, capital.loanQuarters()); }

/** Part of its debt that lab j repays in a quarter: an annuity’s r / ((1 + r)^n − 1), all of it in the last. */
export function amortisationOf(j: i32): f64 {
  if (!hasTerms(j)) return capital.amortisationPerQuarter();
  const left = lab.loanLeft(j), rate = couponOf(j) * 0.25;
  if (left <= 1) return 1;
  return rate < LEAST_RATE ? 1 / left : Math.min(1, rate / (power(1 + rate, left) - 1));
}

/** Interest a year on top of the coupon. */
export function spreadOf(j: i32): f64 {
  if (!hasTerms(j)) return 0;
  return capital.leverageSpread() * leverageOf(j) + capital.cautionSpread() * Math.max(0, 1 - lendersAppetite());
}

/** Most that lab j may owe: by its sites and its income, and no more than keeps its implied default below the cap. */
export function loanLimit(j: i32, byIncome: f64): f64 {
  if (lab.underCovenant(j) != 0) return 0;
  const bySites = capital.loanToValue() * <f64>max<i64>(0, lab.siteCents(j)) * lendersAppetite();
  const leverage = Math.exp(-capital.worthSd() * normalQuantile(1 - capital.defaultCap()));
  const limit = bySites + byIncome;
  return leverage >= 1 ? limit : Math.min(limit, <f64>max<i64>(0, lab.marketValueCents(j)) * (leverage / (1 - leverage)));
}

export function lendsWhenShut(): bool { return submodel.collateral() != 0 && capital.lendWhenShut() != 0; }

/** A new loan lengthens the mean term of all. Called before the debt is entered. */
export function lengthen(j: i32, cents: i64): void {
  const debt = <f64>debtOf(j), more = <f64>cents;
  lab.setLoanLeft(j, (lab.loanLeft(j) * debt + capital.loanQuarters() * more) / (debt + more));
}

/** Phase 10: after each payment the term is a quarter shorter; whoever broke the covenant is swept. */
export function reviewLoans(): void {
  if (submodel.collateral() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    lab.setSweptCents(j, 0);
    lab.setSiteLoanCents(j, 0);
    lab.setDscr(j, lab.alive(j) != 0 ? coverOf(j) : -1);
    lab.setLoanLeft(j, Math.max(1, lab.loanLeft(j) - 1));
    const broken = lab.dscr(j) >= 0 && debtOf(j) > 0 && lab.dscr(j) < capital.coverCovenant() && <i32>lab.funding(j) == FUNDING_INVESTORS;
    const swept = broken ? sweep(j) : 0;
    if (broken && lab.underCovenant(j) == 0) report(EVENT_COVENANT, j, swept, lab.dscr(j));
    lab.setUnderCovenant(j, broken ? 1 : 0);
  }
}

/** Before equity is asked for: a share of what was paid for sites in the quarter is drawn, within the limit. */
export function borrowForSites(): void {
  if (submodel.collateral() == 0 || submodel.debt() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) == 0 || <i32>lab.funding(j) != FUNDING_INVESTORS || isSubsidiary(j) || lab.capexCents(j) <= 0) continue;
    const cents = <i64>Math.floor(Math.min(capital.loanToValue() * <f64>lab.capexCents(j), creditOf(j)));
    if (cents <= 0) continue;
    draw(j, cents);
    lab.setSiteLoanCents(j, cents);
  }
}

/** A lab with a parent borrows on the name of its parent. */
function hasTerms(j: i32): bool { return submodel.collateral() != 0 && <i32>lab.funding(j) == FUNDING_INVESTORS; }

/** Debt over debt and market value, 0 to 1. */
function leverageOf(j: i32): f64 {
  const debt = <f64>debtOf(j);
  return debt <= 0 ? 0 : debt / (debt + <f64>max<i64>(0, lab.marketValueCents(j)));
}

/** How often income covers the quarter’s service; −1 where there was none. */
function coverOf(j: i32): f64 {
  const service = lab.interestCents(j) - flowOf(j, FLOW_AMORTISATION);
  if (service <= 0) return -1;
  return clamp(<f64>(lab.grossProfitCents(j) + lab.depreciationCents(j)) / <f64>service, 0, MOST_COVER);
}

/** Cents repaid beyond the plan. */
function sweep(j: i32): i64 {
  const due = <i64>Math.floor(capital.sweepShare() * <f64>debtOf(j)), cents = max<i64>(0, min<i64>(due, cashOf(j)));
  pay(ofLab(j), SECTOR_LENDERS, cents, FLOW_AMORTISATION);
  settleDebt(ofLab(j), SECTOR_LENDERS, cents);
  lab.setSweptCents(j, cents);
  return cents;
}
