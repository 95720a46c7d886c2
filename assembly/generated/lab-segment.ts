// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 684160); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 749696); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 815232); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 815232); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 880768); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 880768); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 946304); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 946304); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1011840); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1011840); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1077376); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1077376); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1142912); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1142912); }
