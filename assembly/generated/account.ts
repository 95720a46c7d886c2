// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 19888512); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 19888512); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 19913664); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 19913664); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 19938816); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 19938816); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 19963968); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 19963968); }
