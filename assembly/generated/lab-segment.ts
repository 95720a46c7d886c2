// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 725120); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 790656); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 856192); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 856192); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 921728); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 921728); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 987264); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 987264); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1052800); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1052800); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1118336); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1118336); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1183872); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1183872); }
