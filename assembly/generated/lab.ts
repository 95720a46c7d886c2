// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 125696); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 133888); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 142080); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 150272); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 158464); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 166656); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 174848); }

/** How far customers in North America can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessNorthAmerica(i: i32): f64 { return load<f64>(<usize>i << 3, 183040); }

/** How far customers in Europe can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessEurope(i: i32): f64 { return load<f64>(<usize>i << 3, 191232); }

/** How far customers in Asia outside China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessAsia(i: i32): f64 { return load<f64>(<usize>i << 3, 199424); }

/** How far customers in China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessChina(i: i32): f64 { return load<f64>(<usize>i << 3, 207616); }

/** How far customers in the rest of the world can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessRest(i: i32): f64 { return load<f64>(<usize>i << 3, 215808); }

/** Trust that the lab’s safety and compliance earn where it serves everybody: it starts there and recovers towards it. [share] */
export function trustworthiness(i: i32): f64 { return load<f64>(<usize>i << 3, 224000); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 232192); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 240384); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 248576); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 256768); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 264960); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 273152); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 281344); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 289536); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 297728); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 305920); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 314112); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 322304); }

/** Part of what its last order missed by which the lab inflates its next one. [share] */
export function phantomShare(i: i32): f64 { return load<f64>(<usize>i << 3, 330496); }

/** Price of power at the lab’s sites over the market’s: where it builds. [factor] */
export function powerPriceFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 338688); }

/** What the lab spends on grid connections, as a share of its compute bill. [share] */
export function gridSpendShare(i: i32): f64 { return load<f64>(<usize>i << 3, 346880); }

/** Part of the load of a failed cloud that the lab can move to its other clouds. [share] */
export function failover(i: i32): f64 { return load<f64>(<usize>i << 3, 355072); }

/** The lab leases capacity out while its own use is below this share of it. [share] */
export function leaseThreshold(i: i32): f64 { return load<f64>(<usize>i << 3, 363264); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 371456); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 379648); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 387840); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 396032); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 404224); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 412416); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 420608); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 428800); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 436992); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 445184); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 453376); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 461568); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 469760); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 477952); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 486144); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 494336); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 502528); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 510720); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 518912); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 518912); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 527104); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 527104); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 535296); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 535296); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 543488); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 543488); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 551680); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 551680); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 559872); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 559872); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 568064); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 568064); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 576256); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 576256); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 584448); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 584448); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 592640); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 592640); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 600832); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 600832); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 609024); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 609024); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 617216); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 617216); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 625408); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 625408); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 633600); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 633600); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 641792); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 641792); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 649984); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 649984); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 658176); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 658176); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 666368); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 666368); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 674560); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 674560); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 682752); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 682752); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 690944); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 690944); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 699136); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 699136); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 707328); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 707328); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 715520); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 715520); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 723712); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 723712); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 731904); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 731904); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 740096); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 740096); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 748288); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 748288); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 756480); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 756480); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 764672); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 764672); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 772864); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 772864); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 781056); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 781056); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 789248); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 789248); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 797440); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 797440); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 805632); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 805632); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 813824); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 813824); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 822016); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 822016); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 830208); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 830208); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 838400); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 838400); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 846592); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 846592); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 854784); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 854784); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 862976); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 862976); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 871168); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 871168); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 879360); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 879360); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 887552); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 887552); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 895744); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 895744); }

/** Share of demand turned away that customers expect. [share] */
export function expectedWait(i: i32): f64 { return load<f64>(<usize>i << 3, 903936); }
export function setExpectedWait(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 903936); }

/** Trust in the lab. [share] */
export function trust(i: i32): f64 { return load<f64>(<usize>i << 3, 912128); }
export function setTrust(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 912128); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 920320); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 920320); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 928512); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 928512); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 936704); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 936704); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 944896); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 944896); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 953088); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 953088); }

/** Units that the lab asked for, phantom orders included. [units] */
export function bidUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 961280); }
export function setBidUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 961280); }

/** Units that it truly wanted and did not get. [units] */
export function shortfallUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 969472); }
export function setShortfallUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 969472); }

/** Spent on grid connections in the quarter. [cents] */
export function gridCents(i: i32): i64 { return load<i64>(<usize>i << 3, 977664); }
export function setGridCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 977664); }

/** Fees paid to clouds that resold the lab’s product in the quarter. [cents] */
export function channelCents(i: i32): i64 { return load<i64>(<usize>i << 3, 985856); }
export function setChannelCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 985856); }

/** Profit of clouds of the lab’s own firm in the quarter. [cents] */
export function cloudProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 994048); }
export function setCloudProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 994048); }

/** Units rented on the spot market in the quarter. [units] */
export function spotBoughtUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1002240); }
export function setSpotBoughtUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1002240); }

/** Units leased out on the spot market in the quarter. [units] */
export function leasedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1010432); }
export function setLeasedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1010432); }

/** Paid for units rented on the spot market. [cents] */
export function spotCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1018624); }
export function setSpotCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1018624); }

/** Received for units leased out. [cents] */
export function leaseCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1026816); }
export function setLeaseCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1026816); }
