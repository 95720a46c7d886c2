// Printed from src/schema by `npm run generate`. Do not edit.

/** Signed effect on the lab’s cash. [cents] */
export function cents(i: i32): i64 { return load<i64>(<usize>i << 3, 20319616); }
export function setCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20319616); }
