// Printed from src/schema by `npm run generate`. Do not edit.

/** Units delivered, or to be delivered, in that quarter. [units] */
export function units(i: i32): i64 { return load<i64>(<usize>i << 3, 4915776); }
export function setUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4915776); }

/** What they cost each quarter of their term. [cents] */
export function billCents(i: i32): i64 { return load<i64>(<usize>i << 3, 7012928); }
export function setBillCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 7012928); }

/** Deposits paid for units that have not arrived. [cents] */
export function depositCents(i: i32): i64 { return load<i64>(<usize>i << 3, 9110080); }
export function setDepositCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 9110080); }

/** Owned units delivered, or to be delivered, in that quarter. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 11207232); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 11207232); }

/** What is still to be paid for building them. [cents] */
export function stageCents(i: i32): i64 { return load<i64>(<usize>i << 3, 13304384); }
export function setStageCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 13304384); }

/** What has been paid for them and not been depreciated. [cents] */
export function bookCents(i: i32): i64 { return load<i64>(<usize>i << 3, 15401536); }
export function setBookCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 15401536); }
