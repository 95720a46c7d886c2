// Printed from src/schema by `npm run generate`. Do not edit.

/** Median forecast of demand in that quarter, the newest that was made for it. [micro-usage-units] */
export function expectedMicro(i: i32): f64 { return load<f64>(<usize>i << 3, 17440768); }
export function setExpectedMicro(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 17440768); }

/** How long before it was made. [quarters] */
export function leadQuarters(i: i32): i64 { return load<i64>(<usize>i << 3, 17965056); }
export function setLeadQuarters(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 17965056); }

/** Equity that falls due in that quarter. [cents] */
export function promisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18489344); }
export function setPromisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18489344); }

/** Quarterly revenue that it demands. [cents] */
export function milestoneCents(i: i32): i64 { return load<i64>(<usize>i << 3, 19013632); }
export function setMilestoneCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 19013632); }

/** Value at which it was agreed. [cents] */
export function agreedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 19537920); }
export function setAgreedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 19537920); }
