// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 409024); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 417216); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 425408); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 433600); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 441792); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 449984); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 458176); }

/** How far customers in North America can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessNorthAmerica(i: i32): f64 { return load<f64>(<usize>i << 3, 466368); }

/** How far customers in Europe can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessEurope(i: i32): f64 { return load<f64>(<usize>i << 3, 474560); }

/** How far customers in Asia outside China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessAsia(i: i32): f64 { return load<f64>(<usize>i << 3, 482752); }

/** How far customers in China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessChina(i: i32): f64 { return load<f64>(<usize>i << 3, 490944); }

/** How far customers in the rest of the world can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessRest(i: i32): f64 { return load<f64>(<usize>i << 3, 499136); }

/** Trust that the lab’s safety and compliance earn where it serves everybody: it starts there and recovers towards it. [share] */
export function trustworthiness(i: i32): f64 { return load<f64>(<usize>i << 3, 507328); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 515520); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 523712); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 531904); }

/** The rule by which the lab sets its prices. [code] */
export function pricing(i: i32): f64 { return load<f64>(<usize>i << 3, 540096); }

/** How much of the margin at a customer’s next choice a logit-bertrand lab counts today; zero is myopic. [share] */
export function investWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 548288); }

/** A rival is comparable if its quality trails by no more than this. [orders of magnitude] */
export function matchQualityGap(i: i32): f64 { return load<f64>(<usize>i << 3, 556480); }

/** Lowest price that match and promotion go to, relative to unit cost. [factor] */
export function priceFloorShare(i: i32): f64 { return load<f64>(<usize>i << 3, 564672); }

/** Relative loss of share over four quarters, or part by which a comparable rival is cheaper, that starts a promotion. [share] */
export function promotionTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 572864); }

/** Part that a promotion takes off the price. [share] */
export function promotionDepth(i: i32): f64 { return load<f64>(<usize>i << 3, 581056); }

/** Quarters for which a promotion lasts. [quarters] */
export function promotionQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 589248); }

/** What an open-weights publisher adds to unit cost, as a share of it. [share] */
export function openMargin(i: i32): f64 { return load<f64>(<usize>i << 3, 597440); }

/** Most by which a full lab raises its price in a quarter, as a share of the price. [share] */
export function clearingStep(i: i32): f64 { return load<f64>(<usize>i << 3, 605632); }

/** Most of the premium over its rule’s price that a lab with slack gives up in a quarter. [share/quarter] */
export function clearingDecay(i: i32): f64 { return load<f64>(<usize>i << 3, 613824); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 622016); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 630208); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 638400); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 646592); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 654784); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 662976); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 671168); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 679360); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 687552); }

/** Share of the first year’s bill that is paid at the order. [share] */
export function depositShare(i: i32): f64 { return load<f64>(<usize>i << 3, 695744); }

/** Share of every order that the lab builds and owns; the rest is reserved at clouds. [share] */
export function ownShare(i: i32): f64 { return load<f64>(<usize>i << 3, 703936); }

/** Excess over the capacity that it wants, as a share of it, from which on the lab cancels orders. [share] */
export function cancelTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 712128); }

/** Share of the reserved pipeline that the lab can cancel in a quarter. [share/quarter] */
export function cancelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 720320); }

/** Part of what its last order missed by which the lab inflates its next one. [share] */
export function phantomShare(i: i32): f64 { return load<f64>(<usize>i << 3, 728512); }

/** Price of power at the lab’s sites over the market’s: where it builds. [factor] */
export function powerPriceFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 736704); }

/** What the lab spends on grid connections, as a share of its compute bill. [share] */
export function gridSpendShare(i: i32): f64 { return load<f64>(<usize>i << 3, 744896); }

/** Part of the load of a failed cloud that the lab can move to its other clouds. [share] */
export function failover(i: i32): f64 { return load<f64>(<usize>i << 3, 753088); }

/** Part of the capacity it wants that a lab does not order, meaning to rent it by the quarter. [share] */
export function spotReliance(i: i32): f64 { return load<f64>(<usize>i << 3, 761280); }

/** The lab leases capacity out while its own use is below this share of it. [share] */
export function leaseThreshold(i: i32): f64 { return load<f64>(<usize>i << 3, 769472); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 777664); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 785856); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 794048); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 802240); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 810432); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 818624); }

/** What the lab extrapolates: the growth of demand, or its level. [code] */
export function forecastRule(i: i32): f64 { return load<f64>(<usize>i << 3, 826816); }

/** Weight of the newest forecast error in the lab’s belief about its errors. [share] */
export function errorMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 835008); }

/** However well it forecast, a lab expects errors of this size a quarter ahead. [log points] */
export function forecastSdLeast(i: i32): f64 { return load<f64>(<usize>i << 3, 843200); }

/** However badly it forecast, a lab expects no larger errors a quarter ahead. [log points] */
export function forecastSdMost(i: i32): f64 { return load<f64>(<usize>i << 3, 851392); }

/** Part of rivals’ capacity at the delivery date that the lab leaves out of account. [share] */
export function rivalNeglect(i: i32): f64 { return load<f64>(<usize>i << 3, 859584); }

/** Part of the usage that came from rivals who were full which the lab expects to come again. [share] */
export function spillCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 867776); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 875968); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 884160); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 892352); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 900544); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 908736); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 916928); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 925120); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 933312); }

/** Least value, over the revenue expected in shortfallQuarters, that a survival lab thinks it stands to lose. [factor] */
export function leastSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 941504); }

/** Most value, over the same revenue, that a survival lab thinks it stands to lose. [factor] */
export function mostSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 949696); }

/** Quarters for which survival and limited-liability labs expect low demand to last: cash and value are counted against so much revenue. [quarters] */
export function shortfallQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 957888); }

/** Part of its cash that a survival or limited-liability lab counts as a buffer against ruin. [share] */
export function bufferCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 966080); }

/** Factor by which a trend lab orders more than the trend needs. [factor] */
export function headroom(i: i32): f64 { return load<f64>(<usize>i << 3, 974272); }

/** Part of the largest rival’s book, in service and on order, that a match-rival lab wants to have. [share] */
export function matchShare(i: i32): f64 { return load<f64>(<usize>i << 3, 982464); }

/** A match-rival lab wants at most so many times its own newsvendor quantity, and never less than that. [factor] */
export function matchLimit(i: i32): f64 { return load<f64>(<usize>i << 3, 990656); }

/** Part of the revenue expected at delivery that a timing-match lab commits to its compute bill. [share] */
export function committedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 998848); }

/** Part of the gap between wanted and counted capacity that a base-stock lab orders in a quarter. [share/quarter] */
export function adjustmentGain(i: i32): f64 { return load<f64>(<usize>i << 3, 1007040); }

/** Part of its coming deliveries, less what retires meanwhile, that a base-stock lab counts; one counts all of it. [share] */
export function pipelineWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 1015232); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 1023424); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 1031616); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 1039808); }

/** Premium of a private deployment over the price of the same usage. [share] */
export function privatePremium(i: i32): f64 { return load<f64>(<usize>i << 3, 1048000); }

/** Part of what the lab pays its suppliers that they invest in it. [share] */
export function supplierShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1056192); }

/** Purchases that the lab announces beyond its firm book, in annual bills of it. [factor] */
export function frameworkMultiple(i: i32): f64 { return load<f64>(<usize>i << 3, 1064384); }

/** Share of the lab that founders and staff own at the start; investors own the rest. [share] */
export function founderShareStart(i: i32): f64 { return load<f64>(<usize>i << 3, 1072576); }

/** First quarter in which the lab would list. [quarter] */
export function listingFrom(i: i32): f64 { return load<f64>(<usize>i << 3, 1080768); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 1088960); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 1097152); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1097152); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1105344); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1105344); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 1113536); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1113536); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1121728); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1121728); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 1129920); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1129920); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 1138112); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1138112); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 1146304); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1146304); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1154496); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1154496); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1162688); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1162688); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1170880); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1170880); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 1179072); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1179072); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1187264); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1187264); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 1195456); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1195456); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1203648); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1203648); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1211840); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1211840); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1220032); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1220032); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1228224); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1228224); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1236416); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1236416); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1244608); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1244608); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1252800); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1252800); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1260992); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1260992); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1269184); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1269184); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1277376); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1277376); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1285568); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1285568); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1293760); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1293760); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1301952); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1301952); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1310144); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1310144); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1318336); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1318336); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1326528); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1326528); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 1334720); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1334720); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1342912); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1342912); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1351104); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1351104); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 1359296); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1359296); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1367488); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1367488); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1375680); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1375680); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1383872); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1383872); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1392064); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1392064); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1400256); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1400256); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1408448); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1408448); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1416640); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1416640); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1424832); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1424832); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1433024); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1433024); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1441216); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1441216); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1449408); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1449408); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1457600); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1457600); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1465792); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1465792); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1473984); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1473984); }

/** Share of demand turned away that customers expect. [share] */
export function expectedWait(i: i32): f64 { return load<f64>(<usize>i << 3, 1482176); }
export function setExpectedWait(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1482176); }

/** Trust in the lab. [share] */
export function trust(i: i32): f64 { return load<f64>(<usize>i << 3, 1490368); }
export function setTrust(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1490368); }

/** Gross margin over serving compute at today’s average price and at what a unit costs now. [share] */
export function marginNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1498560); }
export function setMarginNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1498560); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 1506752); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1506752); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 1514944); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1514944); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1523136); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1523136); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 1531328); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1531328); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 1539520); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1539520); }

/** Units whose announced quarter of delivery this is. [units] */
export function dueUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1547712); }
export function setDueUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1547712); }

/** Units that arrived in the quarter. [units] */
export function deliveredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1555904); }
export function setDeliveredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1555904); }

/** Units past their announced quarter that have not arrived. [units] */
export function lateUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1564096); }
export function setLateUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1564096); }

/** Deposits of units that have arrived, not yet used up by bills. [cents] */
export function creditCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1572288); }
export function setCreditCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1572288); }

/** Part of the quarter’s compute bill that deposits paid. [cents] */
export function creditedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1580480); }
export function setCreditedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1580480); }

/** Deposits paid with the quarter’s orders. [cents] */
export function depositPaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1588672); }
export function setDepositPaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1588672); }

/** Owned capacity in service; part of capacityUnits. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1596864); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1596864); }

/** Owned capacity under construction; part of pipelineUnits. [units] */
export function ownedPipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1605056); }
export function setOwnedPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1605056); }

/** Owned units ordered since the start, with what was there at the start. [units] */
export function ownedOrderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1613248); }
export function setOwnedOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1613248); }

/** Owned units whose life has ended, or that were given up. [units] */
export function ownedRetiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1621440); }
export function setOwnedRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1621440); }

/** Owned units lost in liquidation. [units] */
export function ownedCancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1629632); }
export function setOwnedCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1629632); }

/** Owned units given up in the quarter because they cost more to run than they earn. [units] */
export function strandedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1637824); }
export function setStrandedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1637824); }

/** Stage payments for own sites in the quarter. [cents] */
export function capexCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1646016); }
export function setCapexCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1646016); }

/** By how much the sites delivered in the quarter cost more than agreed. [cents] */
export function overrunCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1654208); }
export function setOverrunCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1654208); }

/** Book value of own sites, under construction and in service. [cents] */
export function siteCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1662400); }
export function setSiteCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1662400); }

/** Book value of the units given up in the quarter. [cents] */
export function writeOffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1670592); }
export function setWriteOffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1670592); }

/** Upkeep of own sites in the quarter. [cents] */
export function upkeepCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1678784); }
export function setUpkeepCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1678784); }

/** Units cancelled in the quarter. [units] */
export function cancelledNowUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1686976); }
export function setCancelledNowUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1686976); }

/** Penalties paid in the quarter, beyond the deposits that were lost. [cents] */
export function cancellationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1695168); }
export function setCancellationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1695168); }

/** Penalties and lost deposits of the quarter, the cost of the next. [cents] */
export function cancelCostCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1703360); }
export function setCancelCostCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1703360); }

/** Units that the lab asked for, phantom orders included. [units] */
export function bidUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1711552); }
export function setBidUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1711552); }

/** Units that it truly wanted and did not get. [units] */
export function shortfallUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1719744); }
export function setShortfallUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1719744); }

/** Spent on grid connections in the quarter. [cents] */
export function gridCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1727936); }
export function setGridCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1727936); }

/** Fees paid to clouds that resold the lab’s product in the quarter. [cents] */
export function channelCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1736128); }
export function setChannelCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1736128); }

/** Profit of clouds of the lab’s own firm in the quarter. [cents] */
export function cloudProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1744320); }
export function setCloudProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1744320); }

/** Units rented on the spot market in the quarter. [units] */
export function spotBoughtUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1752512); }
export function setSpotBoughtUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1752512); }

/** Units leased out on the spot market in the quarter. [units] */
export function leasedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1760704); }
export function setLeasedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1760704); }

/** Paid for units rented on the spot market. [cents] */
export function spotCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1768896); }
export function setSpotCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1768896); }

/** Received for units leased out. [cents] */
export function leaseCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1777088); }
export function setLeaseCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1777088); }

/** Standard deviation of its log forecast error one quarter ahead, as the lab has learned it. [log points] */
export function learnedSd(i: i32): f64 { return load<f64>(<usize>i << 3, 1785280); }
export function setLearnedSd(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1785280); }

/** Exponential moving average of the demand that the lab saw. [micro-usage-units] */
export function level(i: i32): f64 { return load<f64>(<usize>i << 3, 1793472); }
export function setLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1793472); }

/** Growth of the industry’s demand per quarter that the lab believes in. [log points] */
export function marketGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1801664); }
export function setMarketGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1801664); }

/** Part of its expected demand that the lab thinks rivals’ order books leave to it. [share] */
export function contested(i: i32): f64 { return load<f64>(<usize>i << 3, 1809856); }
export function setContested(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1809856); }

/** Revenue a year at the level reached by the end of the quarter. [cents] */
export function runRateCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1818048); }
export function setRunRateCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1818048); }

/** Depreciation of own sites in the quarter; no cash moves. [cents] */
export function depreciationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1826240); }
export function setDepreciationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1826240); }

/** Revenue less what serving and training capacity cost in the quarter. [cents] */
export function grossProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1834432); }
export function setGrossProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1834432); }

/** Gross profit less pay, research, write-offs and cancellations. [cents] */
export function operatingProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1842624); }
export function setOperatingProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1842624); }

/** Tax of the quarter. [cents] */
export function taxCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1850816); }
export function setTaxCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1850816); }

/** Operating profit less interest and tax. [cents] */
export function netProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1859008); }
export function setNetProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1859008); }

/** Revenue at which the quarter’s profit would be nil with all other costs as they are; −1 where no revenue would do. [cents] */
export function breakEvenCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1867200); }
export function setBreakEvenCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1867200); }

/** Growth of the lab’s revenue a quarter, by investors’ average. [log points] */
export function extrapolatedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1875392); }
export function setExtrapolatedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1875392); }

/** Growth a quarter over the valuation horizon that investors believe in. [log points] */
export function investorGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1883584); }
export function setInvestorGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1883584); }

/** Revenue that investors saw a quarter ago. [cents] */
export function seenRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1891776); }
export function setSeenRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1891776); }

/** Losses carried forward. [cents] */
export function lossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1899968); }
export function setLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1899968); }

/** Gross profit and depreciation over debt service; −1 where there is none. [factor] */
export function dscr(i: i32): f64 { return load<f64>(<usize>i << 3, 1908160); }
export function setDscr(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1908160); }

/** Quarters until its debt is repaid. [quarters] */
export function loanLeft(i: i32): f64 { return load<f64>(<usize>i << 3, 1916352); }
export function setLoanLeft(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1916352); }

/** Debt swept up in the quarter because a covenant is broken; part of repaidCents. [cents] */
export function sweptCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1924544); }
export function setSweptCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1924544); }

/** Drawn for sites in the quarter; part of borrowedCents. [cents] */
export function siteLoanCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1932736); }
export function setSiteLoanCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1932736); }

/** 1 while the covenant is broken. [switch] */
export function underCovenant(i: i32): i64 { return load<i64>(<usize>i << 3, 1940928); }
export function setUnderCovenant(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1940928); }

/** Invested by suppliers in the quarter. [cents] */
export function supplierEquityCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1949120); }
export function setSupplierEquityCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1949120); }

/** Invested by suppliers in the year so far. [cents] */
export function supplierYearCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1957312); }
export function setSupplierYearCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1957312); }

/** Purchases announced and not ordered, as annual bills. [cents] */
export function announcedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1965504); }
export function setAnnouncedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1965504); }

/** Annual bill of reserved capacity in service and on order. [cents] */
export function firmCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1973696); }
export function setFirmCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1973696); }

/** Expected growth of its revenue a quarter when it last announced. [log points] */
export function announcedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1981888); }
export function setAnnouncedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1981888); }

/** Fundamental value. [cents] */
export function fundamentalCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1990080); }
export function setFundamentalCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1990080); }

/** Market value a quarter ago. [cents] */
export function lastValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1998272); }
export function setLastValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1998272); }

/** What caution and deals multiply the lab’s valuation by. [factor] */
export function valueFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 2006464); }
export function setValueFactor(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2006464); }

/** Share of founders and staff. [share] */
export function founderShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2014656); }
export function setFounderShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2014656); }

/** Share of investors. [share] */
export function investorShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2022848); }
export function setInvestorShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2022848); }

/** Share of suppliers. [share] */
export function supplierHeldShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2031040); }
export function setSupplierHeldShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2031040); }

/** Share of the public. [share] */
export function publicShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2039232); }
export function setPublicShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2039232); }

/** Value after the money of the last round. [cents] */
export function lastRoundCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2047424); }
export function setLastRoundCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2047424); }

/** Market value of the founders’ share. [cents] */
export function founderCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2055616); }
export function setFounderCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2055616); }

/** Equity promised and not yet paid. [cents] */
export function promisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2063808); }
export function setPromisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2063808); }

/** Promised equity paid in the quarter. [cents] */
export function trancheCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2072000); }
export function setTrancheCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2072000); }

/** 1 once the lab is listed. [switch] */
export function listed(i: i32): i64 { return load<i64>(<usize>i << 3, 2080192); }
export function setListed(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2080192); }

/** Proceeds of its listing, in the quarter of it. [cents] */
export function listingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2088384); }
export function setListingCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2088384); }

/** The lab that owns it, or −1. [id] */
export function owner(i: i32): i64 { return load<i64>(<usize>i << 3, 2096576); }
export function setOwner(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2096576); }

/** Received from its owner and its subsidiaries in the quarter, less what it gave them. [cents] */
export function groupCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2104768); }
export function setGroupCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2104768); }

/** Received in a takeover in the quarter, less what was paid. [cents] */
export function takeoverCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2112960); }
export function setTakeoverCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2112960); }

/** In the quarter of its default: what its sites fetched, and deposits given back. [cents] */
export function estateCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2121152); }
export function setEstateCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2121152); }

/** What the estate paid to those whom the lab owed, shareholders not counted. [cents] */
export function recoveredCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2129344); }
export function setRecoveredCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2129344); }

/** What lenders lost by it. [cents] */
export function lenderLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2137536); }
export function setLenderLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2137536); }

/** What clouds and vendors lost by it, damages counted. [cents] */
export function supplierLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2145728); }
export function setSupplierLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2145728); }

/** What staff and the state lost by it. [cents] */
export function otherLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2153920); }
export function setOtherLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2153920); }

/** Equity at cost that was lost with it. [cents] */
export function equityLostCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2162112); }
export function setEquityLostCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2162112); }
