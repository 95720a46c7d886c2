// Printed from src/schema by `npm run generate`. Do not edit.

/** Number of the intervention that the value belongs to; its rows follow each other. [id] */
export function which(i: i32): i64 { return load<i64>(<usize>i << 3, 4439680); }
export function setWhich(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4439680); }

/** First quarter in which it can begin. [quarter] */
export function firstQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4472448); }
export function setFirstQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4472448); }

/** Last one. [quarter] */
export function lastQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4505216); }
export function setLastQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4505216); }

/** Chance that it begins in a quarter; 2^32 on a date. [share of 2^32] */
export function chance(i: i32): i64 { return load<i64>(<usize>i << 3, 4537984); }
export function setChance(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4537984); }

/** Quarters after which it ends; 0 for good. [quarters] */
export function lasts(i: i32): i64 { return load<i64>(<usize>i << 3, 4570752); }
export function setLasts(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4570752); }

/** It may begin again after it has ended. [switch] */
export function repeats(i: i32): i64 { return load<i64>(<usize>i << 3, 4603520); }
export function setRepeats(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4603520); }

/** Where the value stands in memory. [address] */
export function cell(i: i32): i64 { return load<i64>(<usize>i << 3, 4636288); }
export function setCell(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4636288); }

/** The value that the scenario states. [any] */
export function original(i: i32): f64 { return load<f64>(<usize>i << 3, 4669056); }
export function setOriginal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4669056); }

/** How it changes: set, scale or shift. [code] */
export function change(i: i32): i64 { return load<i64>(<usize>i << 3, 4701824); }
export function setChange(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4701824); }

/** What it is set to, multiplied by, or shifted by. [any] */
export function by(i: i32): f64 { return load<f64>(<usize>i << 3, 4734592); }
export function setBy(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4734592); }

/** Least value of the parameter. [any] */
export function low(i: i32): f64 { return load<f64>(<usize>i << 3, 4767360); }
export function setLow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4767360); }

/** Greatest value of the parameter. [any] */
export function high(i: i32): f64 { return load<f64>(<usize>i << 3, 4800128); }
export function setHigh(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4800128); }

/** The parameter is a whole number. [switch] */
export function whole(i: i32): i64 { return load<i64>(<usize>i << 3, 4832896); }
export function setWhole(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4832896); }

/** Quarter in which it began, −1 while it is not under way. [quarter] */
export function startedQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4865664); }
export function setStartedQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4865664); }

/** How often it has begun. [count] */
export function times(i: i32): i64 { return load<i64>(<usize>i << 3, 4898432); }
export function setTimes(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4898432); }

/** Rows under way, one up, in the order in which they began; then zeros. [id] */
export function order(i: i32): i64 { return load<i64>(<usize>i << 3, 4931200); }
export function setOrder(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4931200); }
