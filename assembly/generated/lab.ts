// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 112832); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 121024); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 129216); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 137408); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 145600); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 153792); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 161984); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 170176); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 178368); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 186560); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 194752); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 202944); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 211136); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 219328); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 227520); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 235712); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 243904); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 252096); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 260288); }

/** Part of what its last order missed by which the lab inflates its next one. [share] */
export function phantomShare(i: i32): f64 { return load<f64>(<usize>i << 3, 268480); }

/** Price of power at the lab’s sites over the market’s: where it builds. [factor] */
export function powerPriceFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 276672); }

/** What the lab spends on grid connections, as a share of its compute bill. [share] */
export function gridSpendShare(i: i32): f64 { return load<f64>(<usize>i << 3, 284864); }

/** Part of the load of a failed cloud that the lab can move to its other clouds. [share] */
export function failover(i: i32): f64 { return load<f64>(<usize>i << 3, 293056); }

/** The lab leases capacity out while its own use is below this share of it. [share] */
export function leaseThreshold(i: i32): f64 { return load<f64>(<usize>i << 3, 301248); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 309440); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 317632); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 325824); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 334016); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 342208); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 350400); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 358592); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 366784); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 374976); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 383168); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 391360); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 399552); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 407744); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 415936); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 424128); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 432320); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 440512); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 448704); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 456896); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 456896); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 465088); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 465088); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 473280); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 473280); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 481472); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 481472); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 489664); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 489664); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 497856); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 497856); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 506048); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 506048); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 514240); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 514240); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 522432); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 522432); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 530624); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 530624); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 538816); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 538816); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 547008); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 547008); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 555200); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 555200); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 563392); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 563392); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 571584); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 571584); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 579776); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 579776); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 587968); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 587968); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 596160); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 596160); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 604352); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 604352); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 612544); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 612544); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 620736); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 620736); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 628928); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 628928); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 637120); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 637120); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 645312); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 645312); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 653504); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 653504); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 661696); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 661696); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 669888); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 669888); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 678080); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 678080); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 686272); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 686272); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 694464); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 694464); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 702656); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 702656); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 710848); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 710848); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 719040); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 719040); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 727232); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 727232); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 735424); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 735424); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 743616); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 743616); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 751808); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 751808); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 760000); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 760000); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 768192); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 768192); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 776384); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 776384); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 784576); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 784576); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 792768); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 792768); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 800960); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 800960); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 809152); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 809152); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 817344); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 817344); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 825536); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 825536); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 833728); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 833728); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 841920); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 841920); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 850112); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 850112); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 858304); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 858304); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 866496); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 866496); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 874688); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 874688); }

/** Units that the lab asked for, phantom orders included. [units] */
export function bidUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 882880); }
export function setBidUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 882880); }

/** Units that it truly wanted and did not get. [units] */
export function shortfallUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 891072); }
export function setShortfallUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 891072); }

/** Spent on grid connections in the quarter. [cents] */
export function gridCents(i: i32): i64 { return load<i64>(<usize>i << 3, 899264); }
export function setGridCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 899264); }

/** Fees paid to clouds that resold the lab’s product in the quarter. [cents] */
export function channelCents(i: i32): i64 { return load<i64>(<usize>i << 3, 907456); }
export function setChannelCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 907456); }

/** Profit of clouds of the lab’s own firm in the quarter. [cents] */
export function cloudProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 915648); }
export function setCloudProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 915648); }

/** Units rented on the spot market in the quarter. [units] */
export function spotBoughtUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 923840); }
export function setSpotBoughtUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 923840); }

/** Units leased out on the spot market in the quarter. [units] */
export function leasedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 932032); }
export function setLeasedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 932032); }

/** Paid for units rented on the spot market. [cents] */
export function spotCents(i: i32): i64 { return load<i64>(<usize>i << 3, 940224); }
export function setSpotCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 940224); }

/** Received for units leased out. [cents] */
export function leaseCents(i: i32): i64 { return load<i64>(<usize>i << 3, 948416); }
export function setLeaseCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 948416); }
