// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5599616); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5599616); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5624576); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5624576); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5649536); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5649536); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5674496); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5674496); }
