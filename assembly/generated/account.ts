// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20210816); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20210816); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20235968); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20235968); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20261120); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20261120); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20286272); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20286272); }
