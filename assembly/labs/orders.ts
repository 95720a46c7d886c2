// Phase 12: each lab decides how much capacity it wants at the end of its lead time, and orders what its pipeline lacks.
import {
  STRATEGY_BASE_STOCK, STRATEGY_LIMITED_LIABILITY, STRATEGY_MATCH_RIVAL, STRATEGY_NEWSVENDOR, STRATEGY_P10, STRATEGY_PLAN, STRATEGY_SURVIVAL,
  STRATEGY_TIMING_MATCH, STRATEGY_TREND, STRATEGY_YOLO,
} from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { supplierHealth } from "../capital/contagion";
import { fundedBill } from "../capital/vendor-finance";
import { exportable } from "../society/regulation";
import { allocate } from "../supply/chips";
import { ownShareOf } from "../supply/own-share";
import { billAhead, order, unitsAhead } from "../supply/pipeline";
import { meantForSpot } from "../supply/spot-market";
import { payableUnits } from "../supply/stages";
import { medianUnits } from "./forecast";
import { remember, study } from "./learning";
import { baseStockLacking } from "./strategies/base-stock";
import { limitedLiabilityUnits } from "./strategies/limited-liability";
import { matchRivalUnits } from "./strategies/match-rival";
import { newsvendorUnits } from "./strategies/newsvendor";
import { p10Units } from "./strategies/p10";
import { planUnits } from "./strategies/plan";
import { survivalUnits } from "./strategies/survival";
import { timingMatchUnits } from "./strategies/timing-match";
import { trendUnits } from "./strategies/trend";
import { yoloUnits } from "./strategies/yolo";
import { servingShare } from "./ahead";

const CENTS_A_MICRO: f64 = 1e-4;
/** No order, whatever the belief, is larger than what a suppliers' ledger can hold. */
const LARGEST_ORDER: f64 = 1e13;

/** All labs decide on the same state; then suppliers fill, and the orders are placed. */
export function placeOrders(): void {
  for (let j = 0; j < <i32>run.labs(); j++) lab.setWantedUnits(j, wanted(j));
  allocate();
  let ordered: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const units = lab.orderUnits(j);
    if (units > 0) order(j, units);
    ordered += units;
  }
  market.setOrderedUnits(ordered);
}

function wanted(j: i32): i64 {
  lab.setForecastUnits(j, 0);
  lab.setTargetUnits(j, 0);
  lab.setContested(j, 0);
  if (lab.alive(j) == 0) return 0;
  if (submodel.learning() != 0) study(j);
  lab.setForecastUnits(j, medianUnits(j));
  if (submodel.learning() != 0) remember(j);
  lab.setTargetUnits(j, Math.min(LARGEST_ORDER, target(j)) * (1 - meantForSpot(j)));
  const lacking = lackingUnits(j);
  const units = lacking <= 0 ? 0 : <i64>Math.floor(lacking + 0.5);
  const accepted = submodel.counterparty() != 0 ? min<i64>(units, acceptedUnits(j)) : units;
  return payableUnits(j, exportable(j, accepted), 1 - ownShareOf(j));
}

/** What capacity and pipeline lack for the target. */
function lackingUnits(j: i32): f64 {
  if (<i32>lab.strategy(j) == STRATEGY_BASE_STOCK) return baseStockLacking(j, lab.targetUnits(j));
  return lab.targetUnits(j) - <f64>unitsAhead(j, <i32>lab.leadNow(j));
}

/** Capacity wanted when the order arrives, for serving and training. */
function target(j: i32): f64 {
  const strategy = <i32>lab.strategy(j);
  if (strategy == STRATEGY_PLAN) return planUnits(j);
  if (strategy == STRATEGY_TIMING_MATCH) return timingMatchUnits(j);
  return servingUnits(j, strategy) / servingShare(j);
}

/** Of that what serves. */
function servingUnits(j: i32, strategy: i32): f64 {
  if (strategy == STRATEGY_P10) return p10Units(j);
  if (strategy == STRATEGY_NEWSVENDOR || strategy == STRATEGY_BASE_STOCK) return newsvendorUnits(j);
  if (strategy == STRATEGY_SURVIVAL) return survivalUnits(j);
  if (strategy == STRATEGY_LIMITED_LIABILITY) return limitedLiabilityUnits(j);
  if (strategy == STRATEGY_TREND) return trendUnits(j);
  if (strategy == STRATEGY_MATCH_RIVAL) return matchRivalUnits(j);
  assert(strategy == STRATEGY_YOLO);
  return yoloUnits(j);
}

/** Units for which suppliers still give credit: the annual bill by the time of delivery may not pass annual revenue plus a share of market value. */
function acceptedUnits(j: i32): i64 {
  const limitCents = (4 * <f64>lab.revenueCents(j) + capital.counterpartyShare() * <f64>lab.marketValueCents(j)) * 0.25 * supplierHealth();
  const free = Math.min(limitCents - <f64>billAhead(j, <i32>lab.leadNow(j)), fundedBill(j));
  return free <= 0 ? 0 : <i64>Math.floor(Math.min(LARGEST_ORDER, free / (<f64>lab.rentMicros(j) * CENTS_A_MICRO)));
}
