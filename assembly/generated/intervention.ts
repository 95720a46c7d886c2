// Printed from src/schema by `npm run generate`. Do not edit.

/** Number of the intervention that the value belongs to; its rows follow each other. [id] */
export function which(i: i32): i64 { return load<i64>(<usize>i << 3, 4333568); }
export function setWhich(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4333568); }

/** First quarter in which it can begin. [quarter] */
export function firstQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4366336); }
export function setFirstQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4366336); }

/** Last one. [quarter] */
export function lastQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4399104); }
export function setLastQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4399104); }

/** Chance that it begins in a quarter; 2^32 on a date. [share of 2^32] */
export function chance(i: i32): i64 { return load<i64>(<usize>i << 3, 4431872); }
export function setChance(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4431872); }

/** Quarters after which it ends; 0 for good. [quarters] */
export function lasts(i: i32): i64 { return load<i64>(<usize>i << 3, 4464640); }
export function setLasts(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4464640); }

/** It may begin again after it has ended. [switch] */
export function repeats(i: i32): i64 { return load<i64>(<usize>i << 3, 4497408); }
export function setRepeats(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4497408); }

/** Where the value stands in memory. [address] */
export function cell(i: i32): i64 { return load<i64>(<usize>i << 3, 4530176); }
export function setCell(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4530176); }

/** The value that the scenario states. [any] */
export function original(i: i32): f64 { return load<f64>(<usize>i << 3, 4562944); }
export function setOriginal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4562944); }

/** How it changes: set, scale or shift. [code] */
export function change(i: i32): i64 { return load<i64>(<usize>i << 3, 4595712); }
export function setChange(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4595712); }

/** What it is set to, multiplied by, or shifted by. [any] */
export function by(i: i32): f64 { return load<f64>(<usize>i << 3, 4628480); }
export function setBy(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4628480); }

/** Least value of the parameter. [any] */
export function low(i: i32): f64 { return load<f64>(<usize>i << 3, 4661248); }
export function setLow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4661248); }

/** Greatest value of the parameter. [any] */
export function high(i: i32): f64 { return load<f64>(<usize>i << 3, 4694016); }
export function setHigh(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4694016); }

/** The parameter is a whole number. [switch] */
export function whole(i: i32): i64 { return load<i64>(<usize>i << 3, 4726784); }
export function setWhole(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4726784); }

/** Quarter in which it began, −1 while it is not under way. [quarter] */
export function startedQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4759552); }
export function setStartedQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4759552); }

/** How often it has begun. [count] */
export function times(i: i32): i64 { return load<i64>(<usize>i << 3, 4792320); }
export function setTimes(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4792320); }

/** Rows under way, one up, in the order in which they began; then zeros. [id] */
export function order(i: i32): i64 { return load<i64>(<usize>i << 3, 4825088); }
export function setOrder(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4825088); }
