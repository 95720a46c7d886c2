// Printed from src/schema by `npm run generate`. Do not edit.

/** Kind of event. [code] */
export function kind(i: i32): i64 { return load<i64>(<usize>i << 3, 20843904); }
export function setKind(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20843904); }

/** Lab, or −1. [id] */
export function lab(i: i32): i64 { return load<i64>(<usize>i << 3, 20876672); }
export function setLab(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20876672); }

/** Cents, or another whole number that the kind defines. [any] */
export function amount(i: i32): i64 { return load<i64>(<usize>i << 3, 20909440); }
export function setAmount(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 20909440); }

/** A further figure that the kind defines. [any] */
export function figure(i: i32): f64 { return load<f64>(<usize>i << 3, 20942208); }
export function setFigure(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 20942208); }
