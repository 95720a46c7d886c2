// Printed from src/schema by `npm run generate`. Do not edit.

/** Median forecast of demand in that quarter, the newest that was made for it. [micro-usage-units] */
export function expectedMicro(i: i32): f64 { return load<f64>(<usize>i << 3, 17587840); }
export function setExpectedMicro(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 17587840); }

/** How long before it was made. [quarters] */
export function leadQuarters(i: i32): i64 { return load<i64>(<usize>i << 3, 18112128); }
export function setLeadQuarters(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18112128); }

/** Equity that falls due in that quarter. [cents] */
export function promisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18636416); }
export function setPromisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18636416); }

/** Quarterly revenue that it demands. [cents] */
export function milestoneCents(i: i32): i64 { return load<i64>(<usize>i << 3, 19160704); }
export function setMilestoneCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 19160704); }

/** Value at which it was agreed. [cents] */
export function agreedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 19684992); }
export function setAgreedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 19684992); }
