// Printed from src/schema by `npm run generate`. Do not edit.

/** Units delivered, or to be delivered, in that quarter. [units] */
export function units(i: i32): i64 { return load<i64>(<usize>i << 3, 4730880); }
export function setUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4730880); }

/** What they cost each quarter of their term. [cents] */
export function billCents(i: i32): i64 { return load<i64>(<usize>i << 3, 6828032); }
export function setBillCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 6828032); }

/** Deposits paid for units that have not arrived. [cents] */
export function depositCents(i: i32): i64 { return load<i64>(<usize>i << 3, 8925184); }
export function setDepositCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 8925184); }

/** Owned units delivered, or to be delivered, in that quarter. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 11022336); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 11022336); }

/** What is still to be paid for building them. [cents] */
export function stageCents(i: i32): i64 { return load<i64>(<usize>i << 3, 13119488); }
export function setStageCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 13119488); }

/** What has been paid for them and not been depreciated. [cents] */
export function bookCents(i: i32): i64 { return load<i64>(<usize>i << 3, 15216640); }
export function setBookCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 15216640); }
