// Printed from src/schema by `npm run generate`. Do not edit.

/** Part of the simulated customers that is drawn from this segment, relative to the other segments. [factor] */
export function sampleShare(i: i32): f64 { return load<f64>(<usize>i << 3, 77952); }

/** Real customers of the segment, adopted or not; the simulated ones stand for them. [customers] */
export function realCustomers(i: i32): f64 { return load<f64>(<usize>i << 3, 78016); }

/** Usage units that an average adopted customer needs in quarter 0. [usage-units] */
export function usagePerCustomer(i: i32): f64 { return load<f64>(<usize>i << 3, 78080); }

/** Price of a usage unit at which utilities are stated; price sensitivity is per multiple of it. [USD/usage-unit] */
export function referencePriceUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 78144); }

/** Log points of usage gained for each order of magnitude of quality that the frontier gains. [log points] */
export function capabilityElasticity(i: i32): f64 { return load<f64>(<usize>i << 3, 78208); }

/** Usage per customer saturates at this multiple of its start: demand has a ceiling. [factor] */
export function intensityCeiling(i: i32): f64 { return load<f64>(<usize>i << 3, 78272); }

/** Mean delay between a capability and the usage that it makes possible, in two stages. [quarters] */
export function absorptionQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 78336); }

/** Simulated customers. [customers] */
export function simulated(i: i32): i64 { return load<i64>(<usize>i << 3, 78400); }
export function setSimulated(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 78400); }

/** Real customers that one simulated customer stands for. [customers] */
export function weight(i: i32): f64 { return load<f64>(<usize>i << 3, 78464); }
export function setWeight(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 78464); }

/** Usage of an adopted customer relative to quarter 0. [factor] */
export function intensity(i: i32): f64 { return load<f64>(<usize>i << 3, 78528); }
export function setIntensity(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 78528); }

/** First stage of the delay between capability and usage. [factor] */
export function absorbing(i: i32): f64 { return load<f64>(<usize>i << 3, 78592); }
export function setAbsorbing(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 78592); }

/** Summed base usage of all customers, in the market or not. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 78656); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 78656); }

/** Usage of this quarter for one unit of a customer’s base usage. [micro-usage-units] */
export function usageIndex(i: i32): f64 { return load<f64>(<usize>i << 3, 78720); }
export function setUsageIndex(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 78720); }

/** Simulated customers in the market. [customers] */
export function adopted(i: i32): i64 { return load<i64>(<usize>i << 3, 78784); }
export function setAdopted(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 78784); }

/** Those of them who buy from nobody. [customers] */
export function outside(i: i32): i64 { return load<i64>(<usize>i << 3, 78848); }
export function setOutside(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 78848); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 78912); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 78912); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 78976); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 78976); }

/** Usage turned away twice. [micro-usage-units] */
export function unservedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 79040); }
export function setUnservedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 79040); }

/** Revenue of all labs from the segment. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 79104); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 79104); }

/** Summed base usage of this shard’s customers at the start; none is lost or made later. [base usage] */
export function startUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 79168); }
export function setStartUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 79168); }

/** The same for the segment. [log points] */
export function trueGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 79232); }
export function setTrueGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 79232); }
