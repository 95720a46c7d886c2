// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1744192); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 1809728); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 1875264); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 1940800); }

/** Share of the lab’s usage in the segment that is not billed. [share] */
export function freeShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2006336); }

/** Utility that the lab’s ecosystem adds for customers of the segment. [utils] */
export function bundleUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 2071872); }

/** Part of the price that is taken off for customers of the bundle, averaged over all. [share] */
export function bundleDiscount(i: i32): f64 { return load<f64>(<usize>i << 3, 2137408); }

/** Share of the lab’s usage in the segment that is sold as private deployment. [share] */
export function privateShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2202944); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 2268480); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2268480); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 2334016); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2334016); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 2399552); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2399552); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 2465088); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2465088); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 2530624); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2530624); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 2596160); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2596160); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2661696); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2661696); }

/** Price that the lab decided on, before all are applied. [micro-USD] */
export function goalMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 2727232); }
export function setGoalMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2727232); }

/** Simulated customers that would choose the lab at last quarter’s prices if all chose now. [customers] */
export function expectedCustomers(i: i32): f64 { return load<f64>(<usize>i << 3, 2792768); }
export function setExpectedCustomers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2792768); }

/** Price sensitivity of that demand, weighted by it. [utils] */
export function sensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 2858304); }
export function setSensitivity(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2858304); }

/** Part of that demand which responds to the price: one less the share where nobody is loyal. [share] */
export function atStake(i: i32): f64 { return load<f64>(<usize>i << 3, 2923840); }
export function setAtStake(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2923840); }

/** By how much likelier the lab’s own customers choose it than others do. [share] */
export function lockIn(i: i32): f64 { return load<f64>(<usize>i << 3, 2989376); }
export function setLockIn(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2989376); }

/** Part of that demand whose contracts end in a quarter. [share] */
export function turnover(i: i32): f64 { return load<f64>(<usize>i << 3, 3054912); }
export function setTurnover(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3054912); }

/** Simulated customers of the lab expected to stay this quarter. [customers] */
export function stayers(i: i32): f64 { return load<f64>(<usize>i << 3, 3120448); }
export function setStayers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3120448); }

/** Mean tenure that the lab expects of its customers. [quarters] */
export function tenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 3185984); }
export function setTenureQuarters(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3185984); }

/** Share of the segment’s demand two quarters ago. [share] */
export function share1(i: i32): f64 { return load<f64>(<usize>i << 3, 3251520); }
export function setShare1(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3251520); }

/** The same three quarters ago. [share] */
export function share2(i: i32): f64 { return load<f64>(<usize>i << 3, 3317056); }
export function setShare2(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3317056); }

/** The same four quarters ago. [share] */
export function share3(i: i32): f64 { return load<f64>(<usize>i << 3, 3382592); }
export function setShare3(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3382592); }

/** The same five quarters ago. [share] */
export function share4(i: i32): f64 { return load<f64>(<usize>i << 3, 3448128); }
export function setShare4(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3448128); }

/** Part of the cost-plus price taken off by a promotion. [share] */
export function promotionLevel(i: i32): f64 { return load<f64>(<usize>i << 3, 3513664); }
export function setPromotionLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3513664); }

/** Quarters that the promotion still lasts. [quarters] */
export function promotionLeft(i: i32): i64 { return load<i64>(<usize>i << 3, 3579200); }
export function setPromotionLeft(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3579200); }

/** What the price is above that of the rule because the lab was full. [micro-USD] */
export function premiumMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 3644736); }
export function setPremiumMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3644736); }

/** Part of the revenue that is from private deployments. [cents] */
export function privateRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 3710272); }
export function setPrivateRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3710272); }
