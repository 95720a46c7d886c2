// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 8682880); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 8682880); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 8707840); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 8707840); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 8732800); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 8732800); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 8757760); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 8757760); }
