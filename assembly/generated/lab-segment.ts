// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1029440); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 1094976); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1160512); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1160512); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 1226048); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1226048); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1291584); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1291584); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 1357120); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1357120); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1422656); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1422656); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1488192); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1488192); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1553728); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1553728); }
