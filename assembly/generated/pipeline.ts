// Printed from src/schema by `npm run generate`. Do not edit.

/** Units delivered, or to be delivered, in that quarter. [units] */
export function units(i: i32): i64 { return load<i64>(<usize>i << 3, 5013120); }
export function setUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5013120); }

/** What they cost each quarter of their term. [cents] */
export function billCents(i: i32): i64 { return load<i64>(<usize>i << 3, 7110272); }
export function setBillCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 7110272); }

/** Deposits paid for units that have not arrived. [cents] */
export function depositCents(i: i32): i64 { return load<i64>(<usize>i << 3, 9207424); }
export function setDepositCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 9207424); }

/** Owned units delivered, or to be delivered, in that quarter. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 11304576); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 11304576); }

/** What is still to be paid for building them. [cents] */
export function stageCents(i: i32): i64 { return load<i64>(<usize>i << 3, 13401728); }
export function setStageCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 13401728); }

/** What has been paid for them and not been depreciated. [cents] */
export function bookCents(i: i32): i64 { return load<i64>(<usize>i << 3, 15498880); }
export function setBookCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 15498880); }
