// Printed from src/schema by `npm run generate`. Do not edit.

/** Capacity in service in quarter 0. [units] */
export function initialUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 124480); }

/** Cash at the start. [USD] */
export function cashUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 132672); }

/** Debt at the start. [USD] */
export function debtUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 140864); }

/** Market value at the start. [USD] */
export function marketValueUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 149056); }

/** Quality of the product at the start, in orders of magnitude of effective training compute. [orders of magnitude] */
export function quality(i: i32): f64 { return load<f64>(<usize>i << 3, 157248); }

/** Share of its capacity that the lab wants for training. [share] */
export function trainingShare(i: i32): f64 { return load<f64>(<usize>i << 3, 165440); }

/** Part of that share which gives way when customers would otherwise be turned away. [share] */
export function trainingFlex(i: i32): f64 { return load<f64>(<usize>i << 3, 173632); }

/** How far customers in North America can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessNorthAmerica(i: i32): f64 { return load<f64>(<usize>i << 3, 181824); }

/** How far customers in Europe can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessEurope(i: i32): f64 { return load<f64>(<usize>i << 3, 190016); }

/** How far customers in Asia outside China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessAsia(i: i32): f64 { return load<f64>(<usize>i << 3, 198208); }

/** How far customers in China can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessChina(i: i32): f64 { return load<f64>(<usize>i << 3, 206400); }

/** How far customers in the rest of the world can buy from the lab: 0 barred, 1 sold, between: reached by grey routes. [share] */
export function accessRest(i: i32): f64 { return load<f64>(<usize>i << 3, 214592); }

/** Trust that the lab’s safety and compliance earn where it serves everybody: it starts there and recovers towards it. [share] */
export function trustworthiness(i: i32): f64 { return load<f64>(<usize>i << 3, 222784); }

/** Gross margin over serving compute that the price aims at in quarter 0. [share] */
export function targetMarginStart(i: i32): f64 { return load<f64>(<usize>i << 3, 230976); }

/** Gross margin that the price aims at in the long run. [share] */
export function targetMarginLong(i: i32): f64 { return load<f64>(<usize>i << 3, 239168); }

/** Quarters in which 63 % of the way from one margin to the other is made. [quarters] */
export function marginQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 247360); }

/** The rule by which the lab sets its prices. [code] */
export function pricing(i: i32): f64 { return load<f64>(<usize>i << 3, 255552); }

/** How much of the margin at a customer’s next choice a logit-bertrand lab counts today; zero is myopic. [share] */
export function investWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 263744); }

/** A rival is comparable if its quality trails by no more than this. [orders of magnitude] */
export function matchQualityGap(i: i32): f64 { return load<f64>(<usize>i << 3, 271936); }

/** Lowest price that match and promotion go to, relative to unit cost. [factor] */
export function priceFloorShare(i: i32): f64 { return load<f64>(<usize>i << 3, 280128); }

/** Relative loss of share over four quarters, or part by which a comparable rival is cheaper, that starts a promotion. [share] */
export function promotionTrigger(i: i32): f64 { return load<f64>(<usize>i << 3, 288320); }

/** Part that a promotion takes off the price. [share] */
export function promotionDepth(i: i32): f64 { return load<f64>(<usize>i << 3, 296512); }

/** Quarters for which a promotion lasts. [quarters] */
export function promotionQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 304704); }

/** What an open-weights publisher adds to unit cost, as a share of it. [share] */
export function openMargin(i: i32): f64 { return load<f64>(<usize>i << 3, 312896); }

/** Most by which a full lab raises its price in a quarter, as a share of the price. [share] */
export function clearingStep(i: i32): f64 { return load<f64>(<usize>i << 3, 321088); }

/** Most of the premium over its rule’s price that a lab with slack gives up in a quarter. [share/quarter] */
export function clearingDecay(i: i32): f64 { return load<f64>(<usize>i << 3, 329280); }

/** Speed of the lab’s algorithmic progress against the industry’s. [factor] */
export function researchEfficiency(i: i32): f64 { return load<f64>(<usize>i << 3, 337472); }

/** Gain in quality that is worth a release. [orders of magnitude] */
export function releaseStep(i: i32): f64 { return load<f64>(<usize>i << 3, 345664); }

/** Quarters after which whatever has been built is released. [quarters] */
export function releaseQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 353856); }

/** Distance to the best product beyond which the lab declares code red. [orders of magnitude] */
export function codeRedGap(i: i32): f64 { return load<f64>(<usize>i << 3, 362048); }

/** Factor by which the training share grows meanwhile. [factor] */
export function codeRedBoost(i: i32): f64 { return load<f64>(<usize>i << 3, 370240); }

/** Quarters that it lasts. [quarters] */
export function codeRedQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 378432); }

/** At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives. [factor/year] */
export function pipelineGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 386624); }

/** Quarters between an order and its delivery. [quarters] */
export function leadQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 394816); }

/** Quarters for which delivered capacity must be paid, used or not; 0 means for ever. [quarters] */
export function termQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 403008); }

/** Demand growth that the lab believes in at the start. [factor/year] */
export function expectedGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 411200); }

/** Weight of the newest quarter in the lab’s growth estimate. [share] */
export function forecastMemory(i: i32): f64 { return load<f64>(<usize>i << 3, 419392); }

/** Weight of industry growth against own growth in the estimate. [share] */
export function industryWeight(i: i32): f64 { return load<f64>(<usize>i << 3, 427584); }

/** Believed growth saturates at this many log points a quarter. [log points] */
export function growthBound(i: i32): f64 { return load<f64>(<usize>i << 3, 435776); }

/** Each quarter ahead, expected growth is this share of the quarter before. [share] */
export function trendDamping(i: i32): f64 { return load<f64>(<usize>i << 3, 443968); }

/** Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon. [log points] */
export function forecastSd(i: i32): f64 { return load<f64>(<usize>i << 3, 452160); }

/** The rule by which the lab orders capacity. [code] */
export function strategy(i: i32): f64 { return load<f64>(<usize>i << 3, 460352); }

/** Part of its cost that the lab expects an idle unit to earn back. [share] */
export function salvageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 468544); }

/** Percentile of the demand forecast that a yolo lab orders for. [share] */
export function orderPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 476736); }

/** Percentile of the revenue forecast that must still pay the compute bill of a p10 lab. [share] */
export function solvencyPercentile(i: i32): f64 { return load<f64>(<usize>i << 3, 484928); }

/** Part of that low-percentile revenue which a p10 lab commits to compute. [share] */
export function solvencyRevenueShare(i: i32): f64 { return load<f64>(<usize>i << 3, 493120); }

/** Part of its cash that a p10 lab is ready to commit to a quarter of compute besides. [share/quarter] */
export function solvencyCashShare(i: i32): f64 { return load<f64>(<usize>i << 3, 501312); }

/** Growth of capacity that a plan lab orders for. [factor/year] */
export function planGrowthPerYear(i: i32): f64 { return load<f64>(<usize>i << 3, 509504); }

/** Last quarter in which a plan lab orders. [quarter] */
export function planLastQuarter(i: i32): f64 { return load<f64>(<usize>i << 3, 517696); }

/** Pay, sales and research other than compute, per unit of revenue. [share] */
export function staffPerRevenue(i: i32): f64 { return load<f64>(<usize>i << 3, 525888); }

/** The least that a quarter of pay and research costs, whatever the revenue. [USD/quarter] */
export function staffFixedUsd(i: i32): f64 { return load<f64>(<usize>i << 3, 534080); }

/** Who pays when cash runs short. [code] */
export function funding(i: i32): f64 { return load<f64>(<usize>i << 3, 542272); }

/** Cash that the lab keeps when payout is on, in years of the first quarter’s revenue. [years] */
export function bufferYears(i: i32): f64 { return load<f64>(<usize>i << 3, 550464); }

/** 1 until the lab defaults. [switch] */
export function alive(i: i32): i64 { return load<i64>(<usize>i << 3, 558656); }
export function setAlive(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 558656); }

/** Quarter of the default, −1 while alive. [quarter] */
export function defaultQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 566848); }
export function setDefaultQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 566848); }

/** Cause of the default. [code] */
export function defaultCause(i: i32): i64 { return load<i64>(<usize>i << 3, 575040); }
export function setDefaultCause(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 575040); }

/** Quality of the product on sale. [orders of magnitude] */
export function qualityNow(i: i32): f64 { return load<f64>(<usize>i << 3, 583232); }
export function setQualityNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 583232); }

/** Training compute that still counts. [unit-quarters] */
export function trainingStock(i: i32): f64 { return load<f64>(<usize>i << 3, 591424); }
export function setTrainingStock(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 591424); }

/** The same in quarter 0. [unit-quarters] */
export function trainingStart(i: i32): f64 { return load<f64>(<usize>i << 3, 599616); }
export function setTrainingStart(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 599616); }

/** Quarters between an order placed now and its delivery. [quarters] */
export function leadNow(i: i32): i64 { return load<i64>(<usize>i << 3, 607808); }
export function setLeadNow(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 607808); }

/** Rent of a unit that the lab orders now, for a quarter. [micro-USD] */
export function rentMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 616000); }
export function setRentMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 616000); }

/** Share of its capacity that the lab wants for training in this quarter. [share] */
export function trainingNow(i: i32): f64 { return load<f64>(<usize>i << 3, 624192); }
export function setTrainingNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 624192); }

/** Part of the quarter’s capacity that outages took. [share] */
export function outageShare(i: i32): f64 { return load<f64>(<usize>i << 3, 632384); }
export function setOutageShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 632384); }

/** Luck of all training so far. [orders of magnitude] */
export function luck(i: i32): f64 { return load<f64>(<usize>i << 3, 640576); }
export function setLuck(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 640576); }

/** Capacity that trained in the quarter. [units] */
export function trainingUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 648768); }
export function setTrainingUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 648768); }

/** Growth of demand per quarter that the lab believes in. [log points] */
export function growth(i: i32): f64 { return load<f64>(<usize>i << 3, 656960); }
export function setGrowth(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 656960); }

/** Median capacity that the lab expects to need when an order placed now arrives. [units] */
export function forecastUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 665152); }
export function setForecastUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 665152); }

/** Capacity that the lab wants by then. [units] */
export function targetUnits(i: i32): f64 { return load<f64>(<usize>i << 3, 673344); }
export function setTargetUnits(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 673344); }

/** Capacity in service. [units] */
export function capacityUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 681536); }
export function setCapacityUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 681536); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 689728); }
export function setPipelineUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 689728); }

/** Units ordered in the quarter, after all caps. [units] */
export function orderUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 697920); }
export function setOrderUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 697920); }

/** Units that the lab wanted to order before suppliers capped it. [units] */
export function wantedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 706112); }
export function setWantedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 706112); }

/** Units ordered since the start, with what was there at the start. [units] */
export function orderedUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 714304); }
export function setOrderedUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 714304); }

/** Units whose contract has ended. [units] */
export function retiredUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 722496); }
export function setRetiredUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 722496); }

/** Units cancelled, or lost in liquidation. [units] */
export function cancelledUnits(i: i32): i64 { return load<i64>(<usize>i << 3, 730688); }
export function setCancelledUnits(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 730688); }

/** Take-or-pay bill of a quarter for capacity in service. [cents] */
export function commitmentCents(i: i32): i64 { return load<i64>(<usize>i << 3, 738880); }
export function setCommitmentCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 738880); }

/** Usage that the lab can serve at most in the quarter. [micro-usage-units] */
export function servableMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 747072); }
export function setServableMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 747072); }

/** Usage that its customers asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 755264); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 755264); }

/** The same in the quarter before. [micro-usage-units] */
export function lastDemandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 763456); }
export function setLastDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 763456); }

/** Usage served, spill-over from rivals included. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 771648); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 771648); }

/** Usage that it turned away. [micro-usage-units] */
export function turnedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 779840); }
export function setTurnedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 779840); }

/** Part of its demand that it turned away. [share] */
export function rationedShare(i: i32): f64 { return load<f64>(<usize>i << 3, 788032); }
export function setRationedShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 788032); }

/** Capacity used for serving and training over capacity in service. [share] */
export function utilization(i: i32): f64 { return load<f64>(<usize>i << 3, 796224); }
export function setUtilization(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 796224); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 804416); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 804416); }

/** Share of all simulated customers that have a lab. [share] */
export function customerShare(i: i32): f64 { return load<f64>(<usize>i << 3, 812608); }
export function setCustomerShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 812608); }

/** Share of served revenue. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 820800); }
export function setShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 820800); }

/** Revenue of the quarter. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 828992); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 828992); }

/** Revenue of quarter 0, what buffers are measured against. [cents] */
export function firstRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 837184); }
export function setFirstRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 837184); }

/** Compute bill of the quarter. [cents] */
export function computeCents(i: i32): i64 { return load<i64>(<usize>i << 3, 845376); }
export function setComputeCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 845376); }

/** Pay and other research of the quarter. [cents] */
export function staffCents(i: i32): i64 { return load<i64>(<usize>i << 3, 853568); }
export function setStaffCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 853568); }

/** Interest of the quarter. [cents] */
export function interestCents(i: i32): i64 { return load<i64>(<usize>i << 3, 861760); }
export function setInterestCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 861760); }

/** Equity raised in the quarter. [cents] */
export function raisedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 869952); }
export function setRaisedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 869952); }

/** Debt drawn in the quarter. [cents] */
export function borrowedCents(i: i32): i64 { return load<i64>(<usize>i << 3, 878144); }
export function setBorrowedCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 878144); }

/** Debt repaid in the quarter. [cents] */
export function repaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 886336); }
export function setRepaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 886336); }

/** Support by a parent company in the quarter. [cents] */
export function supportCents(i: i32): i64 { return load<i64>(<usize>i << 3, 894528); }
export function setSupportCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 894528); }

/** Cash paid out to investors in the quarter. [cents] */
export function payoutCents(i: i32): i64 { return load<i64>(<usize>i << 3, 902720); }
export function setPayoutCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 902720); }

/** Bills left unpaid in a default. [cents] */
export function unpaidCents(i: i32): i64 { return load<i64>(<usize>i << 3, 910912); }
export function setUnpaidCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 910912); }

/** Cash at the end of the quarter. [cents] */
export function cashCents(i: i32): i64 { return load<i64>(<usize>i << 3, 919104); }
export function setCashCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 919104); }

/** Debt at the end of the quarter. [cents] */
export function debtCents(i: i32): i64 { return load<i64>(<usize>i << 3, 927296); }
export function setDebtCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 927296); }

/** Market value. [cents] */
export function marketValueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 935488); }
export function setMarketValueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 935488); }

/** Share of demand turned away that customers expect. [share] */
export function expectedWait(i: i32): f64 { return load<f64>(<usize>i << 3, 943680); }
export function setExpectedWait(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 943680); }

/** Trust in the lab. [share] */
export function trust(i: i32): f64 { return load<f64>(<usize>i << 3, 951872); }
export function setTrust(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 951872); }

/** Gross margin over serving compute at today’s average price and at what a unit costs now. [share] */
export function marginNow(i: i32): f64 { return load<f64>(<usize>i << 3, 960064); }
export function setMarginNow(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 960064); }

/** Training loss relative to quarter 0, by the scaling exponent. [factor] */
export function loss(i: i32): f64 { return load<f64>(<usize>i << 3, 968256); }
export function setLoss(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 968256); }

/** Quality of what the lab has built, released or not. [orders of magnitude] */
export function builtQuality(i: i32): f64 { return load<f64>(<usize>i << 3, 976448); }
export function setBuiltQuality(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 976448); }

/** Quarter of the last release. [quarter] */
export function releaseQuarter(i: i32): i64 { return load<i64>(<usize>i << 3, 984640); }
export function setReleaseQuarter(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 984640); }

/** First quarter after the last code red. [quarter] */
export function codeRedUntil(i: i32): i64 { return load<i64>(<usize>i << 3, 992832); }
export function setCodeRedUntil(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 992832); }

/** Distance to the best product on sale, a quarter ago. [orders of magnitude] */
export function behind(i: i32): f64 { return load<f64>(<usize>i << 3, 1001024); }
export function setBehind(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1001024); }
