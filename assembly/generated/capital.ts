// Printed from src/schema by `npm run generate`. Do not edit.

/** A lab raises money when its cash would not last so many quarters. [quarters] */
export function planQuarters(): f64 { return load<f64>(70592); }

/** Interest on debt. [share/year] */
export function couponPerYear(): f64 { return load<f64>(70656); }

/** Part of the debt repaid each quarter. [share/quarter] */
export function amortisationPerQuarter(): f64 { return load<f64>(70720); }

/** Annual compute bill that suppliers accept, as a share of market value, on top of annual revenue. [share] */
export function counterpartyShare(): f64 { return load<f64>(70784); }

/** Weight of the newest quarter in investors’ growth estimates. [share] */
export function investorMemory(): f64 { return load<f64>(70848); }

/** Weight of a lab’s extrapolated revenue growth against the sober growth of its industry in what investors believe. [share] */
export function extrapolation(): f64 { return load<f64>(70912); }

/** By the sober view, growth in each further quarter is this share of the quarter before. [share] */
export function rationalFade(): f64 { return load<f64>(70976); }

/** Tax on profit after depreciation, interest and the losses of earlier quarters. [share] */
export function taxRate(): f64 { return load<f64>(71040); }

/** Market value over sales expected at the horizon. [factor] */
export function valueMultiple(): f64 { return load<f64>(71104); }

/** How far ahead investors look for those sales. [years] */
export function valueHorizonYears(): f64 { return load<f64>(71168); }

/** Growth that investors believe in saturates at this many log points a year. [log points] */
export function valueGrowthBound(): f64 { return load<f64>(71232); }

/** Part of the gap between market value and its target that closes in a quarter. [share/quarter] */
export function valueClosing(): f64 { return load<f64>(71296); }

/** Most that a round may raise, as a share of the value before it. [share] */
export function roundMaxShare(): f64 { return load<f64>(71360); }

/** Equity that all investors together have for labs in quarter 0. [USD/quarter] */
export function poolUsd(): f64 { return load<f64>(71424); }

/** Growth of that pool. [factor/year] */
export function poolGrowthPerYear(): f64 { return load<f64>(71488); }

/** Value at which an emergency round is priced, as a share of market value. [share] */
export function emergencyDiscount(): f64 { return load<f64>(71552); }

/** Debt that lenders allow, in quarters of gross profit. [quarters] */
export function debtLimitQuarters(): f64 { return load<f64>(71616); }

/** Gross profit over debt service below which lenders stop lending. [factor] */
export function interestCover(): f64 { return load<f64>(71680); }

/** Part of investors’ sober view that knows the growth which the model’s own equations give. [share] */
export function soberInsight(): f64 { return load<f64>(71744); }

/** Part of the mood that is forgotten in a quarter. [share/quarter] */
export function sentimentDecay(): f64 { return load<f64>(71808); }

/** How much a quarter’s surprise in demand growth lifts the mood. [factor] */
export function surpriseGain(): f64 { return load<f64>(71872); }

/** Weight of the newest quarter in the growth of demand that investors are used to. [share] */
export function surpriseMemory(): f64 { return load<f64>(71936); }

/** How much rising market value lifts the mood further. [factor] */
export function momentumGain(): f64 { return load<f64>(72000); }

/** Quarterly growth of market value that leaves the mood as it is. [log points] */
export function momentumNorm(): f64 { return load<f64>(72064); }

/** How much an overvalued market weighs on the mood. [factor] */
export function anchorGain(): f64 { return load<f64>(72128); }

/** How much failures weigh on the mood. [factor] */
export function failureGain(): f64 { return load<f64>(72192); }

/** Standard deviation of the noise in the mood that media, leaks and stories make. [log points] */
export function hypeSd(): f64 { return load<f64>(72256); }

/** Largest effect of the mood on valuations, up or down. [log points] */
export function sentimentScale(): f64 { return load<f64>(72320); }

/** Sentiment at which the funding window is as likely shut as open. [factor] */
export function windowThreshold(): f64 { return load<f64>(72384); }

/** Standard deviation over seeds of the log of that threshold. [log points] */
export function windowThresholdSd(): f64 { return load<f64>(72448); }

/** Range of sentiment over which the window goes from shut to open. [factor] */
export function windowWidth(): f64 { return load<f64>(72512); }

/** Part of an emergency round that is still to be had while the window is shut. [share] */
export function emergencyWhenShut(): f64 { return load<f64>(72576); }

/** Part of a valuation that is the multiple of other labs. [share] */
export function comparablesWeight(): f64 { return load<f64>(72640); }

/** Log value lost for each log by which a lab’s order book lags the industry’s. [factor] */
export function cautionPenalty(): f64 { return load<f64>(72704); }

/** Log value gained when all orders of a quarter are the lab’s own. [factor] */
export function dealGain(): f64 { return load<f64>(72768); }

/** Part of the relative fall in value since the last round that founders pay for with their shares. [share] */
export function ratchetShare(): f64 { return load<f64>(72832); }

/** Part of a round that is promised. [share] */
export function trancheShare(): f64 { return load<f64>(72896); }

/** Quarters until it is due. [quarters] */
export function trancheQuarters(): f64 { return load<f64>(72960); }

/** Growth of revenue that the promise demands. [factor/year] */
export function milestoneGrowthPerYear(): f64 { return load<f64>(73024); }

/** Part of a promise that a lab counts on in its plan. [share] */
export function promisedCounted(): f64 { return load<f64>(73088); }

/** Run rate from which on a lab can list. [USD] */
export function listingRunRateUsd(): f64 { return load<f64>(73152); }

/** Quarters of the run before anybody lists. [quarters] */
export function listingAgeQuarters(): f64 { return load<f64>(73216); }

/** New shares in a listing over value. [share] */
export function listingShare(): f64 { return load<f64>(73280); }

/** Part of the proceeds that a listing costs. [share] */
export function listingCostShare(): f64 { return load<f64>(73344); }

/** By how much a rival’s listing lowers the run rate at which others list. [share] */
export function preemption(): f64 { return load<f64>(73408); }

/** What the public has for shares of labs in a quarter, at the start. [USD/quarter] */
export function publicPoolUsd(): f64 { return load<f64>(73472); }

/** Growth of that. [factor/year] */
export function publicPoolGrowthPerYear(): f64 { return load<f64>(73536); }

/** Part of the gap between a listed lab’s value and what investors aim at that closes in a quarter. [share/quarter] */
export function listedClosing(): f64 { return load<f64>(73600); }

/** Rate of the central bank in calm times, which is also where it starts. [share/year] */
export function neutralRatePerYear(): f64 { return load<f64>(73664); }

/** By how much the rate rises for each log of overvaluation. [share/year] */
export function rateLeanPerYear(): f64 { return load<f64>(73728); }

/** By how much it falls if all labs failed in a quarter. [share/year] */
export function rateEasePerYear(): f64 { return load<f64>(73792); }

/** Most by which it moves in a quarter. [share/year] */
export function rateStepPerYear(): f64 { return load<f64>(73856); }

/** How much faster growth makes lenders more generous. [factor] */
export function appetiteGain(): f64 { return load<f64>(73920); }

/** Quarterly growth of demand at which lenders lend as in calm times. [log points] */
export function appetiteNorm(): f64 { return load<f64>(73984); }

/** Weight of the newest quarter in lenders’ appetite. [share] */
export function appetiteMemory(): f64 { return load<f64>(74048); }

/** Bubble index at which supervisors warn. [factor] */
export function warnLevel(): f64 { return load<f64>(74112); }

/** By how much a warning lowers the mood. [log points] */
export function warnEffect(): f64 { return load<f64>(74176); }

/** Quarters for which a warning holds lenders back, and before the next. [quarters] */
export function warnQuarters(): f64 { return load<f64>(74240); }
