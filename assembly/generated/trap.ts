// Printed from src/schema by `npm run generate`. Do not edit.

/** Kind of trap. [code] */
export function code(): i64 { return load<i64>(18673536); }
export function setCode(value: i64): void { store<i64>(18673536, value); }

/** Account, lab or column. [id] */
export function subject(): i64 { return load<i64>(18673600); }
export function setSubject(value: i64): void { store<i64>(18673600, value); }

/** Quarter. [quarter] */
export function quarter(): i64 { return load<i64>(18673664); }
export function setQuarter(value: i64): void { store<i64>(18673664, value); }

/** By how much. [any] */
export function amount(): i64 { return load<i64>(18673728); }
export function setAmount(value: i64): void { store<i64>(18673728, value); }
