// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1193472); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 1259008); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 1324544); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 1390080); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1455616); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1455616); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 1521152); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1521152); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1586688); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1586688); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 1652224); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1652224); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1717760); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1717760); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1783296); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1783296); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1848832); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1848832); }
