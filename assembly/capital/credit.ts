// On what terms credit is to be had: what a loan costs, and how much of it lenders still give.
import * as capital from "../generated/capital";
import * as run from "../generated/run";
import { spreadOf } from "./collateral";
import { creditHealth } from "./contagion";
import { cycleAppetite, rateGap } from "./credit-cycle";

/** Interest a year on what lab j owes. */
export function couponOf(j: i32): f64 { return Math.max(0, capital.couponPerYear() + rateGap() + spreadOf(j)); }

/** Part of what they would lend in calm times that lenders lend now, 0 to 1 in a crunch and above 1 in a boom. */
export function lendersAppetite(): f64 { return cycleAppetite(<i32>run.quarter()) * creditHealth(); }
