// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5899648); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5899648); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5924608); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5924608); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5949568); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5949568); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5974528); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5974528); }
