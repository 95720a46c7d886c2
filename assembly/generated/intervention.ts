// Printed from src/schema by `npm run generate`. Do not edit.

/** Number of the intervention that the value belongs to; its rows follow each other. [id] */
export function which(i: i32): i64 { return load<i64>(<usize>i << 3, 4391488); }
export function setWhich(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4391488); }

/** First quarter in which it can begin. [quarter] */
export function firstQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4424256); }
export function setFirstQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4424256); }

/** Last one. [quarter] */
export function lastQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4457024); }
export function setLastQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4457024); }

/** Chance that it begins in a quarter; 2^32 on a date. [share of 2^32] */
export function chance(i: i32): i64 { return load<i64>(<usize>i << 3, 4489792); }
export function setChance(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4489792); }

/** Quarters after which it ends; 0 for good. [quarters] */
export function lasts(i: i32): i64 { return load<i64>(<usize>i << 3, 4522560); }
export function setLasts(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4522560); }

/** It may begin again after it has ended. [switch] */
export function repeats(i: i32): i64 { return load<i64>(<usize>i << 3, 4555328); }
export function setRepeats(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4555328); }

/** Where the value stands in memory. [address] */
export function cell(i: i32): i64 { return load<i64>(<usize>i << 3, 4588096); }
export function setCell(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4588096); }

/** The value that the scenario states. [any] */
export function original(i: i32): f64 { return load<f64>(<usize>i << 3, 4620864); }
export function setOriginal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4620864); }

/** How it changes: set, scale or shift. [code] */
export function change(i: i32): i64 { return load<i64>(<usize>i << 3, 4653632); }
export function setChange(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4653632); }

/** What it is set to, multiplied by, or shifted by. [any] */
export function by(i: i32): f64 { return load<f64>(<usize>i << 3, 4686400); }
export function setBy(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4686400); }

/** Least value of the parameter. [any] */
export function low(i: i32): f64 { return load<f64>(<usize>i << 3, 4719168); }
export function setLow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4719168); }

/** Greatest value of the parameter. [any] */
export function high(i: i32): f64 { return load<f64>(<usize>i << 3, 4751936); }
export function setHigh(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4751936); }

/** The parameter is a whole number. [switch] */
export function whole(i: i32): i64 { return load<i64>(<usize>i << 3, 4784704); }
export function setWhole(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4784704); }

/** Quarter in which it began, −1 while it is not under way. [quarter] */
export function startedQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4817472); }
export function setStartedQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4817472); }

/** How often it has begun. [count] */
export function times(i: i32): i64 { return load<i64>(<usize>i << 3, 4850240); }
export function setTimes(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4850240); }

/** Rows under way, one up, in the order in which they began; then zeros. [id] */
export function order(i: i32): i64 { return load<i64>(<usize>i << 3, 4883008); }
export function setOrder(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4883008); }
