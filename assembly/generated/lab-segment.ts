// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2325568); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 2391104); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 2456640); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 2522176); }

/** Share of the lab’s usage in the segment that is not billed. [share] */
export function freeShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2587712); }

/** Utility that the lab’s ecosystem adds for customers of the segment. [utils] */
export function bundleUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 2653248); }

/** Part of the price that is taken off for customers of the bundle, averaged over all. [share] */
export function bundleDiscount(i: i32): f64 { return load<f64>(<usize>i << 3, 2718784); }

/** Part of the lab’s revenue in the segment that is sold through its clouds. [share] */
export function channelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2784320); }

/** Share of the lab’s usage in the segment that is sold as private deployment. [share] */
export function privateShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2849856); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 2915392); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2915392); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 2980928); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2980928); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 3046464); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3046464); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 3112000); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3112000); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 3177536); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3177536); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 3243072); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3243072); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 3308608); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3308608); }

/** Price that the lab decided on, before all are applied. [micro-USD] */
export function goalMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 3374144); }
export function setGoalMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3374144); }

/** Simulated customers that would choose the lab at last quarter’s prices if all chose now. [customers] */
export function expectedCustomers(i: i32): f64 { return load<f64>(<usize>i << 3, 3439680); }
export function setExpectedCustomers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3439680); }

/** Price sensitivity of that demand, weighted by it. [utils] */
export function sensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 3505216); }
export function setSensitivity(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3505216); }

/** Part of that demand which responds to the price: one less the share where nobody is loyal. [share] */
export function atStake(i: i32): f64 { return load<f64>(<usize>i << 3, 3570752); }
export function setAtStake(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3570752); }

/** By how much likelier the lab’s own customers choose it than others do. [share] */
export function lockIn(i: i32): f64 { return load<f64>(<usize>i << 3, 3636288); }
export function setLockIn(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3636288); }

/** Part of that demand whose contracts end in a quarter. [share] */
export function turnover(i: i32): f64 { return load<f64>(<usize>i << 3, 3701824); }
export function setTurnover(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3701824); }

/** Simulated customers of the lab expected to stay this quarter. [customers] */
export function stayers(i: i32): f64 { return load<f64>(<usize>i << 3, 3767360); }
export function setStayers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3767360); }

/** Mean tenure that the lab expects of its customers. [quarters] */
export function tenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 3832896); }
export function setTenureQuarters(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3832896); }

/** Share of the segment’s demand two quarters ago. [share] */
export function share1(i: i32): f64 { return load<f64>(<usize>i << 3, 3898432); }
export function setShare1(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3898432); }

/** The same three quarters ago. [share] */
export function share2(i: i32): f64 { return load<f64>(<usize>i << 3, 3963968); }
export function setShare2(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3963968); }

/** The same four quarters ago. [share] */
export function share3(i: i32): f64 { return load<f64>(<usize>i << 3, 4029504); }
export function setShare3(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4029504); }

/** The same five quarters ago. [share] */
export function share4(i: i32): f64 { return load<f64>(<usize>i << 3, 4095040); }
export function setShare4(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4095040); }

/** Part of the cost-plus price taken off by a promotion. [share] */
export function promotionLevel(i: i32): f64 { return load<f64>(<usize>i << 3, 4160576); }
export function setPromotionLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4160576); }

/** Quarters that the promotion still lasts. [quarters] */
export function promotionLeft(i: i32): i64 { return load<i64>(<usize>i << 3, 4226112); }
export function setPromotionLeft(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4226112); }

/** What the price is above that of the rule because the lab was full. [micro-USD] */
export function premiumMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 4291648); }
export function setPremiumMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4291648); }

/** Part of the revenue that is from private deployments. [cents] */
export function privateRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 4357184); }
export function setPrivateRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4357184); }
