// Printed from src/schema by `npm run generate`. Do not edit.

/** Usage of every adopted customer grows by this factor for each year that the demand clock advances. [factor/year] */
export function demandGrowthPerYear(): f64 { return load<f64>(72256); }

/** The demand clock stands still from this quarter on. [quarter] */
export function slipStartQuarter(): f64 { return load<f64>(72320); }

/** For so many quarters the demand clock stands still; then growth resumes where it stopped. [quarters] */
export function slipQuarters(): f64 { return load<f64>(72384); }

/** Standard deviation of the quarterly speed of the demand clock (lognormal with mean one). [log points] */
export function clockSd(): f64 { return load<f64>(72448); }

/** Quarterly autocorrelation of the speed of the demand clock. [share] */
export function clockPersistence(): f64 { return load<f64>(72512); }

/** Usage units that one capacity unit serves grow by this factor a year. [factor/year] */
export function efficiencyGrowthPerYear(): f64 { return load<f64>(72576); }

/** Weight of the last quarter in the wait that customers expect. [share/quarter] */
export function waitMemory(): f64 { return load<f64>(72640); }

/** Part of lost trust that comes back in a quarter. [share/quarter] */
export function trustRecovery(): f64 { return load<f64>(72704); }

/** Trust lost in a quarter in which nobody was served. [share/quarter] */
export function trustLoss(): f64 { return load<f64>(72768); }

/** Time on the demand clock, which stands still during a slip. [quarters] */
export function clockQuarters(): f64 { return load<f64>(72832); }
export function setClockQuarters(value: f64): void { store<f64>(72832, value); }

/** Autoregressive state of the speed of the clock. [log points] */
export function clockNoise(): f64 { return load<f64>(72896); }
export function setClockNoise(value: f64): void { store<f64>(72896, value); }

/** Advance of the clock in this quarter. [quarters] */
export function clockStep(): f64 { return load<f64>(72960); }
export function setClockStep(value: f64): void { store<f64>(72960, value); }

/** Quality of the best product. [orders of magnitude] */
export function frontierQuality(): f64 { return load<f64>(73024); }
export function setFrontierQuality(value: f64): void { store<f64>(73024, value); }

/** The same in quarter 0. [orders of magnitude] */
export function frontierStart(): f64 { return load<f64>(73088); }
export function setFrontierStart(value: f64): void { store<f64>(73088, value); }

/** Usage units that one capacity unit serves in a quarter. [usage-units/unit] */
export function efficiency(): f64 { return load<f64>(73152); }
export function setEfficiency(value: f64): void { store<f64>(73152, value); }

/** Rent of a unit ordered now, for a quarter. [micro-USD] */
export function rentMicros(): i64 { return load<i64>(73216); }
export function setRentMicros(value: i64): void { store<i64>(73216, value); }

/** Units that suppliers can promise in this quarter. [units] */
export function supplyUnits(): i64 { return load<i64>(73280); }
export function setSupplyUnits(value: i64): void { store<i64>(73280, value); }

/** Units that labs ordered in this quarter. [units] */
export function orderedUnits(): i64 { return load<i64>(73344); }
export function setOrderedUnits(value: i64): void { store<i64>(73344, value); }

/** Capacity in service. [units] */
export function capacityUnits(): i64 { return load<i64>(73408); }
export function setCapacityUnits(value: i64): void { store<i64>(73408, value); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(): i64 { return load<i64>(73472); }
export function setPipelineUnits(value: i64): void { store<i64>(73472, value); }

/** Growth of demand over the last quarter. [log points] */
export function industryGrowth(): f64 { return load<f64>(73536); }
export function setIndustryGrowth(value: f64): void { store<f64>(73536, value); }

/** Simulated customers who have not entered the market. [customers] */
export function unadopted(): i64 { return load<i64>(73600); }
export function setUnadopted(value: i64): void { store<i64>(73600, value); }

/** Simulated customers in the market who buy from nobody. [customers] */
export function outside(): i64 { return load<i64>(73664); }
export function setOutside(value: i64): void { store<i64>(73664, value); }

/** Simulated customers who left one lab for another or for nobody, or came back. [customers] */
export function switches(): i64 { return load<i64>(73728); }
export function setSwitches(value: i64): void { store<i64>(73728, value); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(): i64 { return load<i64>(73792); }
export function setDemandMicro(value: i64): void { store<i64>(73792, value); }

/** Usage served. [micro-usage-units] */
export function servedMicro(): i64 { return load<i64>(73856); }
export function setServedMicro(value: i64): void { store<i64>(73856, value); }

/** Usage turned away twice. [micro-usage-units] */
export function unservedMicro(): i64 { return load<i64>(73920); }
export function setUnservedMicro(value: i64): void { store<i64>(73920, value); }

/** Share of demand that was not served. [share] */
export function unserved(): f64 { return load<f64>(73984); }
export function setUnserved(value: f64): void { store<f64>(73984, value); }

/** Revenue of all labs in the quarter. [cents] */
export function revenueCents(): i64 { return load<i64>(74048); }
export function setRevenueCents(value: i64): void { store<i64>(74048, value); }

/** Market value of all labs. [cents] */
export function marketValueCents(): i64 { return load<i64>(74112); }
export function setMarketValueCents(value: i64): void { store<i64>(74112, value); }

/** Equity that investors still have for labs in this quarter. [cents] */
export function poolCents(): i64 { return load<i64>(74176); }
export function setPoolCents(value: i64): void { store<i64>(74176, value); }

/** Herfindahl index of served revenue. [share] */
export function hhi(): f64 { return load<f64>(74240); }
export function setHhi(value: f64): void { store<f64>(74240, value); }

/** Capacity used over capacity in service. [share] */
export function utilization(): f64 { return load<f64>(74304); }
export function setUtilization(value: f64): void { store<f64>(74304, value); }

/** Labs that have not defaulted. [count] */
export function labsAlive(): i64 { return load<i64>(74368); }
export function setLabsAlive(value: i64): void { store<i64>(74368, value); }

/** Order-free sum over all customer moves so far. [hash] */
export function customerHash(): i64 { return load<i64>(74432); }
export function setCustomerHash(value: i64): void { store<i64>(74432, value); }

/** Usage asked for in the quarter before. [micro-usage-units] */
export function lastDemandMicro(): i64 { return load<i64>(74496); }
export function setLastDemandMicro(value: i64): void { store<i64>(74496, value); }

/** Lab with the best product, −1 before the first quarter. [id] */
export function leader(): i64 { return load<i64>(74560); }
export function setLeader(value: i64): void { store<i64>(74560, value); }

/** Events of this quarter. [count] */
export function events(): i64 { return load<i64>(74624); }
export function setEvents(value: i64): void { store<i64>(74624, value); }

/** Price of building a unit ordered now. [micro-USD] */
export function capexMicros(): i64 { return load<i64>(74688); }
export function setCapexMicros(value: i64): void { store<i64>(74688, value); }

/** What an owned unit ordered now costs a quarter: price over life, and upkeep. [micro-USD] */
export function ownedUnitCostMicros(): i64 { return load<i64>(74752); }
export function setOwnedUnitCostMicros(value: i64): void { store<i64>(74752, value); }

/** Units delivered since the start. [units] */
export function cumulativeUnits(): f64 { return load<f64>(74816); }
export function setCumulativeUnits(value: f64): void { store<f64>(74816, value); }

/** Units that connected power can feed. [units] */
export function powerUnits(): i64 { return load<i64>(74880); }
export function setPowerUnits(value: i64): void { store<i64>(74880, value); }

/** Units that grid connections paid for by labs can feed. [units] */
export function gridUnits(): f64 { return load<f64>(74944); }
export function setGridUnits(value: f64): void { store<f64>(74944, value); }

/** Spot price of a unit for the quarter. [micro-USD] */
export function spotMicros(): i64 { return load<i64>(75008); }
export function setSpotMicros(value: i64): void { store<i64>(75008, value); }

/** Units that others rented from labs, less what labs rented from others. [units] */
export function spotOutsideUnits(): i64 { return load<i64>(75072); }
export function setSpotOutsideUnits(value: i64): void { store<i64>(75072, value); }

/** Growth of the industry a quarter as investors see it, by their average. [log points] */
export function soberGrowth(): f64 { return load<f64>(75136); }
export function setSoberGrowth(value: f64): void { store<f64>(75136, value); }

/** Growth of demand a quarter over the coming year by the model’s own equations without noise; nobody in the market sees it. [log points] */
export function trueGrowth(): f64 { return load<f64>(75200); }
export function setTrueGrowth(value: f64): void { store<f64>(75200, value); }
