// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5690176); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5690176); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5715136); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5715136); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5740096); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5740096); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 5765056); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5765056); }
