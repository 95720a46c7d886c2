// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5402752); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5402752); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5427712); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5427712); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5452672); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5452672); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5477632); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5477632); }
