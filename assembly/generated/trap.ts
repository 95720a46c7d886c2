// Printed from src/schema by `npm run generate`. Do not edit.

/** Kind of trap. [code] */
export function code(): i64 { return load<i64>(5879360); }
export function setCode(value: i64): void { store<i64>(5879360, value); }

/** Account, lab or column. [id] */
export function subject(): i64 { return load<i64>(5879424); }
export function setSubject(value: i64): void { store<i64>(5879424, value); }

/** Quarter. [quarter] */
export function quarter(): i64 { return load<i64>(5879488); }
export function setQuarter(value: i64): void { store<i64>(5879488, value); }

/** By how much. [any] */
export function amount(): i64 { return load<i64>(5879552); }
export function setAmount(value: i64): void { store<i64>(5879552, value); }
