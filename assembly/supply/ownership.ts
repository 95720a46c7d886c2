// Sites of a lab's own: built in stages, depreciated over their life, kept running, and given up when they earn less than that.
import { EVENT_STRANDED, FLOW_CAPEX, FLOW_UPKEEP, SECTOR_VENDORS, STREAM_COST_OVERRUN } from "../generated/codes";
import { MAX_LEAD_QUARTERS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as pipeline from "../generated/pipeline";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import * as supply from "../generated/supply";
import { power, toInteger } from "../base/mathematics";
import { keyOf, normal } from "../base/random";
import { ofLab } from "../ledger/accounts";
import { pay } from "../ledger/transfer";
import { report } from "../observe/events";
import { chipCost } from "./allocation";
import { refusedShare } from "./clouds";
import { clearOwned, costOf, slot } from "./cohorts";
import { ownShareOf } from "./own-share";
import { powerRentUsd, sitePowerUsd } from "./power";

const MICRO: f64 = 1e6;
/** Part of what a site costs that is chips (A3-18). */
const CHIP_SHARE: f64 = 0.5;
/** Labs divide by what a unit costs. */
const LEAST_USD: f64 = 1e-6;

/** Phase 2: what building costs from now on; a unit costs a micro-dollar at least, since labs divide by its cost. */
export function setBuildPrices(quarter: i32): void {
  if (submodel.ownership() == 0) return;
  const chips = 1 + CHIP_SHARE * (chipCost() - 1);
  const price = max<i64>(1, toInteger(supply.capexPerUnitUsd() * power(supply.capexGrowthPerYear(), <f64>quarter * 0.25) * chips * MICRO));
  market.setCapexMicros(price);
  market.setOwnedUnitCostMicros(max<i64>(1, toInteger(<f64>price / supply.lifeQuarters()) + upkeepMicros(quarter)));
}

/** What a unit that lab j orders now costs a quarter, in USD: rent for the reserved part, price over life and upkeep for its own. */
export function unitCostUsd(j: i32): f64 {
  const rent = <f64>lab.rentMicros(j) / MICRO, own = ownShareOf(j);
  return own == 0 ? rent : (1 - own) * rent + own * Math.max(LEAST_USD, <f64>market.ownedUnitCostMicros() / MICRO + powerExtraUsd(j));
}

/** Of units that suppliers grant, those that the lab builds: clouds refuse only what is rented. */
export function ownedOf(j: i32, units: i64): i64 {
  const share = ownShareOf(j), own = share == 0 ? 0 : Math.min(1, share / (1 - refusedShare(j)));
  return own == 0 ? 0 : min<i64>(units, <i64>Math.floor(<f64>units * own + 0.5));
}

/** Starts to build: cents that are still to be paid, and cents that have been. */
export function build(j: i32, at: i32, units: i64, stageCents: i64, paidCents: i64): void {
  pipeline.setOwnedUnits(at, pipeline.ownedUnits(at) + units);
  pipeline.setStageCents(at, pipeline.stageCents(at) + stageCents);
  pipeline.setBookCents(at, pipeline.bookCents(at) + paidCents);
  lab.setOwnedPipelineUnits(j, lab.ownedPipelineUnits(j) + units);
  lab.setOwnedOrderedUnits(j, lab.ownedOrderedUnits(j) + units);
  lab.setSiteCents(j, lab.siteCents(j) + paidCents);
}

/** Owned units go into service; what they cost in the end is known now, and the last stage differs by it. */
export function openSite(j: i32, at: i32, quarter: i32): void {
  const units = pipeline.ownedUnits(at), open = pipeline.stageCents(at), agreed = open + pipeline.bookCents(at);
  if (units == 0) return;
  const surprise = Math.exp(supply.overrunSd() * normal(j, keyOf(STREAM_COST_OVERRUN, 0, quarter))) - 1;
  const extra = max<i64>(-open, toInteger(surprise * <f64>agreed));
  pipeline.setStageCents(at, open + extra);
  lab.setOverrunCents(j, extra);
  lab.setOwnedPipelineUnits(j, lab.ownedPipelineUnits(j) - units);
  lab.setOwnedUnits(j, lab.ownedUnits(j) + units);
}

/** Units whose life ends. */
export function retireSite(j: i32, quarter: i32): void {
  if (submodel.ownership() != 0) close(j, slot(j, quarter - <i32>supply.lifeQuarters()));
}

/** Gives up vintages, oldest first, while their upkeep exceeds rent times the load of the last quarter. */
export function giveUpSites(j: i32, quarter: i32): void {
  if (submodel.ownership() == 0) return;
  const used = lab.utilization(j) * <f64>lab.capacityUnits(j);
  for (let age = <i32>supply.lifeQuarters() - 1; age > 0; age--) {
    const at = slot(j, quarter - age), units = pipeline.ownedUnits(at);
    if (units == 0 || <f64>runningMicros(j, quarter - age) <= <f64>market.rentMicros() * Math.min(1, used / <f64>lab.capacityUnits(j))) continue;
    lab.setStrandedUnits(j, lab.strandedUnits(j) + units);
    close(j, at);
  }
  if (lab.strandedUnits(j) > 0) report(EVENT_STRANDED, j, lab.writeOffCents(j), <f64>lab.strandedUnits(j));
}

/** Phase 8: stages of what is being built, upkeep and depreciation of what is in service. */
export function payForSites(j: i32, quarter: i32): void {
  if (submodel.ownership() == 0) return;
  const capex = payStages(j, quarter), life = <i32>supply.lifeQuarters();
  let upkeep: i64 = 0, depreciation: i64 = 0;
  for (let age = 0; age < life; age++) {
    const at = slot(j, quarter - age), book = pipeline.bookCents(at), worn = book / <i64>(life - age);
    upkeep += upkeepOf(j, at, quarter - age);
    depreciation += worn;
    pipeline.setBookCents(at, book - worn);
  }
  lab.setCapexCents(j, capex);
  lab.setUpkeepCents(j, upkeep);
  lab.setDepreciationCents(j, depreciation);
  lab.setSiteCents(j, lab.siteCents(j) + capex - depreciation);
  pay(ofLab(j), SECTOR_VENDORS, capex, FLOW_CAPEX);
  pay(ofLab(j), SECTOR_VENDORS, upkeep, FLOW_UPKEEP);
}

/** Cash that own sites will take in the quarter that is `ahead` from now, by orders already placed. */
export function sitesAhead(j: i32, ahead: i32): i64 {
  if (submodel.ownership() == 0) return 0;
  const now = <i32>run.quarter(), life = <i32>supply.lifeQuarters();
  let cents = lab.upkeepCents(j);
  for (let k = 1; k <= ahead; k++) {
    cents += upkeepOf(j, slot(j, now + k), now + k);
    cents -= upkeepOf(j, slot(j, now + k - life), now + k - life);
  }
  for (let k = ahead; k <= <i32>MAX_LEAD_QUARTERS; k++) cents += pipeline.stageCents(slot(j, now + k)) / k;
  return cents;
}

/** Equal stages over the quarters that are left until delivery, that one included. */
function payStages(j: i32, quarter: i32): i64 {
  let sum: i64 = 0;
  for (let k = 0; k <= <i32>MAX_LEAD_QUARTERS; k++) {
    const at = slot(j, quarter + k), open = pipeline.stageCents(at), due = open / (k + 1);
    if (open == 0) continue;
    pipeline.setStageCents(at, open - due);
    pipeline.setBookCents(at, pipeline.bookCents(at) + due);
    sum += due;
  }
  return sum;
}

/** Owned units of a slot leave service; what the books still hold of them is written off. */
function close(j: i32, at: i32): void {
  const units = pipeline.ownedUnits(at), book = pipeline.bookCents(at);
  lab.setWriteOffCents(j, lab.writeOffCents(j) + book);
  lab.setSiteCents(j, lab.siteCents(j) - book);
  lab.setOwnedUnits(j, lab.ownedUnits(j) - units);
  lab.setOwnedRetiredUnits(j, lab.ownedRetiredUnits(j) + units);
  lab.setCapacityUnits(j, lab.capacityUnits(j) - units);
  lab.setRetiredUnits(j, lab.retiredUnits(j) + units);
  clearOwned(at);
}

function upkeepOf(j: i32, at: i32, vintage: i32): i64 {
  const units = pipeline.ownedUnits(at);
  return units == 0 ? 0 : costOf(units, runningMicros(j, vintage));
}

/** What a unit costs to run in this quarter: upkeep by vintage, and what power costs beyond what upkeep contains. */
function runningMicros(j: i32, vintage: i32): i64 { return max<i64>(0, upkeepMicros(vintage) + toInteger(powerExtraUsd(j) * MICRO)); }

function powerExtraUsd(j: i32): f64 { return powerRentUsd() + sitePowerUsd(j); }

function upkeepMicros(vintage: i32): i64 {
  return toInteger(supply.upkeepUsd() * power(supply.upkeepGrowthPerYear(), <f64>vintage * 0.25) * MICRO);
}
