// Power: how much capacity connected sites can feed, what power adds to the rent, and connections that labs pay for.
import { FLOW_GRID, SECTOR_VENDORS } from "../generated/codes";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import * as supply from "../generated/supply";
import { power, toInteger } from "../base/mathematics";
import { ofLab } from "../ledger/accounts";
import { pay } from "../ledger/transfer";
import { permitted } from "../society/regulation";

const UNLIMITED: i64 = 1 << 52;
/** Growth over the longest run must not pass what a float holds: no power times infinity is not a number. */
const LARGEST_GROWTH: f64 = 1e100;
/** Price of power, USD a megawatt-hour, that the base rent contains (A3-20). */
const CONTAINED_USD: f64 = 50;
/** Megawatt-hours that a gigawatt delivers in a quarter of 2,190 hours. */
const MWH_A_GIGAWATT: f64 = 2_190_000;

/** Capacity that the power of this quarter can feed. */
export function setPower(quarter: i32): void {
  if (submodel.power() == 0) return;
  const growth = Math.min(LARGEST_GROWTH, power(supply.powerGrowthPerYear(), <f64>quarter * 0.25));
  const units = supply.unitsPerGw() * supply.powerGw() * growth + market.gridUnits();
  market.setPowerUnits(<i64>Math.floor(permitted(Math.min(<f64>UNLIMITED, units), <f64>market.capacityUnits())));
}

/** Units that may still be ordered: a unit holds its power from its order to its retirement. */
export function powerRoom(): i64 {
  if (submodel.power() == 0) return UNLIMITED;
  let held: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) held += lab.capacityUnits(j) + lab.pipelineUnits(j);
  return max<i64>(0, market.powerUnits() - held);
}

/** What the price of power adds to the market rent of a unit for a quarter, USD. */
export function powerRentUsd(): f64 {
  return submodel.power() == 0 ? 0 : (supply.powerPriceUsd() - CONTAINED_USD) * mwhOfUnit();
}

/** What it adds to the rent of a unit at the sites of lab j beyond that. */
export function sitePowerUsd(j: i32): f64 {
  return submodel.power() == 0 ? 0 : (lab.powerPriceFactor(j) - 1) * supply.powerPriceUsd() * mwhOfUnit();
}

/** A lab pays for grid connections in proportion to its compute bill. */
export function payGrid(j: i32, computeCents: i64): void {
  if (submodel.power() == 0) return;
  const cents = toInteger(lab.gridSpendShare(j) * <f64>computeCents);
  lab.setGridCents(j, cents);
  if (cents == 0) return;
  pay(ofLab(j), SECTOR_VENDORS, cents, FLOW_GRID);
  market.setGridUnits(market.gridUnits() + <f64>cents * 0.01 / supply.gridUsdPerGw() * supply.unitsPerGw());
}

function mwhOfUnit(): f64 { return MWH_A_GIGAWATT / supply.unitsPerGw(); }
