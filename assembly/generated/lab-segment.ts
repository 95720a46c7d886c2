// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1868608); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 1934144); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 1999680); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 2065216); }

/** Share of the lab’s usage in the segment that is not billed. [share] */
export function freeShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2130752); }

/** Utility that the lab’s ecosystem adds for customers of the segment. [utils] */
export function bundleUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 2196288); }

/** Part of the price that is taken off for customers of the bundle, averaged over all. [share] */
export function bundleDiscount(i: i32): f64 { return load<f64>(<usize>i << 3, 2261824); }

/** Part of the lab’s revenue in the segment that is sold through its clouds. [share] */
export function channelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2327360); }

/** Share of the lab’s usage in the segment that is sold as private deployment. [share] */
export function privateShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2392896); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 2458432); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2458432); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 2523968); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2523968); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 2589504); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2589504); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 2655040); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2655040); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 2720576); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2720576); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 2786112); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2786112); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2851648); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2851648); }

/** Price that the lab decided on, before all are applied. [micro-USD] */
export function goalMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 2917184); }
export function setGoalMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2917184); }

/** Simulated customers that would choose the lab at last quarter’s prices if all chose now. [customers] */
export function expectedCustomers(i: i32): f64 { return load<f64>(<usize>i << 3, 2982720); }
export function setExpectedCustomers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2982720); }

/** Price sensitivity of that demand, weighted by it. [utils] */
export function sensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 3048256); }
export function setSensitivity(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3048256); }

/** Part of that demand which responds to the price: one less the share where nobody is loyal. [share] */
export function atStake(i: i32): f64 { return load<f64>(<usize>i << 3, 3113792); }
export function setAtStake(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3113792); }

/** By how much likelier the lab’s own customers choose it than others do. [share] */
export function lockIn(i: i32): f64 { return load<f64>(<usize>i << 3, 3179328); }
export function setLockIn(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3179328); }

/** Part of that demand whose contracts end in a quarter. [share] */
export function turnover(i: i32): f64 { return load<f64>(<usize>i << 3, 3244864); }
export function setTurnover(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3244864); }

/** Simulated customers of the lab expected to stay this quarter. [customers] */
export function stayers(i: i32): f64 { return load<f64>(<usize>i << 3, 3310400); }
export function setStayers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3310400); }

/** Mean tenure that the lab expects of its customers. [quarters] */
export function tenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 3375936); }
export function setTenureQuarters(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3375936); }

/** Share of the segment’s demand two quarters ago. [share] */
export function share1(i: i32): f64 { return load<f64>(<usize>i << 3, 3441472); }
export function setShare1(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3441472); }

/** The same three quarters ago. [share] */
export function share2(i: i32): f64 { return load<f64>(<usize>i << 3, 3507008); }
export function setShare2(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3507008); }

/** The same four quarters ago. [share] */
export function share3(i: i32): f64 { return load<f64>(<usize>i << 3, 3572544); }
export function setShare3(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3572544); }

/** The same five quarters ago. [share] */
export function share4(i: i32): f64 { return load<f64>(<usize>i << 3, 3638080); }
export function setShare4(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3638080); }

/** Part of the cost-plus price taken off by a promotion. [share] */
export function promotionLevel(i: i32): f64 { return load<f64>(<usize>i << 3, 3703616); }
export function setPromotionLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3703616); }

/** Quarters that the promotion still lasts. [quarters] */
export function promotionLeft(i: i32): i64 { return load<i64>(<usize>i << 3, 3769152); }
export function setPromotionLeft(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3769152); }

/** What the price is above that of the rule because the lab was full. [micro-USD] */
export function premiumMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 3834688); }
export function setPremiumMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3834688); }

/** Part of the revenue that is from private deployments. [cents] */
export function privateRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 3900224); }
export function setPrivateRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3900224); }
