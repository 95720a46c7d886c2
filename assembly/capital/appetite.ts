// How much of what they would lend in calm times lenders lend now.
import * as run from "../generated/run";
import { creditHealth } from "./contagion";
import { cycleAppetite } from "./credit-cycle";

/** 0 to 1 in a crunch, and above 1 in a boom. */
export function lendersAppetite(): f64 { return cycleAppetite(<i32>run.quarter()) * creditHealth(); }
