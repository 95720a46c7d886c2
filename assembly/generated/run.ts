// Printed from src/schema by `npm run generate`. Do not edit.

/** Simulated customers over all shards. [customers] */
export function customers(): i64 { return load<i64>(69888); }
export function setCustomers(value: i64): void { store<i64>(69888, value); }

/** Which shard this is. [id] */
export function shard(): i64 { return load<i64>(69952); }
export function setShard(value: i64): void { store<i64>(69952, value); }

/** Over how many shards the customers are split. [count] */
export function shards(): i64 { return load<i64>(70016); }
export function setShards(value: i64): void { store<i64>(70016, value); }

/** Seed. [u32] */
export function seed(): i64 { return load<i64>(70080); }
export function setSeed(value: i64): void { store<i64>(70080, value); }

/** Labs that have ever existed. [count] */
export function labs(): i64 { return load<i64>(70144); }
export function setLabs(value: i64): void { store<i64>(70144, value); }

/** Segments. [count] */
export function segments(): i64 { return load<i64>(70208); }
export function setSegments(value: i64): void { store<i64>(70208, value); }

/** Classes. [count] */
export function classes(): i64 { return load<i64>(70272); }
export function setClasses(value: i64): void { store<i64>(70272, value); }

/** Communities over all classes, 0 without the submodel. [count] */
export function communities(): i64 { return load<i64>(70336); }
export function setCommunities(value: i64): void { store<i64>(70336, value); }

/** Clouds. [count] */
export function clouds(): i64 { return load<i64>(70400); }
export function setClouds(value: i64): void { store<i64>(70400, value); }

/** Values that interventions set. [count] */
export function interventions(): i64 { return load<i64>(70464); }
export function setInterventions(value: i64): void { store<i64>(70464, value); }

/** The quarter being computed. [quarter] */
export function quarter(): i64 { return load<i64>(70528); }
export function setQuarter(value: i64): void { store<i64>(70528, value); }

/** This shard was asked to end the run after this quarter. [switch] */
export function stop(): i64 { return load<i64>(70592); }
export function setStop(value: i64): void { store<i64>(70592, value); }

/** Customers whose keyed draw lies below are recorded one by one; 0 records none. [share of 2^32] */
export function sampleThreshold(): i64 { return load<i64>(70656); }
export function setSampleThreshold(value: i64): void { store<i64>(70656, value); }

/** Audits that the accounts have passed. [count] */
export function audits(): i64 { return load<i64>(70720); }
export function setAudits(value: i64): void { store<i64>(70720, value); }
