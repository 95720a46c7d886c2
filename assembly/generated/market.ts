// Printed from src/schema by `npm run generate`. Do not edit.

/** Usage of every adopted customer grows by this factor for each year that the demand clock advances. [factor/year] */
export function demandGrowthPerYear(): f64 { return load<f64>(70784); }

/** The demand clock stands still from this quarter on. [quarter] */
export function slipStartQuarter(): f64 { return load<f64>(70848); }

/** For so many quarters the demand clock stands still; then growth resumes where it stopped. [quarters] */
export function slipQuarters(): f64 { return load<f64>(70912); }

/** Standard deviation of the quarterly speed of the demand clock (lognormal with mean one). [log points] */
export function clockSd(): f64 { return load<f64>(70976); }

/** Quarterly autocorrelation of the speed of the demand clock. [share] */
export function clockPersistence(): f64 { return load<f64>(71040); }

/** Usage units that one capacity unit serves grow by this factor a year. [factor/year] */
export function efficiencyGrowthPerYear(): f64 { return load<f64>(71104); }

/** Weight of the last quarter in the wait that customers expect. [share/quarter] */
export function waitMemory(): f64 { return load<f64>(71168); }

/** Part of lost trust that comes back in a quarter. [share/quarter] */
export function trustRecovery(): f64 { return load<f64>(71232); }

/** Trust lost in a quarter in which nobody was served. [share/quarter] */
export function trustLoss(): f64 { return load<f64>(71296); }

/** Time on the demand clock, which stands still during a slip. [quarters] */
export function clockQuarters(): f64 { return load<f64>(71360); }
export function setClockQuarters(value: f64): void { store<f64>(71360, value); }

/** Autoregressive state of the speed of the clock. [log points] */
export function clockNoise(): f64 { return load<f64>(71424); }
export function setClockNoise(value: f64): void { store<f64>(71424, value); }

/** Advance of the clock in this quarter. [quarters] */
export function clockStep(): f64 { return load<f64>(71488); }
export function setClockStep(value: f64): void { store<f64>(71488, value); }

/** Quality of the best product. [orders of magnitude] */
export function frontierQuality(): f64 { return load<f64>(71552); }
export function setFrontierQuality(value: f64): void { store<f64>(71552, value); }

/** The same in quarter 0. [orders of magnitude] */
export function frontierStart(): f64 { return load<f64>(71616); }
export function setFrontierStart(value: f64): void { store<f64>(71616, value); }

/** Usage units that one capacity unit serves in a quarter. [usage-units/unit] */
export function efficiency(): f64 { return load<f64>(71680); }
export function setEfficiency(value: f64): void { store<f64>(71680, value); }

/** Rent of a unit ordered now, for a quarter. [micro-USD] */
export function rentMicros(): i64 { return load<i64>(71744); }
export function setRentMicros(value: i64): void { store<i64>(71744, value); }

/** Units that suppliers can promise in this quarter. [units] */
export function supplyUnits(): i64 { return load<i64>(71808); }
export function setSupplyUnits(value: i64): void { store<i64>(71808, value); }

/** Units that labs ordered in this quarter. [units] */
export function orderedUnits(): i64 { return load<i64>(71872); }
export function setOrderedUnits(value: i64): void { store<i64>(71872, value); }

/** Capacity in service. [units] */
export function capacityUnits(): i64 { return load<i64>(71936); }
export function setCapacityUnits(value: i64): void { store<i64>(71936, value); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(): i64 { return load<i64>(72000); }
export function setPipelineUnits(value: i64): void { store<i64>(72000, value); }

/** Growth of demand over the last quarter. [log points] */
export function industryGrowth(): f64 { return load<f64>(72064); }
export function setIndustryGrowth(value: f64): void { store<f64>(72064, value); }

/** Simulated customers who have not entered the market. [customers] */
export function unadopted(): i64 { return load<i64>(72128); }
export function setUnadopted(value: i64): void { store<i64>(72128, value); }

/** Simulated customers in the market who buy from nobody. [customers] */
export function outside(): i64 { return load<i64>(72192); }
export function setOutside(value: i64): void { store<i64>(72192, value); }

/** Simulated customers who left one lab for another or for nobody, or came back. [customers] */
export function switches(): i64 { return load<i64>(72256); }
export function setSwitches(value: i64): void { store<i64>(72256, value); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(): i64 { return load<i64>(72320); }
export function setDemandMicro(value: i64): void { store<i64>(72320, value); }

/** Usage served. [micro-usage-units] */
export function servedMicro(): i64 { return load<i64>(72384); }
export function setServedMicro(value: i64): void { store<i64>(72384, value); }

/** Usage turned away twice. [micro-usage-units] */
export function unservedMicro(): i64 { return load<i64>(72448); }
export function setUnservedMicro(value: i64): void { store<i64>(72448, value); }

/** Share of demand that was not served. [share] */
export function unserved(): f64 { return load<f64>(72512); }
export function setUnserved(value: f64): void { store<f64>(72512, value); }

/** Revenue of all labs in the quarter. [cents] */
export function revenueCents(): i64 { return load<i64>(72576); }
export function setRevenueCents(value: i64): void { store<i64>(72576, value); }

/** Market value of all labs. [cents] */
export function marketValueCents(): i64 { return load<i64>(72640); }
export function setMarketValueCents(value: i64): void { store<i64>(72640, value); }

/** Equity that investors still have for labs in this quarter. [cents] */
export function poolCents(): i64 { return load<i64>(72704); }
export function setPoolCents(value: i64): void { store<i64>(72704, value); }

/** Herfindahl index of served revenue. [share] */
export function hhi(): f64 { return load<f64>(72768); }
export function setHhi(value: f64): void { store<f64>(72768, value); }

/** Capacity used over capacity in service. [share] */
export function utilization(): f64 { return load<f64>(72832); }
export function setUtilization(value: f64): void { store<f64>(72832, value); }

/** Labs that have not defaulted. [count] */
export function labsAlive(): i64 { return load<i64>(72896); }
export function setLabsAlive(value: i64): void { store<i64>(72896, value); }

/** Order-free sum over all customer moves so far. [hash] */
export function customerHash(): i64 { return load<i64>(72960); }
export function setCustomerHash(value: i64): void { store<i64>(72960, value); }

/** Usage asked for in the quarter before. [micro-usage-units] */
export function lastDemandMicro(): i64 { return load<i64>(73024); }
export function setLastDemandMicro(value: i64): void { store<i64>(73024, value); }

/** Lab with the best product, −1 before the first quarter. [id] */
export function leader(): i64 { return load<i64>(73088); }
export function setLeader(value: i64): void { store<i64>(73088, value); }

/** Events of this quarter. [count] */
export function events(): i64 { return load<i64>(73152); }
export function setEvents(value: i64): void { store<i64>(73152, value); }

/** Price of building a unit ordered now. [micro-USD] */
export function capexMicros(): i64 { return load<i64>(73216); }
export function setCapexMicros(value: i64): void { store<i64>(73216, value); }

/** What an owned unit ordered now costs a quarter: price over life, and upkeep. [micro-USD] */
export function ownedUnitCostMicros(): i64 { return load<i64>(73280); }
export function setOwnedUnitCostMicros(value: i64): void { store<i64>(73280, value); }

/** Growth of the industry a quarter as investors see it, by their average. [log points] */
export function soberGrowth(): f64 { return load<f64>(73344); }
export function setSoberGrowth(value: f64): void { store<f64>(73344, value); }

/** Growth of demand a quarter over the coming year by the model’s own equations without noise; nobody in the market sees it. [log points] */
export function trueGrowth(): f64 { return load<f64>(73408); }
export function setTrueGrowth(value: f64): void { store<f64>(73408, value); }
