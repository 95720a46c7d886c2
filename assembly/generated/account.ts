// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6174272); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6174272); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6199232); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6199232); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6224192); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6224192); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6249152); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6249152); }
