// Debt: lenders allow some quarters of gross profit while it covers the service of the debt.
import { EVENT_LOAN, FLOW_LOAN, SECTOR_LENDERS } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { debtOf, ofLab } from "../ledger/accounts";
import { owe, pay } from "../ledger/transfer";
import { report } from "../observe/events";
import { lendersAppetite } from "./appetite";
import { amortisationOf, couponOf } from "./credit";
import { needOf } from "./funding-need";
import { lendsWhenShut, lengthen, loanLimit } from "./loan-terms";
import { raisesMoney } from "./takeovers";
import { windowIsOpen } from "./window";

/** Labs borrow what equity left open. */
export function borrow(): void {
  if (submodel.debt() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) == 0 || !raisesMoney(j)) continue;
    const cents = <i64>Math.floor(Math.min(needOf(j), creditOf(j)));
    if (cents > 0) draw(j, cents);
  }
}

/** Cents that lenders would still lend: up to the limit in gross profit, and only as far as gross profit covers the service. */
export function creditOf(j: i32): f64 {
  if (!windowIsOpen() && !lendsWhenShut()) return 0;
  const limit = submodel.collateral() != 0 ? loanLimit(j, incomeLimit(j)) : incomeLimit(j);
  return Math.max(0, limit - <f64>debtOf(j));
}

function incomeLimit(j: i32): f64 {
  const gross = <f64>lab.grossProfitCents(j);
  if (gross <= 0) return 0;
  const service = couponOf(j) * 0.25 + amortisationOf(j);
  const bySize = capital.debtLimitQuarters() * gross * lendersAppetite();
  const byCover = capital.interestCover() * service > 0 ? gross / (capital.interestCover() * service) : bySize;
  return Math.min(bySize, byCover);
}

export function draw(j: i32, cents: i64): void {
  pay(SECTOR_LENDERS, ofLab(j), cents, FLOW_LOAN);
  lengthen(j, cents);
  owe(ofLab(j), SECTOR_LENDERS, cents);
  report(EVENT_LOAN, j, cents, couponOf(j));
}
