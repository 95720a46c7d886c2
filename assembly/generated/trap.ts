// Printed from src/schema by `npm run generate`. Do not edit.

/** Kind of trap. [code] */
export function code(): i64 { return load<i64>(16696960); }
export function setCode(value: i64): void { store<i64>(16696960, value); }

/** Account, lab or column. [id] */
export function subject(): i64 { return load<i64>(16697024); }
export function setSubject(value: i64): void { store<i64>(16697024, value); }

/** Quarter. [quarter] */
export function quarter(): i64 { return load<i64>(16697088); }
export function setQuarter(value: i64): void { store<i64>(16697088, value); }

/** By how much. [any] */
export function amount(): i64 { return load<i64>(16697152); }
export function setAmount(value: i64): void { store<i64>(16697152, value); }
