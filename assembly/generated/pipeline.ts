// Printed from src/schema by `npm run generate`. Do not edit.

/** Units delivered, or to be delivered, in that quarter. [units] */
export function units(i: i32): i64 { return load<i64>(<usize>i << 3, 4857856); }
export function setUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4857856); }

/** What they cost each quarter of their term. [cents] */
export function billCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6955008); }
export function setBillCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6955008); }

/** Deposits paid for units that have not arrived. [cents] */
export function depositCents(i: i32): i64 { return load<i64>(<usize>i << 3, 9052160); }
export function setDepositCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 9052160); }

/** Owned units delivered, or to be delivered, in that quarter. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 11149312); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 11149312); }

/** What is still to be paid for building them. [cents] */
export function stageCents(i: i32): i64 { return load<i64>(<usize>i << 3, 13246464); }
export function setStageCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 13246464); }

/** What has been paid for them and not been depreciated. [cents] */
export function bookCents(i: i32): i64 { return load<i64>(<usize>i << 3, 15343616); }
export function setBookCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 15343616); }
