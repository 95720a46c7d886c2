// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 404928); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 413120); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 421312); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 429504); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 437696); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 445888); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 454080); }

/** How far customers in North America can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessNorthAmerica(i: i32): f64 { return load<f64>(<usize>i << 3, 462272); }

/** How far customers in Europe can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessEurope(i: i32): f64 { return load<f64>(<usize>i << 3, 470464); }

/** How far customers in Asia outside China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessAsia(i: i32): f64 { return load<f64>(<usize>i << 3, 478656); }

/** How far customers in China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessChina(i: i32): f64 { return load<f64>(<usize>i << 3, 486848); }

/** How far customers in the rest of the world can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessRest(i: i32): f64 { return load<f64>(<usize>i << 3, 495040); }

/** Trust that the lab’s safety and compliance earn where it serves everybody: it starts there and recovers towards it. [share] */
export function trustworthiness(i: i32): f64 { return load<f64>(<usize>i << 3, 503232); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 511424); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 519616); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 527808); }

/** The rule by which the lab sets its prices. [code] */
export function pricing(i: i32): f64 { return load<f64>(<usize>i << 3, 536000); }

/** How much of the margin at a customer’s next choice a logit-bertrand lab counts today; zero is myopic. [share] */
export function investWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 544192); }

/** A rival is comparable if its quality trails by no more than this. [orders of magnitude] */
export function matchQualityGap(i: i32): f64 { return load<f64>(<usize>i << 3, 552384); }

/** Lowest price that match and promotion go to, relative to unit cost. [factor] */
export function priceFloorShare(i: i32): f64 { return load<f64>(<usize>i << 3, 560576); }

/** Relative loss of share over four quarters, or part by which a comparable rival is cheaper, that starts a promotion. [share] */
export function promotionTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 568768); }

/** Part that a promotion takes off the price. [share] */
export function promotionDepth(i: i32): f64 { return load<f64>(<usize>i << 3, 576960); }

/** Quarters for which a promotion lasts. [quarters] */
export function promotionQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 585152); }

/** What an open-weights publisher adds to unit cost, as a share of it. [share] */
export function openMargin(i: i32): f64 { return load<f64>(<usize>i << 3, 593344); }

/** Most by which a full lab raises its price in a quarter, as a share of the price. [share] */
export function clearingStep(i: i32): f64 { return load<f64>(<usize>i << 3, 601536); }

/** Most of the premium over its rule’s price that a lab with slack gives up in a quarter. [share/quarter] */
export function clearingDecay(i: i32): f64 { return load<f64>(<usize>i << 3, 609728); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 617920); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 626112); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 634304); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 642496); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 650688); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 658880); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 667072); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 675264); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 683456); }

/** Share of the first year’s bill that is paid at the order. [share] */
export function depositShare(i: i32): f64 { return load<f64>(<usize>i << 3, 691648); }

/** Share of every order that the lab builds and owns; the rest is reserved at clouds. [share] */
export function ownShare(i: i32): f64 { return load<f64>(<usize>i << 3, 699840); }

/** Excess over the capacity that it wants, as a share of it, from which on the lab cancels orders. [share] */
export function cancelTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 708032); }

/** Share of the reserved pipeline that the lab can cancel in a quarter. [share/quarter] */
export function cancelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 716224); }

/** Part of what its last order missed by which the lab inflates its next one. [share] */
export function phantomShare(i: i32): f64 { return load<f64>(<usize>i << 3, 724416); }

/** Price of power at the lab’s sites over the market’s: where it builds. [factor] */
export function powerPriceFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 732608); }

/** What the lab spends on grid connections, as a share of its compute bill. [share] */
export function gridSpendShare(i: i32): f64 { return load<f64>(<usize>i << 3, 740800); }

/** Part of the load of a failed cloud that the lab can move to its other clouds. [share] */
export function failover(i: i32): f64 { return load<f64>(<usize>i << 3, 748992); }

/** Part of the capacity it wants that a lab does not order, meaning to rent it by the quarter. [share] */
export function spotReliance(i: i32): f64 { return load<f64>(<usize>i << 3, 757184); }

/** The lab leases capacity out while its own use is below this share of it. [share] */
export function leaseThreshold(i: i32): f64 { return load<f64>(<usize>i << 3, 765376); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 773568); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 781760); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 789952); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 798144); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 806336); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 814528); }

/** What the lab extrapolates: the growth of demand, or its level. [code] */
export function forecastRule(i: i32): f64 { return load<f64>(<usize>i << 3, 822720); }

/** Weight of the newest forecast error in the lab’s belief about its errors. [share] */
export function errorMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 830912); }

/** However well it forecast, a lab expects errors of this size a quarter ahead. [log points] */
export function forecastSdLeast(i: i32): f64 { return load<f64>(<usize>i << 3, 839104); }

/** However badly it forecast, a lab expects no larger errors a quarter ahead. [log points] */
export function forecastSdMost(i: i32): f64 { return load<f64>(<usize>i << 3, 847296); }

/** Part of rivals’ capacity at the delivery date that the lab leaves out of account. [share] */
export function rivalNeglect(i: i32): f64 { return load<f64>(<usize>i << 3, 855488); }

/** Part of the usage that came from rivals who were full which the lab expects to come again. [share] */
export function spillCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 863680); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 871872); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 880064); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 888256); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 896448); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 904640); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 912832); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 921024); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 929216); }

/** Least value, over the revenue expected in shortfallQuarters, that a survival lab thinks it stands to lose. [factor] */
export function leastSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 937408); }

/** Most value, over the same revenue, that a survival lab thinks it stands to lose. [factor] */
export function mostSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 945600); }

/** Quarters for which survival and limited-liability labs expect low demand to last: cash and value are counted against so much revenue. [quarters] */
export function shortfallQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 953792); }

/** Part of its cash that a survival or limited-liability lab counts as a buffer against ruin. [share] */
export function bufferCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 961984); }

/** Factor by which a trend lab orders more than the trend needs. [factor] */
export function headroom(i: i32): f64 { return load<f64>(<usize>i << 3, 970176); }

/** Part of the largest rival’s book, in service and on order, that a match-rival lab wants to have. [share] */
export function matchShare(i: i32): f64 { return load<f64>(<usize>i << 3, 978368); }

/** A match-rival lab wants at most so many times its own newsvendor quantity, and never less than that. [factor] */
export function matchLimit(i: i32): f64 { return load<f64>(<usize>i << 3, 986560); }

/** Part of the revenue expected at delivery that a timing-match lab commits to its compute bill. [share] */
export function committedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 994752); }

/** Part of the gap between wanted and counted capacity that a base-stock lab orders in a quarter. [share/quarter] */
export function adjustmentGain(i: i32): f64 { return load<f64>(<usize>i << 3, 1002944); }

/** Part of its coming deliveries, less what retires meanwhile, that a base-stock lab counts; one counts all of it. [share] */
export function pipelineWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 1011136); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 1019328); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 1027520); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 1035712); }

/** Premium of a private deployment over the price of the same usage. [share] */
export function privatePremium(i: i32): f64 { return load<f64>(<usize>i << 3, 1043904); }

/** Part of what the lab pays its suppliers that they invest in it. [share] */
export function supplierShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1052096); }

/** Purchases that the lab announces beyond its firm book, in annual bills of it. [factor] */
export function frameworkMultiple(i: i32): f64 { return load<f64>(<usize>i << 3, 1060288); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 1068480); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 1076672); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1076672); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1084864); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1084864); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 1093056); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1093056); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1101248); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1101248); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 1109440); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1109440); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 1117632); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1117632); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 1125824); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1125824); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1134016); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1134016); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1142208); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1142208); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1150400); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1150400); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 1158592); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1158592); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1166784); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1166784); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 1174976); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1174976); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1183168); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1183168); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1191360); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1191360); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1199552); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1199552); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1207744); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1207744); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1215936); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1215936); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1224128); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1224128); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1232320); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1232320); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1240512); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1240512); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1248704); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1248704); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1256896); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1256896); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1265088); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1265088); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1273280); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1273280); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1281472); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1281472); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1289664); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1289664); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1297856); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1297856); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1306048); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1306048); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 1314240); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1314240); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1322432); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1322432); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1330624); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1330624); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 1338816); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1338816); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1347008); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1347008); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1355200); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1355200); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1363392); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1363392); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1371584); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1371584); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1379776); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1379776); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1387968); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1387968); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1396160); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1396160); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1404352); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1404352); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1412544); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1412544); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1420736); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1420736); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1428928); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1428928); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1437120); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1437120); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1445312); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1445312); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1453504); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1453504); }

/** Share of demand turned away that customers expect. [share] */
export function expectedWait(i: i32): f64 { return load<f64>(<usize>i << 3, 1461696); }
export function setExpectedWait(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1461696); }

/** Trust in the lab. [share] */
export function trust(i: i32): f64 { return load<f64>(<usize>i << 3, 1469888); }
export function setTrust(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1469888); }

/** Gross margin over serving compute at today’s average price and at what a unit costs now. [share] */
export function marginNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1478080); }
export function setMarginNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1478080); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 1486272); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1486272); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 1494464); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1494464); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1502656); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1502656); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 1510848); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1510848); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 1519040); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1519040); }

/** Units whose announced quarter of delivery this is. [units] */
export function dueUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1527232); }
export function setDueUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1527232); }

/** Units that arrived in the quarter. [units] */
export function deliveredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1535424); }
export function setDeliveredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1535424); }

/** Units past their announced quarter that have not arrived. [units] */
export function lateUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1543616); }
export function setLateUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1543616); }

/** Deposits of units that have arrived, not yet used up by bills. [cents] */
export function creditCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1551808); }
export function setCreditCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1551808); }

/** Part of the quarter’s compute bill that deposits paid. [cents] */
export function creditedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1560000); }
export function setCreditedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1560000); }

/** Deposits paid with the quarter’s orders. [cents] */
export function depositPaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1568192); }
export function setDepositPaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1568192); }

/** Owned capacity in service; part of capacityUnits. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1576384); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1576384); }

/** Owned capacity under construction; part of pipelineUnits. [units] */
export function ownedPipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1584576); }
export function setOwnedPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1584576); }

/** Owned units ordered since the start, with what was there at the start. [units] */
export function ownedOrderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1592768); }
export function setOwnedOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1592768); }

/** Owned units whose life has ended, or that were given up. [units] */
export function ownedRetiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1600960); }
export function setOwnedRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1600960); }

/** Owned units lost in liquidation. [units] */
export function ownedCancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1609152); }
export function setOwnedCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1609152); }

/** Owned units given up in the quarter because they cost more to run than they earn. [units] */
export function strandedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1617344); }
export function setStrandedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1617344); }

/** Stage payments for own sites in the quarter. [cents] */
export function capexCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1625536); }
export function setCapexCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1625536); }

/** By how much the sites delivered in the quarter cost more than agreed. [cents] */
export function overrunCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1633728); }
export function setOverrunCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1633728); }

/** Book value of own sites, under construction and in service. [cents] */
export function siteCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1641920); }
export function setSiteCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1641920); }

/** Book value of the units given up in the quarter. [cents] */
export function writeOffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1650112); }
export function setWriteOffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1650112); }

/** Upkeep of own sites in the quarter. [cents] */
export function upkeepCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1658304); }
export function setUpkeepCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1658304); }

/** Units cancelled in the quarter. [units] */
export function cancelledNowUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1666496); }
export function setCancelledNowUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1666496); }

/** Penalties paid in the quarter, beyond the deposits that were lost. [cents] */
export function cancellationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1674688); }
export function setCancellationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1674688); }

/** Penalties and lost deposits of the quarter, the cost of the next. [cents] */
export function cancelCostCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1682880); }
export function setCancelCostCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1682880); }

/** Units that the lab asked for, phantom orders included. [units] */
export function bidUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1691072); }
export function setBidUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1691072); }

/** Units that it truly wanted and did not get. [units] */
export function shortfallUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1699264); }
export function setShortfallUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1699264); }

/** Spent on grid connections in the quarter. [cents] */
export function gridCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1707456); }
export function setGridCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1707456); }

/** Fees paid to clouds that resold the lab’s product in the quarter. [cents] */
export function channelCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1715648); }
export function setChannelCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1715648); }

/** Profit of clouds of the lab’s own firm in the quarter. [cents] */
export function cloudProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1723840); }
export function setCloudProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1723840); }

/** Units rented on the spot market in the quarter. [units] */
export function spotBoughtUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1732032); }
export function setSpotBoughtUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1732032); }

/** Units leased out on the spot market in the quarter. [units] */
export function leasedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1740224); }
export function setLeasedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1740224); }

/** Paid for units rented on the spot market. [cents] */
export function spotCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1748416); }
export function setSpotCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1748416); }

/** Received for units leased out. [cents] */
export function leaseCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1756608); }
export function setLeaseCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1756608); }

/** Standard deviation of its log forecast error one quarter ahead, as the lab has learned it. [log points] */
export function learnedSd(i: i32): f64 { return load<f64>(<usize>i << 3, 1764800); }
export function setLearnedSd(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1764800); }

/** Exponential moving average of the demand that the lab saw. [micro-usage-units] */
export function level(i: i32): f64 { return load<f64>(<usize>i << 3, 1772992); }
export function setLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1772992); }

/** Growth of the industry’s demand per quarter that the lab believes in. [log points] */
export function marketGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1781184); }
export function setMarketGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1781184); }

/** Part of its expected demand that the lab thinks rivals’ order books leave to it. [share] */
export function contested(i: i32): f64 { return load<f64>(<usize>i << 3, 1789376); }
export function setContested(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1789376); }

/** Revenue a year at the level reached by the end of the quarter. [cents] */
export function runRateCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1797568); }
export function setRunRateCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1797568); }

/** Depreciation of own sites in the quarter; no cash moves. [cents] */
export function depreciationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1805760); }
export function setDepreciationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1805760); }

/** Revenue less what serving and training capacity cost in the quarter. [cents] */
export function grossProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1813952); }
export function setGrossProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1813952); }

/** Gross profit less pay, research, write-offs and cancellations. [cents] */
export function operatingProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1822144); }
export function setOperatingProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1822144); }

/** Tax of the quarter. [cents] */
export function taxCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1830336); }
export function setTaxCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1830336); }

/** Operating profit less interest and tax. [cents] */
export function netProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1838528); }
export function setNetProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1838528); }

/** Revenue at which the quarter’s profit would be nil with all other costs as they are; −1 where no revenue would do. [cents] */
export function breakEvenCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1846720); }
export function setBreakEvenCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1846720); }

/** Growth of the lab’s revenue a quarter, by investors’ average. [log points] */
export function extrapolatedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1854912); }
export function setExtrapolatedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1854912); }

/** Growth a quarter over the valuation horizon that investors believe in. [log points] */
export function investorGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1863104); }
export function setInvestorGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1863104); }

/** Revenue that investors saw a quarter ago. [cents] */
export function seenRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1871296); }
export function setSeenRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1871296); }

/** Losses carried forward. [cents] */
export function lossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1879488); }
export function setLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1879488); }

/** Gross profit and depreciation over debt service; −1 where there is none. [factor] */
export function dscr(i: i32): f64 { return load<f64>(<usize>i << 3, 1887680); }
export function setDscr(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1887680); }

/** Quarters until its debt is repaid. [quarters] */
export function loanLeft(i: i32): f64 { return load<f64>(<usize>i << 3, 1895872); }
export function setLoanLeft(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1895872); }

/** Debt swept up in the quarter because a covenant is broken; part of repaidCents. [cents] */
export function sweptCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1904064); }
export function setSweptCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1904064); }

/** Drawn for sites in the quarter; part of borrowedCents. [cents] */
export function siteLoanCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1912256); }
export function setSiteLoanCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1912256); }

/** 1 while the covenant is broken. [switch] */
export function underCovenant(i: i32): i64 { return load<i64>(<usize>i << 3, 1920448); }
export function setUnderCovenant(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1920448); }

/** Invested by suppliers in the quarter. [cents] */
export function supplierEquityCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1928640); }
export function setSupplierEquityCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1928640); }

/** Invested by suppliers in the year so far. [cents] */
export function supplierYearCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1936832); }
export function setSupplierYearCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1936832); }

/** Purchases announced and not ordered, as annual bills. [cents] */
export function announcedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1945024); }
export function setAnnouncedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1945024); }

/** Annual bill of reserved capacity in service and on order. [cents] */
export function firmCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1953216); }
export function setFirmCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1953216); }

/** Expected growth of its revenue a quarter when it last announced. [log points] */
export function announcedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1961408); }
export function setAnnouncedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1961408); }

/** The lab that owns it, or −1. [id] */
export function owner(i: i32): i64 { return load<i64>(<usize>i << 3, 1969600); }
export function setOwner(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1969600); }

/** Received from its owner and its subsidiaries in the quarter, less what it gave them. [cents] */
export function groupCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1977792); }
export function setGroupCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1977792); }

/** Received in a takeover in the quarter, less what was paid. [cents] */
export function takeoverCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1985984); }
export function setTakeoverCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1985984); }

/** In the quarter of its default: what its sites fetched, and deposits given back. [cents] */
export function estateCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1994176); }
export function setEstateCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1994176); }

/** What the estate paid to those whom the lab owed, shareholders not counted. [cents] */
export function recoveredCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2002368); }
export function setRecoveredCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2002368); }

/** What lenders lost by it. [cents] */
export function lenderLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2010560); }
export function setLenderLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2010560); }

/** What clouds and vendors lost by it, damages counted. [cents] */
export function supplierLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2018752); }
export function setSupplierLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2018752); }

/** What staff and the state lost by it. [cents] */
export function otherLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2026944); }
export function setOtherLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2026944); }

/** Equity at cost that was lost with it. [cents] */
export function equityLostCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2035136); }
export function setEquityLostCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2035136); }
