// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 725184); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 790720); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 856256); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 856256); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 921792); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 921792); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 987328); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 987328); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1052864); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1052864); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1118400); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1118400); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1183936); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1183936); }
