// Printed from src/schema by `npm run generate`. Do not edit.

/** Balance. [cents] */
export function balanceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 7937216); }
export function setBalanceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 7937216); }

/** Balance at the last audit. [cents] */
export function openingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 7962176); }
export function setOpeningCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 7962176); }

/** Received since. [cents] */
export function inCents(i: i32): i64 { return load<i64>(<usize>i << 3, 7987136); }
export function setInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 7987136); }

/** Given since. [cents] */
export function outCents(i: i32): i64 { return load<i64>(<usize>i << 3, 8012096); }
export function setOutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 8012096); }
