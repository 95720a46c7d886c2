// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 399424); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 407616); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 415808); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 424000); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 432192); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 440384); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 448576); }

/** How far customers in North America can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessNorthAmerica(i: i32): f64 { return load<f64>(<usize>i << 3, 456768); }

/** How far customers in Europe can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessEurope(i: i32): f64 { return load<f64>(<usize>i << 3, 464960); }

/** How far customers in Asia outside China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessAsia(i: i32): f64 { return load<f64>(<usize>i << 3, 473152); }

/** How far customers in China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessChina(i: i32): f64 { return load<f64>(<usize>i << 3, 481344); }

/** How far customers in the rest of the world can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessRest(i: i32): f64 { return load<f64>(<usize>i << 3, 489536); }

/** Trust that the lab’s safety and compliance earn where it serves everybody: it starts there and recovers towards it. [share] */
export function trustworthiness(i: i32): f64 { return load<f64>(<usize>i << 3, 497728); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 505920); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 514112); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 522304); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 530496); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 538688); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 546880); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 555072); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 563264); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 571456); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 579648); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 587840); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 596032); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 604224); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 612416); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 620608); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 628800); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 636992); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 645184); }

/** What the lab extrapolates: the growth of demand, or its level. [code] */
export function forecastRule(i: i32): f64 { return load<f64>(<usize>i << 3, 653376); }

/** Weight of the newest forecast error in the lab’s belief about its errors. [share] */
export function errorMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 661568); }

/** However well it forecast, a lab expects errors of this size a quarter ahead. [log points] */
export function forecastSdLeast(i: i32): f64 { return load<f64>(<usize>i << 3, 669760); }

/** However badly it forecast, a lab expects no larger errors a quarter ahead. [log points] */
export function forecastSdMost(i: i32): f64 { return load<f64>(<usize>i << 3, 677952); }

/** Part of rivals’ capacity at the delivery date that the lab leaves out of account. [share] */
export function rivalNeglect(i: i32): f64 { return load<f64>(<usize>i << 3, 686144); }

/** Part of the usage that came from rivals who were full which the lab expects to come again. [share] */
export function spillCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 694336); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 702528); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 710720); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 718912); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 727104); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 735296); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 743488); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 751680); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 759872); }

/** Least value, over the revenue expected in shortfallQuarters, that a survival lab thinks it stands to lose. [factor] */
export function leastSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 768064); }

/** Most value, over the same revenue, that a survival lab thinks it stands to lose. [factor] */
export function mostSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 776256); }

/** Quarters for which survival and limited-liability labs expect low demand to last: cash and value are counted against so much revenue. [quarters] */
export function shortfallQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 784448); }

/** Part of its cash that a survival or limited-liability lab counts as a buffer against ruin. [share] */
export function bufferCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 792640); }

/** Factor by which a trend lab orders more than the trend needs. [factor] */
export function headroom(i: i32): f64 { return load<f64>(<usize>i << 3, 800832); }

/** Part of the largest rival’s book, in service and on order, that a match-rival lab wants to have. [share] */
export function matchShare(i: i32): f64 { return load<f64>(<usize>i << 3, 809024); }

/** A match-rival lab wants at most so many times its own newsvendor quantity, and never less than that. [factor] */
export function matchLimit(i: i32): f64 { return load<f64>(<usize>i << 3, 817216); }

/** Part of the revenue expected at delivery that a timing-match lab commits to its compute bill. [share] */
export function committedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 825408); }

/** Part of the gap between wanted and counted capacity that a base-stock lab orders in a quarter. [share/quarter] */
export function adjustmentGain(i: i32): f64 { return load<f64>(<usize>i << 3, 833600); }

/** Part of its coming deliveries, less what retires meanwhile, that a base-stock lab counts; one counts all of it. [share] */
export function pipelineWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 841792); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 849984); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 858176); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 866368); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 874560); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 882752); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 882752); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 890944); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 890944); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 899136); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 899136); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 907328); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 907328); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 915520); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 915520); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 923712); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 923712); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 931904); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 931904); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 940096); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 940096); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 948288); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 948288); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 956480); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 956480); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 964672); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 964672); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 972864); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 972864); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 981056); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 981056); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 989248); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 989248); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 997440); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 997440); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1005632); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1005632); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1013824); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1013824); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1022016); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1022016); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1030208); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1030208); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1038400); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1038400); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1046592); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1046592); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1054784); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1054784); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1062976); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1062976); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1071168); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1071168); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1079360); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1079360); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1087552); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1087552); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1095744); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1095744); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1103936); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1103936); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1112128); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1112128); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 1120320); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1120320); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1128512); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1128512); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1136704); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1136704); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 1144896); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1144896); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1153088); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1153088); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1161280); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1161280); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1169472); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1169472); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1177664); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1177664); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1185856); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1185856); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1194048); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1194048); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1202240); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1202240); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1210432); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1210432); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1218624); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1218624); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1226816); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1226816); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1235008); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1235008); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1243200); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1243200); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1251392); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1251392); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1259584); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1259584); }

/** Share of demand turned away that customers expect. [share] */
export function expectedWait(i: i32): f64 { return load<f64>(<usize>i << 3, 1267776); }
export function setExpectedWait(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1267776); }

/** Trust in the lab. [share] */
export function trust(i: i32): f64 { return load<f64>(<usize>i << 3, 1275968); }
export function setTrust(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1275968); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 1284160); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1284160); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 1292352); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1292352); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1300544); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1300544); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 1308736); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1308736); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 1316928); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1316928); }

/** Standard deviation of its log forecast error one quarter ahead, as the lab has learned it. [log points] */
export function learnedSd(i: i32): f64 { return load<f64>(<usize>i << 3, 1325120); }
export function setLearnedSd(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1325120); }

/** Exponential moving average of the demand that the lab saw. [micro-usage-units] */
export function level(i: i32): f64 { return load<f64>(<usize>i << 3, 1333312); }
export function setLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1333312); }

/** Growth of the industry’s demand per quarter that the lab believes in. [log points] */
export function marketGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1341504); }
export function setMarketGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1341504); }

/** Part of its expected demand that the lab thinks rivals’ order books leave to it. [share] */
export function contested(i: i32): f64 { return load<f64>(<usize>i << 3, 1349696); }
export function setContested(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1349696); }

/** Growth of the lab’s revenue a quarter, by investors’ average. [log points] */
export function extrapolatedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1357888); }
export function setExtrapolatedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1357888); }

/** Growth a quarter over the valuation horizon that investors believe in. [log points] */
export function investorGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1366080); }
export function setInvestorGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1366080); }

/** Revenue that investors saw a quarter ago. [cents] */
export function seenRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1374272); }
export function setSeenRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1374272); }
