// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2317376); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 2382912); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 2448448); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 2513984); }

/** Share of the lab’s usage in the segment that is not billed. [share] */
export function freeShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2579520); }

/** Utility that the lab’s ecosystem adds for customers of the segment. [utils] */
export function bundleUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 2645056); }

/** Part of the price that is taken off for customers of the bundle, averaged over all. [share] */
export function bundleDiscount(i: i32): f64 { return load<f64>(<usize>i << 3, 2710592); }

/** Part of the lab’s revenue in the segment that is sold through its clouds. [share] */
export function channelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2776128); }

/** Share of the lab’s usage in the segment that is sold as private deployment. [share] */
export function privateShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2841664); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 2907200); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2907200); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 2972736); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2972736); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 3038272); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3038272); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 3103808); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3103808); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 3169344); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3169344); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 3234880); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3234880); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 3300416); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3300416); }

/** Price that the lab decided on, before all are applied. [micro-USD] */
export function goalMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 3365952); }
export function setGoalMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3365952); }

/** Simulated customers that would choose the lab at last quarter’s prices if all chose now. [customers] */
export function expectedCustomers(i: i32): f64 { return load<f64>(<usize>i << 3, 3431488); }
export function setExpectedCustomers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3431488); }

/** Price sensitivity of that demand, weighted by it. [utils] */
export function sensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 3497024); }
export function setSensitivity(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3497024); }

/** Part of that demand which responds to the price: one less the share where nobody is loyal. [share] */
export function atStake(i: i32): f64 { return load<f64>(<usize>i << 3, 3562560); }
export function setAtStake(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3562560); }

/** By how much likelier the lab’s own customers choose it than others do. [share] */
export function lockIn(i: i32): f64 { return load<f64>(<usize>i << 3, 3628096); }
export function setLockIn(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3628096); }

/** Part of that demand whose contracts end in a quarter. [share] */
export function turnover(i: i32): f64 { return load<f64>(<usize>i << 3, 3693632); }
export function setTurnover(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3693632); }

/** Simulated customers of the lab expected to stay this quarter. [customers] */
export function stayers(i: i32): f64 { return load<f64>(<usize>i << 3, 3759168); }
export function setStayers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3759168); }

/** Mean tenure that the lab expects of its customers. [quarters] */
export function tenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 3824704); }
export function setTenureQuarters(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3824704); }

/** Share of the segment’s demand two quarters ago. [share] */
export function share1(i: i32): f64 { return load<f64>(<usize>i << 3, 3890240); }
export function setShare1(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3890240); }

/** The same three quarters ago. [share] */
export function share2(i: i32): f64 { return load<f64>(<usize>i << 3, 3955776); }
export function setShare2(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3955776); }

/** The same four quarters ago. [share] */
export function share3(i: i32): f64 { return load<f64>(<usize>i << 3, 4021312); }
export function setShare3(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4021312); }

/** The same five quarters ago. [share] */
export function share4(i: i32): f64 { return load<f64>(<usize>i << 3, 4086848); }
export function setShare4(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4086848); }

/** Part of the cost-plus price taken off by a promotion. [share] */
export function promotionLevel(i: i32): f64 { return load<f64>(<usize>i << 3, 4152384); }
export function setPromotionLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4152384); }

/** Quarters that the promotion still lasts. [quarters] */
export function promotionLeft(i: i32): i64 { return load<i64>(<usize>i << 3, 4217920); }
export function setPromotionLeft(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4217920); }

/** What the price is above that of the rule because the lab was full. [micro-USD] */
export function premiumMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 4283456); }
export function setPremiumMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4283456); }

/** Part of the revenue that is from private deployments. [cents] */
export function privateRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 4348992); }
export function setPrivateRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4348992); }
