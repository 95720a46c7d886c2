// Printed from src/schema by `npm run generate`. Do not edit.

/** Lab that belongs to the same firm, −1 for none; written by the host. [id] */
export function owner(i: i32): i64 { return load<i64>(<usize>i << 3, 2505792); }
export function setOwner(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2505792); }
