// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 409600); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 417792); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 425984); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 434176); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 442368); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 450560); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 458752); }

/** How far customers in North America can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessNorthAmerica(i: i32): f64 { return load<f64>(<usize>i << 3, 466944); }

/** How far customers in Europe can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessEurope(i: i32): f64 { return load<f64>(<usize>i << 3, 475136); }

/** How far customers in Asia outside China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessAsia(i: i32): f64 { return load<f64>(<usize>i << 3, 483328); }

/** How far customers in China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessChina(i: i32): f64 { return load<f64>(<usize>i << 3, 491520); }

/** How far customers in the rest of the world can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessRest(i: i32): f64 { return load<f64>(<usize>i << 3, 499712); }

/** Trust that the lab’s safety and compliance earn where it serves everybody: it starts there and recovers towards it. [share] */
export function trustworthiness(i: i32): f64 { return load<f64>(<usize>i << 3, 507904); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 516096); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 524288); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 532480); }

/** The rule by which the lab sets its prices. [code] */
export function pricing(i: i32): f64 { return load<f64>(<usize>i << 3, 540672); }

/** How much of the margin at a customer’s next choice a logit-bertrand lab counts today; zero is myopic. [share] */
export function investWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 548864); }

/** A rival is comparable if its quality trails by no more than this. [orders of magnitude] */
export function matchQualityGap(i: i32): f64 { return load<f64>(<usize>i << 3, 557056); }

/** Lowest price that match and promotion go to, relative to unit cost. [factor] */
export function priceFloorShare(i: i32): f64 { return load<f64>(<usize>i << 3, 565248); }

/** Relative loss of share over four quarters, or part by which a comparable rival is cheaper, that starts a promotion. [share] */
export function promotionTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 573440); }

/** Part that a promotion takes off the price. [share] */
export function promotionDepth(i: i32): f64 { return load<f64>(<usize>i << 3, 581632); }

/** Quarters for which a promotion lasts. [quarters] */
export function promotionQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 589824); }

/** What an open-weights publisher adds to unit cost, as a share of it. [share] */
export function openMargin(i: i32): f64 { return load<f64>(<usize>i << 3, 598016); }

/** Most by which a full lab raises its price in a quarter, as a share of the price. [share] */
export function clearingStep(i: i32): f64 { return load<f64>(<usize>i << 3, 606208); }

/** Most of the premium over its rule’s price that a lab with slack gives up in a quarter. [share/quarter] */
export function clearingDecay(i: i32): f64 { return load<f64>(<usize>i << 3, 614400); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 622592); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 630784); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 638976); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 647168); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 655360); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 663552); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 671744); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 679936); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 688128); }

/** Share of the first year’s bill that is paid at the order. [share] */
export function depositShare(i: i32): f64 { return load<f64>(<usize>i << 3, 696320); }

/** Share of every order that the lab builds and owns; the rest is reserved at clouds. [share] */
export function ownShare(i: i32): f64 { return load<f64>(<usize>i << 3, 704512); }

/** Excess over the capacity that it wants, as a share of it, from which on the lab cancels orders. [share] */
export function cancelTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 712704); }

/** Share of the reserved pipeline that the lab can cancel in a quarter. [share/quarter] */
export function cancelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 720896); }

/** Part of what its last order missed by which the lab inflates its next one. [share] */
export function phantomShare(i: i32): f64 { return load<f64>(<usize>i << 3, 729088); }

/** Price of power at the lab’s sites over the market’s: where it builds. [factor] */
export function powerPriceFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 737280); }

/** What the lab spends on grid connections, as a share of its compute bill. [share] */
export function gridSpendShare(i: i32): f64 { return load<f64>(<usize>i << 3, 745472); }

/** Part of the load of a failed cloud that the lab can move to its other clouds. [share] */
export function failover(i: i32): f64 { return load<f64>(<usize>i << 3, 753664); }

/** Part of the capacity it wants that a lab does not order, meaning to rent it by the quarter. [share] */
export function spotReliance(i: i32): f64 { return load<f64>(<usize>i << 3, 761856); }

/** The lab leases capacity out while its own use is below this share of it. [share] */
export function leaseThreshold(i: i32): f64 { return load<f64>(<usize>i << 3, 770048); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 778240); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 786432); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 794624); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 802816); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 811008); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 819200); }

/** What the lab extrapolates: the growth of demand, or its level. [code] */
export function forecastRule(i: i32): f64 { return load<f64>(<usize>i << 3, 827392); }

/** Weight of the newest forecast error in the lab’s belief about its errors. [share] */
export function errorMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 835584); }

/** However well it forecast, a lab expects errors of this size a quarter ahead. [log points] */
export function forecastSdLeast(i: i32): f64 { return load<f64>(<usize>i << 3, 843776); }

/** However badly it forecast, a lab expects no larger errors a quarter ahead. [log points] */
export function forecastSdMost(i: i32): f64 { return load<f64>(<usize>i << 3, 851968); }

/** Part of rivals’ capacity at the delivery date that the lab leaves out of account. [share] */
export function rivalNeglect(i: i32): f64 { return load<f64>(<usize>i << 3, 860160); }

/** Part of the usage that came from rivals who were full which the lab expects to come again. [share] */
export function spillCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 868352); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 876544); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 884736); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 892928); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 901120); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 909312); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 917504); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 925696); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 933888); }

/** Least value, over the revenue expected in shortfallQuarters, that a survival lab thinks it stands to lose. [factor] */
export function leastSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 942080); }

/** Most value, over the same revenue, that a survival lab thinks it stands to lose. [factor] */
export function mostSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 950272); }

/** Quarters for which survival and limited-liability labs expect low demand to last: cash and value are counted against so much revenue. [quarters] */
export function shortfallQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 958464); }

/** Part of its cash that a survival or limited-liability lab counts as a buffer against ruin. [share] */
export function bufferCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 966656); }

/** Factor by which a trend lab orders more than the trend needs. [factor] */
export function headroom(i: i32): f64 { return load<f64>(<usize>i << 3, 974848); }

/** Part of the largest rival’s book, in service and on order, that a match-rival lab wants to have. [share] */
export function matchShare(i: i32): f64 { return load<f64>(<usize>i << 3, 983040); }

/** A match-rival lab wants at most so many times its own newsvendor quantity, and never less than that. [factor] */
export function matchLimit(i: i32): f64 { return load<f64>(<usize>i << 3, 991232); }

/** Part of the revenue expected at delivery that a timing-match lab commits to its compute bill. [share] */
export function committedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 999424); }

/** Part of the gap between wanted and counted capacity that a base-stock lab orders in a quarter. [share/quarter] */
export function adjustmentGain(i: i32): f64 { return load<f64>(<usize>i << 3, 1007616); }

/** Part of its coming deliveries, less what retires meanwhile, that a base-stock lab counts; one counts all of it. [share] */
export function pipelineWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 1015808); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 1024000); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 1032192); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 1040384); }

/** Premium of a private deployment over the price of the same usage. [share] */
export function privatePremium(i: i32): f64 { return load<f64>(<usize>i << 3, 1048576); }

/** Part of what the lab pays its suppliers that they invest in it. [share] */
export function supplierShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1056768); }

/** Purchases that the lab announces beyond its firm book, in annual bills of it. [factor] */
export function frameworkMultiple(i: i32): f64 { return load<f64>(<usize>i << 3, 1064960); }

/** Share of the lab that founders and staff own at the start; investors own the rest. [share] */
export function founderShareStart(i: i32): f64 { return load<f64>(<usize>i << 3, 1073152); }

/** First quarter in which the lab would list. [quarter] */
export function listingFrom(i: i32): f64 { return load<f64>(<usize>i << 3, 1081344); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 1089536); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 1097728); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1097728); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1105920); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1105920); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 1114112); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1114112); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1122304); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1122304); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 1130496); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1130496); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 1138688); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1138688); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 1146880); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1146880); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1155072); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1155072); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1163264); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1163264); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1171456); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1171456); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 1179648); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1179648); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1187840); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1187840); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 1196032); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1196032); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1204224); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1204224); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1212416); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1212416); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1220608); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1220608); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1228800); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1228800); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1236992); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1236992); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1245184); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1245184); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1253376); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1253376); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1261568); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1261568); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1269760); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1269760); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1277952); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1277952); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1286144); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1286144); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1294336); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1294336); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1302528); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1302528); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1310720); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1310720); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1318912); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1318912); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1327104); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1327104); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 1335296); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1335296); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1343488); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1343488); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1351680); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1351680); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 1359872); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1359872); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1368064); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1368064); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1376256); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1376256); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1384448); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1384448); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1392640); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1392640); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1400832); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1400832); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1409024); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1409024); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1417216); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1417216); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1425408); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1425408); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1433600); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1433600); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1441792); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1441792); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1449984); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1449984); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1458176); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1458176); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1466368); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1466368); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1474560); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1474560); }

/** Debt that was owed when the lab failed. [cents] */
export function debtAtDefaultCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1482752); }
export function setDebtAtDefaultCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1482752); }

/** Share of demand turned away that customers expect. [share] */
export function expectedWait(i: i32): f64 { return load<f64>(<usize>i << 3, 1490944); }
export function setExpectedWait(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1490944); }

/** Trust in the lab. [share] */
export function trust(i: i32): f64 { return load<f64>(<usize>i << 3, 1499136); }
export function setTrust(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1499136); }

/** Gross margin over serving compute at today’s average price and at what a unit costs now. [share] */
export function marginNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1507328); }
export function setMarginNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1507328); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 1515520); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1515520); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 1523712); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1523712); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1531904); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1531904); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 1540096); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1540096); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 1548288); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1548288); }

/** Units whose announced quarter of delivery this is. [units] */
export function dueUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1556480); }
export function setDueUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1556480); }

/** Units that arrived in the quarter. [units] */
export function deliveredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1564672); }
export function setDeliveredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1564672); }

/** Units past their announced quarter that have not arrived. [units] */
export function lateUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1572864); }
export function setLateUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1572864); }

/** Deposits of units that have arrived, not yet used up by bills. [cents] */
export function creditCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1581056); }
export function setCreditCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1581056); }

/** Part of the quarter’s compute bill that deposits paid. [cents] */
export function creditedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1589248); }
export function setCreditedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1589248); }

/** Deposits paid with the quarter’s orders. [cents] */
export function depositPaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1597440); }
export function setDepositPaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1597440); }

/** Owned capacity in service; part of capacityUnits. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1605632); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1605632); }

/** Owned capacity under construction; part of pipelineUnits. [units] */
export function ownedPipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1613824); }
export function setOwnedPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1613824); }

/** Owned units ordered since the start, with what was there at the start. [units] */
export function ownedOrderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1622016); }
export function setOwnedOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1622016); }

/** Owned units whose life has ended, or that were given up. [units] */
export function ownedRetiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1630208); }
export function setOwnedRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1630208); }

/** Owned units lost in liquidation. [units] */
export function ownedCancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1638400); }
export function setOwnedCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1638400); }

/** Owned units given up in the quarter because they cost more to run than they earn. [units] */
export function strandedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1646592); }
export function setStrandedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1646592); }

/** Stage payments for own sites in the quarter. [cents] */
export function capexCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1654784); }
export function setCapexCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1654784); }

/** By how much the sites delivered in the quarter cost more than agreed. [cents] */
export function overrunCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1662976); }
export function setOverrunCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1662976); }

/** Book value of own sites, under construction and in service. [cents] */
export function siteCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1671168); }
export function setSiteCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1671168); }

/** Book value of the units given up in the quarter. [cents] */
export function writeOffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1679360); }
export function setWriteOffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1679360); }

/** Upkeep of own sites in the quarter. [cents] */
export function upkeepCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1687552); }
export function setUpkeepCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1687552); }

/** Units cancelled in the quarter. [units] */
export function cancelledNowUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1695744); }
export function setCancelledNowUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1695744); }

/** Penalties paid in the quarter, beyond the deposits that were lost. [cents] */
export function cancellationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1703936); }
export function setCancellationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1703936); }

/** Penalties and lost deposits of the quarter, the cost of the next. [cents] */
export function cancelCostCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1712128); }
export function setCancelCostCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1712128); }

/** Units that the lab asked for, phantom orders included. [units] */
export function bidUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1720320); }
export function setBidUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1720320); }

/** Units that it truly wanted and did not get. [units] */
export function shortfallUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1728512); }
export function setShortfallUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1728512); }

/** Spent on grid connections in the quarter. [cents] */
export function gridCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1736704); }
export function setGridCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1736704); }

/** Fees paid to clouds that resold the lab’s product in the quarter. [cents] */
export function channelCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1744896); }
export function setChannelCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1744896); }

/** Profit of clouds of the lab’s own firm in the quarter. [cents] */
export function cloudProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1753088); }
export function setCloudProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1753088); }

/** Units rented on the spot market in the quarter. [units] */
export function spotBoughtUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1761280); }
export function setSpotBoughtUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1761280); }

/** Units leased out on the spot market in the quarter. [units] */
export function leasedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1769472); }
export function setLeasedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1769472); }

/** Paid for units rented on the spot market. [cents] */
export function spotCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1777664); }
export function setSpotCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1777664); }

/** Received for units leased out. [cents] */
export function leaseCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1785856); }
export function setLeaseCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1785856); }

/** Standard deviation of its log forecast error one quarter ahead, as the lab has learned it. [log points] */
export function learnedSd(i: i32): f64 { return load<f64>(<usize>i << 3, 1794048); }
export function setLearnedSd(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1794048); }

/** Exponential moving average of the demand that the lab saw. [micro-usage-units] */
export function level(i: i32): f64 { return load<f64>(<usize>i << 3, 1802240); }
export function setLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1802240); }

/** Growth of the industry’s demand per quarter that the lab believes in. [log points] */
export function marketGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1810432); }
export function setMarketGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1810432); }

/** Part of its expected demand that the lab thinks rivals’ order books leave to it. [share] */
export function contested(i: i32): f64 { return load<f64>(<usize>i << 3, 1818624); }
export function setContested(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1818624); }

/** Revenue a year at the level reached by the end of the quarter. [cents] */
export function runRateCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1826816); }
export function setRunRateCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1826816); }

/** Depreciation of own sites in the quarter; no cash moves. [cents] */
export function depreciationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1835008); }
export function setDepreciationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1835008); }

/** Revenue less what serving and training capacity cost in the quarter. [cents] */
export function grossProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1843200); }
export function setGrossProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1843200); }

/** Gross profit less pay, research, write-offs and cancellations. [cents] */
export function operatingProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1851392); }
export function setOperatingProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1851392); }

/** Tax of the quarter. [cents] */
export function taxCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1859584); }
export function setTaxCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1859584); }

/** Operating profit less interest and tax. [cents] */
export function netProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1867776); }
export function setNetProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1867776); }

/** Revenue at which the quarter’s profit would be nil with all other costs as they are; −1 where no revenue would do. [cents] */
export function breakEvenCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1875968); }
export function setBreakEvenCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1875968); }

/** Growth of the lab’s revenue a quarter, by investors’ average. [log points] */
export function extrapolatedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1884160); }
export function setExtrapolatedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1884160); }

/** Growth a quarter over the valuation horizon that investors believe in. [log points] */
export function investorGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1892352); }
export function setInvestorGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1892352); }

/** Revenue that investors saw a quarter ago. [cents] */
export function seenRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1900544); }
export function setSeenRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1900544); }

/** Losses carried forward. [cents] */
export function lossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1908736); }
export function setLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1908736); }

/** Gross profit and depreciation over debt service; −1 where there is none. [factor] */
export function dscr(i: i32): f64 { return load<f64>(<usize>i << 3, 1916928); }
export function setDscr(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1916928); }

/** Quarters until its debt is repaid. [quarters] */
export function loanLeft(i: i32): f64 { return load<f64>(<usize>i << 3, 1925120); }
export function setLoanLeft(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1925120); }

/** Debt swept up in the quarter because a covenant is broken; part of repaidCents. [cents] */
export function sweptCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1933312); }
export function setSweptCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1933312); }

/** Drawn for sites in the quarter; part of borrowedCents. [cents] */
export function siteLoanCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1941504); }
export function setSiteLoanCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1941504); }

/** 1 while the covenant is broken. [switch] */
export function underCovenant(i: i32): i64 { return load<i64>(<usize>i << 3, 1949696); }
export function setUnderCovenant(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1949696); }

/** Invested by suppliers in the quarter. [cents] */
export function supplierEquityCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1957888); }
export function setSupplierEquityCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1957888); }

/** Invested by suppliers in the year so far. [cents] */
export function supplierYearCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1966080); }
export function setSupplierYearCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1966080); }

/** Purchases announced and not ordered, as annual bills. [cents] */
export function announcedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1974272); }
export function setAnnouncedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1974272); }

/** Annual bill of reserved capacity in service and on order. [cents] */
export function firmCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1982464); }
export function setFirmCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1982464); }

/** Expected growth of its revenue a quarter when it last announced. [log points] */
export function announcedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1990656); }
export function setAnnouncedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1990656); }

/** Fundamental value. [cents] */
export function fundamentalCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1998848); }
export function setFundamentalCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1998848); }

/** Market value a quarter ago. [cents] */
export function lastValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2007040); }
export function setLastValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2007040); }

/** What caution and deals multiply the lab’s valuation by. [factor] */
export function valueFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 2015232); }
export function setValueFactor(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2015232); }

/** Share of founders and staff. [share] */
export function founderShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2023424); }
export function setFounderShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2023424); }

/** Share of investors. [share] */
export function investorShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2031616); }
export function setInvestorShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2031616); }

/** Share of suppliers. [share] */
export function supplierHeldShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2039808); }
export function setSupplierHeldShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2039808); }

/** Share of the public. [share] */
export function publicShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2048000); }
export function setPublicShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2048000); }

/** Value after the money of the last round. [cents] */
export function lastRoundCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2056192); }
export function setLastRoundCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2056192); }

/** Market value of the founders’ share. [cents] */
export function founderCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2064384); }
export function setFounderCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2064384); }

/** Equity promised and not yet paid. [cents] */
export function promisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2072576); }
export function setPromisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2072576); }

/** Promised equity paid in the quarter. [cents] */
export function trancheCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2080768); }
export function setTrancheCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2080768); }

/** 1 once the lab is listed. [switch] */
export function listed(i: i32): i64 { return load<i64>(<usize>i << 3, 2088960); }
export function setListed(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2088960); }

/** Proceeds of its listing, in the quarter of it. [cents] */
export function listingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2097152); }
export function setListingCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2097152); }

/** The lab that owns it, or −1. [id] */
export function owner(i: i32): i64 { return load<i64>(<usize>i << 3, 2105344); }
export function setOwner(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2105344); }

/** Received from its owner and its subsidiaries in the quarter, less what it gave them. [cents] */
export function groupCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2113536); }
export function setGroupCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2113536); }

/** Received in a takeover in the quarter, less what was paid. [cents] */
export function takeoverCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2121728); }
export function setTakeoverCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2121728); }

/** In the quarter of its default: what its sites fetched, and deposits given back. [cents] */
export function estateCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2129920); }
export function setEstateCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2129920); }

/** What the estate paid to those whom the lab owed, shareholders not counted. [cents] */
export function recoveredCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2138112); }
export function setRecoveredCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2138112); }

/** What lenders lost by it. [cents] */
export function lenderLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2146304); }
export function setLenderLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2146304); }

/** What clouds and vendors lost by it, damages counted. [cents] */
export function supplierLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2154496); }
export function setSupplierLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2154496); }

/** What staff and the state lost by it. [cents] */
export function otherLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2162688); }
export function setOtherLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2162688); }

/** Equity at cost that was lost with it. [cents] */
export function equityLostCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2170880); }
export function setEquityLostCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2170880); }

/** c: committed cost over expected revenue at the end of the lead time. [factor] */
export function committedRatio(i: i32): f64 { return load<f64>(<usize>i << 3, 2179072); }
export function setCommittedRatio(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2179072); }

/** δ*: slip of revenue at which the lab starts to lose money at the worst date. [years] */
export function breakEvenSlip(i: i32): f64 { return load<f64>(<usize>i << 3, 2187264); }
export function setBreakEvenSlip(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2187264); }

/** b: cash and undrawn credit in years of revenue. [years] */
export function buffer(i: i32): f64 { return load<f64>(<usize>i << 3, 2195456); }
export function setBuffer(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2195456); }

/** δ_max: longest slip that the lab survives. [years] */
export function longestSlip(i: i32): f64 { return load<f64>(<usize>i << 3, 2203648); }
export function setLongestSlip(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2203648); }

/** Minsky class: 0 without debt, 1 hedge, 2 speculative, 3 Ponzi. [code] */
export function minsky(i: i32): i64 { return load<i64>(<usize>i << 3, 2211840); }
export function setMinsky(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2211840); }

/** Cash at the start and equity paid in since. [cents] */
export function paidInCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2220032); }
export function setPaidInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2220032); }
