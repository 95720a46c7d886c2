// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 111936); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 120128); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 128320); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 136512); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 144704); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 152896); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 161088); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 169280); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 177472); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 185664); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 193856); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 202048); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 210240); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 218432); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 226624); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 234816); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 243008); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 251200); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 259392); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 267584); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 275776); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 283968); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 292160); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 300352); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 308544); }

/** What the lab extrapolates: the growth of demand, or its level. [code] */
export function forecastRule(i: i32): f64 { return load<f64>(<usize>i << 3, 316736); }

/** Weight of the newest forecast error in the lab’s belief about its errors. [share] */
export function errorMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 324928); }

/** However well it forecast, a lab expects errors of this size a quarter ahead. [log points] */
export function forecastSdLeast(i: i32): f64 { return load<f64>(<usize>i << 3, 333120); }

/** However badly it forecast, a lab expects no larger errors a quarter ahead. [log points] */
export function forecastSdMost(i: i32): f64 { return load<f64>(<usize>i << 3, 341312); }

/** Part of rivals’ capacity at the delivery date that the lab leaves out of account. [share] */
export function rivalNeglect(i: i32): f64 { return load<f64>(<usize>i << 3, 349504); }

/** Part of the usage that came from rivals who were full which the lab expects to come again. [share] */
export function spillCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 357696); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 365888); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 374080); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 382272); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 390464); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 398656); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 406848); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 415040); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 423232); }

/** Least value, over the revenue expected in shortfallQuarters, that a survival lab thinks it stands to lose. [factor] */
export function leastSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 431424); }

/** Most value, over the same revenue, that a survival lab thinks it stands to lose. [factor] */
export function mostSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 439616); }

/** Quarters for which survival and limited-liability labs expect low demand to last: cash and value are counted against so much revenue. [quarters] */
export function shortfallQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 447808); }

/** Part of its cash that a survival or limited-liability lab counts as a buffer against ruin. [share] */
export function bufferCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 456000); }

/** Factor by which a trend lab orders more than the trend needs. [factor] */
export function headroom(i: i32): f64 { return load<f64>(<usize>i << 3, 464192); }

/** Part of the largest rival’s book, in service and on order, that a match-rival lab wants to have. [share] */
export function matchShare(i: i32): f64 { return load<f64>(<usize>i << 3, 472384); }

/** A match-rival lab wants at most so many times its own newsvendor quantity, and never less than that. [factor] */
export function matchLimit(i: i32): f64 { return load<f64>(<usize>i << 3, 480576); }

/** Part of the revenue expected at delivery that a timing-match lab commits to its compute bill. [share] */
export function committedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 488768); }

/** Part of the gap between wanted and counted capacity that a base-stock lab orders in a quarter. [share/quarter] */
export function adjustmentGain(i: i32): f64 { return load<f64>(<usize>i << 3, 496960); }

/** Part of its coming deliveries, less what retires meanwhile, that a base-stock lab counts; one counts all of it. [share] */
export function pipelineWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 505152); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 513344); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 521536); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 529728); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 537920); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 546112); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 546112); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 554304); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 554304); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 562496); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 562496); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 570688); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 570688); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 578880); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 578880); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 587072); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 587072); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 595264); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 595264); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 603456); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 603456); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 611648); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 611648); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 619840); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 619840); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 628032); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 628032); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 636224); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 636224); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 644416); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 644416); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 652608); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 652608); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 660800); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 660800); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 668992); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 668992); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 677184); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 677184); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 685376); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 685376); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 693568); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 693568); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 701760); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 701760); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 709952); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 709952); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 718144); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 718144); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 726336); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 726336); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 734528); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 734528); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 742720); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 742720); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 750912); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 750912); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 759104); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 759104); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 767296); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 767296); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 775488); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 775488); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 783680); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 783680); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 791872); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 791872); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 800064); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 800064); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 808256); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 808256); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 816448); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 816448); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 824640); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 824640); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 832832); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 832832); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 841024); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 841024); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 849216); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 849216); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 857408); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 857408); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 865600); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 865600); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 873792); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 873792); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 881984); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 881984); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 890176); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 890176); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 898368); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 898368); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 906560); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 906560); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 914752); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 914752); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 922944); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 922944); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 931136); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 931136); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 939328); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 939328); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 947520); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 947520); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 955712); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 955712); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 963904); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 963904); }

/** Standard deviation of its log forecast error one quarter ahead, as the lab has learned it. [log points] */
export function learnedSd(i: i32): f64 { return load<f64>(<usize>i << 3, 972096); }
export function setLearnedSd(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 972096); }

/** Exponential moving average of the demand that the lab saw. [micro-usage-units] */
export function level(i: i32): f64 { return load<f64>(<usize>i << 3, 980288); }
export function setLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 980288); }

/** Growth of the industry’s demand per quarter that the lab believes in. [log points] */
export function marketGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 988480); }
export function setMarketGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 988480); }

/** Part of its expected demand that the lab thinks rivals’ order books leave to it. [share] */
export function contested(i: i32): f64 { return load<f64>(<usize>i << 3, 996672); }
export function setContested(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 996672); }

/** Growth of the lab’s revenue a quarter, by investors’ average. [log points] */
export function extrapolatedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1004864); }
export function setExtrapolatedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1004864); }

/** Growth a quarter over the valuation horizon that investors believe in. [log points] */
export function investorGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1013056); }
export function setInvestorGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1013056); }

/** Revenue that investors saw a quarter ago. [cents] */
export function seenRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1021248); }
export function setSeenRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1021248); }
