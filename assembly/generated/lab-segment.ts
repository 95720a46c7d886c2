// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2276416); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 2341952); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 2407488); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 2473024); }

/** Share of the lab’s usage in the segment that is not billed. [share] */
export function freeShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2538560); }

/** Utility that the lab’s ecosystem adds for customers of the segment. [utils] */
export function bundleUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 2604096); }

/** Part of the price that is taken off for customers of the bundle, averaged over all. [share] */
export function bundleDiscount(i: i32): f64 { return load<f64>(<usize>i << 3, 2669632); }

/** Part of the lab’s revenue in the segment that is sold through its clouds. [share] */
export function channelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2735168); }

/** Share of the lab’s usage in the segment that is sold as private deployment. [share] */
export function privateShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2800704); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 2866240); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2866240); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 2931776); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2931776); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 2997312); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2997312); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 3062848); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3062848); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 3128384); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3128384); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 3193920); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3193920); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 3259456); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3259456); }

/** Price that the lab decided on, before all are applied. [micro-USD] */
export function goalMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 3324992); }
export function setGoalMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3324992); }

/** Simulated customers that would choose the lab at last quarter’s prices if all chose now. [customers] */
export function expectedCustomers(i: i32): f64 { return load<f64>(<usize>i << 3, 3390528); }
export function setExpectedCustomers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3390528); }

/** Price sensitivity of that demand, weighted by it. [utils] */
export function sensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 3456064); }
export function setSensitivity(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3456064); }

/** Part of that demand which responds to the price: one less the share where nobody is loyal. [share] */
export function atStake(i: i32): f64 { return load<f64>(<usize>i << 3, 3521600); }
export function setAtStake(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3521600); }

/** By how much likelier the lab’s own customers choose it than others do. [share] */
export function lockIn(i: i32): f64 { return load<f64>(<usize>i << 3, 3587136); }
export function setLockIn(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3587136); }

/** Part of that demand whose contracts end in a quarter. [share] */
export function turnover(i: i32): f64 { return load<f64>(<usize>i << 3, 3652672); }
export function setTurnover(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3652672); }

/** Simulated customers of the lab expected to stay this quarter. [customers] */
export function stayers(i: i32): f64 { return load<f64>(<usize>i << 3, 3718208); }
export function setStayers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3718208); }

/** Mean tenure that the lab expects of its customers. [quarters] */
export function tenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 3783744); }
export function setTenureQuarters(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3783744); }

/** Share of the segment’s demand two quarters ago. [share] */
export function share1(i: i32): f64 { return load<f64>(<usize>i << 3, 3849280); }
export function setShare1(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3849280); }

/** The same three quarters ago. [share] */
export function share2(i: i32): f64 { return load<f64>(<usize>i << 3, 3914816); }
export function setShare2(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3914816); }

/** The same four quarters ago. [share] */
export function share3(i: i32): f64 { return load<f64>(<usize>i << 3, 3980352); }
export function setShare3(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3980352); }

/** The same five quarters ago. [share] */
export function share4(i: i32): f64 { return load<f64>(<usize>i << 3, 4045888); }
export function setShare4(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4045888); }

/** Part of the cost-plus price taken off by a promotion. [share] */
export function promotionLevel(i: i32): f64 { return load<f64>(<usize>i << 3, 4111424); }
export function setPromotionLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4111424); }

/** Quarters that the promotion still lasts. [quarters] */
export function promotionLeft(i: i32): i64 { return load<i64>(<usize>i << 3, 4176960); }
export function setPromotionLeft(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4176960); }

/** What the price is above that of the rule because the lab was full. [micro-USD] */
export function premiumMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 4242496); }
export function setPremiumMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4242496); }

/** Part of the revenue that is from private deployments. [cents] */
export function privateRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 4308032); }
export function setPrivateRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4308032); }
