// Loans against sites: an annuity, a price for risk, rationing, and a covenant. Economics §1.8.
import { EVENT_COVENANT, FLOW_AMORTISATION, SECTOR_LENDERS } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { clamp, power, toInteger } from "../base/mathematics";
import { cashOf, debtOf, ofLab } from "../ledger/accounts";
import { raisesMoney } from "../ledger/parent";
import { pay, settleDebt } from "../ledger/transfer";
import { report } from "../observe/events";
import { couponOf } from "./credit";
import { sentimentNow } from "./sentiment";
import { windowIsOpen } from "./window";

/** Leverage at which lenders expect default as likely as not, and how sharply that turns. */
const EVEN_LEVERAGE: f64 = 0.5, SHARPNESS: f64 = 10;
const NO_DEBT: f64 = -1;
const LARGEST_COVER: f64 = 1e9;

/** Debt at the start is secured as far as sites go. */
export function startCollateral(j: i32): void {
  lab.setDscr(j, NO_DEBT);
  if (submodel.collateral() != 0) secure(j, debtOf(j));
}

/** Phase 8: principal due on debt of so many cents, of which the secured part is an annuity. */
export function principalDue(j: i32, debt: i64, interest: i64): i64 {
  if (submodel.collateral() == 0) return toInteger(<f64>debt * capital.amortisationPerQuarter());
  const secured = lab.securedCents(j), annuity = annuityPrincipal(j, secured);
  const cents = annuity + toInteger(<f64>(debt - secured) * capital.amortisationPerQuarter());
  lab.setSecuredCents(j, secured - annuity);
  lab.setTermLeft(j, Math.max(1, lab.termLeft(j) - 1));
  lab.setServiceCents(j, interest + cents);
  return cents;
}

/** Interest and repayment of a quarter over debt, for plans. */
export function serviceShare(j: i32): f64 {
  const interest = couponOf(j) * 0.25, debt = <f64>debtOf(j);
  if (submodel.collateral() == 0 || debt <= 0) return interest + capital.amortisationPerQuarter();
  const secured = <f64>lab.securedCents(j);
  return interest + (<f64>annuityPrincipal(j, lab.securedCents(j)) + (debt - secured) * capital.amortisationPerQuarter()) / debt;
}

/** Phase 10, before anybody borrows: covers are measured, broken covenants are swept, risk is priced. */
export function superviseLoans(): void {
  if (submodel.collateral() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const debt = <f64>debtOf(j), leverage = leverageOf(j);
    if (lab.alive(j) == 0 || debt <= 0) lab.setDscr(j, NO_DEBT);
    else lab.setDscr(j, coverOf(j));
    const mood = Math.max(0, 1 - sentimentNow());
    lab.setSpread(j, lab.alive(j) == 0 ? 0 : capital.spreadLeveragePerYear() * leverage * leverage + capital.spreadMoodPerYear() * mood);
    holdToCovenant(j);
  }
}

/** What lenders add to what they lend on income, in cents: a part of the value of sites. */
export function siteLimit(j: i32): f64 { return submodel.collateral() == 0 ? 0 : capital.loanToValue() * <f64>lab.siteCents(j); }

/** Part of it all that lenders give in this quarter: none after a broken covenant or where default is too likely. */
export function willingness(j: i32): f64 {
  if (submodel.collateral() == 0) return 1;
  if (lab.covenantBroken(j) != 0 || defaultChance(leverageOf(j)) > capital.defaultCap()) return 0;
  return windowIsOpen() ? 1 : capital.lendingWhenShut();
}

/** New debt is secured as far as sites go. */
export function secure(j: i32, cents: i64): void {
  if (submodel.collateral() == 0) return;
  const before = lab.securedCents(j), free = max<i64>(0, toInteger(siteLimit(j)) - before), more = min<i64>(cents, free);
  if (more <= 0) return;
  lab.setTermLeft(j, (lab.termLeft(j) * <f64>before + capital.loanTermQuarters() * <f64>more) / <f64>(before + more));
  lab.setSecuredCents(j, before + more);
}

function annuityPrincipal(j: i32, secured: i64): i64 {
  if (secured == 0) return 0;
  const balance = <f64>secured, i = couponOf(j) * 0.25, n = Math.max(1, lab.termLeft(j));
  const payment = i > 0 ? balance * i / (1 - power(1 + i, -n)) : balance / n;
  return <i64>Math.floor(clamp(payment - balance * i, 0, balance) + 0.5);
}

/** Gross profit before depreciation over the service of the quarter. */
function coverOf(j: i32): f64 {
  const service = <f64>lab.serviceCents(j), income = <f64>(lab.grossProfitCents(j) + lab.depreciationCents(j));
  return service <= 0 ? LARGEST_COVER : clamp(income / service, -LARGEST_COVER, LARGEST_COVER);
}

function holdToCovenant(j: i32): void {
  const debt = debtOf(j), broken = debt > 0 && lab.alive(j) != 0 && raisesMoney(j) && lab.dscr(j) < capital.covenantCover();
  if (broken && lab.covenantBroken(j) == 0) report(EVENT_COVENANT, j, debt, lab.dscr(j));
  lab.setCovenantBroken(j, broken ? 1 : 0);
  if (!broken) return;
  const cents = min<i64>(toInteger(capital.sweepShare() * <f64>debt), max<i64>(0, cashOf(j)));
  pay(ofLab(j), SECTOR_LENDERS, cents, FLOW_AMORTISATION);
  settleDebt(ofLab(j), SECTOR_LENDERS, cents);
  lab.setSecuredCents(j, min<i64>(lab.securedCents(j), debt - cents));
}

function leverageOf(j: i32): f64 {
  const debt = <f64>debtOf(j), value = <f64>lab.marketValueCents(j);
  return debt > 0 ? debt / (debt + value) : 0;
}

function defaultChance(leverage: f64): f64 { return 1 / (1 + Math.exp(-SHARPNESS * (leverage - EVEN_LEVERAGE))); }
