// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 385984); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 394176); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 402368); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 410560); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 418752); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 426944); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 435136); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 443328); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 451520); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 459712); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 467904); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 476096); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 484288); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 492480); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 500672); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 508864); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 517056); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 525248); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 533440); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 541632); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 549824); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 558016); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 566208); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 574400); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 582592); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 590784); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 598976); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 607168); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 615360); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 623552); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 631744); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 639936); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 648128); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 656320); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 664512); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 672704); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 680896); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 689088); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 689088); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 697280); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 697280); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 705472); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 705472); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 713664); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 713664); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 721856); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 721856); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 730048); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 730048); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 738240); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 738240); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 746432); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 746432); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 754624); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 754624); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 762816); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 762816); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 771008); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 771008); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 779200); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 779200); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 787392); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 787392); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 795584); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 795584); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 803776); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 803776); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 811968); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 811968); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 820160); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 820160); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 828352); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 828352); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 836544); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 836544); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 844736); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 844736); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 852928); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 852928); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 861120); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 861120); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 869312); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 869312); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 877504); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 877504); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 885696); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 885696); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 893888); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 893888); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 902080); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 902080); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 910272); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 910272); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 918464); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 918464); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 926656); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 926656); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 934848); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 934848); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 943040); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 943040); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 951232); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 951232); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 959424); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 959424); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 967616); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 967616); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 975808); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 975808); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 984000); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 984000); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 992192); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 992192); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1000384); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1000384); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1008576); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1008576); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1016768); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1016768); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1024960); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1024960); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1033152); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1033152); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1041344); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1041344); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1049536); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1049536); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1057728); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1057728); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1065920); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1065920); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 1074112); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1074112); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 1082304); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1082304); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1090496); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1090496); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 1098688); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1098688); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 1106880); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1106880); }
