// Loans against sites and income: what a site brings at once, and the covenant that lenders watch.
import { EVENT_COVENANT, FLOW_AMORTISATION, FUNDING_INVESTORS, SECTOR_LENDERS } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { clamp } from "../base/mathematics";
import { cashOf, debtOf, ofLab } from "../ledger/accounts";
import { flowOf } from "../ledger/statements";
import { pay, settleDebt } from "../ledger/transfer";
import { report } from "../observe/events";
import { creditOf, draw } from "./debt";
import { isSubsidiary } from "./takeovers";

const MOST_COVER: f64 = 1e6;

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
