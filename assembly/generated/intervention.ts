// Printed from src/schema by `npm run generate`. Do not edit.

/** Number of the intervention that the value belongs to; its rows follow each other. [id] */
export function which(i: i32): i64 { return load<i64>(<usize>i << 3, 4032000); }
export function setWhich(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4032000); }

/** First quarter in which it can begin. [quarter] */
export function firstQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4064768); }
export function setFirstQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4064768); }

/** Last one. [quarter] */
export function lastQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4097536); }
export function setLastQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4097536); }

/** Chance that it begins in a quarter; 2^32 on a date. [share of 2^32] */
export function chance(i: i32): i64 { return load<i64>(<usize>i << 3, 4130304); }
export function setChance(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4130304); }

/** Quarters after which it ends; 0 for good. [quarters] */
export function lasts(i: i32): i64 { return load<i64>(<usize>i << 3, 4163072); }
export function setLasts(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4163072); }

/** It may begin again after it has ended. [switch] */
export function repeats(i: i32): i64 { return load<i64>(<usize>i << 3, 4195840); }
export function setRepeats(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4195840); }

/** Where the value stands in memory. [address] */
export function cell(i: i32): i64 { return load<i64>(<usize>i << 3, 4228608); }
export function setCell(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4228608); }

/** The value that the scenario states. [any] */
export function original(i: i32): f64 { return load<f64>(<usize>i << 3, 4261376); }
export function setOriginal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4261376); }

/** How it changes: set, scale or shift. [code] */
export function change(i: i32): i64 { return load<i64>(<usize>i << 3, 4294144); }
export function setChange(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4294144); }

/** What it is set to, multiplied by, or shifted by. [any] */
export function by(i: i32): f64 { return load<f64>(<usize>i << 3, 4326912); }
export function setBy(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4326912); }

/** Least value of the parameter. [any] */
export function low(i: i32): f64 { return load<f64>(<usize>i << 3, 4359680); }
export function setLow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4359680); }

/** Greatest value of the parameter. [any] */
export function high(i: i32): f64 { return load<f64>(<usize>i << 3, 4392448); }
export function setHigh(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4392448); }

/** The parameter is a whole number. [switch] */
export function whole(i: i32): i64 { return load<i64>(<usize>i << 3, 4425216); }
export function setWhole(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4425216); }

/** Quarter in which it began, −1 while it is not under way. [quarter] */
export function startedQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 4457984); }
export function setStartedQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4457984); }

/** How often it has begun. [count] */
export function times(i: i32): i64 { return load<i64>(<usize>i << 3, 4490752); }
export function setTimes(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4490752); }

/** Rows under way, one up, in the order in which they began; then zeros. [id] */
export function order(i: i32): i64 { return load<i64>(<usize>i << 3, 4523520); }
export function setOrder(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4523520); }
