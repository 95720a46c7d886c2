// Printed from src/schema by `npm run generate`. Do not edit.

/** Adoption hazard summed since the start. [log points] */
export function hazardSum(i: i32): f64 { return load<f64>(<usize>i << 3, 154688); }
export function setHazardSum(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 154688); }

/** Simulated customers who are in the market or on their way into it. [customers] */
export function convinced(i: i32): i64 { return load<i64>(<usize>i << 3, 285760); }
export function setConvinced(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 285760); }
