// Printed from src/schema by `npm run generate`. Do not edit.

/** A lab raises money when its cash would not last so many quarters. [quarters] */
export function planQuarters(): f64 { return load<f64>(67712); }

/** Interest on debt. [share/year] */
export function couponPerYear(): f64 { return load<f64>(67776); }

/** Part of the debt repaid each quarter. [share/quarter] */
export function amortisationPerQuarter(): f64 { return load<f64>(67840); }

/** Annual compute bill that suppliers accept, as a share of market value, on top of annual revenue. [share] */
export function counterpartyShare(): f64 { return load<f64>(67904); }

/** Market value over sales expected at the horizon. [factor] */
export function valueMultiple(): f64 { return load<f64>(67968); }

/** How far ahead investors look for those sales. [years] */
export function valueHorizonYears(): f64 { return load<f64>(68032); }

/** Growth that investors believe in saturates at this many log points a year. [log points] */
export function valueGrowthBound(): f64 { return load<f64>(68096); }

/** Part of the gap between market value and its target that closes in a quarter. [share/quarter] */
export function valueClosing(): f64 { return load<f64>(68160); }

/** Most that a round may raise, as a share of the value before it. [share] */
export function roundMaxShare(): f64 { return load<f64>(68224); }

/** Equity that all investors together have for labs in quarter 0. [USD/quarter] */
export function poolUsd(): f64 { return load<f64>(68288); }

/** Growth of that pool. [factor/year] */
export function poolGrowthPerYear(): f64 { return load<f64>(68352); }

/** Value at which an emergency round is priced, as a share of market value. [share] */
export function emergencyDiscount(): f64 { return load<f64>(68416); }

/** Debt that lenders allow, in quarters of gross profit. [quarters] */
export function debtLimitQuarters(): f64 { return load<f64>(68480); }

/** Gross profit over debt service below which lenders stop lending. [factor] */
export function interestCover(): f64 { return load<f64>(68544); }
