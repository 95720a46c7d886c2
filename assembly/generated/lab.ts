// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 416832); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 425024); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 433216); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 441408); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 449600); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 457792); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 465984); }

/** How far customers in North America can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessNorthAmerica(i: i32): f64 { return load<f64>(<usize>i << 3, 474176); }

/** How far customers in Europe can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessEurope(i: i32): f64 { return load<f64>(<usize>i << 3, 482368); }

/** How far customers in Asia outside China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessAsia(i: i32): f64 { return load<f64>(<usize>i << 3, 490560); }

/** How far customers in China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessChina(i: i32): f64 { return load<f64>(<usize>i << 3, 498752); }

/** How far customers in the rest of the world can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessRest(i: i32): f64 { return load<f64>(<usize>i << 3, 506944); }

/** Trust that the lab’s safety and compliance earn where it serves everybody: it starts there and recovers towards it. [share] */
export function trustworthiness(i: i32): f64 { return load<f64>(<usize>i << 3, 515136); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 523328); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 531520); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 539712); }

/** The rule by which the lab sets its prices. [code] */
export function pricing(i: i32): f64 { return load<f64>(<usize>i << 3, 547904); }

/** How much of the margin at a customer’s next choice a logit-bertrand lab counts today; zero is myopic. [share] */
export function investWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 556096); }

/** A rival is comparable if its quality trails by no more than this. [orders of magnitude] */
export function matchQualityGap(i: i32): f64 { return load<f64>(<usize>i << 3, 564288); }

/** Lowest price that match and promotion go to, relative to unit cost. [factor] */
export function priceFloorShare(i: i32): f64 { return load<f64>(<usize>i << 3, 572480); }

/** Relative loss of share over four quarters, or part by which a comparable rival is cheaper, that starts a promotion. [share] */
export function promotionTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 580672); }

/** Part that a promotion takes off the price. [share] */
export function promotionDepth(i: i32): f64 { return load<f64>(<usize>i << 3, 588864); }

/** Quarters for which a promotion lasts. [quarters] */
export function promotionQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 597056); }

/** What an open-weights publisher adds to unit cost, as a share of it. [share] */
export function openMargin(i: i32): f64 { return load<f64>(<usize>i << 3, 605248); }

/** Most by which a full lab raises its price in a quarter, as a share of the price. [share] */
export function clearingStep(i: i32): f64 { return load<f64>(<usize>i << 3, 613440); }

/** Most of the premium over its rule’s price that a lab with slack gives up in a quarter. [share/quarter] */
export function clearingDecay(i: i32): f64 { return load<f64>(<usize>i << 3, 621632); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 629824); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 638016); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 646208); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 654400); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 662592); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 670784); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 678976); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 687168); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 695360); }

/** Share of the first year’s bill that is paid at the order. [share] */
export function depositShare(i: i32): f64 { return load<f64>(<usize>i << 3, 703552); }

/** Share of every order that the lab builds and owns; the rest is reserved at clouds. [share] */
export function ownShare(i: i32): f64 { return load<f64>(<usize>i << 3, 711744); }

/** Excess over the capacity that it wants, as a share of it, from which on the lab cancels orders. [share] */
export function cancelTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 719936); }

/** Share of the reserved pipeline that the lab can cancel in a quarter. [share/quarter] */
export function cancelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 728128); }

/** Part of what its last order missed by which the lab inflates its next one. [share] */
export function phantomShare(i: i32): f64 { return load<f64>(<usize>i << 3, 736320); }

/** Price of power at the lab’s sites over the market’s: where it builds. [factor] */
export function powerPriceFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 744512); }

/** What the lab spends on grid connections, as a share of its compute bill. [share] */
export function gridSpendShare(i: i32): f64 { return load<f64>(<usize>i << 3, 752704); }

/** Part of the load of a failed cloud that the lab can move to its other clouds. [share] */
export function failover(i: i32): f64 { return load<f64>(<usize>i << 3, 760896); }

/** Part of the capacity it wants that a lab does not order, meaning to rent it by the quarter. [share] */
export function spotReliance(i: i32): f64 { return load<f64>(<usize>i << 3, 769088); }

/** The lab leases capacity out while its own use is below this share of it. [share] */
export function leaseThreshold(i: i32): f64 { return load<f64>(<usize>i << 3, 777280); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 785472); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 793664); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 801856); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 810048); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 818240); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 826432); }

/** What the lab extrapolates: the growth of demand, or its level. [code] */
export function forecastRule(i: i32): f64 { return load<f64>(<usize>i << 3, 834624); }

/** Weight of the newest forecast error in the lab’s belief about its errors. [share] */
export function errorMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 842816); }

/** However well it forecast, a lab expects errors of this size a quarter ahead. [log points] */
export function forecastSdLeast(i: i32): f64 { return load<f64>(<usize>i << 3, 851008); }

/** However badly it forecast, a lab expects no larger errors a quarter ahead. [log points] */
export function forecastSdMost(i: i32): f64 { return load<f64>(<usize>i << 3, 859200); }

/** Part of rivals’ capacity at the delivery date that the lab leaves out of account. [share] */
export function rivalNeglect(i: i32): f64 { return load<f64>(<usize>i << 3, 867392); }

/** Part of the usage that came from rivals who were full which the lab expects to come again. [share] */
export function spillCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 875584); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 883776); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 891968); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 900160); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 908352); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 916544); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 924736); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 932928); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 941120); }

/** Least value, over the revenue expected in shortfallQuarters, that a survival lab thinks it stands to lose. [factor] */
export function leastSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 949312); }

/** Most value, over the same revenue, that a survival lab thinks it stands to lose. [factor] */
export function mostSurvivalValue(i: i32): f64 { return load<f64>(<usize>i << 3, 957504); }

/** Quarters for which survival and limited-liability labs expect low demand to last: cash and value are counted against so much revenue. [quarters] */
export function shortfallQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 965696); }

/** Part of its cash that a survival or limited-liability lab counts as a buffer against ruin. [share] */
export function bufferCounted(i: i32): f64 { return load<f64>(<usize>i << 3, 973888); }

/** Factor by which a trend lab orders more than the trend needs. [factor] */
export function headroom(i: i32): f64 { return load<f64>(<usize>i << 3, 982080); }

/** Part of the largest rival’s book, in service and on order, that a match-rival lab wants to have. [share] */
export function matchShare(i: i32): f64 { return load<f64>(<usize>i << 3, 990272); }

/** A match-rival lab wants at most so many times its own newsvendor quantity, and never less than that. [factor] */
export function matchLimit(i: i32): f64 { return load<f64>(<usize>i << 3, 998464); }

/** Part of the revenue expected at delivery that a timing-match lab commits to its compute bill. [share] */
export function committedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1006656); }

/** Part of the gap between wanted and counted capacity that a base-stock lab orders in a quarter. [share/quarter] */
export function adjustmentGain(i: i32): f64 { return load<f64>(<usize>i << 3, 1014848); }

/** Part of its coming deliveries, less what retires meanwhile, that a base-stock lab counts; one counts all of it. [share] */
export function pipelineWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 1023040); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 1031232); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 1039424); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 1047616); }

/** Premium of a private deployment over the price of the same usage. [share] */
export function privatePremium(i: i32): f64 { return load<f64>(<usize>i << 3, 1055808); }

/** Part of what the lab pays its suppliers that they invest in it. [share] */
export function supplierShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1064000); }

/** Purchases that the lab announces beyond its firm book, in annual bills of it. [factor] */
export function frameworkMultiple(i: i32): f64 { return load<f64>(<usize>i << 3, 1072192); }

/** Share of the lab that founders and staff own at the start; investors own the rest. [share] */
export function founderShareStart(i: i32): f64 { return load<f64>(<usize>i << 3, 1080384); }

/** First quarter in which the lab would list. [quarter] */
export function listingFrom(i: i32): f64 { return load<f64>(<usize>i << 3, 1088576); }

/** Quarter in which the lab enters; 0: it is there from the start. [quarter] */
export function entryQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 1096768); }

/** Part of another lab’s ideas that its founders take along; 0: it is no spin-out. [share] */
export function spinOutShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1104960); }

/** Region whose rules the lab lives under. [code] */
export function homeRegion(i: i32): f64 { return load<f64>(<usize>i << 3, 1113152); }

/** How far the lab keeps data and machines where its customers are. [share] */
export function localisation(i: i32): f64 { return load<f64>(<usize>i << 3, 1121344); }

/** Part of the chips it would order that export control leaves the lab. [share] */
export function exportQuota(i: i32): f64 { return load<f64>(<usize>i << 3, 1129536); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 1137728); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 1145920); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1145920); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1154112); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1154112); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 1162304); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1162304); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1170496); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1170496); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 1178688); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1178688); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 1186880); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1186880); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 1195072); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1195072); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1203264); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1203264); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1211456); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1211456); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1219648); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1219648); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 1227840); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1227840); }

/** What ideas have brought so far, where their speed can change. [orders of magnitude] */
export function ideas(i: i32): f64 { return load<f64>(<usize>i << 3, 1236032); }
export function setIdeas(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1236032); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1244224); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1244224); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 1252416); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1252416); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1260608); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1260608); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 1268800); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1268800); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1276992); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1276992); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1285184); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1285184); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1293376); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1293376); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1301568); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1301568); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1309760); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1309760); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1317952); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1317952); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1326144); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1326144); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1334336); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1334336); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1342528); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1342528); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1350720); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1350720); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1358912); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1358912); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1367104); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1367104); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 1375296); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1375296); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1383488); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1383488); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 1391680); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1391680); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 1399872); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1399872); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1408064); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1408064); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 1416256); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1416256); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1424448); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1424448); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1432640); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1432640); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1440832); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1440832); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1449024); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1449024); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1457216); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1457216); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1465408); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1465408); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1473600); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1473600); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1481792); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1481792); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1489984); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1489984); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1498176); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1498176); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1506368); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1506368); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1514560); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1514560); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1522752); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1522752); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1530944); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1530944); }

/** Debt that was owed when the lab failed. [cents] */
export function debtAtDefaultCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1539136); }
export function setDebtAtDefaultCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1539136); }

/** Share of demand turned away that customers expect. [share] */
export function expectedWait(i: i32): f64 { return load<f64>(<usize>i << 3, 1547328); }
export function setExpectedWait(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1547328); }

/** Trust in the lab. [share] */
export function trust(i: i32): f64 { return load<f64>(<usize>i << 3, 1555520); }
export function setTrust(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1555520); }

/** Gross margin over serving compute at today’s average price and at what a unit costs now. [share] */
export function marginNow(i: i32): f64 { return load<f64>(<usize>i << 3, 1563712); }
export function setMarginNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1563712); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 1571904); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1571904); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 1580096); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1580096); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 1588288); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1588288); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 1596480); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1596480); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 1604672); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1604672); }

/** Units whose announced quarter of delivery this is. [units] */
export function dueUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1612864); }
export function setDueUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1612864); }

/** Units that arrived in the quarter. [units] */
export function deliveredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1621056); }
export function setDeliveredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1621056); }

/** Units past their announced quarter that have not arrived. [units] */
export function lateUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1629248); }
export function setLateUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1629248); }

/** Deposits of units that have arrived, not yet used up by bills. [cents] */
export function creditCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1637440); }
export function setCreditCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1637440); }

/** Part of the quarter’s compute bill that deposits paid. [cents] */
export function creditedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1645632); }
export function setCreditedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1645632); }

/** Deposits paid with the quarter’s orders. [cents] */
export function depositPaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1653824); }
export function setDepositPaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1653824); }

/** Owned capacity in service; part of capacityUnits. [units] */
export function ownedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1662016); }
export function setOwnedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1662016); }

/** Owned capacity under construction; part of pipelineUnits. [units] */
export function ownedPipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1670208); }
export function setOwnedPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1670208); }

/** Owned units ordered since the start, with what was there at the start. [units] */
export function ownedOrderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1678400); }
export function setOwnedOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1678400); }

/** Owned units whose life has ended, or that were given up. [units] */
export function ownedRetiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1686592); }
export function setOwnedRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1686592); }

/** Owned units lost in liquidation. [units] */
export function ownedCancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1694784); }
export function setOwnedCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1694784); }

/** Owned units given up in the quarter because they cost more to run than they earn. [units] */
export function strandedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1702976); }
export function setStrandedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1702976); }

/** Stage payments for own sites in the quarter. [cents] */
export function capexCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1711168); }
export function setCapexCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1711168); }

/** By how much the sites delivered in the quarter cost more than agreed. [cents] */
export function overrunCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1719360); }
export function setOverrunCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1719360); }

/** Book value of own sites, under construction and in service. [cents] */
export function siteCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1727552); }
export function setSiteCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1727552); }

/** Book value of the units given up in the quarter. [cents] */
export function writeOffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1735744); }
export function setWriteOffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1735744); }

/** Upkeep of own sites in the quarter. [cents] */
export function upkeepCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1743936); }
export function setUpkeepCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1743936); }

/** Units cancelled in the quarter. [units] */
export function cancelledNowUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1752128); }
export function setCancelledNowUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1752128); }

/** Penalties paid in the quarter, beyond the deposits that were lost. [cents] */
export function cancellationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1760320); }
export function setCancellationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1760320); }

/** Penalties and lost deposits of the quarter, the cost of the next. [cents] */
export function cancelCostCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1768512); }
export function setCancelCostCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1768512); }

/** Units that the lab asked for, phantom orders included. [units] */
export function bidUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1776704); }
export function setBidUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1776704); }

/** Units that it truly wanted and did not get. [units] */
export function shortfallUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1784896); }
export function setShortfallUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1784896); }

/** Spent on grid connections in the quarter. [cents] */
export function gridCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1793088); }
export function setGridCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1793088); }

/** Fees paid to clouds that resold the lab’s product in the quarter. [cents] */
export function channelCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1801280); }
export function setChannelCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1801280); }

/** Profit of clouds of the lab’s own firm in the quarter. [cents] */
export function cloudProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1809472); }
export function setCloudProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1809472); }

/** Units rented on the spot market in the quarter. [units] */
export function spotBoughtUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1817664); }
export function setSpotBoughtUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1817664); }

/** Units leased out on the spot market in the quarter. [units] */
export function leasedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 1825856); }
export function setLeasedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1825856); }

/** Paid for units rented on the spot market. [cents] */
export function spotCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1834048); }
export function setSpotCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1834048); }

/** Received for units leased out. [cents] */
export function leaseCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1842240); }
export function setLeaseCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1842240); }

/** Standard deviation of its log forecast error one quarter ahead, as the lab has learned it. [log points] */
export function learnedSd(i: i32): f64 { return load<f64>(<usize>i << 3, 1850432); }
export function setLearnedSd(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1850432); }

/** Exponential moving average of the demand that the lab saw. [micro-usage-units] */
export function level(i: i32): f64 { return load<f64>(<usize>i << 3, 1858624); }
export function setLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1858624); }

/** Growth of the industry’s demand per quarter that the lab believes in. [log points] */
export function marketGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1866816); }
export function setMarketGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1866816); }

/** Part of its expected demand that the lab thinks rivals’ order books leave to it. [share] */
export function contested(i: i32): f64 { return load<f64>(<usize>i << 3, 1875008); }
export function setContested(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1875008); }

/** Revenue a year at the level reached by the end of the quarter. [cents] */
export function runRateCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1883200); }
export function setRunRateCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1883200); }

/** Depreciation of own sites in the quarter; no cash moves. [cents] */
export function depreciationCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1891392); }
export function setDepreciationCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1891392); }

/** Revenue less what serving and training capacity cost in the quarter. [cents] */
export function grossProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1899584); }
export function setGrossProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1899584); }

/** Gross profit less pay, research, write-offs and cancellations. [cents] */
export function operatingProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1907776); }
export function setOperatingProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1907776); }

/** Tax of the quarter. [cents] */
export function taxCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1915968); }
export function setTaxCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1915968); }

/** Operating profit less interest and tax. [cents] */
export function netProfitCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1924160); }
export function setNetProfitCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1924160); }

/** Revenue at which the quarter’s profit would be nil with all other costs as they are; −1 where no revenue would do. [cents] */
export function breakEvenCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1932352); }
export function setBreakEvenCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1932352); }

/** Growth of the lab’s revenue a quarter, by investors’ average. [log points] */
export function extrapolatedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1940544); }
export function setExtrapolatedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1940544); }

/** Growth a quarter over the valuation horizon that investors believe in. [log points] */
export function investorGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 1948736); }
export function setInvestorGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1948736); }

/** Revenue that investors saw a quarter ago. [cents] */
export function seenRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1956928); }
export function setSeenRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1956928); }

/** Losses carried forward. [cents] */
export function lossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1965120); }
export function setLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1965120); }

/** Gross profit and depreciation over debt service; −1 where there is none. [factor] */
export function dscr(i: i32): f64 { return load<f64>(<usize>i << 3, 1973312); }
export function setDscr(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1973312); }

/** Quarters until its debt is repaid. [quarters] */
export function loanLeft(i: i32): f64 { return load<f64>(<usize>i << 3, 1981504); }
export function setLoanLeft(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1981504); }

/** Debt swept up in the quarter because a covenant is broken; part of repaidCents. [cents] */
export function sweptCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1989696); }
export function setSweptCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1989696); }

/** Drawn for sites in the quarter; part of borrowedCents. [cents] */
export function siteLoanCents(i: i32): i64 { return load<i64>(<usize>i << 3, 1997888); }
export function setSiteLoanCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1997888); }

/** 1 while the covenant is broken. [switch] */
export function underCovenant(i: i32): i64 { return load<i64>(<usize>i << 3, 2006080); }
export function setUnderCovenant(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2006080); }

/** Invested by suppliers in the quarter. [cents] */
export function supplierEquityCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2014272); }
export function setSupplierEquityCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2014272); }

/** Invested by suppliers in the year so far. [cents] */
export function supplierYearCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2022464); }
export function setSupplierYearCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2022464); }

/** Purchases announced and not ordered, as annual bills. [cents] */
export function announcedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2030656); }
export function setAnnouncedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2030656); }

/** Annual bill of reserved capacity in service and on order. [cents] */
export function firmCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2038848); }
export function setFirmCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2038848); }

/** Expected growth of its revenue a quarter when it last announced. [log points] */
export function announcedGrowth(i: i32): f64 { return load<f64>(<usize>i << 3, 2047040); }
export function setAnnouncedGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2047040); }

/** Fundamental value. [cents] */
export function fundamentalCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2055232); }
export function setFundamentalCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2055232); }

/** Market value a quarter ago. [cents] */
export function lastValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2063424); }
export function setLastValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2063424); }

/** What caution and deals multiply the lab’s valuation by. [factor] */
export function valueFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 2071616); }
export function setValueFactor(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2071616); }

/** Share of founders and staff. [share] */
export function founderShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2079808); }
export function setFounderShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2079808); }

/** Share of investors. [share] */
export function investorShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2088000); }
export function setInvestorShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2088000); }

/** Share of suppliers. [share] */
export function supplierHeldShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2096192); }
export function setSupplierHeldShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2096192); }

/** Share of the public. [share] */
export function publicShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2104384); }
export function setPublicShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2104384); }

/** Shares over those at the start. [factor] */
export function sharesOut(i: i32): f64 { return load<f64>(<usize>i << 3, 2112576); }
export function setSharesOut(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2112576); }

/** Value after the money of the last round. [cents] */
export function lastRoundCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2120768); }
export function setLastRoundCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2120768); }

/** Market value of the founders’ share. [cents] */
export function founderCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2128960); }
export function setFounderCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2128960); }

/** Equity promised and not yet paid. [cents] */
export function promisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2137152); }
export function setPromisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2137152); }

/** Promised equity paid in the quarter. [cents] */
export function trancheCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2145344); }
export function setTrancheCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2145344); }

/** 1 once the lab is listed. [switch] */
export function listed(i: i32): i64 { return load<i64>(<usize>i << 3, 2153536); }
export function setListed(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2153536); }

/** Proceeds of its listing, in the quarter of it. [cents] */
export function listingCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2161728); }
export function setListingCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2161728); }

/** The lab that owns it, or −1. [id] */
export function owner(i: i32): i64 { return load<i64>(<usize>i << 3, 2169920); }
export function setOwner(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2169920); }

/** Received from its owner and its subsidiaries in the quarter, less what it gave them. [cents] */
export function groupCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2178112); }
export function setGroupCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2178112); }

/** Received in a takeover in the quarter, less what was paid. [cents] */
export function takeoverCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2186304); }
export function setTakeoverCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2186304); }

/** In the quarter of its default: what its sites fetched, and deposits given back. [cents] */
export function estateCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2194496); }
export function setEstateCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2194496); }

/** What the estate paid to those whom the lab owed, shareholders not counted. [cents] */
export function recoveredCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2202688); }
export function setRecoveredCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2202688); }

/** What lenders lost by it. [cents] */
export function lenderLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2210880); }
export function setLenderLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2210880); }

/** What clouds and vendors lost by it, damages counted. [cents] */
export function supplierLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2219072); }
export function setSupplierLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2219072); }

/** What staff and the state lost by it. [cents] */
export function otherLossCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2227264); }
export function setOtherLossCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2227264); }

/** Equity at cost that was lost with it. [cents] */
export function equityLostCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2235456); }
export function setEquityLostCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2235456); }

/** 1 once the lab is in the market. [switch] */
export function entered(i: i32): i64 { return load<i64>(<usize>i << 3, 2243648); }
export function setEntered(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2243648); }

/** What spin-outs have left of the speed of its ideas. [factor] */
export function talent(i: i32): f64 { return load<f64>(<usize>i << 3, 2251840); }
export function setTalent(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2251840); }

/** Cost of compliance and localisation in the quarter. [cents] */
export function complianceCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2260032); }
export function setComplianceCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2260032); }

/** Automation tax of the quarter. [cents] */
export function automationTaxCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2268224); }
export function setAutomationTaxCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2268224); }

/** c: committed cost over expected revenue at the end of the lead time. [factor] */
export function committedRatio(i: i32): f64 { return load<f64>(<usize>i << 3, 2276416); }
export function setCommittedRatio(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2276416); }

/** δ*: slip of revenue at which the lab starts to lose money at the worst date. [years] */
export function breakEvenSlip(i: i32): f64 { return load<f64>(<usize>i << 3, 2284608); }
export function setBreakEvenSlip(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2284608); }

/** b: cash and undrawn credit in years of revenue. [years] */
export function buffer(i: i32): f64 { return load<f64>(<usize>i << 3, 2292800); }
export function setBuffer(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2292800); }

/** δ_max: longest slip that the lab survives. [years] */
export function longestSlip(i: i32): f64 { return load<f64>(<usize>i << 3, 2300992); }
export function setLongestSlip(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2300992); }

/** Minsky class: 0 without debt, 1 hedge, 2 speculative, 3 Ponzi. [code] */
export function minsky(i: i32): i64 { return load<i64>(<usize>i << 3, 2309184); }
export function setMinsky(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2309184); }

/** Cash at the start and equity paid in since. [cents] */
export function paidInCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2317376); }
export function setPaidInCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2317376); }
