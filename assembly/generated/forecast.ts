// Printed from src/schema by `npm run generate`. Do not edit.

/** Median forecast of demand in that quarter, the newest that was made for it. [micro-usage-units] */
export function expectedMicro(i: i32): f64 { return load<f64>(<usize>i << 3, 17313792); }
export function setExpectedMicro(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 17313792); }

/** How long before it was made. [quarters] */
export function leadQuarters(i: i32): i64 { return load<i64>(<usize>i << 3, 17838080); }
export function setLeadQuarters(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 17838080); }
