// Printed from src/schema by `npm run generate`. Do not edit.

/** Units delivered, or to be delivered, in that quarter. [units] */
export function units(i: i32): i64 { return load<i64>(<usize>i << 3, 4556160); }
export function setUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4556160); }

/** What they cost each quarter of their term. [cents] */
export function billCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6653312); }
export function setBillCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6653312); }

/** Deposits paid for units that have not arrived. [cents] */
export function depositCents(i: i32): i64 { return load<i64>(<usize>i << 3, 8750464); }
export function setDepositCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 8750464); }

/** Owned units delivered, or to be delivered, in that quarter. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 10847616); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 10847616); }

/** What is still to be paid for building them. [cents] */
export function stageCents(i: i32): i64 { return load<i64>(<usize>i << 3, 12944768); }
export function setStageCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 12944768); }

/** What has been paid for them and not been depreciated. [cents] */
export function bookCents(i: i32): i64 { return load<i64>(<usize>i << 3, 15041920); }
export function setBookCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 15041920); }
