// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 16203904); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 16203904); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 16228864); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 16228864); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 16253824); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 16253824); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 16278784); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 16278784); }
