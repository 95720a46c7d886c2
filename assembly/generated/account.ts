// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5443712); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5443712); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5468672); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5468672); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5493632); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5493632); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5518592); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5518592); }
