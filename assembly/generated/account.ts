// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18363392); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18363392); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18388544); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18388544); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18413696); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18413696); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18438848); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18438848); }
