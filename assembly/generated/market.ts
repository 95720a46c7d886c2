// Printed from src/schema by `npm run generate`. Do not edit.

/** Usage of every adopted customer grows by this factor for each year that the demand clock advances. [factor/year] */
export function demandGrowthPerYear(): f64 { return load<f64>(78080); }

/** The demand clock stands still from this quarter on. [quarter] */
export function slipStartQuarter(): f64 { return load<f64>(78144); }

/** For so many quarters the demand clock stands still; then growth resumes where it stopped. [quarters] */
export function slipQuarters(): f64 { return load<f64>(78208); }

/** Standard deviation of the quarterly speed of the demand clock (lognormal with mean one). [log points] */
export function clockSd(): f64 { return load<f64>(78272); }

/** Quarterly autocorrelation of the speed of the demand clock. [share] */
export function clockPersistence(): f64 { return load<f64>(78336); }

/** Usage units that one capacity unit serves grow by this factor a year. [factor/year] */
export function efficiencyGrowthPerYear(): f64 { return load<f64>(78400); }

/** Weight of the last quarter in the wait that customers expect. [share/quarter] */
export function waitMemory(): f64 { return load<f64>(78464); }

/** Part of lost trust that comes back in a quarter. [share/quarter] */
export function trustRecovery(): f64 { return load<f64>(78528); }

/** Trust lost in a quarter in which nobody was served. [share/quarter] */
export function trustLoss(): f64 { return load<f64>(78592); }

/** Quarters by which open weights trail the frontier. [quarters] */
export function openLagQuarters(): f64 { return load<f64>(78656); }

/** What a host of open weights earns over cost. [share] */
export function openMargin(): f64 { return load<f64>(78720); }

/** How much better, or worse, open weights are than the frontier was. [orders of magnitude] */
export function openBoost(): f64 { return load<f64>(78784); }

/** Part of revenue that compliance costs. [share] */
export function complianceShare(): f64 { return load<f64>(78848); }

/** What full localisation costs a lab a quarter. [USD/quarter] */
export function localisationUsd(): f64 { return load<f64>(78912); }

/** People who work. [customers] */
export function workforce(): f64 { return load<f64>(78976); }

/** Part of all tasks that can ever be automated. [share] */
export function exposedShare(): f64 { return load<f64>(79040); }

/** How fast that part is reached with the quality of the frontier. [factor] */
export function automationSpeed(): f64 { return load<f64>(79104); }

/** Part of automation that replaces people rather than helping them. [share] */
export function substitutionShare(): f64 { return load<f64>(79168); }

/** How far policy turns substitution into augmentation. [share] */
export function augmentIncentive(): f64 { return load<f64>(79232); }

/** Elasticity ε of work wanted to productivity, plus nothing: above one, better work makes more of it. [factor] */
export function outputElasticity(): f64 { return load<f64>(79296); }

/** Part of lost work that is entry-level. [share] */
export function entryLevelShare(): f64 { return load<f64>(79360); }

/** Part of the unemployed who find other work in a quarter by themselves. [share/quarter] */
export function retrainingShare(): f64 { return load<f64>(79424); }

/** What it costs to retrain one person more. [USD] */
export function retrainingCostUsd(): f64 { return load<f64>(79488); }

/** Part of the automation tax that pays for retraining. [share] */
export function retrainingBudgetShare(): f64 { return load<f64>(79552); }

/** Tax on what labs earn at work, times the part that substitutes. [share] */
export function automationTaxShare(): f64 { return load<f64>(79616); }

/** Elasticity of wages to output per worker. [share] */
export function wagePassThrough(): f64 { return load<f64>(79680); }

/** Unemployment by automation from which on adoption slows. [share] */
export function backlashLevel(): f64 { return load<f64>(79744); }

/** How much each point beyond slows it. [factor] */
export function backlashGain(): f64 { return load<f64>(79808); }

/** Growth of productivity without these products. [share/year] */
export function baseProductivityPerYear(): f64 { return load<f64>(79872); }

/** Jobs for a thousand units in service. [factor] */
export function siteJobs(): f64 { return load<f64>(79936); }

/** Time on the demand clock, which stands still during a slip. [quarters] */
export function clockQuarters(): f64 { return load<f64>(80000); }
export function setClockQuarters(value: f64): void { store<f64>(80000, value); }

/** Autoregressive state of the speed of the clock. [log points] */
export function clockNoise(): f64 { return load<f64>(80064); }
export function setClockNoise(value: f64): void { store<f64>(80064, value); }

/** Advance of the clock in this quarter. [quarters] */
export function clockStep(): f64 { return load<f64>(80128); }
export function setClockStep(value: f64): void { store<f64>(80128, value); }

/** Quality of the best product. [orders of magnitude] */
export function frontierQuality(): f64 { return load<f64>(80192); }
export function setFrontierQuality(value: f64): void { store<f64>(80192, value); }

/** The same in quarter 0. [orders of magnitude] */
export function frontierStart(): f64 { return load<f64>(80256); }
export function setFrontierStart(value: f64): void { store<f64>(80256, value); }

/** Usage units that one capacity unit serves in a quarter. [usage-units/unit] */
export function efficiency(): f64 { return load<f64>(80320); }
export function setEfficiency(value: f64): void { store<f64>(80320, value); }

/** Rent of a unit ordered now, for a quarter. [micro-USD] */
export function rentMicros(): i64 { return load<i64>(80384); }
export function setRentMicros(value: i64): void { store<i64>(80384, value); }

/** Units that suppliers can promise in this quarter. [units] */
export function supplyUnits(): i64 { return load<i64>(80448); }
export function setSupplyUnits(value: i64): void { store<i64>(80448, value); }

/** Units that labs ordered in this quarter. [units] */
export function orderedUnits(): i64 { return load<i64>(80512); }
export function setOrderedUnits(value: i64): void { store<i64>(80512, value); }

/** Capacity in service. [units] */
export function capacityUnits(): i64 { return load<i64>(80576); }
export function setCapacityUnits(value: i64): void { store<i64>(80576, value); }

/** Capacity ordered and not yet delivered. [units] */
export function pipelineUnits(): i64 { return load<i64>(80640); }
export function setPipelineUnits(value: i64): void { store<i64>(80640, value); }

/** Growth of demand over the last quarter. [log points] */
export function industryGrowth(): f64 { return load<f64>(80704); }
export function setIndustryGrowth(value: f64): void { store<f64>(80704, value); }

/** Simulated customers who have not entered the market. [customers] */
export function unadopted(): i64 { return load<i64>(80768); }
export function setUnadopted(value: i64): void { store<i64>(80768, value); }

/** Simulated customers in the market who buy from nobody. [customers] */
export function outside(): i64 { return load<i64>(80832); }
export function setOutside(value: i64): void { store<i64>(80832, value); }

/** Simulated customers who left one lab for another or for nobody, or came back. [customers] */
export function switches(): i64 { return load<i64>(80896); }
export function setSwitches(value: i64): void { store<i64>(80896, value); }

/** Usage asked for. [micro-usage-units] */
export function demandMicro(): i64 { return load<i64>(80960); }
export function setDemandMicro(value: i64): void { store<i64>(80960, value); }

/** Usage served. [micro-usage-units] */
export function servedMicro(): i64 { return load<i64>(81024); }
export function setServedMicro(value: i64): void { store<i64>(81024, value); }

/** Usage turned away twice. [micro-usage-units] */
export function unservedMicro(): i64 { return load<i64>(81088); }
export function setUnservedMicro(value: i64): void { store<i64>(81088, value); }

/** Share of demand that was not served. [share] */
export function unserved(): f64 { return load<f64>(81152); }
export function setUnserved(value: f64): void { store<f64>(81152, value); }

/** Revenue of all labs in the quarter. [cents] */
export function revenueCents(): i64 { return load<i64>(81216); }
export function setRevenueCents(value: i64): void { store<i64>(81216, value); }

/** Market value of all labs. [cents] */
export function marketValueCents(): i64 { return load<i64>(81280); }
export function setMarketValueCents(value: i64): void { store<i64>(81280, value); }

/** Equity that investors still have for labs in this quarter. [cents] */
export function poolCents(): i64 { return load<i64>(81344); }
export function setPoolCents(value: i64): void { store<i64>(81344, value); }

/** Herfindahl index of served revenue. [share] */
export function hhi(): f64 { return load<f64>(81408); }
export function setHhi(value: f64): void { store<f64>(81408, value); }

/** Capacity used over capacity in service. [share] */
export function utilization(): f64 { return load<f64>(81472); }
export function setUtilization(value: f64): void { store<f64>(81472, value); }

/** Labs that have not defaulted. [count] */
export function labsAlive(): i64 { return load<i64>(81536); }
export function setLabsAlive(value: i64): void { store<i64>(81536, value); }

/** Order-free sum over all customer moves so far. [hash] */
export function customerHash(): i64 { return load<i64>(81600); }
export function setCustomerHash(value: i64): void { store<i64>(81600, value); }

/** Usage asked for in the quarter before. [micro-usage-units] */
export function lastDemandMicro(): i64 { return load<i64>(81664); }
export function setLastDemandMicro(value: i64): void { store<i64>(81664, value); }

/** Lab with the best product, −1 before the first quarter. [id] */
export function leader(): i64 { return load<i64>(81728); }
export function setLeader(value: i64): void { store<i64>(81728, value); }

/** Events of this quarter. [count] */
export function events(): i64 { return load<i64>(81792); }
export function setEvents(value: i64): void { store<i64>(81792, value); }

/** Price of building a unit ordered now. [micro-USD] */
export function capexMicros(): i64 { return load<i64>(81856); }
export function setCapexMicros(value: i64): void { store<i64>(81856, value); }

/** What an owned unit ordered now costs a quarter: price over life, and upkeep. [micro-USD] */
export function ownedUnitCostMicros(): i64 { return load<i64>(81920); }
export function setOwnedUnitCostMicros(value: i64): void { store<i64>(81920, value); }

/** Units delivered since the start. [units] */
export function cumulativeUnits(): f64 { return load<f64>(81984); }
export function setCumulativeUnits(value: f64): void { store<f64>(81984, value); }

/** Units that connected power can feed. [units] */
export function powerUnits(): i64 { return load<i64>(82048); }
export function setPowerUnits(value: i64): void { store<i64>(82048, value); }

/** Units that grid connections paid for by labs can feed. [units] */
export function gridUnits(): f64 { return load<f64>(82112); }
export function setGridUnits(value: f64): void { store<f64>(82112, value); }

/** Spot price of a unit for the quarter. [micro-USD] */
export function spotMicros(): i64 { return load<i64>(82176); }
export function setSpotMicros(value: i64): void { store<i64>(82176, value); }

/** Units that others rented from labs, less what labs rented from others. [units] */
export function spotOutsideUnits(): i64 { return load<i64>(82240); }
export function setSpotOutsideUnits(value: i64): void { store<i64>(82240, value); }

/** Growth of the industry a quarter as investors see it, by their average. [log points] */
export function soberGrowth(): f64 { return load<f64>(82304); }
export function setSoberGrowth(value: f64): void { store<f64>(82304, value); }

/** Growth of demand a quarter over the coming year by the model’s own equations without noise; nobody in the market sees it. [log points] */
export function trueGrowth(): f64 { return load<f64>(82368); }
export function setTrueGrowth(value: f64): void { store<f64>(82368, value); }

/** Fundamental value of all labs. [cents] */
export function fundamentalCents(): i64 { return load<i64>(82432); }
export function setFundamentalCents(value: i64): void { store<i64>(82432, value); }

/** Bubble index: market value over fundamental value of all living labs. [factor] */
export function bubble(): f64 { return load<f64>(82496); }
export function setBubble(value: f64): void { store<f64>(82496, value); }

/** Sentiment: what the mood multiplies valuations by. [factor] */
export function sentiment(): f64 { return load<f64>(82560); }
export function setSentiment(value: f64): void { store<f64>(82560, value); }

/** The mood behind it. [log points] */
export function moodState(): f64 { return load<f64>(82624); }
export function setMoodState(value: f64): void { store<f64>(82624, value); }

/** Growth of demand a quarter that investors are used to. [log points] */
export function usedGrowth(): f64 { return load<f64>(82688); }
export function setUsedGrowth(value: f64): void { store<f64>(82688, value); }

/** Market value of all labs a quarter ago. [cents] */
export function lastValueCents(): i64 { return load<i64>(82752); }
export function setLastValueCents(value: i64): void { store<i64>(82752, value); }

/** Growth of that over the quarter before. [log points] */
export function valueGrowth(): f64 { return load<f64>(82816); }
export function setValueGrowth(value: f64): void { store<f64>(82816, value); }

/** 1 while equity is to be had. [switch] */
export function windowOpen(): i64 { return load<i64>(82880); }
export function setWindowOpen(value: i64): void { store<i64>(82880, value); }

/** What the public still has for shares in this quarter. [cents] */
export function publicPoolCents(): i64 { return load<i64>(82944); }
export function setPublicPoolCents(value: i64): void { store<i64>(82944, value); }

/** Labs that have listed so far. [count] */
export function listings(): i64 { return load<i64>(83008); }
export function setListings(value: i64): void { store<i64>(83008, value); }

/** Quarter of the last listing. [quarter] */
export function lastListingQuarter(): i64 { return load<i64>(83072); }
export function setLastListingQuarter(value: i64): void { store<i64>(83072, value); }

/** Rate of the central bank. [share/year] */
export function policyRate(): f64 { return load<f64>(83136); }
export function setPolicyRate(value: f64): void { store<f64>(83136, value); }

/** What lenders lend over what they would in calm times. [factor] */
export function appetite(): f64 { return load<f64>(83200); }
export function setAppetite(value: f64): void { store<f64>(83200, value); }

/** Quarter of the last warning, −1 before the first. [quarter] */
export function warnedQuarter(): i64 { return load<i64>(83264); }
export function setWarnedQuarter(value: i64): void { store<i64>(83264, value); }

/** Loss of lenders in defaults of the quarter. [cents] */
export function lenderLossCents(): i64 { return load<i64>(83328); }
export function setLenderLossCents(value: i64): void { store<i64>(83328, value); }

/** Loss of clouds and vendors in defaults of the quarter. [cents] */
export function supplierLossCents(): i64 { return load<i64>(83392); }
export function setSupplierLossCents(value: i64): void { store<i64>(83392, value); }

/** Capacity of failed labs that looks for users. [units] */
export function distressedUnits(): f64 { return load<f64>(83456); }
export function setDistressedUnits(value: f64): void { store<f64>(83456, value); }

/** Sites for sale in the quarter and what is remembered of earlier sales. [units] */
export function saleUnits(): f64 { return load<f64>(83520); }
export function setSaleUnits(value: f64): void { store<f64>(83520, value); }

/** What sites fetched in the quarter, over what they would have fetched alone; 1 where nothing was sold. [share] */
export function salePrice(): f64 { return load<f64>(83584); }
export function setSalePrice(value: f64): void { store<f64>(83584, value); }

/** Lenders’ readiness to lend after losses; 1 without. [share] */
export function creditHealth(): f64 { return load<f64>(83648); }
export function setCreditHealth(value: f64): void { store<f64>(83648, value); }

/** Suppliers’ readiness to give credit and to invest after losses; 1 without. [share] */
export function supplierHealth(): f64 { return load<f64>(83712); }
export function setSupplierHealth(value: f64): void { store<f64>(83712, value); }

/** Quality of open weights. [orders of magnitude] */
export function openQuality(): f64 { return load<f64>(83776); }
export function setOpenQuality(value: f64): void { store<f64>(83776, value); }

/** Price of a usage unit on open weights. [micro-USD] */
export function openPriceMicros(): i64 { return load<i64>(83840); }
export function setOpenPriceMicros(value: i64): void { store<i64>(83840, value); }

/** Part of customers in the market who run open weights. [share] */
export function openShare(): f64 { return load<f64>(83904); }
export function setOpenShare(value: f64): void { store<f64>(83904, value); }

/** Part of all tasks that is automated. [share] */
export function automatedShare(): f64 { return load<f64>(83968); }
export function setAutomatedShare(value: f64): void { store<f64>(83968, value); }

/** Output per worker over that without automation. [factor] */
export function productivity(): f64 { return load<f64>(84032); }
export function setProductivity(value: f64): void { store<f64>(84032, value); }

/** Work wanted over the workforce. [factor] */
export function labourFactor(): f64 { return load<f64>(84096); }
export function setLabourFactor(value: f64): void { store<f64>(84096, value); }

/** Growth of output per worker, a year. [share/year] */
export function productivityGrowth(): f64 { return load<f64>(84160); }
export function setProductivityGrowth(value: f64): void { store<f64>(84160, value); }

/** Work that substitution has done away with so far, in people. [customers] */
export function displaced(): f64 { return load<f64>(84224); }
export function setDisplaced(value: f64): void { store<f64>(84224, value); }

/** Work that augmentation has added so far, in people. [customers] */
export function created(): f64 { return load<f64>(84288); }
export function setCreated(value: f64): void { store<f64>(84288, value); }

/** Entry-level part of what is displaced. [customers] */
export function entryLevelLost(): f64 { return load<f64>(84352); }
export function setEntryLevelLost(value: f64): void { store<f64>(84352, value); }

/** Most that was displaced and not made up for at once. [customers] */
export function netLost(): f64 { return load<f64>(84416); }
export function setNetLost(value: f64): void { store<f64>(84416, value); }

/** People who lost their work to automation and have found no other. [customers] */
export function unemployed(): f64 { return load<f64>(84480); }
export function setUnemployed(value: f64): void { store<f64>(84480, value); }

/** The same over the workforce. [share] */
export function unemployment(): f64 { return load<f64>(84544); }
export function setUnemployment(value: f64): void { store<f64>(84544, value); }

/** People who found other work in the quarter. [customers] */
export function retrained(): f64 { return load<f64>(84608); }
export function setRetrained(value: f64): void { store<f64>(84608, value); }

/** Public money for retraining in the quarter. [cents] */
export function retrainingCents(): i64 { return load<i64>(84672); }
export function setRetrainingCents(value: i64): void { store<i64>(84672, value); }

/** Automation tax paid out to households in the quarter. [cents] */
export function redistributedCents(): i64 { return load<i64>(84736); }
export function setRedistributedCents(value: i64): void { store<i64>(84736, value); }

/** Share of income that goes to capital. [share] */
export function capitalShare(): f64 { return load<f64>(84800); }
export function setCapitalShare(value: f64): void { store<f64>(84800, value); }

/** Hours of a working week if what is wanted were shared by all. [hours] */
export function workHours(): f64 { return load<f64>(84864); }
export function setWorkHours(value: f64): void { store<f64>(84864, value); }

/** Jobs in data centres and in building them. [customers] */
export function siteJobsNow(): f64 { return load<f64>(84928); }
export function setSiteJobsNow(value: f64): void { store<f64>(84928, value); }

/** Highest market value of all labs so far. [cents] */
export function peakValueCents(): i64 { return load<i64>(84992); }
export function setPeakValueCents(value: i64): void { store<i64>(84992, value); }

/** How far market value is below that peak. [share] */
export function drawdown(): f64 { return load<f64>(85056); }
export function setDrawdown(value: f64): void { store<f64>(85056, value); }

/** 1 once the fall from this peak has been noted. [switch] */
export function burstNoted(): i64 { return load<i64>(85120); }
export function setBurstNoted(value: i64): void { store<i64>(85120, value); }

/** Money that outsiders have put into labs so far. [cents] */
export function investedCents(): i64 { return load<i64>(85184); }
export function setInvestedCents(value: i64): void { store<i64>(85184, value); }

/** Of that, what was in labs that failed: equity, and what lenders did not get back. [cents] */
export function lostCents(): i64 { return load<i64>(85248); }
export function setLostCents(value: i64): void { store<i64>(85248, value); }

/** Lost over invested. [share] */
export function lostShare(): f64 { return load<f64>(85312); }
export function setLostShare(value: f64): void { store<f64>(85312, value); }

/** Customers in the market who changed lab, left or came back in the quarter. [share] */
export function churn(): f64 { return load<f64>(85376); }
export function setChurn(value: f64): void { store<f64>(85376, value); }

/** Compute bills and payments for sites over revenue. [factor] */
export function spendOverRevenue(): f64 { return load<f64>(85440); }
export function setSpendOverRevenue(value: f64): void { store<f64>(85440, value); }
