// Printed from src/schema by `npm run generate`. Do not edit.

/** A lab raises money when its cash would not last so many quarters. [quarters] */
export function planQuarters(): f64 { return load<f64>(70144); }

/** Interest on debt. [share/year] */
export function couponPerYear(): f64 { return load<f64>(70208); }

/** Part of the debt repaid each quarter. [share/quarter] */
export function amortisationPerQuarter(): f64 { return load<f64>(70272); }

/** Annual compute bill that suppliers accept, as a share of market value, on top of annual revenue. [share] */
export function counterpartyShare(): f64 { return load<f64>(70336); }

/** Weight of the newest quarter in investors’ growth estimates. [share] */
export function investorMemory(): f64 { return load<f64>(70400); }

/** Weight of a lab’s extrapolated revenue growth against the sober growth of its industry in what investors believe. [share] */
export function extrapolation(): f64 { return load<f64>(70464); }

/** By the sober view, growth in each further quarter is this share of the quarter before. [share] */
export function rationalFade(): f64 { return load<f64>(70528); }

/** Tax on profit after depreciation, interest and the losses of earlier quarters. [share] */
export function taxRate(): f64 { return load<f64>(70592); }

/** Market value over sales expected at the horizon. [factor] */
export function valueMultiple(): f64 { return load<f64>(70656); }

/** How far ahead investors look for those sales. [years] */
export function valueHorizonYears(): f64 { return load<f64>(70720); }

/** Growth that investors believe in saturates at this many log points a year. [log points] */
export function valueGrowthBound(): f64 { return load<f64>(70784); }

/** Part of the gap between market value and its target that closes in a quarter. [share/quarter] */
export function valueClosing(): f64 { return load<f64>(70848); }

/** Most that a round may raise, as a share of the value before it. [share] */
export function roundMaxShare(): f64 { return load<f64>(70912); }

/** Equity that all investors together have for labs in quarter 0. [USD/quarter] */
export function poolUsd(): f64 { return load<f64>(70976); }

/** Growth of that pool. [factor/year] */
export function poolGrowthPerYear(): f64 { return load<f64>(71040); }

/** Value at which an emergency round is priced, as a share of market value. [share] */
export function emergencyDiscount(): f64 { return load<f64>(71104); }

/** Debt that lenders allow, in quarters of gross profit. [quarters] */
export function debtLimitQuarters(): f64 { return load<f64>(71168); }

/** Gross profit over debt service below which lenders stop lending. [factor] */
export function interestCover(): f64 { return load<f64>(71232); }
