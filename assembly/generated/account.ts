// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6424000); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6424000); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6448960); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6448960); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6473920); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6473920); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6498880); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6498880); }
