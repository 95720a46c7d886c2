// Printed from src/schema by `npm run generate`. Do not edit.

/** Rent of one capacity unit for a quarter, fixed for the term when it is ordered. [USD/unit-quarter] */
export function rentUsd(): f64 { return load<f64>(67904); }

/** Factor by which the rent of new orders changes in a year. [factor/year] */
export function rentGrowthPerYear(): f64 { return load<f64>(67968); }

/** Chance that what a lab is to receive in a quarter comes a quarter later. [share/quarter] */
export function delayChance(): f64 { return load<f64>(68032); }

/** What building one unit costs, chips, servers, building and power together. [USD/unit] */
export function capexPerUnitUsd(): f64 { return load<f64>(68096); }

/** Factor by which that cost changes in a year for new orders. [factor/year] */
export function capexGrowthPerYear(): f64 { return load<f64>(68160); }

/** Power, staff, repair, network and insurance of one owned unit for a quarter. [USD/unit-quarter] */
export function upkeepUsd(): f64 { return load<f64>(68224); }

/** Factor by which the upkeep of a vintage differs from that of the vintage a year before. [factor/year] */
export function upkeepGrowthPerYear(): f64 { return load<f64>(68288); }

/** Standard deviation of the log of what a site costs in the end over what was agreed. [log points] */
export function overrunSd(): f64 { return load<f64>(68352); }

/** Quarters over which an owned unit is used and depreciated. [quarters] */
export function lifeQuarters(): f64 { return load<f64>(68416); }

/** Penalty for a cancelled order, in quarters of its bill. [quarters] */
export function cancelCostQuarters(): f64 { return load<f64>(68480); }

/** Units that suppliers can promise in quarter 0, over all labs. [units/quarter] */
export function unitsPerQuarter(): f64 { return load<f64>(68544); }

/** Where that supply saturates. [units/quarter] */
export function unitsPerQuarterMax(): f64 { return load<f64>(68608); }

/** Log points by which supply grows in a quarter while it is far from saturation. [log points] */
export function unitsGrowthPerQuarter(): f64 { return load<f64>(68672); }
