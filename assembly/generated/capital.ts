// Printed from src/schema by `npm run generate`. Do not edit.

/** A lab raises money when its cash would not last so many quarters. [quarters] */
export function planQuarters(): f64 { return load<f64>(71424); }

/** Interest on debt. [share/year] */
export function couponPerYear(): f64 { return load<f64>(71488); }

/** Part of the debt repaid each quarter. [share/quarter] */
export function amortisationPerQuarter(): f64 { return load<f64>(71552); }

/** Annual compute bill that suppliers accept, as a share of market value, on top of annual revenue. [share] */
export function counterpartyShare(): f64 { return load<f64>(71616); }

/** Weight of the newest quarter in investors’ growth estimates. [share] */
export function investorMemory(): f64 { return load<f64>(71680); }

/** Weight of a lab’s extrapolated revenue growth against the sober growth of its industry in what investors believe. [share] */
export function extrapolation(): f64 { return load<f64>(71744); }

/** By the sober view, growth in each further quarter is this share of the quarter before. [share] */
export function rationalFade(): f64 { return load<f64>(71808); }

/** Tax on profit after depreciation, interest and the losses of earlier quarters. [share] */
export function taxRate(): f64 { return load<f64>(71872); }

/** Market value over sales expected at the horizon. [factor] */
export function valueMultiple(): f64 { return load<f64>(71936); }

/** How far ahead investors look for those sales. [years] */
export function valueHorizonYears(): f64 { return load<f64>(72000); }

/** Growth that investors believe in saturates at this many log points a year. [log points] */
export function valueGrowthBound(): f64 { return load<f64>(72064); }

/** Part of the gap between market value and its target that closes in a quarter. [share/quarter] */
export function valueClosing(): f64 { return load<f64>(72128); }

/** Most that a round may raise, as a share of the value before it. [share] */
export function roundMaxShare(): f64 { return load<f64>(72192); }

/** Equity that all investors together have for labs in quarter 0. [USD/quarter] */
export function poolUsd(): f64 { return load<f64>(72256); }

/** Growth of that pool. [factor/year] */
export function poolGrowthPerYear(): f64 { return load<f64>(72320); }

/** Value at which an emergency round is priced, as a share of market value. [share] */
export function emergencyDiscount(): f64 { return load<f64>(72384); }

/** Debt that lenders allow, in quarters of gross profit. [quarters] */
export function debtLimitQuarters(): f64 { return load<f64>(72448); }

/** Gross profit over debt service below which lenders stop lending. [factor] */
export function interestCover(): f64 { return load<f64>(72512); }

/** Debt that lenders allow on own sites, and part of their stage payments that is drawn. [share] */
export function loanToValue(): f64 { return load<f64>(72576); }

/** Term of a new loan, and of debt at the start. [quarters] */
export function loanQuarters(): f64 { return load<f64>(72640); }

/** Interest on top for a lab that is all debt. [share/year] */
export function leverageSpread(): f64 { return load<f64>(72704); }

/** Interest on top when lenders lend nothing but for a risk; less in proportion. [share/year] */
export function cautionSpread(): f64 { return load<f64>(72768); }

/** Yearly volatility of what a lab is worth that lenders reckon with. [log points] */
export function worthSd(): f64 { return load<f64>(72832); }

/** Implied probability of default within a year above which lenders refuse. [share] */
export function defaultCap(): f64 { return load<f64>(72896); }

/** Income over debt service below which the covenant is broken. [factor] */
export function coverCovenant(): f64 { return load<f64>(72960); }

/** Part of the debt that is swept up in a quarter while the covenant is broken. [share/quarter] */
export function sweepShare(): f64 { return load<f64>(73024); }

/** Whether lenders lend while investors pay for no equity. [code] */
export function lendWhenShut(): f64 { return load<f64>(73088); }

/** Most that suppliers invest in one lab in a year. [USD] */
export function supplierCapUsd(): f64 { return load<f64>(73152); }

/** What suppliers look at before they take an order: the counterparty limit on market value, or funds besides. [code] */
export function supplierRule(): f64 { return load<f64>(73216); }

/** Annual bill that suppliers let a lab add in a year, over its funds. [factor] */
export function supplierFunds(): f64 { return load<f64>(73280); }

/** Part of what is announced that a lab gives up in a bad quarter. [share/quarter] */
export function frameworkCut(): f64 { return load<f64>(73344); }

/** How far value rises when a lab’s book is all announcement. [factor] */
export function announcementGain(): f64 { return load<f64>(73408); }

/** Part of investors’ sober view that knows the growth which the model’s own equations give. [share] */
export function soberInsight(): f64 { return load<f64>(73472); }

/** Part of the mood that is forgotten in a quarter. [share/quarter] */
export function sentimentDecay(): f64 { return load<f64>(73536); }

/** How much a quarter’s surprise in demand growth lifts the mood. [factor] */
export function surpriseGain(): f64 { return load<f64>(73600); }

/** Weight of the newest quarter in the growth of demand that investors are used to. [share] */
export function surpriseMemory(): f64 { return load<f64>(73664); }

/** How much rising market value lifts the mood further. [factor] */
export function momentumGain(): f64 { return load<f64>(73728); }

/** Quarterly growth of market value that leaves the mood as it is. [log points] */
export function momentumNorm(): f64 { return load<f64>(73792); }

/** How much an overvalued market weighs on the mood. [factor] */
export function anchorGain(): f64 { return load<f64>(73856); }

/** How much failures weigh on the mood. [factor] */
export function failureGain(): f64 { return load<f64>(73920); }

/** Standard deviation of the noise in the mood that media, leaks and stories make. [log points] */
export function hypeSd(): f64 { return load<f64>(73984); }

/** Largest effect of the mood on valuations, up or down. [log points] */
export function sentimentScale(): f64 { return load<f64>(74048); }

/** Sentiment at which the funding window is as likely shut as open. [factor] */
export function windowThreshold(): f64 { return load<f64>(74112); }

/** Standard deviation over seeds of the log of that threshold. [log points] */
export function windowThresholdSd(): f64 { return load<f64>(74176); }

/** Range of sentiment over which the window goes from shut to open. [factor] */
export function windowWidth(): f64 { return load<f64>(74240); }

/** Part of an emergency round that is still to be had while the window is shut. [share] */
export function emergencyWhenShut(): f64 { return load<f64>(74304); }

/** Part of a valuation that is the multiple of other labs. [share] */
export function comparablesWeight(): f64 { return load<f64>(74368); }

/** Log value lost for each log by which a lab’s order book lags the industry’s. [factor] */
export function cautionPenalty(): f64 { return load<f64>(74432); }

/** Log value gained when all orders of a quarter are the lab’s own. [factor] */
export function dealGain(): f64 { return load<f64>(74496); }

/** Part of the relative fall in value since the last round that founders pay for with their shares. [share] */
export function ratchetShare(): f64 { return load<f64>(74560); }

/** Part of a round that is promised. [share] */
export function trancheShare(): f64 { return load<f64>(74624); }

/** Quarters until it is due. [quarters] */
export function trancheQuarters(): f64 { return load<f64>(74688); }

/** Growth of revenue that the promise demands. [factor/year] */
export function milestoneGrowthPerYear(): f64 { return load<f64>(74752); }

/** Part of a promise that a lab counts on in its plan. [share] */
export function promisedCounted(): f64 { return load<f64>(74816); }

/** Run rate from which on a lab can list. [USD] */
export function listingRunRateUsd(): f64 { return load<f64>(74880); }

/** Quarters of the run before anybody lists. [quarters] */
export function listingAgeQuarters(): f64 { return load<f64>(74944); }

/** New shares in a listing over value. [share] */
export function listingShare(): f64 { return load<f64>(75008); }

/** Part of the proceeds that a listing costs. [share] */
export function listingCostShare(): f64 { return load<f64>(75072); }

/** By how much a rival’s listing lowers the run rate at which others list. [share] */
export function preemption(): f64 { return load<f64>(75136); }

/** What the public has for shares of labs in a quarter, at the start. [USD/quarter] */
export function publicPoolUsd(): f64 { return load<f64>(75200); }

/** Growth of that. [factor/year] */
export function publicPoolGrowthPerYear(): f64 { return load<f64>(75264); }

/** Part of the gap between a listed lab’s value and what investors aim at that closes in a quarter. [share/quarter] */
export function listedClosing(): f64 { return load<f64>(75328); }

/** Rate of the central bank in calm times, which is also where it starts. [share/year] */
export function neutralRatePerYear(): f64 { return load<f64>(75392); }

/** By how much the rate rises for each log of overvaluation. [share/year] */
export function rateLeanPerYear(): f64 { return load<f64>(75456); }

/** By how much it falls if all labs failed in a quarter. [share/year] */
export function rateEasePerYear(): f64 { return load<f64>(75520); }

/** Most by which it moves in a quarter. [share/year] */
export function rateStepPerYear(): f64 { return load<f64>(75584); }

/** How much faster growth makes lenders more generous. [factor] */
export function appetiteGain(): f64 { return load<f64>(75648); }

/** Quarterly growth of demand at which lenders lend as in calm times. [log points] */
export function appetiteNorm(): f64 { return load<f64>(75712); }

/** Weight of the newest quarter in lenders’ appetite. [share] */
export function appetiteMemory(): f64 { return load<f64>(75776); }

/** Bubble index at which supervisors warn. [factor] */
export function warnLevel(): f64 { return load<f64>(75840); }

/** By how much a warning lowers the mood. [log points] */
export function warnEffect(): f64 { return load<f64>(75904); }

/** Quarters for which a warning holds lenders back, and before the next. [quarters] */
export function warnQuarters(): f64 { return load<f64>(75968); }

/** Chance that a rival who may and can buys a failing lab. [share] */
export function takeoverChance(): f64 { return load<f64>(76032); }

/** Cash that a buyer must have, over what the lab costs it. [factor] */
export function takeoverCash(): f64 { return load<f64>(76096); }

/** What shareholders of a failing lab are paid, as a share of its market value. [share] */
export function takeoverPrice(): f64 { return load<f64>(76160); }

/** Largest joint share of revenue that authorities allow. [share] */
export function antitrustShare(): f64 { return load<f64>(76224); }

/** Part of a lab’s debt that its sites secure. [share] */
export function securedShare(): f64 { return load<f64>(76288); }

/** Part of its book value that a site fetches while nobody else sells. [share] */
export function resaleShare(): f64 { return load<f64>(76352); }

/** How much the price falls with what is for sale: at a tenth of all capacity, to 1 / (1 + a tenth of this). [factor] */
export function fireSaleDepth(): f64 { return load<f64>(76416); }

/** Part of what was sold that still weighs on the price a quarter later. [share/quarter] */
export function saleMemory(): f64 { return load<f64>(76480); }

/** Damages for breaking take-or-pay terms, in quarters of the bill in service and on order. [quarters] */
export function damageQuarters(): f64 { return load<f64>(76544); }

/** Part of its deposits and credits that the estate gets back from clouds. [share] */
export function depositReturn(): f64 { return load<f64>(76608); }

/** Part of failed labs’ capacity that still looks for users a quarter later. [share/quarter] */
export function distressedCarry(): f64 { return load<f64>(76672); }

/** Part of credit health lost for each part of their loans that lenders lose. [factor] */
export function creditFear(): f64 { return load<f64>(76736); }

/** Part of supplier health lost for each part of a quarter’s receipts that suppliers lose. [factor] */
export function supplierFear(): f64 { return load<f64>(76800); }

/** Part of the gap of credit health that closes each quarter. [share/quarter] */
export function creditRecovery(): f64 { return load<f64>(76864); }

/** Part of the gap of supplier health that closes each quarter. [share/quarter] */
export function supplierRecovery(): f64 { return load<f64>(76928); }

/** Chance that the next lab that waits enters in a quarter of calm mood. [share/quarter] */
export function entryChance(): f64 { return load<f64>(76992); }

/** Fall of market value from its peak that is noted as a burst. [share] */
export function burstDrawdown(): f64 { return load<f64>(77056); }
