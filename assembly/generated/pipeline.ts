// Printed from src/schema by `npm run generate`. Do not edit.

/** Units delivered, or to be delivered, in that quarter. [units] */
export function units(i: i32): i64 { return load<i64>(<usize>i << 3, 1979968); }
export function setUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1979968); }

/** What they cost each quarter of their term. [cents] */
export function billCents(i: i32): i64 { return load<i64>(<usize>i << 3, 4077120); }
export function setBillCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4077120); }
