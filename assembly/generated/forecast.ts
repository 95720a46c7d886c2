// Printed from src/schema by `npm run generate`. Do not edit.

/** Median forecast of demand in that quarter, the newest that was made for it. [micro-usage-units] */
export function expectedMicro(i: i32): f64 { return load<f64>(<usize>i << 3, 17498688); }
export function setExpectedMicro(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 17498688); }

/** How long before it was made. [quarters] */
export function leadQuarters(i: i32): i64 { return load<i64>(<usize>i << 3, 18022976); }
export function setLeadQuarters(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18022976); }

/** Equity that falls due in that quarter. [cents] */
export function promisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18547264); }
export function setPromisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18547264); }

/** Quarterly revenue that it demands. [cents] */
export function milestoneCents(i: i32): i64 { return load<i64>(<usize>i << 3, 19071552); }
export function setMilestoneCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 19071552); }

/** Value at which it was agreed. [cents] */
export function agreedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 19595840); }
export function setAgreedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 19595840); }
