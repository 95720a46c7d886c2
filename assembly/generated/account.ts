// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 14690688); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 14690688); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 14715648); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 14715648); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 14740608); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 14740608); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 14765568); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 14765568); }
