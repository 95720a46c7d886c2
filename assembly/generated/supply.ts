// Printed from src/schema by `npm run generate`. Do not edit.

/** Rent of one capacity unit for a quarter, fixed for the term when it is ordered. [USD/unit-quarter] */
export function rentUsd(): f64 { return load<f64>(67392); }

/** Factor by which the rent of new orders changes in a year. [factor/year] */
export function rentGrowthPerYear(): f64 { return load<f64>(67456); }

/** Units that suppliers can promise in quarter 0, over all labs. [units/quarter] */
export function unitsPerQuarter(): f64 { return load<f64>(67520); }

/** Where that supply saturates. [units/quarter] */
export function unitsPerQuarterMax(): f64 { return load<f64>(67584); }

/** Log points by which supply grows in a quarter while it is far from saturation. [log points] */
export function unitsGrowthPerQuarter(): f64 { return load<f64>(67648); }
