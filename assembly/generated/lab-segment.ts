// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1868736); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 1934272); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 1999808); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 2065344); }

/** Share of the lab’s usage in the segment that is not billed. [share] */
export function freeShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2130880); }

/** Utility that the lab’s ecosystem adds for customers of the segment. [utils] */
export function bundleUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 2196416); }

/** Part of the price that is taken off for customers of the bundle, averaged over all. [share] */
export function bundleDiscount(i: i32): f64 { return load<f64>(<usize>i << 3, 2261952); }

/** Part of the lab’s revenue in the segment that is sold through its clouds. [share] */
export function channelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2327488); }

/** Share of the lab’s usage in the segment that is sold as private deployment. [share] */
export function privateShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2393024); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 2458560); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2458560); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 2524096); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2524096); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 2589632); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2589632); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 2655168); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2655168); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 2720704); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2720704); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 2786240); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2786240); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2851776); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2851776); }

/** Price that the lab decided on, before all are applied. [micro-USD] */
export function goalMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 2917312); }
export function setGoalMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2917312); }

/** Simulated customers that would choose the lab at last quarter’s prices if all chose now. [customers] */
export function expectedCustomers(i: i32): f64 { return load<f64>(<usize>i << 3, 2982848); }
export function setExpectedCustomers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2982848); }

/** Price sensitivity of that demand, weighted by it. [utils] */
export function sensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 3048384); }
export function setSensitivity(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3048384); }

/** Part of that demand which responds to the price: one less the share where nobody is loyal. [share] */
export function atStake(i: i32): f64 { return load<f64>(<usize>i << 3, 3113920); }
export function setAtStake(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3113920); }

/** By how much likelier the lab’s own customers choose it than others do. [share] */
export function lockIn(i: i32): f64 { return load<f64>(<usize>i << 3, 3179456); }
export function setLockIn(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3179456); }

/** Part of that demand whose contracts end in a quarter. [share] */
export function turnover(i: i32): f64 { return load<f64>(<usize>i << 3, 3244992); }
export function setTurnover(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3244992); }

/** Simulated customers of the lab expected to stay this quarter. [customers] */
export function stayers(i: i32): f64 { return load<f64>(<usize>i << 3, 3310528); }
export function setStayers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3310528); }

/** Mean tenure that the lab expects of its customers. [quarters] */
export function tenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 3376064); }
export function setTenureQuarters(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3376064); }

/** Share of the segment’s demand two quarters ago. [share] */
export function share1(i: i32): f64 { return load<f64>(<usize>i << 3, 3441600); }
export function setShare1(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3441600); }

/** The same three quarters ago. [share] */
export function share2(i: i32): f64 { return load<f64>(<usize>i << 3, 3507136); }
export function setShare2(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3507136); }

/** The same four quarters ago. [share] */
export function share3(i: i32): f64 { return load<f64>(<usize>i << 3, 3572672); }
export function setShare3(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3572672); }

/** The same five quarters ago. [share] */
export function share4(i: i32): f64 { return load<f64>(<usize>i << 3, 3638208); }
export function setShare4(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3638208); }

/** Part of the cost-plus price taken off by a promotion. [share] */
export function promotionLevel(i: i32): f64 { return load<f64>(<usize>i << 3, 3703744); }
export function setPromotionLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3703744); }

/** Quarters that the promotion still lasts. [quarters] */
export function promotionLeft(i: i32): i64 { return load<i64>(<usize>i << 3, 3769280); }
export function setPromotionLeft(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3769280); }

/** What the price is above that of the rule because the lab was full. [micro-USD] */
export function premiumMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 3834816); }
export function setPremiumMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3834816); }

/** Part of the revenue that is from private deployments. [cents] */
export function privateRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 3900352); }
export function setPrivateRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3900352); }
