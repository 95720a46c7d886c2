// Printed from src/schema by `npm run generate`. Do not edit.

/** Kind of trap. [code] */
export function code(): i64 { return load<i64>(20974976); }
export function setCode(value: i64): void { store<i64>(20974976, value); }

/** Account, lab or column. [id] */
export function subject(): i64 { return load<i64>(20975040); }
export function setSubject(value: i64): void { store<i64>(20975040, value); }

/** Quarter. [quarter] */
export function quarter(): i64 { return load<i64>(20975104); }
export function setQuarter(value: i64): void { store<i64>(20975104, value); }

/** By how much. [any] */
export function amount(): i64 { return load<i64>(20975168); }
export function setAmount(value: i64): void { store<i64>(20975168, value); }
