// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20219008); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20219008); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20244160); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20244160); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20269312); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20269312); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 20294464); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20294464); }
