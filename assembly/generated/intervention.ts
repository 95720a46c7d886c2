// Printed from src/schema by `npm run generate`. Do not edit.

/** Number of the intervention that the value belongs to; its rows follow each other. [id] */
export function which(i: i32): i64 { return load<i64>(<usize>i << 3, 4158848); }
export function setWhich(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4158848); }

/** First quarter in which it can begin. [quarter] */
export function firstQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4191616); }
export function setFirstQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4191616); }

/** Last one. [quarter] */
export function lastQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4224384); }
export function setLastQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4224384); }

/** Chance that it begins in a quarter; 2^32 on a date. [share of 2^32] */
export function chance(i: i32): i64 { return load<i64>(<usize>i << 3, 4257152); }
export function setChance(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4257152); }

/** Quarters after which it ends; 0 for good. [quarters] */
export function lasts(i: i32): i64 { return load<i64>(<usize>i << 3, 4289920); }
export function setLasts(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4289920); }

/** It may begin again after it has ended. [switch] */
export function repeats(i: i32): i64 { return load<i64>(<usize>i << 3, 4322688); }
export function setRepeats(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4322688); }

/** Where the value stands in memory. [address] */
export function cell(i: i32): i64 { return load<i64>(<usize>i << 3, 4355456); }
export function setCell(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4355456); }

/** The value that the scenario states. [any] */
export function original(i: i32): f64 { return load<f64>(<usize>i << 3, 4388224); }
export function setOriginal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4388224); }

/** How it changes: set, scale or shift. [code] */
export function change(i: i32): i64 { return load<i64>(<usize>i << 3, 4420992); }
export function setChange(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4420992); }

/** What it is set to, multiplied by, or shifted by. [any] */
export function by(i: i32): f64 { return load<f64>(<usize>i << 3, 4453760); }
export function setBy(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4453760); }

/** Least value of the parameter. [any] */
export function low(i: i32): f64 { return load<f64>(<usize>i << 3, 4486528); }
export function setLow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4486528); }

/** Greatest value of the parameter. [any] */
export function high(i: i32): f64 { return load<f64>(<usize>i << 3, 4519296); }
export function setHigh(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4519296); }

/** The parameter is a whole number. [switch] */
export function whole(i: i32): i64 { return load<i64>(<usize>i << 3, 4552064); }
export function setWhole(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4552064); }

/** Quarter in which it began, −1 while it is not under way. [quarter] */
export function startedQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4584832); }
export function setStartedQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4584832); }

/** How often it has begun. [count] */
export function times(i: i32): i64 { return load<i64>(<usize>i << 3, 4617600); }
export function setTimes(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4617600); }

/** Rows under way, one up, in the order in which they began; then zeros. [id] */
export function order(i: i32): i64 { return load<i64>(<usize>i << 3, 4650368); }
export function setOrder(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4650368); }
