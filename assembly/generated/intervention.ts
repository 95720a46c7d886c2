// Printed from src/schema by `npm run generate`. Do not edit.

/** Number of the intervention that the value belongs to; its rows follow each other. [id] */
export function which(i: i32): i64 { return load<i64>(<usize>i << 3, 4488832); }
export function setWhich(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4488832); }

/** First quarter in which it can begin. [quarter] */
export function firstQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4521600); }
export function setFirstQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4521600); }

/** Last one. [quarter] */
export function lastQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4554368); }
export function setLastQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4554368); }

/** Chance that it begins in a quarter; 2^32 on a date. [share of 2^32] */
export function chance(i: i32): i64 { return load<i64>(<usize>i << 3, 4587136); }
export function setChance(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4587136); }

/** Quarters after which it ends; 0 for good. [quarters] */
export function lasts(i: i32): i64 { return load<i64>(<usize>i << 3, 4619904); }
export function setLasts(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4619904); }

/** It may begin again after it has ended. [switch] */
export function repeats(i: i32): i64 { return load<i64>(<usize>i << 3, 4652672); }
export function setRepeats(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4652672); }

/** Where the value stands in memory. [address] */
export function cell(i: i32): i64 { return load<i64>(<usize>i << 3, 4685440); }
export function setCell(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4685440); }

/** The value that the scenario states. [any] */
export function original(i: i32): f64 { return load<f64>(<usize>i << 3, 4718208); }
export function setOriginal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4718208); }

/** How it changes: set, scale or shift. [code] */
export function change(i: i32): i64 { return load<i64>(<usize>i << 3, 4750976); }
export function setChange(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4750976); }

/** What it is set to, multiplied by, or shifted by. [any] */
export function by(i: i32): f64 { return load<f64>(<usize>i << 3, 4783744); }
export function setBy(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4783744); }

/** Least value of the parameter. [any] */
export function low(i: i32): f64 { return load<f64>(<usize>i << 3, 4816512); }
export function setLow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4816512); }

/** Greatest value of the parameter. [any] */
export function high(i: i32): f64 { return load<f64>(<usize>i << 3, 4849280); }
export function setHigh(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4849280); }

/** The parameter is a whole number. [switch] */
export function whole(i: i32): i64 { return load<i64>(<usize>i << 3, 4882048); }
export function setWhole(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4882048); }

/** Quarter in which it began, −1 while it is not under way. [quarter] */
export function startedQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4914816); }
export function setStartedQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4914816); }

/** How often it has begun. [count] */
export function times(i: i32): i64 { return load<i64>(<usize>i << 3, 4947584); }
export function setTimes(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4947584); }

/** Rows under way, one up, in the order in which they began; then zeros. [id] */
export function order(i: i32): i64 { return load<i64>(<usize>i << 3, 4980352); }
export function setOrder(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4980352); }
