// Printed from src/schema by `npm run generate`. Do not edit.

/** Part of the accumulated training compute that stops counting each quarter. [share/quarter] */
export function decayPerQuarter(): f64 { return load<f64>(66240); }

/** Quality gained a year from better algorithms at unchanged compute. [OOM/year] */
export function algorithmicPerYear(): f64 { return load<f64>(66304); }

/** Part of its distance to the frontier that a trailing lab makes up in a quarter by imitation. [share/quarter] */
export function imitationPerQuarter(): f64 { return load<f64>(66368); }

/** Standard deviation of the luck of a quarter’s training. [orders of magnitude] */
export function luckSd(): f64 { return load<f64>(66432); }
