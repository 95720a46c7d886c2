// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1472832); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 1538368); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 1603904); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 1669440); }

/** Share of the lab’s usage in the segment that is not billed. [share] */
export function freeShare(i: i32): f64 { return load<f64>(<usize>i << 3, 1734976); }

/** Utility that the lab’s ecosystem adds for customers of the segment. [utils] */
export function bundleUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 1800512); }

/** Part of the price that is taken off for customers of the bundle, averaged over all. [share] */
export function bundleDiscount(i: i32): f64 { return load<f64>(<usize>i << 3, 1866048); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 1931584); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 1931584); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 1997120); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 1997120); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 2062656); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2062656); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 2128192); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2128192); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 2193728); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2193728); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 2259264); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2259264); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 2324800); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2324800); }

/** Price that the lab decided on, before all are applied. [micro-USD] */
export function goalMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 2390336); }
export function setGoalMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2390336); }

/** Simulated customers that would choose the lab at last quarter’s prices if all chose now. [customers] */
export function expectedCustomers(i: i32): f64 { return load<f64>(<usize>i << 3, 2455872); }
export function setExpectedCustomers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2455872); }

/** Price sensitivity of that demand, weighted by it. [utils] */
export function sensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 2521408); }
export function setSensitivity(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2521408); }

/** Part of that demand which responds to the price: one less the share where nobody is loyal. [share] */
export function atStake(i: i32): f64 { return load<f64>(<usize>i << 3, 2586944); }
export function setAtStake(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2586944); }

/** By how much likelier the lab’s own customers choose it than others do. [share] */
export function lockIn(i: i32): f64 { return load<f64>(<usize>i << 3, 2652480); }
export function setLockIn(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2652480); }

/** Part of that demand whose contracts end in a quarter. [share] */
export function turnover(i: i32): f64 { return load<f64>(<usize>i << 3, 2718016); }
export function setTurnover(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2718016); }

/** Simulated customers of the lab expected to stay this quarter. [customers] */
export function stayers(i: i32): f64 { return load<f64>(<usize>i << 3, 2783552); }
export function setStayers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2783552); }

/** Mean tenure that the lab expects of its customers. [quarters] */
export function tenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 2849088); }
export function setTenureQuarters(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2849088); }

/** Share of the segment’s demand two quarters ago. [share] */
export function share1(i: i32): f64 { return load<f64>(<usize>i << 3, 2914624); }
export function setShare1(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2914624); }

/** The same three quarters ago. [share] */
export function share2(i: i32): f64 { return load<f64>(<usize>i << 3, 2980160); }
export function setShare2(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2980160); }

/** The same four quarters ago. [share] */
export function share3(i: i32): f64 { return load<f64>(<usize>i << 3, 3045696); }
export function setShare3(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3045696); }

/** The same five quarters ago. [share] */
export function share4(i: i32): f64 { return load<f64>(<usize>i << 3, 3111232); }
export function setShare4(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3111232); }

/** Part of the cost-plus price taken off by a promotion. [share] */
export function promotionLevel(i: i32): f64 { return load<f64>(<usize>i << 3, 3176768); }
export function setPromotionLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3176768); }

/** Quarters that the promotion still lasts. [quarters] */
export function promotionLeft(i: i32): i64 { return load<i64>(<usize>i << 3, 3242304); }
export function setPromotionLeft(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3242304); }

/** What the price is above that of the rule because the lab was full. [micro-USD] */
export function premiumMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 3307840); }
export function setPremiumMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3307840); }
