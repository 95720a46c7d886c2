// Printed from src/schema by `npm run generate`. Do not edit.

/** Orders of magnitude of quality gained for each of training compute. [factor] */
export function computeExponent(): f64 { return load<f64>(68992); }

/** Exponent of the training loss in effective compute, for the column loss. [factor] */
export function lossExponent(): f64 { return load<f64>(69056); }

/** Part of the accumulated training compute that stops counting each quarter. [share/quarter] */
export function decayPerQuarter(): f64 { return load<f64>(69120); }

/** Quality gained a year from better algorithms at unchanged compute. [OOM/year] */
export function algorithmicPerYear(): f64 { return load<f64>(69184); }

/** Part of its distance to the frontier that a trailing lab makes up in a quarter by imitation. [share/quarter] */
export function imitationPerQuarter(): f64 { return load<f64>(69248); }

/** Standard deviation of the luck of a quarter’s training. [orders of magnitude] */
export function luckSd(): f64 { return load<f64>(69312); }

/** Chance that a lab’s technical route fails in a quarter. [share/quarter] */
export function routeFailureChance(): f64 { return load<f64>(69376); }

/** Orders of magnitude of effective compute that a failed route costs. [orders of magnitude] */
export function routeSetback(): f64 { return load<f64>(69440); }

/** How far a newcomer’s product starts behind the frontier, or behind the lab that its founders left. [orders of magnitude] */
export function entryGap(): f64 { return load<f64>(69504); }

/** How much faster ideas come for each order of magnitude that the frontier has gained. [factor] */
export function ownCodeGain(): f64 { return load<f64>(69568); }
