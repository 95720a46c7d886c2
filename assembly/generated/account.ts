// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20063232); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20063232); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20088384); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20088384); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20113536); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20113536); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20138688); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20138688); }
