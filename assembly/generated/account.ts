// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 17473920); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 17473920); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 17498880); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 17498880); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 17523840); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 17523840); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 17548800); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 17548800); }
