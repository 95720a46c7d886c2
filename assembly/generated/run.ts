// Printed from src/schema by `npm run generate`. Do not edit.

/** Simulated customers over all shards. [customers] */
export function customers(): i64 { return load<i64>(71296); }
export function setCustomers(value: i64): void { store<i64>(71296, value); }

/** Which shard this is. [id] */
export function shard(): i64 { return load<i64>(71360); }
export function setShard(value: i64): void { store<i64>(71360, value); }

/** Over how many shards the customers are split. [count] */
export function shards(): i64 { return load<i64>(71424); }
export function setShards(value: i64): void { store<i64>(71424, value); }

/** Seed. [u32] */
export function seed(): i64 { return load<i64>(71488); }
export function setSeed(value: i64): void { store<i64>(71488, value); }

/** Labs that have ever existed. [count] */
export function labs(): i64 { return load<i64>(71552); }
export function setLabs(value: i64): void { store<i64>(71552, value); }

/** Segments. [count] */
export function segments(): i64 { return load<i64>(71616); }
export function setSegments(value: i64): void { store<i64>(71616, value); }

/** Classes. [count] */
export function classes(): i64 { return load<i64>(71680); }
export function setClasses(value: i64): void { store<i64>(71680, value); }

/** Communities over all classes, 0 without the submodel. [count] */
export function communities(): i64 { return load<i64>(71744); }
export function setCommunities(value: i64): void { store<i64>(71744, value); }

/** Clouds. [count] */
export function clouds(): i64 { return load<i64>(71808); }
export function setClouds(value: i64): void { store<i64>(71808, value); }

/** Values that interventions set. [count] */
export function interventions(): i64 { return load<i64>(71872); }
export function setInterventions(value: i64): void { store<i64>(71872, value); }

/** The quarter being computed. [quarter] */
export function quarter(): i64 { return load<i64>(71936); }
export function setQuarter(value: i64): void { store<i64>(71936, value); }

/** This shard was asked to end the run after this quarter. [switch] */
export function stop(): i64 { return load<i64>(72000); }
export function setStop(value: i64): void { store<i64>(72000, value); }

/** Customers whose keyed draw lies below are recorded one by one; 0 records none. [share of 2^32] */
export function sampleThreshold(): i64 { return load<i64>(72064); }
export function setSampleThreshold(value: i64): void { store<i64>(72064, value); }

/** Audits that the accounts have passed. [count] */
export function audits(): i64 { return load<i64>(72128); }
export function setAudits(value: i64): void { store<i64>(72128, value); }

/** How often an intervention has begun. [count] */
export function begun(): i64 { return load<i64>(72192); }
export function setBegun(value: i64): void { store<i64>(72192, value); }
