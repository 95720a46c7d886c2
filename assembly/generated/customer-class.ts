// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s customers that belong to this class; the shares of a segment sum to one. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 75136); }

/** Standard deviation of log usage between customers of the class (lognormal, mean one). [log points] */
export function usageSd(i: i32): f64 { return load<f64>(<usize>i << 3, 77184); }

/** Share of the class that is in the market at the start. [share] */
export function initialAdopted(i: i32): f64 { return load<f64>(<usize>i << 3, 79232); }

/** Customers at the start have been with their lab for between zero and so many quarters. [quarters] */
export function initialTenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 81280); }

/** Bass p: yearly hazard of adopting without having seen others adopt. [share/year] */
export function innovationPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 83328); }

/** Bass q: yearly hazard added when everybody else has adopted. [share/year] */
export function imitationPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 85376); }

/** Utility of the best product at the reference price, against zero for buying nothing. [utils] */
export function baseUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 87424); }

/** Utility lost for each order of magnitude by which a product trails the frontier. [utils] */
export function qualityTaste(i: i32): f64 { return load<f64>(<usize>i << 3, 89472); }

/** Utility lost for each reference price that is charged above the reference price. [utils] */
export function priceSensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 91520); }

/** Utility that a long-standing customer’s own lab gains over all others. [utils] */
export function switchingCost(i: i32): f64 { return load<f64>(<usize>i << 3, 93568); }

/** Tenure after which 63 % of the switching cost has built up. [quarters] */
export function switchingRampQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 95616); }

/** A customer re-chooses every so many quarters, in the phase of its budget cycle. [quarters] */
export function contractQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 97664); }

/** Part of the class that a year replaces by customers who owe no lab anything. [share/year] */
export function renewalPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 99712); }

/** Part of the growth of usage that is put out to all labs anew. [share] */
export function openGrowthShare(i: i32): f64 { return load<f64>(<usize>i << 3, 101760); }

/** Where the customers of the class are. [code] */
export function region(i: i32): f64 { return load<f64>(<usize>i << 3, 103808); }

/** Part of its usage that a customer with a second lab gives to it. [share] */
export function secondShare(i: i32): f64 { return load<f64>(<usize>i << 3, 105856); }

/** Utility lost if all of a lab’s customers were turned away last quarter. [utils] */
export function waitAversion(i: i32): f64 { return load<f64>(<usize>i << 3, 107904); }

/** Share of the customers turned away and served by a rival that stay with the rival. [share] */
export function leaveAfterSpill(i: i32): f64 { return load<f64>(<usize>i << 3, 109952); }

/** Utility of a lab that is trusted fully over one that is not trusted at all. [utils] */
export function trustTaste(i: i32): f64 { return load<f64>(<usize>i << 3, 112000); }

/** Segment of the class; written by the host. [id] */
export function segment(i: i32): i64 { return load<i64>(<usize>i << 3, 114048); }
export function setSegment(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 114048); }

/** First customer of the class. [id] */
export function idLow(i: i32): i64 { return load<i64>(<usize>i << 3, 116096); }
export function setIdLow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 116096); }

/** One past its last customer. [id] */
export function idHigh(i: i32): i64 { return load<i64>(<usize>i << 3, 118144); }
export function setIdHigh(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 118144); }

/** Simulated customers of the class in the market. [customers] */
export function adopted(i: i32): i64 { return load<i64>(<usize>i << 3, 120192); }
export function setAdopted(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 120192); }

/** Adoption hazard summed since the start. [log points] */
export function hazardSum(i: i32): f64 { return load<f64>(<usize>i << 3, 122240); }
export function setHazardSum(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 122240); }
