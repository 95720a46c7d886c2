// Printed from src/schema by `npm run generate`. Do not edit.

/** Number of the intervention that the value belongs to; its rows follow each other. [id] */
export function which(i: i32): i64 { return load<i64>(<usize>i << 3, 2169024); }
export function setWhich(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2169024); }

/** First quarter in which it can begin. [quarter] */
export function firstQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 2201792); }
export function setFirstQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2201792); }

/** Last one. [quarter] */
export function lastQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 2234560); }
export function setLastQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2234560); }

/** Chance that it begins in a quarter; 2^32 on a date. [share of 2^32] */
export function chance(i: i32): i64 { return load<i64>(<usize>i << 3, 2267328); }
export function setChance(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2267328); }

/** Quarters after which it ends; 0 for good. [quarters] */
export function lasts(i: i32): i64 { return load<i64>(<usize>i << 3, 2300096); }
export function setLasts(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2300096); }

/** It may begin again after it has ended. [switch] */
export function repeats(i: i32): i64 { return load<i64>(<usize>i << 3, 2332864); }
export function setRepeats(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2332864); }

/** Where the value stands in memory. [address] */
export function cell(i: i32): i64 { return load<i64>(<usize>i << 3, 2365632); }
export function setCell(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2365632); }

/** The value that the scenario states. [any] */
export function original(i: i32): f64 { return load<f64>(<usize>i << 3, 2398400); }
export function setOriginal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2398400); }

/** How it changes: set, scale or shift. [code] */
export function change(i: i32): i64 { return load<i64>(<usize>i << 3, 2431168); }
export function setChange(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2431168); }

/** What it is set to, multiplied by, or shifted by. [any] */
export function by(i: i32): f64 { return load<f64>(<usize>i << 3, 2463936); }
export function setBy(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2463936); }

/** Least value of the parameter. [any] */
export function low(i: i32): f64 { return load<f64>(<usize>i << 3, 2496704); }
export function setLow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2496704); }

/** Greatest value of the parameter. [any] */
export function high(i: i32): f64 { return load<f64>(<usize>i << 3, 2529472); }
export function setHigh(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2529472); }

/** The parameter is a whole number. [switch] */
export function whole(i: i32): i64 { return load<i64>(<usize>i << 3, 2562240); }
export function setWhole(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2562240); }

/** Quarter in which it began, −1 while it is not under way. [quarter] */
export function startedQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 2595008); }
export function setStartedQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2595008); }

/** How often it has begun. [count] */
export function times(i: i32): i64 { return load<i64>(<usize>i << 3, 2627776); }
export function setTimes(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2627776); }

/** Rows under way, one up, in the order in which they began; then zeros. [id] */
export function order(i: i32): i64 { return load<i64>(<usize>i << 3, 2660544); }
export function setOrder(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2660544); }
