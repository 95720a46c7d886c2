// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the segment’s adopted customers that the lab serves at the start; the rest buys nothing. [share] */
export function initialShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2170304); }

/** Utility that customers of the segment add for this lab: brand, distribution, trust. [utils] */
export function focus(i: i32): f64 { return load<f64>(<usize>i << 3, 2235840); }

/** Utility that customers of the segment add for this lab in the long run. [utils] */
export function focusLong(i: i32): f64 { return load<f64>(<usize>i << 3, 2301376); }

/** Time after which 63 % of the way to the long-run focus is gone. [quarters] */
export function focusQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 2366912); }

/** Share of the lab’s usage in the segment that is not billed. [share] */
export function freeShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2432448); }

/** Utility that the lab’s ecosystem adds for customers of the segment. [utils] */
export function bundleUtility(i: i32): f64 { return load<f64>(<usize>i << 3, 2497984); }

/** Part of the price that is taken off for customers of the bundle, averaged over all. [share] */
export function bundleDiscount(i: i32): f64 { return load<f64>(<usize>i << 3, 2563520); }

/** Part of the lab’s revenue in the segment that is sold through its clouds. [share] */
export function channelShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2629056); }

/** Share of the lab’s usage in the segment that is sold as private deployment. [share] */
export function privateShare(i: i32): f64 { return load<f64>(<usize>i << 3, 2694592); }

/** Price of a usage unit. [micro-USD] */
export function priceMicros(i: i32): i64 { return load<i64>(<usize>i << 3, 2760128); }
export function setPriceMicros(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2760128); }

/** Utility of this quarter beside price, quality and focus: bundles and the like. [utils] */
export function appeal(i: i32): f64 { return load<f64>(<usize>i << 3, 2825664); }
export function setAppeal(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 2825664); }

/** Simulated customers. [customers] */
export function customers(i: i32): i64 { return load<i64>(<usize>i << 3, 2891200); }
export function setCustomers(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2891200); }

/** Their summed base usage, 4,096 for an average customer. [base usage] */
export function baseUsage(i: i32): i64 { return load<i64>(<usize>i << 3, 2956736); }
export function setBaseUsage(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 2956736); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 3022272); }
export function setDemandMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3022272); }

/** Usage served. [micro-usage-units] */
export function servedMicro(i: i32): i64 { return load<i64>(<usize>i << 3, 3087808); }
export function setServedMicro(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3087808); }

/** Revenue. [cents] */
export function revenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 3153344); }
export function setRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 3153344); }

/** Price that the lab decided on, before all are applied. [micro-USD] */
export function goalMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 3218880); }
export function setGoalMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3218880); }

/** Simulated customers that would choose the lab at last quarter’s prices if all chose now. [customers] */
export function expectedCustomers(i: i32): f64 { return load<f64>(<usize>i << 3, 3284416); }
export function setExpectedCustomers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3284416); }

/** Price sensitivity of that demand, weighted by it. [utils] */
export function sensitivity(i: i32): f64 { return load<f64>(<usize>i << 3, 3349952); }
export function setSensitivity(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3349952); }

/** Part of that demand which responds to the price: one less the share where nobody is loyal. [share] */
export function atStake(i: i32): f64 { return load<f64>(<usize>i << 3, 3415488); }
export function setAtStake(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3415488); }

/** By how much likelier the lab’s own customers choose it than others do. [share] */
export function lockIn(i: i32): f64 { return load<f64>(<usize>i << 3, 3481024); }
export function setLockIn(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3481024); }

/** Part of that demand whose contracts end in a quarter. [share] */
export function turnover(i: i32): f64 { return load<f64>(<usize>i << 3, 3546560); }
export function setTurnover(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3546560); }

/** Simulated customers of the lab expected to stay this quarter. [customers] */
export function stayers(i: i32): f64 { return load<f64>(<usize>i << 3, 3612096); }
export function setStayers(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3612096); }

/** Mean tenure that the lab expects of its customers. [quarters] */
export function tenureQuarters(i: i32): f64 { return load<f64>(<usize>i << 3, 3677632); }
export function setTenureQuarters(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3677632); }

/** Share of the segment’s demand two quarters ago. [share] */
export function share1(i: i32): f64 { return load<f64>(<usize>i << 3, 3743168); }
export function setShare1(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3743168); }

/** The same three quarters ago. [share] */
export function share2(i: i32): f64 { return load<f64>(<usize>i << 3, 3808704); }
export function setShare2(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3808704); }

/** The same four quarters ago. [share] */
export function share3(i: i32): f64 { return load<f64>(<usize>i << 3, 3874240); }
export function setShare3(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3874240); }

/** The same five quarters ago. [share] */
export function share4(i: i32): f64 { return load<f64>(<usize>i << 3, 3939776); }
export function setShare4(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 3939776); }

/** Part of the cost-plus price taken off by a promotion. [share] */
export function promotionLevel(i: i32): f64 { return load<f64>(<usize>i << 3, 4005312); }
export function setPromotionLevel(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4005312); }

/** Quarters that the promotion still lasts. [quarters] */
export function promotionLeft(i: i32): i64 { return load<i64>(<usize>i << 3, 4070848); }
export function setPromotionLeft(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4070848); }

/** What the price is above that of the rule because the lab was full. [micro-USD] */
export function premiumMicros(i: i32): f64 { return load<f64>(<usize>i << 3, 4136384); }
export function setPremiumMicros(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4136384); }

/** Part of the revenue that is from private deployments. [cents] */
export function privateRevenueCents(i: i32): i64 { return load<i64>(<usize>i << 3, 4201920); }
export function setPrivateRevenueCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4201920); }
