// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6081856); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6081856); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6106816); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6106816); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6131776); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6131776); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6156736); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6156736); }
