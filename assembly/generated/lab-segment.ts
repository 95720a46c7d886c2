// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 684096); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 749632); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 815168); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 815168); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 880704); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 880704); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 946240); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 946240); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1011776); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1011776); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1077312); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1077312); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1142848); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1142848); }
