// What one line of a lab's cash statement says.
import { MAX_FLOWS } from "../generated/limits";
import * as statement from "../generated/statement";

/** Signed effect of a flow on the cash of lab j in this quarter, cents. */
export function flowOf(j: i32, flow: i32): i64 { return statement.cents(j * <i32>MAX_FLOWS + flow); }
