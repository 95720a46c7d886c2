// Printed from src/schema by `npm run generate`. Do not edit.

/** Simulated customers over all shards. [customers] */
export function customers(): i64 { return load<i64>(77120); }
export function setCustomers(value: i64): void { store<i64>(77120, value); }

/** Which shard this is. [id] */
export function shard(): i64 { return load<i64>(77184); }
export function setShard(value: i64): void { store<i64>(77184, value); }

/** Over how many shards the customers are split. [count] */
export function shards(): i64 { return load<i64>(77248); }
export function setShards(value: i64): void { store<i64>(77248, value); }

/** Seed. [u32] */
export function seed(): i64 { return load<i64>(77312); }
export function setSeed(value: i64): void { store<i64>(77312, value); }

/** Labs that have ever existed. [count] */
export function labs(): i64 { return load<i64>(77376); }
export function setLabs(value: i64): void { store<i64>(77376, value); }

/** Segments. [count] */
export function segments(): i64 { return load<i64>(77440); }
export function setSegments(value: i64): void { store<i64>(77440, value); }

/** Classes. [count] */
export function classes(): i64 { return load<i64>(77504); }
export function setClasses(value: i64): void { store<i64>(77504, value); }

/** Communities over all classes, 0 without the submodel. [count] */
export function communities(): i64 { return load<i64>(77568); }
export function setCommunities(value: i64): void { store<i64>(77568, value); }

/** Clouds. [count] */
export function clouds(): i64 { return load<i64>(77632); }
export function setClouds(value: i64): void { store<i64>(77632, value); }

/** Values that interventions set. [count] */
export function interventions(): i64 { return load<i64>(77696); }
export function setInterventions(value: i64): void { store<i64>(77696, value); }

/** The quarter being computed. [quarter] */
export function quarter(): i64 { return load<i64>(77760); }
export function setQuarter(value: i64): void { store<i64>(77760, value); }

/** This shard was asked to end the run after this quarter. [switch] */
export function stop(): i64 { return load<i64>(77824); }
export function setStop(value: i64): void { store<i64>(77824, value); }

/** Customers whose keyed draw lies below are recorded one by one; 0 records none. [share of 2^32] */
export function sampleThreshold(): i64 { return load<i64>(77888); }
export function setSampleThreshold(value: i64): void { store<i64>(77888, value); }

/** Audits that the accounts have passed. [count] */
export function audits(): i64 { return load<i64>(77952); }
export function setAudits(value: i64): void { store<i64>(77952, value); }

/** How often an intervention has begun. [count] */
export function begun(): i64 { return load<i64>(78016); }
export function setBegun(value: i64): void { store<i64>(78016, value); }
