// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s customers that belong to this class; the shares of a segment sum to one. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 73920); }

/** Standard deviation of log usage between customers of the class (lognormal, mean one). [log points] */
export function usageSd(i: i32): f64 { return load<f64>(<usize>i << 3, 75968); }

/** Share of the class that is in the market at the start. [share] */
export function initialAdopted(i: i32): f64 { return load<f64>(<usize>i << 3, 78016); }

/** Customers at the start have been with their lab for between zero and so many quarters. [quarters] */
export function initialTenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 80064); }

/** Bass p: yearly hazard of adopting without having seen others adopt. [share/year] */
export function innovationPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 82112); }

/** Bass q: yearly hazard added when everybody else has adopted. [share/year] */
export function imitationPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 84160); }

/** Utility of the best product at the reference price, against zero for buying nothing. [utils] */
export function baseUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 86208); }

/** Utility lost for each order of magnitude by which a product trails the frontier. [utils] */
export function qualityTaste(i: i32): f64 { return load<f64>(<usize>i << 3, 88256); }

/** Utility lost for each reference price that is charged above the reference price. [utils] */
export function priceSensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 90304); }

/** Utility that a long-standing customer’s own lab gains over all others. [utils] */
export function switchingCost(i: i32): f64 { return load<f64>(<usize>i << 3, 92352); }

/** Tenure after which 63 % of the switching cost has built up. [quarters] */
export function switchingRampQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 94400); }

/** A customer re-chooses every so many quarters, in the phase of its budget cycle. [quarters] */
export function contractQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 96448); }

/** Utility lost if all of a lab’s customers were turned away last quarter. [utils] */
export function waitAversion(i: i32): f64 { return load<f64>(<usize>i << 3, 98496); }

/** Share of the customers turned away and served by a rival that stay with the rival. [share] */
export function leaveAfterSpill(i: i32): f64 { return load<f64>(<usize>i << 3, 100544); }

/** Segment of the class; written by the host. [id] */
export function segment(i: i32): i64 { return load<i64>(<usize>i << 3, 102592); }
export function setSegment(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 102592); }

/** First customer of the class. [id] */
export function idLow(i: i32): i64 { return load<i64>(<usize>i << 3, 104640); }
export function setIdLow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 104640); }

/** One past its last customer. [id] */
export function idHigh(i: i32): i64 { return load<i64>(<usize>i << 3, 106688); }
export function setIdHigh(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 106688); }

/** Simulated customers of the class in the market. [customers] */
export function adopted(i: i32): i64 { return load<i64>(<usize>i << 3, 108736); }
export function setAdopted(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 108736); }

/** Adoption hazard summed since the start. [log points] */
export function hazardSum(i: i32): f64 { return load<f64>(<usize>i << 3, 110784); }
export function setHazardSum(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 110784); }
