// Spot market: idle capacity is leased out and missing capacity rented for one quarter, at a price that surplus lowers.
import { FLOW_LEASE, FLOW_SPOT, SECTOR_CLOUDS } from "../generated/codes";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import { MAX_SEGMENTS } from "../generated/limits";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import * as supply from "../generated/supply";
import { clamp, mulDiv, power, toInteger } from "../base/mathematics";
import { distressed } from "../capital/waterfall";
import { ofLab } from "../ledger/accounts";
import { pay } from "../ledger/transfer";
import { feeShare } from "./clouds";

const MICRO: f64 = 1e6;
const MICROS_A_CENT: i64 = 10_000;
/** The price stays within these multiples of the reference price. */
const LOWEST: f64 = 0.25, HIGHEST: f64 = 4;
const LARGEST_BID: f64 = 1e13;
const LARGEST_USAGE: f64 = 4e18;
/** A lab that could lease every idle unit for its cost would order without end. */
const HIGHEST_SALVAGE: f64 = 0.95;

/** After demand is known, before anybody is turned away: all shards see the same numbers. */
export function clearSpot(): void {
  if (submodel.spotMarket() == 0) return;
  const reference = referenceMicros();
  let offers: i64 = 0, bids: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    lab.setLeasedUnits(j, offer(j));
    lab.setSpotBoughtUnits(j, bid(j, reference));
    offers += lab.leasedUnits(j);
    bids += lab.spotBoughtUnits(j);
  }
  const price = reference * multiple(<f64>offers + distressed(), <f64>bids);
  market.setSpotMicros(toInteger(price));
  trade(offers, bids, price);
}

/** Phase 8: buyers pay and sellers receive the spot price; clouds clear the market and stand for all others in it. */
export function settleSpot(j: i32): void {
  if (submodel.spotMarket() == 0) return;
  const paid = mulDiv(lab.spotBoughtUnits(j), market.spotMicros(), MICROS_A_CENT), received = mulDiv(lab.leasedUnits(j), market.spotMicros(), MICROS_A_CENT);
  lab.setSpotCents(j, paid);
  lab.setLeaseCents(j, received);
  if (paid > 0) pay(ofLab(j), SECTOR_CLOUDS, paid, FLOW_SPOT);
  if (received > 0) pay(SECTOR_CLOUDS, ofLab(j), received, FLOW_LEASE);
}

/** Part of its rent that lab j expects an idle unit to earn back: its guess, moved with the spot price where there is a market. */
export function spotShare(j: i32): f64 {
  if (submodel.spotMarket() == 0) return lab.salvageShare(j);
  return Math.min(HIGHEST_SALVAGE, lab.salvageShare(j) * (<f64>market.spotMicros() / referenceMicros()));
}

/** Part of its need that lab j means to rent by the quarter and therefore does not order. */
export function meantForSpot(j: i32): f64 { return submodel.spotMarket() == 0 ? 0 : lab.spotReliance(j); }

/** Price of a unit for a quarter in a balanced market. */
function referenceMicros(): f64 { return <f64>market.rentMicros() * supply.spotFactor(); }

/** Units by which own use, training included, lies below the threshold. */
function offer(j: i32): i64 {
  if (lab.alive(j) == 0 || !(market.efficiency() > 0)) return 0;
  const capacity = <f64>lab.capacityUnits(j), used = <f64>lab.demandMicro(j) / MICRO / market.efficiency() + lab.trainingNow(j) * capacity;
  const idle = Math.min(1 - lab.outageShare(j), lab.leaseThreshold(j)) * capacity - used;
  return idle > 0 ? <i64>Math.floor(idle) : 0;
}

/** Units that lab j lacks, if serving them earns at least `micros` each. */
function bid(j: i32, micros: f64): i64 {
  if (submodel.rationing() == 0 || lab.alive(j) == 0 || !(market.efficiency() > 0)) return 0;
  const lacking = <f64>(lab.demandMicro(j) - lab.servableMicro(j)) / MICRO / market.efficiency();
  return lacking > 0 && earned(j) >= micros ? <i64>Math.ceil(Math.min(LARGEST_BID, lacking)) : 0;
}

/** What a fully used unit brings lab j in a quarter after channel fees, micro-USD. */
function earned(j: i32): f64 {
  let revenue: f64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) {
    const row = j * <i32>MAX_SEGMENTS + s;
    revenue += <f64>labSegment.demandMicro(row) * <f64>labSegment.priceMicros(row) * (1 - feeShare(j, s));
  }
  return revenue / <f64>lab.demandMicro(j) * market.efficiency();
}

/** The price over the reference price: outside demand of elasticity ε absorbs surplus and gives way to shortage. Dynamics §1. */
function multiple(surplus: f64, shortage: f64): f64 {
  const base = supply.spotBaseUnits();
  if (base + surplus <= 0) return shortage > 0 ? HIGHEST : 1;
  return clamp(power((base + shortage) / (base + surplus), 1 / supply.spotElasticity()), LOWEST, HIGHEST);
}

function trade(offers: i64, wouldBuy: i64, price: f64): void {
  let bids: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.spotBoughtUnits(j) > 0 && earned(j) < price) lab.setSpotBoughtUnits(j, 0);
    bids += lab.spotBoughtUnits(j);
  }
  const base = supply.spotBaseUnits(), cleared = (base + <f64>wouldBuy) * power(1 / LOWEST, supply.spotElasticity()) - base;
  const others = distressed(), part = others > 0 ? <f64>offers / (<f64>offers + others) : 1;
  const clears = <i64>Math.floor(clamp(cleared * part, 0, <f64>offers));
  let leased: i64 = 0, bought: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    lease(j, clears, offers);
    leased += lab.leasedUnits(j);
  }
  const forSale = leased + <i64>Math.floor(base + others);
  for (let j = 0; j < <i32>run.labs(); j++) {
    buy(j, forSale, bids);
    bought += lab.spotBoughtUnits(j);
  }
  market.setSpotOutsideUnits(leased - bought);
}

function lease(j: i32, clears: i64, offers: i64): void {
  const units = clears >= offers ? lab.leasedUnits(j) : mulDiv(lab.leasedUnits(j), clears, offers);
  lab.setLeasedUnits(j, units);
  const servable = lab.servableMicro(j), own = min<i64>(servable, lab.demandMicro(j));
  lab.setServableMicro(j, max<i64>(own, servable - usageOf(units)));
}

function buy(j: i32, forSale: i64, bids: i64): void {
  const units = bids <= forSale ? lab.spotBoughtUnits(j) : mulDiv(lab.spotBoughtUnits(j), forSale, bids);
  lab.setSpotBoughtUnits(j, units);
  lab.setServableMicro(j, lab.servableMicro(j) + usageOf(units));
}

/** Usage that units serve in a quarter, micro units. */
function usageOf(units: i64): i64 { return <i64>Math.floor(Math.min(LARGEST_USAGE, <f64>units * market.efficiency() * MICRO)); }
