// Printed from src/schema by `npm run generate`. Do not edit.

/** Rent of one capacity unit for a quarter, fixed for the term when it is ordered. [USD/unit-quarter] */
export function rentUsd(): f64 { return load<f64>(69632); }

/** Factor by which the rent of new orders changes in a year. [factor/year] */
export function rentGrowthPerYear(): f64 { return load<f64>(69696); }

/** Chance that what a lab is to receive in a quarter comes a quarter later. [share/quarter] */
export function delayChance(): f64 { return load<f64>(69760); }

/** What building one unit costs, chips, servers, building and power together. [USD/unit] */
export function capexPerUnitUsd(): f64 { return load<f64>(69824); }

/** Factor by which that cost changes in a year for new orders. [factor/year] */
export function capexGrowthPerYear(): f64 { return load<f64>(69888); }

/** Power, staff, repair, network and insurance of one owned unit for a quarter. [USD/unit-quarter] */
export function upkeepUsd(): f64 { return load<f64>(69952); }

/** Factor by which the upkeep of a vintage differs from that of the vintage a year before. [factor/year] */
export function upkeepGrowthPerYear(): f64 { return load<f64>(70016); }

/** Standard deviation of the log of what a site costs in the end over what was agreed. [log points] */
export function overrunSd(): f64 { return load<f64>(70080); }

/** Quarters over which an owned unit is used and depreciated. [quarters] */
export function lifeQuarters(): f64 { return load<f64>(70144); }

/** Penalty for a cancelled order, in quarters of its bill. [quarters] */
export function cancelCostQuarters(): f64 { return load<f64>(70208); }

/** Units that suppliers can promise in quarter 0, over all labs. [units/quarter] */
export function unitsPerQuarter(): f64 { return load<f64>(70272); }

/** Where that supply saturates. [units/quarter] */
export function unitsPerQuarterMax(): f64 { return load<f64>(70336); }

/** Log points by which supply grows in a quarter while it is far from saturation. [log points] */
export function unitsGrowthPerQuarter(): f64 { return load<f64>(70400); }

/** Discount of the largest buyer on the rent of new capacity; others get it in proportion to their orders of last quarter. [share] */
export function bulkDiscount(): f64 { return load<f64>(70464); }

/** Quarters that the lead time gains for each quarter’s worth of supply that is on order. [factor] */
export function backlogLead(): f64 { return load<f64>(70528); }

/** Part of the cost of chips that each doubling of all units ever delivered takes away; acts beside the growth of the rent. [share] */
export function learningRate(): f64 { return load<f64>(70592); }

/** Units delivered before the start, from which doublings count. [units] */
export function experienceUnits(): f64 { return load<f64>(70656); }

/** Part of the rent that pays for chips. [share] */
export function chipShare(): f64 { return load<f64>(70720); }

/** Mark-up on chips if all of last quarter’s orders had gone unfilled; the dominant vendor’s power over price. [share] */
export function shortageMarkup(): f64 { return load<f64>(70784); }

/** Power of sites with a grid connection in quarter 0. [GW] */
export function powerGw(): f64 { return load<f64>(70848); }

/** Growth of that power; permits, transformers, skilled builders and goodwill near the sites all act on it. [factor/year] */
export function powerGrowthPerYear(): f64 { return load<f64>(70912); }

/** Capacity units that a gigawatt feeds. [units/GW] */
export function unitsPerGw(): f64 { return load<f64>(70976); }

/** Price of power, levies on carbon included; at 50 the rent is what it is without this submodel. [USD/MWh] */
export function powerPriceUsd(): f64 { return load<f64>(71040); }

/** What a gigawatt of new grid connection costs who pays for it. [USD/GW] */
export function gridUsdPerGw(): f64 { return load<f64>(71104); }

/** Units that small labs and others rent by the quarter, the market in which surplus is sold and shortage bought. [units] */
export function spotBaseUnits(): f64 { return load<f64>(71168); }

/** Elasticity of the outside demand for rented compute. [factor] */
export function spotElasticity(): f64 { return load<f64>(71232); }

/** Price of a unit in a balanced spot market over the rent of a new long contract. [factor] */
export function spotFactor(): f64 { return load<f64>(71296); }

/** Part of connected power that opposition takes where all of it is used. [share] */
export function oppositionShare(): f64 { return load<f64>(71360); }
