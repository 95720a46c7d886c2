// Printed from src/schema by `npm run generate`. Do not edit.

/** Usage that all labs will be able to serve then by what is ordered now. [usage-units] */
export function usageUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 20217472); }
export function setUsageUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 20217472); }

/** Quarter in which that was added up, plus one. [quarter] */
export function quarter(i: i32): i64 { return load<i64>(<usize>i << 3, 20217984); }
export function setQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20217984); }

/** Frontier of a past quarter; row = quarter mod 64. [orders of magnitude] */
export function frontierPast(i: i32): f64 { return load<f64>(<usize>i << 3, 20218496); }
export function setFrontierPast(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 20218496); }
