// No NaN and no infinity survives a quarter.
import { TRAP_NOT_FINITE } from "../generated/codes";
import { refuse } from "./trap";

/** Visits one column of floats; the trap names the column by its place in the schema, and the row. */
export function checkColumn(column: i32, address: usize, rows: i32): void {
  for (let i = 0; i < rows; i++) {
    const x = load<f64>(address + (<usize>i << 3));
    if (!(x - x == 0)) refuse(TRAP_NOT_FINITE, column, i);
  }
}
