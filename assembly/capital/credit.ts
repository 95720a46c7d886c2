// On what terms credit is to be had: what a loan costs, and how much of it lenders still give.
import * as capital from "../generated/capital";
import { spreadOf } from "./collateral";
import { creditHealth } from "./contagion";

/** Interest a year on what lab j owes. */
export function couponOf(j: i32): f64 { return capital.couponPerYear() + spreadOf(j); }

/** Part of what they would lend in calm times that lenders lend now, 0 to 1 in a crunch and above 1 in a boom. */
export function lendersAppetite(): f64 { return creditHealth(); }
