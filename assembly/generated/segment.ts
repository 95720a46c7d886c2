// Printed from src/schema by `npm run generate`. Do not edit.

/** Part of the simulated customers that is drawn from this segment, relative to the other segments. [factor] */
export function sampleShare(i: i32): f64 { return load<f64>(<usize>i << 3, 85504); }

/** Real customers of the segment, adopted or not; the simulated ones stand for them. [customers] */
export function realCustomers(i: i32): f64 { return load<f64>(<usize>i << 3, 85568); }

/** Usage units that an average adopted customer needs in quarter 0. [usage-units] */
export function usagePerCustomer(i: i32): f64 { return load<f64>(<usize>i << 3, 85632); }

/** Price of a usage unit at which utilities are stated; price sensitivity is per multiple of it. [USD/usage-unit] */
export function referencePriceUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 85696); }

/** Log points of usage gained for each order of magnitude of quality that the frontier gains. [log points] */
export function capabilityElasticity(i: i32): f64 { return load<f64>(<usize>i << 3, 85760); }

/** Usage per customer saturates at this multiple of its start: demand has a ceiling. [factor] */
export function intensityCeiling(i: i32): f64 { return load<f64>(<usize>i << 3, 85824); }

/** Standard deviation, over seeds, of the log of that ceiling. [log points] */
export function intensityCeilingSd(i: i32): f64 { return load<f64>(<usize>i << 3, 85888); }

/** Mean delay between a capability and the usage that it makes possible, in two stages. [quarters] */
export function absorptionQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 85952); }

/** Part of all work that is done where the segment’s customers are. [share] */
export function workShare(i: i32): f64 { return load<f64>(<usize>i << 3, 86016); }

/** Simulated customers. [customers] */
export function simulated(i: i32): i64 { return load<i64>(<usize>i << 3, 86080); }
export function setSimulated(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 86080); }

/** Real customers that one simulated customer stands for. [customers] */
export function weight(i: i32): f64 { return load<f64>(<usize>i << 3, 86144); }
export function setWeight(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 86144); }

/** Usage of an adopted customer relative to quarter 0. [factor] */
export function intensity(i: i32): f64 { return load<f64>(<usize>i << 3, 86208); }
export function setIntensity(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 86208); }

/** What this run’s ceiling of usage is to the one that the scenario states. [factor] */
export function ceilingLuck(i: i32): f64 { return load<f64>(<usize>i << 3, 86272); }
export function setCeilingLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 86272); }

/** First stage of the delay between capability and usage. [factor] */
export function absorbing(i: i32): f64 { return load<f64>(<usize>i << 3, 86336); }
export function setAbsorbing(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 86336); }

/** Summed base usage of all customers, in the market or not. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 86400); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 86400); }

/** Usage of this quarter for one unit of a customer’s base usage. [micro-usage-units] */
export function usageIndex(i: i32): f64 { return load<f64>(<usize>i << 3, 86464); }
export function setUsageIndex(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 86464); }

/** Simulated customers in the market. [customers] */
export function adopted(i: i32): i64 { return load<i64>(<usize>i << 3, 86528); }
export function setAdopted(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 86528); }

/** Those of them who buy from nobody. [customers] */
export function outside(i: i32): i64 { return load<i64>(<usize>i << 3, 86592); }
export function setOutside(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 86592); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 86656); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 86656); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 86720); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 86720); }

/** Usage turned away twice. [micro-usage-units] */
export function unservedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 86784); }
export function setUnservedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 86784); }

/** Revenue of all labs from the segment. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 86848); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 86848); }

/** Summed base usage of this shard’s customers at the start; none is lost or made later. [base usage] */
export function startUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 86912); }
export function setStartUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 86912); }

/** The same for the segment. [log points] */
export function trueGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 86976); }
export function setTrueGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 86976); }

/** Growth of demand over the valuation horizon by the model’s own equations. [log points] */
export function horizonGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 87040); }
export function setHorizonGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 87040); }
