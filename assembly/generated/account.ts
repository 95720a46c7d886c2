// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18188800); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18188800); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18213952); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18213952); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18239104); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18239104); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 18264256); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 18264256); }
