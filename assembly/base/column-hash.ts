// The hash of columns of tables, one after the other.
import { mix64 } from "./random";

let hash: u64 = 0;

export function openHash(): void { hash = 0; }
export function closedHash(): u64 { return mix64(hash); }

/** Visits one column; called from the printed walk. A table without rows leaves no trace. */
export function hashColumn(column: u32, address: usize, rows: i32): void {
  if (rows == 0) return;
  let h = mix64(hash ^ <u64>column << 32 ^ <u64>rows);
  for (let i = 0; i < rows; i++) h = mix64(h ^ load<u64>(address + (<usize>i << 3)));
  hash = h;
}
