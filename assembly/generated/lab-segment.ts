// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1115072); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 1180608); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1246144); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1246144); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 1311680); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1311680); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1377216); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1377216); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 1442752); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1442752); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1508288); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1508288); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1573824); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1573824); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1639360); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1639360); }
