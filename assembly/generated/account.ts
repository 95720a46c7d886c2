// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5443776); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5443776); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5468736); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5468736); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5493696); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5493696); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5518656); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5518656); }
