// Printed from src/schema by `npm run generate`. Do not edit.

/** Units delivered, or to be delivered, in that quarter. [units] */
export function units(i: i32): i64 { return load<i64>(<usize>i << 3, 4556288); }
export function setUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4556288); }

/** What they cost each quarter of their term. [cents] */
export function billCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6653440); }
export function setBillCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6653440); }

/** Deposits paid for units that have not arrived. [cents] */
export function depositCents(i: i32): i64 { return load<i64>(<usize>i << 3, 8750592); }
export function setDepositCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 8750592); }

/** Owned units delivered, or to be delivered, in that quarter. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 10847744); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 10847744); }

/** What is still to be paid for building them. [cents] */
export function stageCents(i: i32): i64 { return load<i64>(<usize>i << 3, 12944896); }
export function setStageCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 12944896); }

/** What has been paid for them and not been depreciated. [cents] */
export function bookCents(i: i32): i64 { return load<i64>(<usize>i << 3, 15042048); }
export function setBookCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 15042048); }
