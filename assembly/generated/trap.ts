// Printed from src/schema by `npm run generate`. Do not edit.

/** Kind of trap. [code] */
export function code(): i64 { return load<i64>(20877120); }
export function setCode(value: i64): void { store<i64>(20877120, value); }

/** Account, lab or column. [id] */
export function subject(): i64 { return load<i64>(20877184); }
export function setSubject(value: i64): void { store<i64>(20877184, value); }

/** Quarter. [quarter] */
export function quarter(): i64 { return load<i64>(20877248); }
export function setQuarter(value: i64): void { store<i64>(20877248, value); }

/** By how much. [any] */
export function amount(): i64 { return load<i64>(20877312); }
export function setAmount(value: i64): void { store<i64>(20877312, value); }
