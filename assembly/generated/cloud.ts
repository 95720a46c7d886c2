// Printed from src/schema by `npm run generate`. Do not edit.

/** The cloud’s rent over the market rent. [factor] */
export function rentFactor(i: i32): f64 { return load<f64>(<usize>i << 3, 4422720); }

/** Part that the cloud keeps of what customers pay for a lab’s product through its channel. [share] */
export function channelFee(i: i32): f64 { return load<f64>(<usize>i << 3, 4422784); }

/** Profit in each dollar of rents and fees that the cloud takes in. [share] */
export function marginShare(i: i32): f64 { return load<f64>(<usize>i << 3, 4422848); }

/** Chance that the cloud fails in a quarter. [share/quarter] */
export function outageChance(i: i32): f64 { return load<f64>(<usize>i << 3, 4422912); }

/** How long such an outage lasts. [hours] */
export function outageHours(i: i32): f64 { return load<f64>(<usize>i << 3, 4422976); }

/** 1: the cloud takes no new orders from labs other than its owner. [switch] */
export function refusesRivals(i: i32): f64 { return load<f64>(<usize>i << 3, 4423040); }

/** Lab that belongs to the same firm, −1 for none; written by the host. [id] */
export function owner(i: i32): i64 { return load<i64>(<usize>i << 3, 4423104); }
export function setOwner(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4423104); }

/** Part of the quarter for which the cloud was down. [share] */
export function lostShare(i: i32): f64 { return load<f64>(<usize>i << 3, 4423168); }
export function setLostShare(i: i32, value: f64): void { store<f64>(<usize>i << 3, value, 4423168); }

/** Rents and fees that the cloud took in from all labs in the quarter. [cents] */
export function takenCents(i: i32): i64 { return load<i64>(<usize>i << 3, 4423232); }
export function setTakenCents(i: i32, value: i64): void { store<i64>(<usize>i << 3, value, 4423232); }
