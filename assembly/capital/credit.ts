// What a loan costs, and how it is repaid.
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import { power } from "../base/mathematics";
import { rateGap } from "./credit-cycle";
import { hasTerms, spreadOf } from "./loan-terms";

/** Below it a rate a quarter is no rate. */
const LEAST_RATE: f64 = 1e-9;

/** Interest a year on what lab j owes. */
export function couponOf(j: i32): f64 { return Math.max(0, capital.couponPerYear() + rateGap() + spreadOf(j)); }

/** Part of its debt that lab j repays in a quarter: an annuity’s r / ((1 + r)^n − 1), all of it in the last. */
export function amortisationOf(j: i32): f64 {
  if (!hasTerms(j)) return capital.amortisationPerQuarter();
  const left = lab.loanLeft(j), rate = couponOf(j) * 0.25;
  if (left <= 1) return 1;
  return rate < LEAST_RATE ? 1 / left : Math.min(1, rate / (power(1 + rate, left) - 1));
}
