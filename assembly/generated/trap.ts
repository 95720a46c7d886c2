// Printed from src/schema by `npm run generate`. Do not edit.

/** Kind of trap. [code] */
export function code(): i64 { return load<i64>(17966976); }
export function setCode(value: i64): void { store<i64>(17966976, value); }

/** Account, lab or column. [id] */
export function subject(): i64 { return load<i64>(17967040); }
export function setSubject(value: i64): void { store<i64>(17967040, value); }

/** Quarter. [quarter] */
export function quarter(): i64 { return load<i64>(17967104); }
export function setQuarter(value: i64): void { store<i64>(17967104, value); }

/** By how much. [any] */
export function amount(): i64 { return load<i64>(17967168); }
export function setAmount(value: i64): void { store<i64>(17967168, value); }
