// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6928768); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6928768); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6953728); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6953728); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6978688); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6978688); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 7003648); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 7003648); }
