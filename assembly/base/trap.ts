// Refusal: a fixed record of what went wrong, then an instruction that cannot be executed.
import { TRAP_ASSERTION } from "../generated/codes";
import * as run from "../generated/run";
import * as trap from "../generated/trap";

/** Writes (what, subject, quarter, amount) where the host reads it, and stops for good. */
export function refuse(code: i32, subject: i64, amount: i64): void {
  trap.setCode(code);
  trap.setSubject(subject);
  trap.setQuarter(run.quarter());
  trap.setAmount(amount);
  unreachable();
}

/** Stands in for the abort that AssemblyScript would import. */
export function abort(message: usize, file: usize, line: u32, column: u32): void {
  refuse(TRAP_ASSERTION, line, column);
}
