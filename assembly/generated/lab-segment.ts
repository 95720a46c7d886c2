// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1035008); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 1100544); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 1166080); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 1231616); }

/** Part of the lab’s revenue in the segment that is sold through its clouds. [share] */
export function channelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1297152); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1362688); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1362688); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 1428224); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1428224); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1493760); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1493760); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 1559296); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1559296); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1624832); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1624832); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1690368); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1690368); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1755904); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1755904); }
