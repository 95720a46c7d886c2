// Printed from src/schema by `npm run generate`. Do not edit.

/** Number of the intervention that the value belongs to; its rows follow each other. [id] */
export function which(i: i32): i64 { return load<i64>(<usize>i << 3, 4031872); }
export function setWhich(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4031872); }

/** First quarter in which it can begin. [quarter] */
export function firstQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4064640); }
export function setFirstQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4064640); }

/** Last one. [quarter] */
export function lastQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4097408); }
export function setLastQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4097408); }

/** Chance that it begins in a quarter; 2^32 on a date. [share of 2^32] */
export function chance(i: i32): i64 { return load<i64>(<usize>i << 3, 4130176); }
export function setChance(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4130176); }

/** Quarters after which it ends; 0 for good. [quarters] */
export function lasts(i: i32): i64 { return load<i64>(<usize>i << 3, 4162944); }
export function setLasts(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4162944); }

/** It may begin again after it has ended. [switch] */
export function repeats(i: i32): i64 { return load<i64>(<usize>i << 3, 4195712); }
export function setRepeats(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4195712); }

/** Where the value stands in memory. [address] */
export function cell(i: i32): i64 { return load<i64>(<usize>i << 3, 4228480); }
export function setCell(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4228480); }

/** The value that the scenario states. [any] */
export function original(i: i32): f64 { return load<f64>(<usize>i << 3, 4261248); }
export function setOriginal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4261248); }

/** How it changes: set, scale or shift. [code] */
export function change(i: i32): i64 { return load<i64>(<usize>i << 3, 4294016); }
export function setChange(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4294016); }

/** What it is set to, multiplied by, or shifted by. [any] */
export function by(i: i32): f64 { return load<f64>(<usize>i << 3, 4326784); }
export function setBy(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4326784); }

/** Least value of the parameter. [any] */
export function low(i: i32): f64 { return load<f64>(<usize>i << 3, 4359552); }
export function setLow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4359552); }

/** Greatest value of the parameter. [any] */
export function high(i: i32): f64 { return load<f64>(<usize>i << 3, 4392320); }
export function setHigh(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4392320); }

/** The parameter is a whole number. [switch] */
export function whole(i: i32): i64 { return load<i64>(<usize>i << 3, 4425088); }
export function setWhole(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4425088); }

/** Quarter in which it began, −1 while it is not under way. [quarter] */
export function startedQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4457856); }
export function setStartedQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4457856); }

/** How often it has begun. [count] */
export function times(i: i32): i64 { return load<i64>(<usize>i << 3, 4490624); }
export function setTimes(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4490624); }

/** Rows under way, one up, in the order in which they began; then zeros. [id] */
export function order(i: i32): i64 { return load<i64>(<usize>i << 3, 4523392); }
export function setOrder(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4523392); }
