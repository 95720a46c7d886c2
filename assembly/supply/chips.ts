// Suppliers: the rent of new capacity, how many units they can promise in a quarter, and who gets them.
import * as lab from "../generated/lab";
import { MAX_LEAD_QUARTERS } from "../generated/limits";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import * as supply from "../generated/supply";
import { power, toInteger } from "../base/mathematics";
import { addedLead, bulkFactor, chipFactor, fillBids, largestOrder } from "./allocation";
import { cloudRentFactor, refusedShare } from "./clouds";
import { powerRoom, powerRentUsd, setPower, sitePowerUsd } from "./power";

const MICRO: f64 = 1e6;
const UNLIMITED: i64 = 1 << 52;

/** Rent, lead time and supply of this quarter. Supply is logistic in time (dynamics §1): quick growth that meets a ceiling. */
export function setSupply(quarter: i32): void {
  const units = suppliedUnits(quarter), added = addedLead(units), largest = largestOrder();
  setPower(quarter);
  market.setRentMicros(microsOf(supply.rentUsd() * power(supply.rentGrowthPerYear(), <f64>quarter * 0.25) * chipFactor() + powerRentUsd()));
  for (let j = 0; j < <i32>run.labs(); j++) setTerms(j, added, largest);
  market.setSupplyUnits(units);
}

/** Fills orders pro rata when together they exceed supply; wanted and filled are both kept. */
export function allocate(): void {
  const supplied = min<i64>(market.supplyUnits(), powerRoom());
  for (let j = 0; j < <i32>run.labs(); j++) lab.setOrderUnits(j, accepted(j));
  if (submodel.allocation() != 0) fillBids(supplied);
  else fillOrders(supplied);
}

/** What an order placed now by lab j costs, and when it arrives. */
function setTerms(j: i32, added: i64, largest: i64): void {
  const rent = market.rentMicros(), factor = bulkFactor(j, largest) * cloudRentFactor(j), siteUsd = sitePowerUsd(j);
  lab.setRentMicros(j, factor == 1 && siteUsd == 0 ? rent : microsOf(<f64>rent / MICRO * factor + siteUsd));
  lab.setLeadNow(j, min<i64>(MAX_LEAD_QUARTERS, <i64>lab.leadQuarters(j) + added));
}

/** Rents are never nothing: margins are stated over them. */
function microsOf(usd: f64): i64 { return max<i64>(1, toInteger(usd * MICRO)); }

function suppliedUnits(quarter: i32): i64 {
  if (submodel.chips() == 0) return UNLIMITED;
  const start = supply.unitsPerQuarter(), most = supply.unitsPerQuarterMax();
  const ratio = start > 0 && most > start ? most / start - 1 : 0;
  const units = start > 0 && most > start ? most / (1 + ratio * Math.exp(-supply.unitsGrowthPerQuarter() * <f64>quarter)) : Math.min(start, most);
  return toInteger(units);
}

/** What is left of a lab's order after clouds have refused a part of what it would rent. */
function accepted(j: i32): i64 {
  const refused = refusedShare(j), wanted = lab.wantedUnits(j);
  return refused == 0 ? wanted : <i64>Math.floor(<f64>wanted * (1 - refused));
}

function fillOrders(supplied: i64): void {
  let wanted: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) wanted += lab.orderUnits(j);
  if (wanted <= supplied) return;
  for (let j = 0; j < <i32>run.labs(); j++) lab.setOrderUnits(j, <i64>Math.floor(<f64>lab.orderUnits(j) * (<f64>supplied / <f64>wanted)));
}
