// Printed from src/schema by `npm run generate`. Do not edit.

/** Usage of every adopted customer grows by this factor for each year that the demand clock advances. [factor/year] */
export function demandGrowthPerYear(): f64 { return load<f64>(74496); }

/** The demand clock stands still from this quarter on. [quarter] */
export function slipStartQuarter(): f64 { return load<f64>(74560); }

/** For so many quarters the demand clock stands still; then growth resumes where it stopped. [quarters] */
export function slipQuarters(): f64 { return load<f64>(74624); }

/** Standard deviation of the quarterly speed of the demand clock (lognormal with mean one). [log points] */
export function clockSd(): f64 { return load<f64>(74688); }

/** Quarterly autocorrelation of the speed of the demand clock. [share] */
export function clockPersistence(): f64 { return load<f64>(74752); }

/** Usage units that one capacity unit serves grow by this factor a year. [factor/year] */
export function efficiencyGrowthPerYear(): f64 { return load<f64>(74816); }

/** Weight of the last quarter in the wait that customers expect. [share/quarter] */
export function waitMemory(): f64 { return load<f64>(74880); }

/** Part of lost trust that comes back in a quarter. [share/quarter] */
export function trustRecovery(): f64 { return load<f64>(74944); }

/** Trust lost in a quarter in which nobody was served. [share/quarter] */
export function trustLoss(): f64 { return load<f64>(75008); }

/** Time on the demand clock, which stands still during a slip. [quarters] */
export function clockQuarters(): f64 { return load<f64>(75072); }
export function setClockQuarters(value: f64): void { store<f64>(75072, value); }

/** Autoregressive state of the speed of the clock. [log points] */
export function clockNoise(): f64 { return load<f64>(75136); }
export function setClockNoise(value: f64): void { store<f64>(75136, value); }

/** Advance of the clock in this quarter. [quarters] */
export function clockStep(): f64 { return load<f64>(75200); }
export function setClockStep(value: f64): void { store<f64>(75200, value); }

/** Quality of the best product. [orders of magnitude] */
export function frontierQuality(): f64 { return load<f64>(75264); }
export function setFrontierQuality(value: f64): void { store<f64>(75264, value); }

/** The same in quarter 0. [orders of magnitude] */
export function frontierStart(): f64 { return load<f64>(75328); }
export function setFrontierStart(value: f64): void { store<f64>(75328, value); }

/** Usage units that one capacity unit serves in a quarter. [usage-units/unit] */
export function efficiency(): f64 { return load<f64>(75392); }
export function setEfficiency(value: f64): void { store<f64>(75392, value); }

/** Rent of a unit ordered now, for a quarter. [micro-USD] */
export function rentMicros(): i64 { return load<i64>(75456); }
export function setRentMicros(value: i64): void { store<i64>(75456, value); }

/** Units that suppliers can promise in this quarter. [units] */
export function supplyUnits(): i64 { return load<i64>(75520); }
export function setSupplyUnits(value: i64): void { store<i64>(75520, value); }

/** Units that labs ordered in this quarter. [units] */
export function orderedUnits(): i64 { return load<i64>(75584); }
export function setOrderedUnits(value: i64): void { store<i64>(75584, value); }

/** Capacity in service. [units] */
export function capacityUnits(): i64 { return load<i64>(75648); }
export function setCapacityUnits(value: i64): void { store<i64>(75648, value); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(): i64 { return load<i64>(75712); }
export function setPipelineUnits(value: i64): void { store<i64>(75712, value); }

/** Growth of demand over the last quarter. [log points] */
export function industryGrowth(): f64 { return load<f64>(75776); }
export function setIndustryGrowth(value: f64): void { store<f64>(75776, value); }

/** Simulated customers who have not entered the market. [customers] */
export function unadopted(): i64 { return load<i64>(75840); }
export function setUnadopted(value: i64): void { store<i64>(75840, value); }

/** Simulated customers in the market who buy from nobody. [customers] */
export function outside(): i64 { return load<i64>(75904); }
export function setOutside(value: i64): void { store<i64>(75904, value); }

/** Simulated customers who left one lab for another or for nobody, or came back. [customers] */
export function switches(): i64 { return load<i64>(75968); }
export function setSwitches(value: i64): void { store<i64>(75968, value); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(): i64 { return load<i64>(76032); }
export function setDemandMicro(value: i64): void { store<i64>(76032, value); }

/** Usage served. [micro-usage-units] */
export function servedMicro(): i64 { return load<i64>(76096); }
export function setServedMicro(value: i64): void { store<i64>(76096, value); }

/** Usage turned away twice. [micro-usage-units] */
export function unservedMicro(): i64 { return load<i64>(76160); }
export function setUnservedMicro(value: i64): void { store<i64>(76160, value); }

/** Share of demand that was not served. [share] */
export function unserved(): f64 { return load<f64>(76224); }
export function setUnserved(value: f64): void { store<f64>(76224, value); }

/** Revenue of all labs in the quarter. [cents] */
export function revenueCents(): i64 { return load<i64>(76288); }
export function setRevenueCents(value: i64): void { store<i64>(76288, value); }

/** Market value of all labs. [cents] */
export function marketValueCents(): i64 { return load<i64>(76352); }
export function setMarketValueCents(value: i64): void { store<i64>(76352, value); }

/** Equity that investors still have for labs in this quarter. [cents] */
export function poolCents(): i64 { return load<i64>(76416); }
export function setPoolCents(value: i64): void { store<i64>(76416, value); }

/** Herfindahl index of served revenue. [share] */
export function hhi(): f64 { return load<f64>(76480); }
export function setHhi(value: f64): void { store<f64>(76480, value); }

/** Capacity used over capacity in service. [share] */
export function utilization(): f64 { return load<f64>(76544); }
export function setUtilization(value: f64): void { store<f64>(76544, value); }

/** Labs that have not defaulted. [count] */
export function labsAlive(): i64 { return load<i64>(76608); }
export function setLabsAlive(value: i64): void { store<i64>(76608, value); }

/** Order-free sum over all customer moves so far. [hash] */
export function customerHash(): i64 { return load<i64>(76672); }
export function setCustomerHash(value: i64): void { store<i64>(76672, value); }

/** Usage asked for in the quarter before. [micro-usage-units] */
export function lastDemandMicro(): i64 { return load<i64>(76736); }
export function setLastDemandMicro(value: i64): void { store<i64>(76736, value); }

/** Lab with the best product, −1 before the first quarter. [id] */
export function leader(): i64 { return load<i64>(76800); }
export function setLeader(value: i64): void { store<i64>(76800, value); }

/** Events of this quarter. [count] */
export function events(): i64 { return load<i64>(76864); }
export function setEvents(value: i64): void { store<i64>(76864, value); }

/** Price of building a unit ordered now. [micro-USD] */
export function capexMicros(): i64 { return load<i64>(76928); }
export function setCapexMicros(value: i64): void { store<i64>(76928, value); }

/** What an owned unit ordered now costs a quarter: price over life, and upkeep. [micro-USD] */
export function ownedUnitCostMicros(): i64 { return load<i64>(76992); }
export function setOwnedUnitCostMicros(value: i64): void { store<i64>(76992, value); }

/** Units delivered since the start. [units] */
export function cumulativeUnits(): f64 { return load<f64>(77056); }
export function setCumulativeUnits(value: f64): void { store<f64>(77056, value); }

/** Units that connected power can feed. [units] */
export function powerUnits(): i64 { return load<i64>(77120); }
export function setPowerUnits(value: i64): void { store<i64>(77120, value); }

/** Units that grid connections paid for by labs can feed. [units] */
export function gridUnits(): f64 { return load<f64>(77184); }
export function setGridUnits(value: f64): void { store<f64>(77184, value); }

/** Spot price of a unit for the quarter. [micro-USD] */
export function spotMicros(): i64 { return load<i64>(77248); }
export function setSpotMicros(value: i64): void { store<i64>(77248, value); }

/** Units that others rented from labs, less what labs rented from others. [units] */
export function spotOutsideUnits(): i64 { return load<i64>(77312); }
export function setSpotOutsideUnits(value: i64): void { store<i64>(77312, value); }

/** Growth of the industry a quarter as investors see it, by their average. [log points] */
export function soberGrowth(): f64 { return load<f64>(77376); }
export function setSoberGrowth(value: f64): void { store<f64>(77376, value); }

/** Growth of demand a quarter over the coming year by the model’s own equations without noise; nobody in the market sees it. [log points] */
export function trueGrowth(): f64 { return load<f64>(77440); }
export function setTrueGrowth(value: f64): void { store<f64>(77440, value); }

/** Loss of lenders in defaults of the quarter. [cents] */
export function lenderLossCents(): i64 { return load<i64>(77504); }
export function setLenderLossCents(value: i64): void { store<i64>(77504, value); }

/** Loss of clouds and vendors in defaults of the quarter. [cents] */
export function supplierLossCents(): i64 { return load<i64>(77568); }
export function setSupplierLossCents(value: i64): void { store<i64>(77568, value); }

/** Capacity of failed labs that looks for users. [units] */
export function distressedUnits(): f64 { return load<f64>(77632); }
export function setDistressedUnits(value: f64): void { store<f64>(77632, value); }

/** Sites for sale in the quarter and what is remembered of earlier sales. [units] */
export function saleUnits(): f64 { return load<f64>(77696); }
export function setSaleUnits(value: f64): void { store<f64>(77696, value); }

/** What sites fetched in the quarter, over what they would have fetched alone; 1 where nothing was sold. [share] */
export function salePrice(): f64 { return load<f64>(77760); }
export function setSalePrice(value: f64): void { store<f64>(77760, value); }

/** Lenders’ readiness to lend after losses; 1 without. [share] */
export function creditHealth(): f64 { return load<f64>(77824); }
export function setCreditHealth(value: f64): void { store<f64>(77824, value); }

/** Suppliers’ readiness to give credit and to invest after losses; 1 without. [share] */
export function supplierHealth(): f64 { return load<f64>(77888); }
export function setSupplierHealth(value: f64): void { store<f64>(77888, value); }
