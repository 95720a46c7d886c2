// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 956608); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 1022144); }

/** Part of the lab’s revenue in the segment that is sold through its clouds. [share] */
export function channelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1087680); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1153216); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1153216); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 1218752); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1218752); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1284288); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1284288); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 1349824); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1349824); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1415360); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1415360); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1480896); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1480896); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1546432); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1546432); }
