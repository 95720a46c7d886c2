// Printed from src/schema by `npm run generate`. Do not edit.

/** Number of the intervention that the value belongs to; its rows follow each other. [id] */
export function which(i: i32): i64 { return load<i64>(<usize>i << 3, 4480640); }
export function setWhich(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4480640); }

/** First quarter in which it can begin. [quarter] */
export function firstQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4513408); }
export function setFirstQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4513408); }

/** Last one. [quarter] */
export function lastQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4546176); }
export function setLastQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4546176); }

/** Chance that it begins in a quarter; 2^32 on a date. [share of 2^32] */
export function chance(i: i32): i64 { return load<i64>(<usize>i << 3, 4578944); }
export function setChance(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4578944); }

/** Quarters after which it ends; 0 for good. [quarters] */
export function lasts(i: i32): i64 { return load<i64>(<usize>i << 3, 4611712); }
export function setLasts(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4611712); }

/** It may begin again after it has ended. [switch] */
export function repeats(i: i32): i64 { return load<i64>(<usize>i << 3, 4644480); }
export function setRepeats(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4644480); }

/** Where the value stands in memory. [address] */
export function cell(i: i32): i64 { return load<i64>(<usize>i << 3, 4677248); }
export function setCell(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4677248); }

/** The value that the scenario states. [any] */
export function original(i: i32): f64 { return load<f64>(<usize>i << 3, 4710016); }
export function setOriginal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4710016); }

/** How it changes: set, scale or shift. [code] */
export function change(i: i32): i64 { return load<i64>(<usize>i << 3, 4742784); }
export function setChange(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4742784); }

/** What it is set to, multiplied by, or shifted by. [any] */
export function by(i: i32): f64 { return load<f64>(<usize>i << 3, 4775552); }
export function setBy(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4775552); }

/** Least value of the parameter. [any] */
export function low(i: i32): f64 { return load<f64>(<usize>i << 3, 4808320); }
export function setLow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4808320); }

/** Greatest value of the parameter. [any] */
export function high(i: i32): f64 { return load<f64>(<usize>i << 3, 4841088); }
export function setHigh(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4841088); }

/** The parameter is a whole number. [switch] */
export function whole(i: i32): i64 { return load<i64>(<usize>i << 3, 4873856); }
export function setWhole(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4873856); }

/** Quarter in which it began, −1 while it is not under way. [quarter] */
export function startedQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4906624); }
export function setStartedQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4906624); }

/** How often it has begun. [count] */
export function times(i: i32): i64 { return load<i64>(<usize>i << 3, 4939392); }
export function setTimes(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4939392); }

/** Rows under way, one up, in the order in which they began; then zeros. [id] */
export function order(i: i32): i64 { return load<i64>(<usize>i << 3, 4972160); }
export function setOrder(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4972160); }
