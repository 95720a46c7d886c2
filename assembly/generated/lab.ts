// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 400704); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 408896); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 417088); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 425280); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 433472); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 441664); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 449856); }

/** How far customers in North America can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessNorthAmerica(i: i32): f64 { return load<f64>(<usize>i << 3, 458048); }

/** How far customers in Europe can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessEurope(i: i32): f64 { return load<f64>(<usize>i << 3, 466240); }

/** How far customers in Asia outside China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessAsia(i: i32): f64 { return load<f64>(<usize>i << 3, 474432); }

/** How far customers in China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessChina(i: i32): f64 { return load<f64>(<usize>i << 3, 482624); }

/** How far customers in the rest of the world can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessRest(i: i32): f64 { return load<f64>(<usize>i << 3, 490816); }

/** Trust that the lab’s safety and compliance earn where it serves everybody: it starts there and recovers towards it. [share] */
export function trustworthiness(i: i32): f64 { return load<f64>(<usize>i << 3, 499008); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 507200); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 515392); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 523584); }

/** The rule by which the lab sets its prices. [code] */
export function pricing(i: i32): f64 { return load<f64>(<usize>i << 3, 531776); }

/** How much of the margin at a customer’s next choice a logit-bertrand lab counts today; zero is myopic. [share] */
export function investWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 539968); }

/** A rival is comparable if its quality trails by no more than this. [orders of magnitude] */
export function matchQualityGap(i: i32): f64 { return load<f64>(<usize>i << 3, 548160); }

/** Lowest price that match and promotion go to, relative to unit cost. [factor] */
export function priceFloorShare(i: i32): f64 { return load<f64>(<usize>i << 3, 556352); }

/** Relative loss of share over four quarters, or part by which a comparable rival is cheaper, that starts a promotion. [share] */
export function promotionTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 564544); }

/** Part that a promotion takes off the price. [share] */
export function promotionDepth(i: i32): f64 { return load<f64>(<usize>i << 3, 572736); }

/** Quarters for which a promotion lasts. [quarters] */
export function promotionQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 580928); }

/** What an open-weights publisher adds to unit cost, as a share of it. [share] */
export function openMargin(i: i32): f64 { return load<f64>(<usize>i << 3, 589120); }

/** Most by which a full lab raises its price in a quarter, as a share of the price. [share] */
export function clearingStep(i: i32): f64 { return load<f64>(<usize>i << 3, 597312); }

/** Most of the premium over its rule’s price that a lab with slack gives up in a quarter. [share/quarter] */
export function clearingDecay(i: i32): f64 { return load<f64>(<usize>i << 3, 605504); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 613696); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 621888); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 630080); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 638272); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 646464); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 654656); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 662848); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 671040); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 679232); }

/** Share of the first year’s bill that is paid at the order. [share] */
export function depositShare(i: i32): f64 { return load<f64>(<usize>i << 3, 687424); }

/** Share of every order that the lab builds and owns; the rest is reserved at clouds. [share] */
export function ownShare(i: i32): f64 { return load<f64>(<usize>i << 3, 695616); }

/** Excess over the capacity that it wants, as a share of it, from which on the lab cancels orders. [share] */
export function cancelTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 703808); }

/** Share of the reserved pipeline that the lab can cancel in a quarter. [share/quarter] */
export function cancelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 712000); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 720192); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 728384); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 736576); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 744768); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 752960); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 761152); }

/** What the lab extrapolates: the growth of demand, or its level. [code] */
export function forecastRule(i: i32): f64 { return load<f64>(<usize>i << 3, 769344); }

/** Weight of the newest forecast error in the lab’s belief about its errors. [share] */
export function errorMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 777536); }

/** However well it forecast, a lab expects errors of this size a quarter ahead. [log points] */
export function forecastSdLeast(i: i32): f64 { return load<f64>(<usize>i << 3, 785728); }

/** However badly it forecast, a lab expects no larger errors a quarter ahead. [log points] */
export function forecastSdMost(i: i32): f64 { return load<f64>(<usize>i << 3, 793920); }

/** Part of rivals’ capacity at the delivery date that the lab leaves out of account. [share] */
export function rivalNeglect(i: i32): f64 { return load<f64>(<usize>i << 3, 802112); }

/** Part of the usage that came from rivals who were full which the lab expects to come again. [share] */
export function spillCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 810304); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 818496); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 826688); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 834880); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 843072); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 851264); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 859456); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 867648); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 875840); }

/** Least value, over the revenue expected in shortfallQuarters, that a survival lab thinks it stands to lose. [factor] */
export function leastSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 884032); }

/** Most value, over the same revenue, that a survival lab thinks it stands to lose. [factor] */
export function mostSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 892224); }

/** Quarters for which survival and limited-liability labs expect low demand to last: cash and value are counted against so much revenue. [quarters] */
export function shortfallQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 900416); }

/** Part of its cash that a survival or limited-liability lab counts as a buffer against ruin. [share] */
export function bufferCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 908608); }

/** Factor by which a trend lab orders more than the trend needs. [factor] */
export function headroom(i: i32): f64 { return load<f64>(<usize>i << 3, 916800); }

/** Part of the largest rival’s book, in service and on order, that a match-rival lab wants to have. [share] */
export function matchShare(i: i32): f64 { return load<f64>(<usize>i << 3, 924992); }

/** A match-rival lab wants at most so many times its own newsvendor quantity, and never less than that. [factor] */
export function matchLimit(i: i32): f64 { return load<f64>(<usize>i << 3, 933184); }

/** Part of the revenue expected at delivery that a timing-match lab commits to its compute bill. [share] */
export function committedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 941376); }

/** Part of the gap between wanted and counted capacity that a base-stock lab orders in a quarter. [share/quarter] */
export function adjustmentGain(i: i32): f64 { return load<f64>(<usize>i << 3, 949568); }

/** Part of its coming deliveries, less what retires meanwhile, that a base-stock lab counts; one counts all of it. [share] */
export function pipelineWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 957760); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 965952); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 974144); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 982336); }

/** Premium of a private deployment over the price of the same usage. [share] */
export function privatePremium(i: i32): f64 { return load<f64>(<usize>i << 3, 990528); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 998720); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 1006912); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1006912); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1015104); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1015104); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 1023296); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1023296); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1031488); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1031488); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 1039680); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1039680); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 1047872); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1047872); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 1056064); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1056064); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1064256); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1064256); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1072448); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1072448); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1080640); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1080640); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 1088832); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1088832); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1097024); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1097024); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 1105216); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1105216); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1113408); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1113408); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1121600); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1121600); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1129792); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1129792); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1137984); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1137984); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1146176); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1146176); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1154368); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1154368); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1162560); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1162560); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1170752); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1170752); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1178944); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1178944); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1187136); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1187136); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1195328); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1195328); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1203520); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1203520); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1211712); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1211712); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1219904); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1219904); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1228096); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1228096); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1236288); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1236288); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 1244480); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1244480); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1252672); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1252672); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1260864); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1260864); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 1269056); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1269056); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1277248); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1277248); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1285440); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1285440); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1293632); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1293632); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1301824); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1301824); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1310016); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1310016); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1318208); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1318208); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1326400); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1326400); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1334592); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1334592); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1342784); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1342784); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1350976); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1350976); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1359168); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1359168); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1367360); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1367360); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1375552); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1375552); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1383744); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1383744); }

/** Share of demand turned away that customers expect. [share] */
export function expectedWait(i: i32): f64 { return load<f64>(<usize>i << 3, 1391936); }
export function setExpectedWait(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1391936); }

/** Trust in the lab. [share] */
export function trust(i: i32): f64 { return load<f64>(<usize>i << 3, 1400128); }
export function setTrust(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1400128); }

/** Gross margin over serving compute at today’s average price and at what a unit costs now. [share] */
export function marginNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1408320); }
export function setMarginNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1408320); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 1416512); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1416512); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 1424704); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1424704); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1432896); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1432896); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 1441088); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1441088); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 1449280); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1449280); }

/** Units whose announced quarter of delivery this is. [units] */
export function dueUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1457472); }
export function setDueUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1457472); }

/** Units that arrived in the quarter. [units] */
export function deliveredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1465664); }
export function setDeliveredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1465664); }

/** Units past their announced quarter that have not arrived. [units] */
export function lateUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1473856); }
export function setLateUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1473856); }

/** Deposits of units that have arrived, not yet used up by bills. [cents] */
export function creditCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1482048); }
export function setCreditCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1482048); }

/** Part of the quarter’s compute bill that deposits paid. [cents] */
export function creditedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1490240); }
export function setCreditedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1490240); }

/** Deposits paid with the quarter’s orders. [cents] */
export function depositPaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1498432); }
export function setDepositPaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1498432); }

/** Owned capacity in service; part of capacityUnits. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1506624); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1506624); }

/** Owned capacity under construction; part of pipelineUnits. [units] */
export function ownedPipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1514816); }
export function setOwnedPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1514816); }

/** Owned units ordered since the start, with what was there at the start. [units] */
export function ownedOrderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1523008); }
export function setOwnedOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1523008); }

/** Owned units whose life has ended, or that were given up. [units] */
export function ownedRetiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1531200); }
export function setOwnedRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1531200); }

/** Owned units lost in liquidation. [units] */
export function ownedCancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1539392); }
export function setOwnedCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1539392); }

/** Owned units given up in the quarter because they cost more to run than they earn. [units] */
export function strandedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1547584); }
export function setStrandedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1547584); }

/** Stage payments for own sites in the quarter. [cents] */
export function capexCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1555776); }
export function setCapexCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1555776); }

/** By how much the sites delivered in the quarter cost more than agreed. [cents] */
export function overrunCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1563968); }
export function setOverrunCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1563968); }

/** Book value of own sites, under construction and in service. [cents] */
export function siteCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1572160); }
export function setSiteCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1572160); }

/** Book value of the units given up in the quarter. [cents] */
export function writeOffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1580352); }
export function setWriteOffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1580352); }

/** Upkeep of own sites in the quarter. [cents] */
export function upkeepCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1588544); }
export function setUpkeepCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1588544); }

/** Units cancelled in the quarter. [units] */
export function cancelledNowUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1596736); }
export function setCancelledNowUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1596736); }

/** Penalties paid in the quarter, beyond the deposits that were lost. [cents] */
export function cancellationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1604928); }
export function setCancellationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1604928); }

/** Penalties and lost deposits of the quarter, the cost of the next. [cents] */
export function cancelCostCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1613120); }
export function setCancelCostCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1613120); }

/** Standard deviation of its log forecast error one quarter ahead, as the lab has learned it. [log points] */
export function learnedSd(i: i32): f64 { return load<f64>(<usize>i << 3, 1621312); }
export function setLearnedSd(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1621312); }

/** Exponential moving average of the demand that the lab saw. [micro-usage-units] */
export function level(i: i32): f64 { return load<f64>(<usize>i << 3, 1629504); }
export function setLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1629504); }

/** Growth of the industry’s demand per quarter that the lab believes in. [log points] */
export function marketGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1637696); }
export function setMarketGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1637696); }

/** Part of its expected demand that the lab thinks rivals’ order books leave to it. [share] */
export function contested(i: i32): f64 { return load<f64>(<usize>i << 3, 1645888); }
export function setContested(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1645888); }

/** Revenue a year at the level reached by the end of the quarter. [cents] */
export function runRateCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1654080); }
export function setRunRateCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1654080); }

/** Depreciation of own sites in the quarter; no cash moves. [cents] */
export function depreciationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1662272); }
export function setDepreciationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1662272); }

/** Revenue less what serving and training capacity cost in the quarter. [cents] */
export function grossProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1670464); }
export function setGrossProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1670464); }

/** Gross profit less pay, research, write-offs and cancellations. [cents] */
export function operatingProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1678656); }
export function setOperatingProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1678656); }

/** Tax of the quarter. [cents] */
export function taxCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1686848); }
export function setTaxCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1686848); }

/** Operating profit less interest and tax. [cents] */
export function netProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1695040); }
export function setNetProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1695040); }

/** Revenue at which the quarter’s profit would be nil with all other costs as they are; −1 where no revenue would do. [cents] */
export function breakEvenCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1703232); }
export function setBreakEvenCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1703232); }

/** Growth of the lab’s revenue a quarter, by investors’ average. [log points] */
export function extrapolatedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1711424); }
export function setExtrapolatedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1711424); }

/** Growth a quarter over the valuation horizon that investors believe in. [log points] */
export function investorGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1719616); }
export function setInvestorGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1719616); }

/** Revenue that investors saw a quarter ago. [cents] */
export function seenRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1727808); }
export function setSeenRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1727808); }

/** Losses carried forward. [cents] */
export function lossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1736000); }
export function setLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1736000); }
