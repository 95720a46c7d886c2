// Printed from src/schema by `npm run generate`. Do not edit.

/** Usage of an adopted customer in that quarter relative to quarter 0. [factor] */
export function usage(i: i32): f64 { return load<f64>(<usize>i << 3, 87104); }
export function setUsage(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 87104); }
