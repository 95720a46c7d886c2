// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 918848); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 984384); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 1049920); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 1115456); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1180992); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1180992); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 1246528); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1246528); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1312064); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1312064); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 1377600); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1377600); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1443136); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1443136); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1508672); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1508672); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1574208); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1574208); }
