// Printed from src/schema by `npm run generate`. Do not edit.

/** Number of the intervention that the value belongs to; its rows follow each other. [id] */
export function which(i: i32): i64 { return load<i64>(<usize>i << 3, 1705408); }
export function setWhich(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1705408); }

/** First quarter in which it can begin. [quarter] */
export function firstQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1738176); }
export function setFirstQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1738176); }

/** Last one. [quarter] */
export function lastQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1770944); }
export function setLastQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1770944); }

/** Chance that it begins in a quarter; 2^32 on a date. [share of 2^32] */
export function chance(i: i32): i64 { return load<i64>(<usize>i << 3, 1803712); }
export function setChance(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1803712); }

/** Quarters after which it ends; 0 for good. [quarters] */
export function lasts(i: i32): i64 { return load<i64>(<usize>i << 3, 1836480); }
export function setLasts(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1836480); }

/** It may begin again after it has ended. [switch] */
export function repeats(i: i32): i64 { return load<i64>(<usize>i << 3, 1869248); }
export function setRepeats(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1869248); }

/** Where the value stands in memory. [address] */
export function cell(i: i32): i64 { return load<i64>(<usize>i << 3, 1902016); }
export function setCell(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1902016); }

/** The value that the scenario states. [any] */
export function original(i: i32): f64 { return load<f64>(<usize>i << 3, 1934784); }
export function setOriginal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1934784); }

/** How it changes: set, scale or shift. [code] */
export function change(i: i32): i64 { return load<i64>(<usize>i << 3, 1967552); }
export function setChange(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1967552); }

/** What it is set to, multiplied by, or shifted by. [any] */
export function by(i: i32): f64 { return load<f64>(<usize>i << 3, 2000320); }
export function setBy(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2000320); }

/** Least value of the parameter. [any] */
export function low(i: i32): f64 { return load<f64>(<usize>i << 3, 2033088); }
export function setLow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2033088); }

/** Greatest value of the parameter. [any] */
export function high(i: i32): f64 { return load<f64>(<usize>i << 3, 2065856); }
export function setHigh(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2065856); }

/** The parameter is a whole number. [switch] */
export function whole(i: i32): i64 { return load<i64>(<usize>i << 3, 2098624); }
export function setWhole(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2098624); }

/** Quarter in which it began, −1 while it is not under way. [quarter] */
export function startedQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 2131392); }
export function setStartedQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2131392); }

/** How often it has begun. [count] */
export function times(i: i32): i64 { return load<i64>(<usize>i << 3, 2164160); }
export function setTimes(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2164160); }

/** Rows under way, one up, in the order in which they began; then zeros. [id] */
export function order(i: i32): i64 { return load<i64>(<usize>i << 3, 2196928); }
export function setOrder(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2196928); }
