// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 406336); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 414528); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 422720); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 430912); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 439104); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 447296); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 455488); }

/** How far customers in North America can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessNorthAmerica(i: i32): f64 { return load<f64>(<usize>i << 3, 463680); }

/** How far customers in Europe can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessEurope(i: i32): f64 { return load<f64>(<usize>i << 3, 471872); }

/** How far customers in Asia outside China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessAsia(i: i32): f64 { return load<f64>(<usize>i << 3, 480064); }

/** How far customers in China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessChina(i: i32): f64 { return load<f64>(<usize>i << 3, 488256); }

/** How far customers in the rest of the world can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessRest(i: i32): f64 { return load<f64>(<usize>i << 3, 496448); }

/** Trust that the lab’s safety and compliance earn where it serves everybody: it starts there and recovers towards it. [share] */
export function trustworthiness(i: i32): f64 { return load<f64>(<usize>i << 3, 504640); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 512832); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 521024); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 529216); }

/** The rule by which the lab sets its prices. [code] */
export function pricing(i: i32): f64 { return load<f64>(<usize>i << 3, 537408); }

/** How much of the margin at a customer’s next choice a logit-bertrand lab counts today; zero is myopic. [share] */
export function investWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 545600); }

/** A rival is comparable if its quality trails by no more than this. [orders of magnitude] */
export function matchQualityGap(i: i32): f64 { return load<f64>(<usize>i << 3, 553792); }

/** Lowest price that match and promotion go to, relative to unit cost. [factor] */
export function priceFloorShare(i: i32): f64 { return load<f64>(<usize>i << 3, 561984); }

/** Relative loss of share over four quarters, or part by which a comparable rival is cheaper, that starts a promotion. [share] */
export function promotionTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 570176); }

/** Part that a promotion takes off the price. [share] */
export function promotionDepth(i: i32): f64 { return load<f64>(<usize>i << 3, 578368); }

/** Quarters for which a promotion lasts. [quarters] */
export function promotionQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 586560); }

/** What an open-weights publisher adds to unit cost, as a share of it. [share] */
export function openMargin(i: i32): f64 { return load<f64>(<usize>i << 3, 594752); }

/** Most by which a full lab raises its price in a quarter, as a share of the price. [share] */
export function clearingStep(i: i32): f64 { return load<f64>(<usize>i << 3, 602944); }

/** Most of the premium over its rule’s price that a lab with slack gives up in a quarter. [share/quarter] */
export function clearingDecay(i: i32): f64 { return load<f64>(<usize>i << 3, 611136); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 619328); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 627520); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 635712); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 643904); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 652096); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 660288); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 668480); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 676672); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 684864); }

/** Share of the first year’s bill that is paid at the order. [share] */
export function depositShare(i: i32): f64 { return load<f64>(<usize>i << 3, 693056); }

/** Share of every order that the lab builds and owns; the rest is reserved at clouds. [share] */
export function ownShare(i: i32): f64 { return load<f64>(<usize>i << 3, 701248); }

/** Excess over the capacity that it wants, as a share of it, from which on the lab cancels orders. [share] */
export function cancelTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 709440); }

/** Share of the reserved pipeline that the lab can cancel in a quarter. [share/quarter] */
export function cancelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 717632); }

/** Part of what its last order missed by which the lab inflates its next one. [share] */
export function phantomShare(i: i32): f64 { return load<f64>(<usize>i << 3, 725824); }

/** Price of power at the lab’s sites over the market’s: where it builds. [factor] */
export function powerPriceFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 734016); }

/** What the lab spends on grid connections, as a share of its compute bill. [share] */
export function gridSpendShare(i: i32): f64 { return load<f64>(<usize>i << 3, 742208); }

/** Part of the load of a failed cloud that the lab can move to its other clouds. [share] */
export function failover(i: i32): f64 { return load<f64>(<usize>i << 3, 750400); }

/** Part of the capacity it wants that a lab does not order, meaning to rent it by the quarter. [share] */
export function spotReliance(i: i32): f64 { return load<f64>(<usize>i << 3, 758592); }

/** The lab leases capacity out while its own use is below this share of it. [share] */
export function leaseThreshold(i: i32): f64 { return load<f64>(<usize>i << 3, 766784); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 774976); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 783168); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 791360); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 799552); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 807744); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 815936); }

/** What the lab extrapolates: the growth of demand, or its level. [code] */
export function forecastRule(i: i32): f64 { return load<f64>(<usize>i << 3, 824128); }

/** Weight of the newest forecast error in the lab’s belief about its errors. [share] */
export function errorMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 832320); }

/** However well it forecast, a lab expects errors of this size a quarter ahead. [log points] */
export function forecastSdLeast(i: i32): f64 { return load<f64>(<usize>i << 3, 840512); }

/** However badly it forecast, a lab expects no larger errors a quarter ahead. [log points] */
export function forecastSdMost(i: i32): f64 { return load<f64>(<usize>i << 3, 848704); }

/** Part of rivals’ capacity at the delivery date that the lab leaves out of account. [share] */
export function rivalNeglect(i: i32): f64 { return load<f64>(<usize>i << 3, 856896); }

/** Part of the usage that came from rivals who were full which the lab expects to come again. [share] */
export function spillCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 865088); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 873280); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 881472); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 889664); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 897856); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 906048); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 914240); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 922432); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 930624); }

/** Least value, over the revenue expected in shortfallQuarters, that a survival lab thinks it stands to lose. [factor] */
export function leastSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 938816); }

/** Most value, over the same revenue, that a survival lab thinks it stands to lose. [factor] */
export function mostSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 947008); }

/** Quarters for which survival and limited-liability labs expect low demand to last: cash and value are counted against so much revenue. [quarters] */
export function shortfallQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 955200); }

/** Part of its cash that a survival or limited-liability lab counts as a buffer against ruin. [share] */
export function bufferCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 963392); }

/** Factor by which a trend lab orders more than the trend needs. [factor] */
export function headroom(i: i32): f64 { return load<f64>(<usize>i << 3, 971584); }

/** Part of the largest rival’s book, in service and on order, that a match-rival lab wants to have. [share] */
export function matchShare(i: i32): f64 { return load<f64>(<usize>i << 3, 979776); }

/** A match-rival lab wants at most so many times its own newsvendor quantity, and never less than that. [factor] */
export function matchLimit(i: i32): f64 { return load<f64>(<usize>i << 3, 987968); }

/** Part of the revenue expected at delivery that a timing-match lab commits to its compute bill. [share] */
export function committedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 996160); }

/** Part of the gap between wanted and counted capacity that a base-stock lab orders in a quarter. [share/quarter] */
export function adjustmentGain(i: i32): f64 { return load<f64>(<usize>i << 3, 1004352); }

/** Part of its coming deliveries, less what retires meanwhile, that a base-stock lab counts; one counts all of it. [share] */
export function pipelineWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 1012544); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 1020736); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 1028928); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 1037120); }

/** Premium of a private deployment over the price of the same usage. [share] */
export function privatePremium(i: i32): f64 { return load<f64>(<usize>i << 3, 1045312); }

/** Share of the lab that founders and staff own at the start; investors own the rest. [share] */
export function founderShareStart(i: i32): f64 { return load<f64>(<usize>i << 3, 1053504); }

/** First quarter in which the lab would list. [quarter] */
export function listingFrom(i: i32): f64 { return load<f64>(<usize>i << 3, 1061696); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 1069888); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 1078080); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1078080); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1086272); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1086272); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 1094464); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1094464); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1102656); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1102656); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 1110848); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1110848); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 1119040); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1119040); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 1127232); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1127232); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1135424); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1135424); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1143616); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1143616); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1151808); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1151808); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 1160000); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1160000); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1168192); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1168192); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 1176384); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1176384); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1184576); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1184576); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1192768); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1192768); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1200960); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1200960); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1209152); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1209152); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1217344); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1217344); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1225536); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1225536); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1233728); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1233728); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1241920); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1241920); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1250112); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1250112); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1258304); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1258304); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1266496); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1266496); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1274688); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1274688); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1282880); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1282880); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1291072); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1291072); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1299264); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1299264); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1307456); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1307456); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 1315648); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1315648); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1323840); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1323840); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1332032); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1332032); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 1340224); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1340224); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1348416); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1348416); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1356608); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1356608); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1364800); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1364800); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1372992); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1372992); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1381184); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1381184); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1389376); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1389376); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1397568); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1397568); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1405760); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1405760); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1413952); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1413952); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1422144); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1422144); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1430336); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1430336); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1438528); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1438528); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1446720); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1446720); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1454912); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1454912); }

/** Share of demand turned away that customers expect. [share] */
export function expectedWait(i: i32): f64 { return load<f64>(<usize>i << 3, 1463104); }
export function setExpectedWait(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1463104); }

/** Trust in the lab. [share] */
export function trust(i: i32): f64 { return load<f64>(<usize>i << 3, 1471296); }
export function setTrust(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1471296); }

/** Gross margin over serving compute at today’s average price and at what a unit costs now. [share] */
export function marginNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1479488); }
export function setMarginNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1479488); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 1487680); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1487680); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 1495872); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1495872); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1504064); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1504064); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 1512256); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1512256); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 1520448); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1520448); }

/** Units whose announced quarter of delivery this is. [units] */
export function dueUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1528640); }
export function setDueUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1528640); }

/** Units that arrived in the quarter. [units] */
export function deliveredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1536832); }
export function setDeliveredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1536832); }

/** Units past their announced quarter that have not arrived. [units] */
export function lateUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1545024); }
export function setLateUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1545024); }

/** Deposits of units that have arrived, not yet used up by bills. [cents] */
export function creditCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1553216); }
export function setCreditCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1553216); }

/** Part of the quarter’s compute bill that deposits paid. [cents] */
export function creditedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1561408); }
export function setCreditedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1561408); }

/** Deposits paid with the quarter’s orders. [cents] */
export function depositPaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1569600); }
export function setDepositPaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1569600); }

/** Owned capacity in service; part of capacityUnits. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1577792); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1577792); }

/** Owned capacity under construction; part of pipelineUnits. [units] */
export function ownedPipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1585984); }
export function setOwnedPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1585984); }

/** Owned units ordered since the start, with what was there at the start. [units] */
export function ownedOrderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1594176); }
export function setOwnedOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1594176); }

/** Owned units whose life has ended, or that were given up. [units] */
export function ownedRetiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1602368); }
export function setOwnedRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1602368); }

/** Owned units lost in liquidation. [units] */
export function ownedCancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1610560); }
export function setOwnedCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1610560); }

/** Owned units given up in the quarter because they cost more to run than they earn. [units] */
export function strandedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1618752); }
export function setStrandedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1618752); }

/** Stage payments for own sites in the quarter. [cents] */
export function capexCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1626944); }
export function setCapexCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1626944); }

/** By how much the sites delivered in the quarter cost more than agreed. [cents] */
export function overrunCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1635136); }
export function setOverrunCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1635136); }

/** Book value of own sites, under construction and in service. [cents] */
export function siteCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1643328); }
export function setSiteCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1643328); }

/** Book value of the units given up in the quarter. [cents] */
export function writeOffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1651520); }
export function setWriteOffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1651520); }

/** Upkeep of own sites in the quarter. [cents] */
export function upkeepCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1659712); }
export function setUpkeepCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1659712); }

/** Units cancelled in the quarter. [units] */
export function cancelledNowUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1667904); }
export function setCancelledNowUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1667904); }

/** Penalties paid in the quarter, beyond the deposits that were lost. [cents] */
export function cancellationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1676096); }
export function setCancellationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1676096); }

/** Penalties and lost deposits of the quarter, the cost of the next. [cents] */
export function cancelCostCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1684288); }
export function setCancelCostCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1684288); }

/** Units that the lab asked for, phantom orders included. [units] */
export function bidUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1692480); }
export function setBidUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1692480); }

/** Units that it truly wanted and did not get. [units] */
export function shortfallUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1700672); }
export function setShortfallUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1700672); }

/** Spent on grid connections in the quarter. [cents] */
export function gridCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1708864); }
export function setGridCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1708864); }

/** Fees paid to clouds that resold the lab’s product in the quarter. [cents] */
export function channelCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1717056); }
export function setChannelCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1717056); }

/** Profit of clouds of the lab’s own firm in the quarter. [cents] */
export function cloudProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1725248); }
export function setCloudProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1725248); }

/** Units rented on the spot market in the quarter. [units] */
export function spotBoughtUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1733440); }
export function setSpotBoughtUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1733440); }

/** Units leased out on the spot market in the quarter. [units] */
export function leasedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1741632); }
export function setLeasedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1741632); }

/** Paid for units rented on the spot market. [cents] */
export function spotCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1749824); }
export function setSpotCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1749824); }

/** Received for units leased out. [cents] */
export function leaseCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1758016); }
export function setLeaseCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1758016); }

/** Standard deviation of its log forecast error one quarter ahead, as the lab has learned it. [log points] */
export function learnedSd(i: i32): f64 { return load<f64>(<usize>i << 3, 1766208); }
export function setLearnedSd(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1766208); }

/** Exponential moving average of the demand that the lab saw. [micro-usage-units] */
export function level(i: i32): f64 { return load<f64>(<usize>i << 3, 1774400); }
export function setLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1774400); }

/** Growth of the industry’s demand per quarter that the lab believes in. [log points] */
export function marketGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1782592); }
export function setMarketGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1782592); }

/** Part of its expected demand that the lab thinks rivals’ order books leave to it. [share] */
export function contested(i: i32): f64 { return load<f64>(<usize>i << 3, 1790784); }
export function setContested(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1790784); }

/** Revenue a year at the level reached by the end of the quarter. [cents] */
export function runRateCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1798976); }
export function setRunRateCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1798976); }

/** Depreciation of own sites in the quarter; no cash moves. [cents] */
export function depreciationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1807168); }
export function setDepreciationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1807168); }

/** Revenue less what serving and training capacity cost in the quarter. [cents] */
export function grossProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1815360); }
export function setGrossProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1815360); }

/** Gross profit less pay, research, write-offs and cancellations. [cents] */
export function operatingProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1823552); }
export function setOperatingProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1823552); }

/** Tax of the quarter. [cents] */
export function taxCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1831744); }
export function setTaxCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1831744); }

/** Operating profit less interest and tax. [cents] */
export function netProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1839936); }
export function setNetProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1839936); }

/** Revenue at which the quarter’s profit would be nil with all other costs as they are; −1 where no revenue would do. [cents] */
export function breakEvenCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1848128); }
export function setBreakEvenCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1848128); }

/** Growth of the lab’s revenue a quarter, by investors’ average. [log points] */
export function extrapolatedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1856320); }
export function setExtrapolatedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1856320); }

/** Growth a quarter over the valuation horizon that investors believe in. [log points] */
export function investorGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1864512); }
export function setInvestorGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1864512); }

/** Revenue that investors saw a quarter ago. [cents] */
export function seenRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1872704); }
export function setSeenRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1872704); }

/** Losses carried forward. [cents] */
export function lossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1880896); }
export function setLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1880896); }

/** Fundamental value. [cents] */
export function fundamentalCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1889088); }
export function setFundamentalCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1889088); }

/** Market value a quarter ago. [cents] */
export function lastValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1897280); }
export function setLastValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1897280); }

/** What caution and deals multiply the lab’s valuation by. [factor] */
export function valueFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 1905472); }
export function setValueFactor(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1905472); }

/** Share of founders and staff. [share] */
export function founderShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1913664); }
export function setFounderShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1913664); }

/** Share of investors. [share] */
export function investorShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1921856); }
export function setInvestorShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1921856); }

/** Share of suppliers. [share] */
export function supplierShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1930048); }
export function setSupplierShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1930048); }

/** Share of the public. [share] */
export function publicShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1938240); }
export function setPublicShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1938240); }

/** Value after the money of the last round. [cents] */
export function lastRoundCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1946432); }
export function setLastRoundCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1946432); }

/** Market value of the founders’ share. [cents] */
export function founderCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1954624); }
export function setFounderCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1954624); }

/** Equity promised and not yet paid. [cents] */
export function promisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1962816); }
export function setPromisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1962816); }

/** Promised equity paid in the quarter. [cents] */
export function trancheCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1971008); }
export function setTrancheCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1971008); }

/** 1 once the lab is listed. [switch] */
export function listed(i: i32): i64 { return load<i64>(<usize>i << 3, 1979200); }
export function setListed(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1979200); }

/** Proceeds of its listing, in the quarter of it. [cents] */
export function listingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1987392); }
export function setListingCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1987392); }
