// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5964800); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5964800); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5989760); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5989760); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6014720); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6014720); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6039680); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6039680); }
