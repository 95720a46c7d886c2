// Printed from src/schema by `npm run generate`. Do not edit.

/** Usage of every adopted customer grows by this factor for each year that the demand clock advances. [factor/year] */
export function demandGrowthPerYear(): f64 { return load<f64>(69504); }

/** The demand clock stands still from this quarter on. [quarter] */
export function slipStartQuarter(): f64 { return load<f64>(69568); }

/** For so many quarters the demand clock stands still; then growth resumes where it stopped. [quarters] */
export function slipQuarters(): f64 { return load<f64>(69632); }

/** Standard deviation of the quarterly speed of the demand clock (lognormal with mean one). [log points] */
export function clockSd(): f64 { return load<f64>(69696); }

/** Quarterly autocorrelation of the speed of the demand clock. [share] */
export function clockPersistence(): f64 { return load<f64>(69760); }

/** Usage units that one capacity unit serves grow by this factor a year. [factor/year] */
export function efficiencyGrowthPerYear(): f64 { return load<f64>(69824); }

/** Weight of the last quarter in the wait that customers expect. [share/quarter] */
export function waitMemory(): f64 { return load<f64>(69888); }

/** Part of lost trust that comes back in a quarter. [share/quarter] */
export function trustRecovery(): f64 { return load<f64>(69952); }

/** Trust lost in a quarter in which nobody was served. [share/quarter] */
export function trustLoss(): f64 { return load<f64>(70016); }

/** Time on the demand clock, which stands still during a slip. [quarters] */
export function clockQuarters(): f64 { return load<f64>(70080); }
export function setClockQuarters(value: f64): void { store<f64>(70080, value); }

/** Autoregressive state of the speed of the clock. [log points] */
export function clockNoise(): f64 { return load<f64>(70144); }
export function setClockNoise(value: f64): void { store<f64>(70144, value); }

/** Advance of the clock in this quarter. [quarters] */
export function clockStep(): f64 { return load<f64>(70208); }
export function setClockStep(value: f64): void { store<f64>(70208, value); }

/** Quality of the best product. [orders of magnitude] */
export function frontierQuality(): f64 { return load<f64>(70272); }
export function setFrontierQuality(value: f64): void { store<f64>(70272, value); }

/** The same in quarter 0. [orders of magnitude] */
export function frontierStart(): f64 { return load<f64>(70336); }
export function setFrontierStart(value: f64): void { store<f64>(70336, value); }

/** Usage units that one capacity unit serves in a quarter. [usage-units/unit] */
export function efficiency(): f64 { return load<f64>(70400); }
export function setEfficiency(value: f64): void { store<f64>(70400, value); }

/** Rent of a unit ordered now, for a quarter. [micro-USD] */
export function rentMicros(): i64 { return load<i64>(70464); }
export function setRentMicros(value: i64): void { store<i64>(70464, value); }

/** Units that suppliers can promise in this quarter. [units] */
export function supplyUnits(): i64 { return load<i64>(70528); }
export function setSupplyUnits(value: i64): void { store<i64>(70528, value); }

/** Units that labs ordered in this quarter. [units] */
export function orderedUnits(): i64 { return load<i64>(70592); }
export function setOrderedUnits(value: i64): void { store<i64>(70592, value); }

/** Capacity in service. [units] */
export function capacityUnits(): i64 { return load<i64>(70656); }
export function setCapacityUnits(value: i64): void { store<i64>(70656, value); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(): i64 { return load<i64>(70720); }
export function setPipelineUnits(value: i64): void { store<i64>(70720, value); }

/** Growth of demand over the last quarter. [log points] */
export function industryGrowth(): f64 { return load<f64>(70784); }
export function setIndustryGrowth(value: f64): void { store<f64>(70784, value); }

/** Simulated customers who have not entered the market. [customers] */
export function unadopted(): i64 { return load<i64>(70848); }
export function setUnadopted(value: i64): void { store<i64>(70848, value); }

/** Simulated customers in the market who buy from nobody. [customers] */
export function outside(): i64 { return load<i64>(70912); }
export function setOutside(value: i64): void { store<i64>(70912, value); }

/** Simulated customers who left one lab for another or for nobody, or came back. [customers] */
export function switches(): i64 { return load<i64>(70976); }
export function setSwitches(value: i64): void { store<i64>(70976, value); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(): i64 { return load<i64>(71040); }
export function setDemandMicro(value: i64): void { store<i64>(71040, value); }

/** Usage served. [micro-usage-units] */
export function servedMicro(): i64 { return load<i64>(71104); }
export function setServedMicro(value: i64): void { store<i64>(71104, value); }

/** Usage turned away twice. [micro-usage-units] */
export function unservedMicro(): i64 { return load<i64>(71168); }
export function setUnservedMicro(value: i64): void { store<i64>(71168, value); }

/** Share of demand that was not served. [share] */
export function unserved(): f64 { return load<f64>(71232); }
export function setUnserved(value: f64): void { store<f64>(71232, value); }

/** Revenue of all labs in the quarter. [cents] */
export function revenueCents(): i64 { return load<i64>(71296); }
export function setRevenueCents(value: i64): void { store<i64>(71296, value); }

/** Market value of all labs. [cents] */
export function marketValueCents(): i64 { return load<i64>(71360); }
export function setMarketValueCents(value: i64): void { store<i64>(71360, value); }

/** Equity that investors still have for labs in this quarter. [cents] */
export function poolCents(): i64 { return load<i64>(71424); }
export function setPoolCents(value: i64): void { store<i64>(71424, value); }

/** Herfindahl index of served revenue. [share] */
export function hhi(): f64 { return load<f64>(71488); }
export function setHhi(value: f64): void { store<f64>(71488, value); }

/** Capacity used over capacity in service. [share] */
export function utilization(): f64 { return load<f64>(71552); }
export function setUtilization(value: f64): void { store<f64>(71552, value); }

/** Labs that have not defaulted. [count] */
export function labsAlive(): i64 { return load<i64>(71616); }
export function setLabsAlive(value: i64): void { store<i64>(71616, value); }

/** Order-free sum over all customer moves so far. [hash] */
export function customerHash(): i64 { return load<i64>(71680); }
export function setCustomerHash(value: i64): void { store<i64>(71680, value); }

/** Usage asked for in the quarter before. [micro-usage-units] */
export function lastDemandMicro(): i64 { return load<i64>(71744); }
export function setLastDemandMicro(value: i64): void { store<i64>(71744, value); }

/** Lab with the best product, −1 before the first quarter. [id] */
export function leader(): i64 { return load<i64>(71808); }
export function setLeader(value: i64): void { store<i64>(71808, value); }

/** Events of this quarter. [count] */
export function events(): i64 { return load<i64>(71872); }
export function setEvents(value: i64): void { store<i64>(71872, value); }
