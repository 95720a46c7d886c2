// The terms of loans against sites and income: a limit, a term, a price that rises with leverage, and a cap on implied default.
import { FUNDING_INVESTORS } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as submodel from "../generated/submodel";
import { normalQuantile } from "../base/mathematics";
import { debtOf } from "../ledger/accounts";
import { lendersAppetite } from "./appetite";

export function startLoans(j: i32): void { lab.setLoanLeft(j, capital.loanQuarters()); }

/** A lab with a parent borrows on the name of its parent. */
export function hasTerms(j: i32): bool { return submodel.collateral() != 0 && <i32>lab.funding(j) == FUNDING_INVESTORS; }

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

/** Debt over debt and market value, 0 to 1. */
function leverageOf(j: i32): f64 {
  const debt = <f64>debtOf(j);
  return debt <= 0 ? 0 : debt / (debt + <f64>max<i64>(0, lab.marketValueCents(j)));
}
