// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1995584); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 2061120); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 2126656); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 2192192); }

/** Share of the lab’s usage in the segment that is not billed. [share] */
export function freeShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2257728); }

/** Utility that the lab’s ecosystem adds for customers of the segment. [utils] */
export function bundleUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 2323264); }

/** Part of the price that is taken off for customers of the bundle, averaged over all. [share] */
export function bundleDiscount(i: i32): f64 { return load<f64>(<usize>i << 3, 2388800); }

/** Part of the lab’s revenue in the segment that is sold through its clouds. [share] */
export function channelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2454336); }

/** Share of the lab’s usage in the segment that is sold as private deployment. [share] */
export function privateShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2519872); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 2585408); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2585408); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 2650944); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2650944); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 2716480); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2716480); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 2782016); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2782016); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 2847552); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2847552); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 2913088); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2913088); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2978624); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2978624); }

/** Price that the lab decided on, before all are applied. [micro-USD] */
export function goalMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 3044160); }
export function setGoalMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3044160); }

/** Simulated customers that would choose the lab at last quarter’s prices if all chose now. [customers] */
export function expectedCustomers(i: i32): f64 { return load<f64>(<usize>i << 3, 3109696); }
export function setExpectedCustomers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3109696); }

/** Price sensitivity of that demand, weighted by it. [utils] */
export function sensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 3175232); }
export function setSensitivity(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3175232); }

/** Part of that demand which responds to the price: one less the share where nobody is loyal. [share] */
export function atStake(i: i32): f64 { return load<f64>(<usize>i << 3, 3240768); }
export function setAtStake(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3240768); }

/** By how much likelier the lab’s own customers choose it than others do. [share] */
export function lockIn(i: i32): f64 { return load<f64>(<usize>i << 3, 3306304); }
export function setLockIn(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3306304); }

/** Part of that demand whose contracts end in a quarter. [share] */
export function turnover(i: i32): f64 { return load<f64>(<usize>i << 3, 3371840); }
export function setTurnover(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3371840); }

/** Simulated customers of the lab expected to stay this quarter. [customers] */
export function stayers(i: i32): f64 { return load<f64>(<usize>i << 3, 3437376); }
export function setStayers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3437376); }

/** Mean tenure that the lab expects of its customers. [quarters] */
export function tenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 3502912); }
export function setTenureQuarters(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3502912); }

/** Share of the segment’s demand two quarters ago. [share] */
export function share1(i: i32): f64 { return load<f64>(<usize>i << 3, 3568448); }
export function setShare1(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3568448); }

/** The same three quarters ago. [share] */
export function share2(i: i32): f64 { return load<f64>(<usize>i << 3, 3633984); }
export function setShare2(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3633984); }

/** The same four quarters ago. [share] */
export function share3(i: i32): f64 { return load<f64>(<usize>i << 3, 3699520); }
export function setShare3(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3699520); }

/** The same five quarters ago. [share] */
export function share4(i: i32): f64 { return load<f64>(<usize>i << 3, 3765056); }
export function setShare4(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3765056); }

/** Part of the cost-plus price taken off by a promotion. [share] */
export function promotionLevel(i: i32): f64 { return load<f64>(<usize>i << 3, 3830592); }
export function setPromotionLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3830592); }

/** Quarters that the promotion still lasts. [quarters] */
export function promotionLeft(i: i32): i64 { return load<i64>(<usize>i << 3, 3896128); }
export function setPromotionLeft(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3896128); }

/** What the price is above that of the rule because the lab was full. [micro-USD] */
export function premiumMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 3961664); }
export function setPremiumMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3961664); }

/** Part of the revenue that is from private deployments. [cents] */
export function privateRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 4027200); }
export function setPrivateRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4027200); }
