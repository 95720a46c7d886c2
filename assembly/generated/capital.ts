// Printed from src/schema by `npm run generate`. Do not edit.

/** A lab raises money when its cash would not last so many quarters. [quarters] */
export function planQuarters(): f64 { return load<f64>(70528); }

/** Interest on debt. [share/year] */
export function couponPerYear(): f64 { return load<f64>(70592); }

/** Part of the debt repaid each quarter. [share/quarter] */
export function amortisationPerQuarter(): f64 { return load<f64>(70656); }

/** Annual compute bill that suppliers accept, as a share of market value, on top of annual revenue. [share] */
export function counterpartyShare(): f64 { return load<f64>(70720); }

/** Weight of the newest quarter in investors’ growth estimates. [share] */
export function investorMemory(): f64 { return load<f64>(70784); }

/** Weight of a lab’s extrapolated revenue growth against the sober growth of its industry in what investors believe. [share] */
export function extrapolation(): f64 { return load<f64>(70848); }

/** By the sober view, growth in each further quarter is this share of the quarter before. [share] */
export function rationalFade(): f64 { return load<f64>(70912); }

/** Tax on profit after depreciation, interest and the losses of earlier quarters. [share] */
export function taxRate(): f64 { return load<f64>(70976); }

/** Market value over sales expected at the horizon. [factor] */
export function valueMultiple(): f64 { return load<f64>(71040); }

/** How far ahead investors look for those sales. [years] */
export function valueHorizonYears(): f64 { return load<f64>(71104); }

/** Growth that investors believe in saturates at this many log points a year. [log points] */
export function valueGrowthBound(): f64 { return load<f64>(71168); }

/** Part of the gap between market value and its target that closes in a quarter. [share/quarter] */
export function valueClosing(): f64 { return load<f64>(71232); }

/** Most that a round may raise, as a share of the value before it. [share] */
export function roundMaxShare(): f64 { return load<f64>(71296); }

/** Equity that all investors together have for labs in quarter 0. [USD/quarter] */
export function poolUsd(): f64 { return load<f64>(71360); }

/** Growth of that pool. [factor/year] */
export function poolGrowthPerYear(): f64 { return load<f64>(71424); }

/** Value at which an emergency round is priced, as a share of market value. [share] */
export function emergencyDiscount(): f64 { return load<f64>(71488); }

/** Debt that lenders allow, in quarters of gross profit. [quarters] */
export function debtLimitQuarters(): f64 { return load<f64>(71552); }

/** Gross profit over debt service below which lenders stop lending. [factor] */
export function interestCover(): f64 { return load<f64>(71616); }

/** Debt that lenders allow on own sites, and part of their stage payments that is drawn. [share] */
export function loanToValue(): f64 { return load<f64>(71680); }

/** Term of a new loan, and of debt at the start. [quarters] */
export function loanQuarters(): f64 { return load<f64>(71744); }

/** Interest on top for a lab that is all debt. [share/year] */
export function leverageSpread(): f64 { return load<f64>(71808); }

/** Interest on top when lenders lend nothing but for a risk; less in proportion. [share/year] */
export function cautionSpread(): f64 { return load<f64>(71872); }

/** Yearly volatility of what a lab is worth that lenders reckon with. [log points] */
export function worthSd(): f64 { return load<f64>(71936); }

/** Implied probability of default within a year above which lenders refuse. [share] */
export function defaultCap(): f64 { return load<f64>(72000); }

/** Income over debt service below which the covenant is broken. [factor] */
export function coverCovenant(): f64 { return load<f64>(72064); }

/** Part of the debt that is swept up in a quarter while the covenant is broken. [share/quarter] */
export function sweepShare(): f64 { return load<f64>(72128); }

/** Whether lenders lend while investors pay for no equity. [code] */
export function lendWhenShut(): f64 { return load<f64>(72192); }

/** Most that suppliers invest in one lab in a year. [USD] */
export function supplierCapUsd(): f64 { return load<f64>(72256); }

/** What suppliers look at before they take an order: the counterparty limit on market value, or funds besides. [code] */
export function supplierRule(): f64 { return load<f64>(72320); }

/** Annual bill that suppliers let a lab add in a year, over its funds. [factor] */
export function supplierFunds(): f64 { return load<f64>(72384); }

/** Part of what is announced that a lab gives up in a bad quarter. [share/quarter] */
export function frameworkCut(): f64 { return load<f64>(72448); }

/** How far value rises when a lab’s book is all announcement. [factor] */
export function announcementGain(): f64 { return load<f64>(72512); }

/** Chance that a rival who may and can buys a failing lab. [share] */
export function takeoverChance(): f64 { return load<f64>(72576); }

/** Cash that a buyer must have, over what the lab costs it. [factor] */
export function takeoverCash(): f64 { return load<f64>(72640); }

/** What shareholders of a failing lab are paid, as a share of its market value. [share] */
export function takeoverPrice(): f64 { return load<f64>(72704); }

/** Largest joint share of revenue that authorities allow. [share] */
export function antitrustShare(): f64 { return load<f64>(72768); }

/** Part of a lab’s debt that its sites secure. [share] */
export function securedShare(): f64 { return load<f64>(72832); }

/** Part of its book value that a site fetches while nobody else sells. [share] */
export function resaleShare(): f64 { return load<f64>(72896); }

/** How much the price falls with what is for sale: at a tenth of all capacity, to 1 / (1 + a tenth of this). [factor] */
export function fireSaleDepth(): f64 { return load<f64>(72960); }

/** Part of what was sold that still weighs on the price a quarter later. [share/quarter] */
export function saleMemory(): f64 { return load<f64>(73024); }

/** Damages for breaking take-or-pay terms, in quarters of the bill in service and on order. [quarters] */
export function damageQuarters(): f64 { return load<f64>(73088); }

/** Part of its deposits and credits that the estate gets back from clouds. [share] */
export function depositReturn(): f64 { return load<f64>(73152); }

/** Part of failed labs’ capacity that still looks for users a quarter later. [share/quarter] */
export function distressedCarry(): f64 { return load<f64>(73216); }

/** Part of credit health lost for each part of their loans that lenders lose. [factor] */
export function creditFear(): f64 { return load<f64>(73280); }

/** Part of supplier health lost for each part of a quarter’s receipts that suppliers lose. [factor] */
export function supplierFear(): f64 { return load<f64>(73344); }

/** Part of the gap of credit health that closes each quarter. [share/quarter] */
export function creditRecovery(): f64 { return load<f64>(73408); }

/** Part of the gap of supplier health that closes each quarter. [share/quarter] */
export function supplierRecovery(): f64 { return load<f64>(73472); }
