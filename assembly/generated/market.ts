// Printed from src/schema by `npm run generate`. Do not edit.

/** Usage of every adopted customer grows by this factor for each year that the demand clock advances. [factor/year] */
export function demandGrowthPerYear(): f64 { return load<f64>(77568); }

/** The demand clock stands still from this quarter on. [quarter] */
export function slipStartQuarter(): f64 { return load<f64>(77632); }

/** For so many quarters the demand clock stands still; then growth resumes where it stopped. [quarters] */
export function slipQuarters(): f64 { return load<f64>(77696); }

/** Standard deviation of the quarterly speed of the demand clock (lognormal with mean one). [log points] */
export function clockSd(): f64 { return load<f64>(77760); }

/** Quarterly autocorrelation of the speed of the demand clock. [share] */
export function clockPersistence(): f64 { return load<f64>(77824); }

/** Usage units that one capacity unit serves grow by this factor a year. [factor/year] */
export function efficiencyGrowthPerYear(): f64 { return load<f64>(77888); }

/** Weight of the last quarter in the wait that customers expect. [share/quarter] */
export function waitMemory(): f64 { return load<f64>(77952); }

/** Part of lost trust that comes back in a quarter. [share/quarter] */
export function trustRecovery(): f64 { return load<f64>(78016); }

/** Trust lost in a quarter in which nobody was served. [share/quarter] */
export function trustLoss(): f64 { return load<f64>(78080); }

/** Time on the demand clock, which stands still during a slip. [quarters] */
export function clockQuarters(): f64 { return load<f64>(78144); }
export function setClockQuarters(value: f64): void { store<f64>(78144, value); }

/** Autoregressive state of the speed of the clock. [log points] */
export function clockNoise(): f64 { return load<f64>(78208); }
export function setClockNoise(value: f64): void { store<f64>(78208, value); }

/** Advance of the clock in this quarter. [quarters] */
export function clockStep(): f64 { return load<f64>(78272); }
export function setClockStep(value: f64): void { store<f64>(78272, value); }

/** Quality of the best product. [orders of magnitude] */
export function frontierQuality(): f64 { return load<f64>(78336); }
export function setFrontierQuality(value: f64): void { store<f64>(78336, value); }

/** The same in quarter 0. [orders of magnitude] */
export function frontierStart(): f64 { return load<f64>(78400); }
export function setFrontierStart(value: f64): void { store<f64>(78400, value); }

/** Usage units that one capacity unit serves in a quarter. [usage-units/unit] */
export function efficiency(): f64 { return load<f64>(78464); }
export function setEfficiency(value: f64): void { store<f64>(78464, value); }

/** Rent of a unit ordered now, for a quarter. [micro-USD] */
export function rentMicros(): i64 { return load<i64>(78528); }
export function setRentMicros(value: i64): void { store<i64>(78528, value); }

/** Units that suppliers can promise in this quarter. [units] */
export function supplyUnits(): i64 { return load<i64>(78592); }
export function setSupplyUnits(value: i64): void { store<i64>(78592, value); }

/** Units that labs ordered in this quarter. [units] */
export function orderedUnits(): i64 { return load<i64>(78656); }
export function setOrderedUnits(value: i64): void { store<i64>(78656, value); }

/** Capacity in service. [units] */
export function capacityUnits(): i64 { return load<i64>(78720); }
export function setCapacityUnits(value: i64): void { store<i64>(78720, value); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(): i64 { return load<i64>(78784); }
export function setPipelineUnits(value: i64): void { store<i64>(78784, value); }

/** Growth of demand over the last quarter. [log points] */
export function industryGrowth(): f64 { return load<f64>(78848); }
export function setIndustryGrowth(value: f64): void { store<f64>(78848, value); }

/** Simulated customers who have not entered the market. [customers] */
export function unadopted(): i64 { return load<i64>(78912); }
export function setUnadopted(value: i64): void { store<i64>(78912, value); }

/** Simulated customers in the market who buy from nobody. [customers] */
export function outside(): i64 { return load<i64>(78976); }
export function setOutside(value: i64): void { store<i64>(78976, value); }

/** Simulated customers who left one lab for another or for nobody, or came back. [customers] */
export function switches(): i64 { return load<i64>(79040); }
export function setSwitches(value: i64): void { store<i64>(79040, value); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(): i64 { return load<i64>(79104); }
export function setDemandMicro(value: i64): void { store<i64>(79104, value); }

/** Usage served. [micro-usage-units] */
export function servedMicro(): i64 { return load<i64>(79168); }
export function setServedMicro(value: i64): void { store<i64>(79168, value); }

/** Usage turned away twice. [micro-usage-units] */
export function unservedMicro(): i64 { return load<i64>(79232); }
export function setUnservedMicro(value: i64): void { store<i64>(79232, value); }

/** Share of demand that was not served. [share] */
export function unserved(): f64 { return load<f64>(79296); }
export function setUnserved(value: f64): void { store<f64>(79296, value); }

/** Revenue of all labs in the quarter. [cents] */
export function revenueCents(): i64 { return load<i64>(79360); }
export function setRevenueCents(value: i64): void { store<i64>(79360, value); }

/** Market value of all labs. [cents] */
export function marketValueCents(): i64 { return load<i64>(79424); }
export function setMarketValueCents(value: i64): void { store<i64>(79424, value); }

/** Equity that investors still have for labs in this quarter. [cents] */
export function poolCents(): i64 { return load<i64>(79488); }
export function setPoolCents(value: i64): void { store<i64>(79488, value); }

/** Herfindahl index of served revenue. [share] */
export function hhi(): f64 { return load<f64>(79552); }
export function setHhi(value: f64): void { store<f64>(79552, value); }

/** Capacity used over capacity in service. [share] */
export function utilization(): f64 { return load<f64>(79616); }
export function setUtilization(value: f64): void { store<f64>(79616, value); }

/** Labs that have not defaulted. [count] */
export function labsAlive(): i64 { return load<i64>(79680); }
export function setLabsAlive(value: i64): void { store<i64>(79680, value); }

/** Order-free sum over all customer moves so far. [hash] */
export function customerHash(): i64 { return load<i64>(79744); }
export function setCustomerHash(value: i64): void { store<i64>(79744, value); }

/** Usage asked for in the quarter before. [micro-usage-units] */
export function lastDemandMicro(): i64 { return load<i64>(79808); }
export function setLastDemandMicro(value: i64): void { store<i64>(79808, value); }

/** Lab with the best product, −1 before the first quarter. [id] */
export function leader(): i64 { return load<i64>(79872); }
export function setLeader(value: i64): void { store<i64>(79872, value); }

/** Events of this quarter. [count] */
export function events(): i64 { return load<i64>(79936); }
export function setEvents(value: i64): void { store<i64>(79936, value); }

/** Price of building a unit ordered now. [micro-USD] */
export function capexMicros(): i64 { return load<i64>(80000); }
export function setCapexMicros(value: i64): void { store<i64>(80000, value); }

/** What an owned unit ordered now costs a quarter: price over life, and upkeep. [micro-USD] */
export function ownedUnitCostMicros(): i64 { return load<i64>(80064); }
export function setOwnedUnitCostMicros(value: i64): void { store<i64>(80064, value); }

/** Units delivered since the start. [units] */
export function cumulativeUnits(): f64 { return load<f64>(80128); }
export function setCumulativeUnits(value: f64): void { store<f64>(80128, value); }

/** Units that connected power can feed. [units] */
export function powerUnits(): i64 { return load<i64>(80192); }
export function setPowerUnits(value: i64): void { store<i64>(80192, value); }

/** Units that grid connections paid for by labs can feed. [units] */
export function gridUnits(): f64 { return load<f64>(80256); }
export function setGridUnits(value: f64): void { store<f64>(80256, value); }

/** Spot price of a unit for the quarter. [micro-USD] */
export function spotMicros(): i64 { return load<i64>(80320); }
export function setSpotMicros(value: i64): void { store<i64>(80320, value); }

/** Units that others rented from labs, less what labs rented from others. [units] */
export function spotOutsideUnits(): i64 { return load<i64>(80384); }
export function setSpotOutsideUnits(value: i64): void { store<i64>(80384, value); }

/** Growth of the industry a quarter as investors see it, by their average. [log points] */
export function soberGrowth(): f64 { return load<f64>(80448); }
export function setSoberGrowth(value: f64): void { store<f64>(80448, value); }

/** Growth of demand a quarter over the coming year by the model’s own equations without noise; nobody in the market sees it. [log points] */
export function trueGrowth(): f64 { return load<f64>(80512); }
export function setTrueGrowth(value: f64): void { store<f64>(80512, value); }

/** Fundamental value of all labs. [cents] */
export function fundamentalCents(): i64 { return load<i64>(80576); }
export function setFundamentalCents(value: i64): void { store<i64>(80576, value); }

/** Bubble index: market value over fundamental value of all living labs. [factor] */
export function bubble(): f64 { return load<f64>(80640); }
export function setBubble(value: f64): void { store<f64>(80640, value); }

/** Sentiment: what the mood multiplies valuations by. [factor] */
export function sentiment(): f64 { return load<f64>(80704); }
export function setSentiment(value: f64): void { store<f64>(80704, value); }

/** The mood behind it. [log points] */
export function moodState(): f64 { return load<f64>(80768); }
export function setMoodState(value: f64): void { store<f64>(80768, value); }

/** Growth of demand a quarter that investors are used to. [log points] */
export function usedGrowth(): f64 { return load<f64>(80832); }
export function setUsedGrowth(value: f64): void { store<f64>(80832, value); }

/** Market value of all labs a quarter ago. [cents] */
export function lastValueCents(): i64 { return load<i64>(80896); }
export function setLastValueCents(value: i64): void { store<i64>(80896, value); }

/** Growth of that over the quarter before. [log points] */
export function valueGrowth(): f64 { return load<f64>(80960); }
export function setValueGrowth(value: f64): void { store<f64>(80960, value); }

/** 1 while equity is to be had. [switch] */
export function windowOpen(): i64 { return load<i64>(81024); }
export function setWindowOpen(value: i64): void { store<i64>(81024, value); }

/** What the public still has for shares in this quarter. [cents] */
export function publicPoolCents(): i64 { return load<i64>(81088); }
export function setPublicPoolCents(value: i64): void { store<i64>(81088, value); }

/** Labs that have listed so far. [count] */
export function listings(): i64 { return load<i64>(81152); }
export function setListings(value: i64): void { store<i64>(81152, value); }

/** Quarter of the last listing. [quarter] */
export function lastListingQuarter(): i64 { return load<i64>(81216); }
export function setLastListingQuarter(value: i64): void { store<i64>(81216, value); }

/** Rate of the central bank. [share/year] */
export function policyRate(): f64 { return load<f64>(81280); }
export function setPolicyRate(value: f64): void { store<f64>(81280, value); }

/** What lenders lend over what they would in calm times. [factor] */
export function appetite(): f64 { return load<f64>(81344); }
export function setAppetite(value: f64): void { store<f64>(81344, value); }

/** Quarter of the last warning, −1 before the first. [quarter] */
export function warnedQuarter(): i64 { return load<i64>(81408); }
export function setWarnedQuarter(value: i64): void { store<i64>(81408, value); }

/** Loss of lenders in defaults of the quarter. [cents] */
export function lenderLossCents(): i64 { return load<i64>(81472); }
export function setLenderLossCents(value: i64): void { store<i64>(81472, value); }

/** Loss of clouds and vendors in defaults of the quarter. [cents] */
export function supplierLossCents(): i64 { return load<i64>(81536); }
export function setSupplierLossCents(value: i64): void { store<i64>(81536, value); }

/** Capacity of failed labs that looks for users. [units] */
export function distressedUnits(): f64 { return load<f64>(81600); }
export function setDistressedUnits(value: f64): void { store<f64>(81600, value); }

/** Sites for sale in the quarter and what is remembered of earlier sales. [units] */
export function saleUnits(): f64 { return load<f64>(81664); }
export function setSaleUnits(value: f64): void { store<f64>(81664, value); }

/** What sites fetched in the quarter, over what they would have fetched alone; 1 where nothing was sold. [share] */
export function salePrice(): f64 { return load<f64>(81728); }
export function setSalePrice(value: f64): void { store<f64>(81728, value); }

/** Lenders’ readiness to lend after losses; 1 without. [share] */
export function creditHealth(): f64 { return load<f64>(81792); }
export function setCreditHealth(value: f64): void { store<f64>(81792, value); }

/** Suppliers’ readiness to give credit and to invest after losses; 1 without. [share] */
export function supplierHealth(): f64 { return load<f64>(81856); }
export function setSupplierHealth(value: f64): void { store<f64>(81856, value); }

/** Highest market value of all labs so far. [cents] */
export function peakValueCents(): i64 { return load<i64>(81920); }
export function setPeakValueCents(value: i64): void { store<i64>(81920, value); }

/** How far market value is below that peak. [share] */
export function drawdown(): f64 { return load<f64>(81984); }
export function setDrawdown(value: f64): void { store<f64>(81984, value); }

/** 1 once the fall from this peak has been noted. [switch] */
export function burstNoted(): i64 { return load<i64>(82048); }
export function setBurstNoted(value: i64): void { store<i64>(82048, value); }

/** Money that outsiders have put into labs so far. [cents] */
export function investedCents(): i64 { return load<i64>(82112); }
export function setInvestedCents(value: i64): void { store<i64>(82112, value); }

/** Of that, what was in labs that failed: equity, and what lenders did not get back. [cents] */
export function lostCents(): i64 { return load<i64>(82176); }
export function setLostCents(value: i64): void { store<i64>(82176, value); }

/** Lost over invested. [share] */
export function lostShare(): f64 { return load<f64>(82240); }
export function setLostShare(value: f64): void { store<f64>(82240, value); }

/** Customers in the market who changed lab, left or came back in the quarter. [share] */
export function churn(): f64 { return load<f64>(82304); }
export function setChurn(value: f64): void { store<f64>(82304, value); }

/** Compute bills and payments for sites over revenue. [factor] */
export function spendOverRevenue(): f64 { return load<f64>(82368); }
export function setSpendOverRevenue(value: f64): void { store<f64>(82368, value); }
