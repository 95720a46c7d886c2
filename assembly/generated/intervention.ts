// Printed from src/schema by `npm run generate`. Do not edit.

/** Number of the intervention that the value belongs to; its rows follow each other. [id] */
export function which(i: i32): i64 { return load<i64>(<usize>i << 3, 4206592); }
export function setWhich(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4206592); }

/** First quarter in which it can begin. [quarter] */
export function firstQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4239360); }
export function setFirstQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4239360); }

/** Last one. [quarter] */
export function lastQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4272128); }
export function setLastQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4272128); }

/** Chance that it begins in a quarter; 2^32 on a date. [share of 2^32] */
export function chance(i: i32): i64 { return load<i64>(<usize>i << 3, 4304896); }
export function setChance(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4304896); }

/** Quarters after which it ends; 0 for good. [quarters] */
export function lasts(i: i32): i64 { return load<i64>(<usize>i << 3, 4337664); }
export function setLasts(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4337664); }

/** It may begin again after it has ended. [switch] */
export function repeats(i: i32): i64 { return load<i64>(<usize>i << 3, 4370432); }
export function setRepeats(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4370432); }

/** Where the value stands in memory. [address] */
export function cell(i: i32): i64 { return load<i64>(<usize>i << 3, 4403200); }
export function setCell(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4403200); }

/** The value that the scenario states. [any] */
export function original(i: i32): f64 { return load<f64>(<usize>i << 3, 4435968); }
export function setOriginal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4435968); }

/** How it changes: set, scale or shift. [code] */
export function change(i: i32): i64 { return load<i64>(<usize>i << 3, 4468736); }
export function setChange(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4468736); }

/** What it is set to, multiplied by, or shifted by. [any] */
export function by(i: i32): f64 { return load<f64>(<usize>i << 3, 4501504); }
export function setBy(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4501504); }

/** Least value of the parameter. [any] */
export function low(i: i32): f64 { return load<f64>(<usize>i << 3, 4534272); }
export function setLow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4534272); }

/** Greatest value of the parameter. [any] */
export function high(i: i32): f64 { return load<f64>(<usize>i << 3, 4567040); }
export function setHigh(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4567040); }

/** The parameter is a whole number. [switch] */
export function whole(i: i32): i64 { return load<i64>(<usize>i << 3, 4599808); }
export function setWhole(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4599808); }

/** Quarter in which it began, −1 while it is not under way. [quarter] */
export function startedQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4632576); }
export function setStartedQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4632576); }

/** How often it has begun. [count] */
export function times(i: i32): i64 { return load<i64>(<usize>i << 3, 4665344); }
export function setTimes(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4665344); }

/** Rows under way, one up, in the order in which they began; then zeros. [id] */
export function order(i: i32): i64 { return load<i64>(<usize>i << 3, 4698112); }
export function setOrder(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4698112); }
