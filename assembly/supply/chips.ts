// Suppliers: the rent of new capacity, and how many units they can promise in a quarter.
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import * as supply from "../generated/supply";
import { power, toInteger } from "../base/mathematics";

const MICRO: f64 = 1e6;
const UNLIMITED: i64 = 1 << 52;

/** Rent, lead time and supply of this quarter. Supply is logistic in time (dynamics §1): quick growth that meets a ceiling. */
export function setSupply(quarter: i32): void {
  market.setRentMicros(toInteger(supply.rentUsd() * power(supply.rentGrowthPerYear(), <f64>quarter * 0.25) * MICRO));
  for (let j = 0; j < <i32>run.labs(); j++) setTerms(j);
  market.setSupplyUnits(suppliedUnits(quarter));
}

/** What an order placed now by lab j costs, and when it arrives. */
function setTerms(j: i32): void {
  lab.setRentMicros(j, market.rentMicros());
  lab.setLeadNow(j, <i64>lab.leadQuarters(j));
}

function suppliedUnits(quarter: i32): i64 {
  if (submodel.chips() == 0) return UNLIMITED;
  const start = supply.unitsPerQuarter(), most = supply.unitsPerQuarterMax();
  const ratio = start > 0 && most > start ? most / start - 1 : 0;
  const units = start > 0 && most > start ? most / (1 + ratio * Math.exp(-supply.unitsGrowthPerQuarter() * <f64>quarter)) : Math.min(start, most);
  return toInteger(units);
}

/** Fills orders pro rata when together they exceed supply; wanted and filled are both kept. */
export function allocate(): void {
  let wanted: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) wanted += lab.wantedUnits(j);
  const supplied = market.supplyUnits();
  for (let j = 0; j < <i32>run.labs(); j++) {
    const own = lab.wantedUnits(j);
    lab.setOrderUnits(j, wanted <= supplied ? own : <i64>Math.floor(<f64>own * (<f64>supplied / <f64>wanted)));
  }
}
