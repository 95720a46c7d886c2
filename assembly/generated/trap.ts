// Printed from src/schema by `npm run generate`. Do not edit.

/** Kind of trap. [code] */
export function code(): i64 { return load<i64>(20966784); }
export function setCode(value: i64): void { store<i64>(20966784, value); }

/** Account, lab or column. [id] */
export function subject(): i64 { return load<i64>(20966848); }
export function setSubject(value: i64): void { store<i64>(20966848, value); }

/** Quarter. [quarter] */
export function quarter(): i64 { return load<i64>(20966912); }
export function setQuarter(value: i64): void { store<i64>(20966912, value); }

/** By how much. [any] */
export function amount(): i64 { return load<i64>(20966976); }
export function setAmount(value: i64): void { store<i64>(20966976, value); }
