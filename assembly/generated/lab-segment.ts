// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1111808); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 1177344); }

/** Share of the lab’s usage in the segment that is sold as private deployment. [share] */
export function privateShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1242880); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1308416); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1308416); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 1373952); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1373952); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1439488); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1439488); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 1505024); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1505024); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1570560); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1570560); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1636096); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1636096); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1701632); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1701632); }

/** Part of the revenue that is from private deployments. [cents] */
export function privateRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1767168); }
export function setPrivateRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1767168); }
