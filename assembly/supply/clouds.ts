// Clouds: rents and channel fees, outages with failover, and what a cloud earns for the lab that owns it.
import { EVENT_OUTAGE, FLOW_CHANNEL, FLOW_CLOUD_PROFIT, SECTOR_CLOUDS, STREAM_OUTAGE } from "../generated/codes";
import * as cloud from "../generated/cloud";
import * as lab from "../generated/lab";
import * as labCloud from "../generated/lab-cloud";
import * as labSegment from "../generated/lab-segment";
import { MAX_CLOUDS, MAX_SEGMENTS } from "../generated/limits";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { toInteger } from "../base/mathematics";
import { keyOf, uniform } from "../base/random";
import { ofLab } from "../ledger/accounts";
import { pay } from "../ledger/transfer";
import { report } from "../observe/events";
import { ownShareOf } from "./own-share";

const HOURS_A_QUARTER: f64 = 2190;

/** Share of lab j's rented capacity that stands at cloud c; 0 where it is at no cloud in particular. */
export function cloudShare(j: i32, c: i32): f64 {
  let sum: f64 = 0;
  for (let d = 0; d < <i32>run.clouds(); d++) sum += labCloud.share(rowOf(j, d));
  return sum > 0 ? labCloud.share(rowOf(j, c)) / sum : 0;
}

/** Rent of lab j over the market rent, by the clouds at which it stands. */
export function cloudRentFactor(j: i32): f64 {
  if (submodel.clouds() == 0) return 1;
  let shares: f64 = 0, factor: f64 = 0;
  for (let c = 0; c < <i32>run.clouds(); c++) {
    const share = cloudShare(j, c);
    shares += share;
    factor += share * cloud.rentFactor(c);
  }
  return shares > 0 ? factor : 1;
}

/** Part of lab j's orders that clouds of rivals do not take. */
export function refusedShare(j: i32): f64 {
  if (submodel.clouds() == 0) return 0;
  let refused: f64 = 0;
  for (let c = 0; c < <i32>run.clouds(); c++) if (cloud.refusesRivals(c) != 0 && ownerOf(c) >= 0 && ownerOf(c) != j) refused += cloudShare(j, c);
  return Math.min(1, refused) * (1 - ownShareOf(j));
}

/** Part of lab j's revenue in segment s that its clouds keep. */
export function feeShare(j: i32, s: i32): f64 {
  if (submodel.clouds() == 0) return 0;
  let fee: f64 = 0;
  for (let c = 0; c < <i32>run.clouds(); c++) fee += cloudShare(j, c) * cloud.channelFee(c);
  return fee * labSegment.channelShare(j * <i32>MAX_SEGMENTS + s);
}

/** Phase 2: each cloud fails or does not; labs lose what failover does not save. */
export function strikeOutages(quarter: i32): void {
  if (submodel.clouds() == 0) return;
  const key = keyOf(STREAM_OUTAGE, 0, quarter);
  for (let c = 0; c < <i32>run.clouds(); c++) {
    const fails = uniform(c, key) < cloud.outageChance(c);
    cloud.setLostShare(c, fails ? cloud.outageHours(c) / HOURS_A_QUARTER : 0);
    if (fails) report(EVENT_OUTAGE, -1, toInteger(cloud.outageHours(c)), <f64>c);
  }
  for (let j = 0; j < <i32>run.labs(); j++) lab.setOutageShare(j, lab.alive(j) == 0 ? 0 : lostShare(j));
}

/** Phase 8: fees on what lab j sold through its clouds. */
export function payChannels(j: i32): void {
  if (submodel.clouds() == 0) return;
  let fees: i64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) fees += toInteger(feeShare(j, s) * <f64>labSegment.revenueCents(j * <i32>MAX_SEGMENTS + s));
  lab.setChannelCents(j, fees);
  if (fees > 0) pay(ofLab(j), SECTOR_CLOUDS, fees, FLOW_CHANNEL);
}

/** Phase 8, all bills paid: clouds pass their margin on rents and fees to the lab of their own firm. */
export function payOwners(): void {
  if (submodel.clouds() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) lab.setCloudProfitCents(j, 0);
  for (let c = 0; c < <i32>run.clouds(); c++) payOwner(c);
}

function payOwner(c: i32): void {
  let taken: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) taken += cloudShare(j, c) * <f64>lab.computeCents(j) + feesOf(j, c);
  cloud.setTakenCents(c, toInteger(taken));
  const owner = ownerOf(c), profit = toInteger(cloud.marginShare(c) * <f64>cloud.takenCents(c));
  if (owner < 0 || profit == 0) return;
  lab.setCloudProfitCents(owner, lab.cloudProfitCents(owner) + profit);
  pay(SECTOR_CLOUDS, ofLab(owner), profit, FLOW_CLOUD_PROFIT);
}

/** The fees of lab j, divided among its clouds by share and fee. */
function feesOf(j: i32, c: i32): f64 {
  if (lab.channelCents(j) == 0) return 0;
  let fees: f64 = 0;
  for (let d = 0; d < <i32>run.clouds(); d++) fees += cloudShare(j, d) * cloud.channelFee(d);
  return <f64>lab.channelCents(j) * (cloudShare(j, c) * cloud.channelFee(c) / fees);
}

/** Others can take up no more than stands there; outages of one quarter do not overlap. */
function lostShare(j: i32): f64 {
  let lost: f64 = 0;
  for (let c = 0; c < <i32>run.clouds(); c++) {
    if (cloud.lostShare(c) == 0) continue;
    const share = cloudShare(j, c);
    lost += (share - Math.min(lab.failover(j) * share, 1 - share)) * cloud.lostShare(c);
  }
  return Math.max(0, Math.min(1, lost)) * rentedShare(j);
}

/** Part of lab j's capacity that stands at clouds and not at sites of its own. */
function rentedShare(j: i32): f64 {
  if (submodel.ownership() == 0 || lab.capacityUnits(j) == 0) return 1;
  return 1 - <f64>lab.ownedUnits(j) / <f64>lab.capacityUnits(j);
}

/** The lab of the cloud's own firm while it is alive, or −1. */
function ownerOf(c: i32): i32 {
  const owner = <i32>cloud.owner(c);
  return owner >= 0 && lab.alive(owner) != 0 ? owner : -1;
}

function rowOf(j: i32, c: i32): i32 { return j * <i32>MAX_CLOUDS + c; }
