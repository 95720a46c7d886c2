// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 7169664); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 7169664); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 7194624); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 7194624); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 7219584); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 7219584); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 7244544); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 7244544); }
