// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 667712); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 733248); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 798784); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 798784); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 864320); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 864320); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 929856); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 929856); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 995392); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 995392); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1060928); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1060928); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1126464); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1126464); }
