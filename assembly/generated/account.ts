// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5386304); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5386304); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5411264); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5411264); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5436224); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5436224); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5461184); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5461184); }
