// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s customers that belong to this class; the shares of a segment sum to one. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 89152); }

/** Standard deviation of log usage between customers of the class (lognormal, mean one). [log points] */
export function usageSd(i: i32): f64 { return load<f64>(<usize>i << 3, 91200); }

/** Share of the class that is in the market at the start. [share] */
export function initialAdopted(i: i32): f64 { return load<f64>(<usize>i << 3, 93248); }

/** Customers at the start have been with their lab for between zero and so many quarters. [quarters] */
export function initialTenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 95296); }

/** Where the customers of the class are: it decides which labs can be bought there, and what rules ask of them. [code] */
export function region(i: i32): f64 { return load<f64>(<usize>i << 3, 97344); }

/** Bass p: yearly hazard of adopting without having seen others adopt. [share/year] */
export function innovationPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 99392); }

/** Bass q: yearly hazard added when everybody else has adopted. [share/year] */
export function imitationPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 101440); }

/** Communities that the class is divided into, of equal size; 16,384 over all classes at most. [count] */
export function communities(i: i32): f64 { return load<f64>(<usize>i << 3, 103488); }

/** Part of the word of mouth that comes from the customer’s own community; the rest comes from the whole class. [share] */
export function communityShare(i: i32): f64 { return load<f64>(<usize>i << 3, 105536); }

/** Mean time from conviction to entry into the market. [quarters] */
export function delayQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 107584); }

/** Stages that the customer’s organisation passes one after the other; more of them make the delay more alike from customer to customer. [count] */
export function delayStages(i: i32): f64 { return load<f64>(<usize>i << 3, 109632); }

/** Utility of the best product at the reference price, against zero for buying nothing. [utils] */
export function baseUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 111680); }

/** Utility lost for each order of magnitude by which a product trails the frontier. [utils] */
export function qualityTaste(i: i32): f64 { return load<f64>(<usize>i << 3, 113728); }

/** Utility lost for each reference price that is charged above the reference price. [utils] */
export function priceSensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 115776); }

/** Utility that a long-standing customer’s own lab gains over all others. [utils] */
export function switchingCost(i: i32): f64 { return load<f64>(<usize>i << 3, 117824); }

/** Tenure after which 63 % of the switching cost has built up. [quarters] */
export function switchingRampQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 119872); }

/** A customer re-chooses every so many quarters, in the phase of its budget cycle. [quarters] */
export function contractQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 121920); }

/** Part of the class that a year replaces by customers who owe no lab anything. [share/year] */
export function renewalPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 123968); }

/** Part of the growth of usage that is put out to all labs anew. [share] */
export function openGrowthShare(i: i32): f64 { return load<f64>(<usize>i << 3, 126016); }

/** Part of its usage that a customer with a second lab gives to it. [share] */
export function secondShare(i: i32): f64 { return load<f64>(<usize>i << 3, 128064); }

/** Utility lost if all of a lab’s customers were turned away last quarter. [utils] */
export function waitAversion(i: i32): f64 { return load<f64>(<usize>i << 3, 130112); }

/** Share of the customers turned away and served by a rival that stay with the rival. [share] */
export function leaveAfterSpill(i: i32): f64 { return load<f64>(<usize>i << 3, 132160); }

/** Utility of a lab that is trusted fully over one that is not trusted at all. [utils] */
export function trustTaste(i: i32): f64 { return load<f64>(<usize>i << 3, 134208); }

/** Utility lost with a foreign lab that is not local at all. [utils] */
export function residencyTaste(i: i32): f64 { return load<f64>(<usize>i << 3, 136256); }

/** Segment of the class; written by the host. [id] */
export function segment(i: i32): i64 { return load<i64>(<usize>i << 3, 138304); }
export function setSegment(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 138304); }

/** First customer of the class. [id] */
export function idLow(i: i32): i64 { return load<i64>(<usize>i << 3, 140352); }
export function setIdLow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 140352); }

/** One past its last customer. [id] */
export function idHigh(i: i32): i64 { return load<i64>(<usize>i << 3, 142400); }
export function setIdHigh(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 142400); }

/** Simulated customers of the class in the market. [customers] */
export function adopted(i: i32): i64 { return load<i64>(<usize>i << 3, 144448); }
export function setAdopted(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 144448); }

/** Adoption hazard summed since the start; with communities each has its own instead. [log points] */
export function hazardSum(i: i32): f64 { return load<f64>(<usize>i << 3, 146496); }
export function setHazardSum(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 146496); }

/** First community of the class. [id] */
export function communityLow(i: i32): i64 { return load<i64>(<usize>i << 3, 148544); }
export function setCommunityLow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 148544); }

/** Simulated customers of the class who are in the market or on their way into it. [customers] */
export function convinced(i: i32): i64 { return load<i64>(<usize>i << 3, 150592); }
export function setConvinced(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 150592); }

/** e to the utility of open weights to the class. [factor] */
export function openWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 152640); }
export function setOpenWeight(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 152640); }
