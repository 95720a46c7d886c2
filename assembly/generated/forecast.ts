// Printed from src/schema by `npm run generate`. Do not edit.

/** Median forecast of demand in that quarter, the newest that was made for it. [micro-usage-units] */
export function expectedMicro(i: i32): f64 { return load<f64>(<usize>i << 3, 17596032); }
export function setExpectedMicro(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 17596032); }

/** How long before it was made. [quarters] */
export function leadQuarters(i: i32): i64 { return load<i64>(<usize>i << 3, 18120320); }
export function setLeadQuarters(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18120320); }

/** Equity that falls due in that quarter. [cents] */
export function promisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18644608); }
export function setPromisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18644608); }

/** Quarterly revenue that it demands. [cents] */
export function milestoneCents(i: i32): i64 { return load<i64>(<usize>i << 3, 19168896); }
export function setMilestoneCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 19168896); }

/** Price agreed for all shares that there were at the start. [cents] */
export function agreedPrice(i: i32): f64 { return load<f64>(<usize>i << 3, 19693184); }
export function setAgreedPrice(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 19693184); }
