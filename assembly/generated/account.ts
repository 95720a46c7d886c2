// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 17656128); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 17656128); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 17681088); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 17681088); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 17706048); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 17706048); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 17731008); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 17731008); }
