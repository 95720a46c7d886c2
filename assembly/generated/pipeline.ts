// Printed from src/schema by `npm run generate`. Do not edit.

/** Units delivered, or to be delivered, in that quarter. [units] */
export function units(i: i32): i64 { return load<i64>(<usize>i << 3, 5004928); }
export function setUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 5004928); }

/** What they cost each quarter of their term. [cents] */
export function billCents(i: i32): i64 { return load<i64>(<usize>i << 3, 7102080); }
export function setBillCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 7102080); }

/** Deposits paid for units that have not arrived. [cents] */
export function depositCents(i: i32): i64 { return load<i64>(<usize>i << 3, 9199232); }
export function setDepositCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 9199232); }

/** Owned units delivered, or to be delivered, in that quarter. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 11296384); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 11296384); }

/** What is still to be paid for building them. [cents] */
export function stageCents(i: i32): i64 { return load<i64>(<usize>i << 3, 13393536); }
export function setStageCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 13393536); }

/** What has been paid for them and not been depreciated. [cents] */
export function bookCents(i: i32): i64 { return load<i64>(<usize>i << 3, 15490688); }
export function setBookCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 15490688); }
