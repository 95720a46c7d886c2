// Phase 13: what is written down about the quarter, lab by lab and for the market.
import { EVENT_RATIONED, FLOW_AMORTISATION, FLOW_LOAN, FLOW_PARENT, FLOW_PAYOUT, FLOW_UNPAID } from "../generated/codes";
import { MAX_FLOWS, MAX_SEGMENTS } from "../generated/limits";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as statement from "../generated/statement";
import * as submodel from "../generated/submodel";
import { hhiByOwner } from "../capital/takeovers";
import { cashOf, debtOf } from "../ledger/accounts";
import { report } from "./events";

const MICRO: f64 = 1e6;
/** Rationing of less than this share of demand is not worth an event. */
const NOTABLE: f64 = 0.01;

/** What customers asked for and got; called once service is known, before anybody is paid. */
export function observeService(): void {
  let demand: i64 = 0, served: i64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) {
    let asked: i64 = 0, got: i64 = 0;
    for (let j = 0; j < <i32>run.labs(); j++) {
      const row = j * <i32>MAX_SEGMENTS + s;
      asked += labSegment.demandMicro(row);
      got += labSegment.servedMicro(row);
    }
    segment.setDemandMicro(s, asked);
    segment.setServedMicro(s, got);
    segment.setUnservedMicro(s, asked - got);
    demand += asked;
    served += got;
  }
  market.setDemandMicro(demand);
  market.setServedMicro(served);
  market.setUnservedMicro(demand - served);
  market.setUnserved(ratio(<f64>(demand - served), <f64>demand));
  for (let j = 0; j < <i32>run.labs(); j++) observeLoad(j);
}

/** Serving comes first; training takes what is left, up to its wish. */
function observeLoad(j: i32): void {
  const rationed = ratio(<f64>lab.turnedMicro(j), <f64>lab.demandMicro(j)), had = lab.rationedShare(j) > NOTABLE;
  lab.setRationedShare(j, rationed);
  if (rationed > NOTABLE && !had) report(EVENT_RATIONED, j, lab.turnedMicro(j), rationed);
  const capacity = <f64>lab.capacityUnits(j), serving = <f64>lab.servedMicro(j) / MICRO / market.efficiency();
  const rented = submodel.spotMarket() == 0 ? 0 : <f64>(lab.spotBoughtUnits(j) - lab.leasedUnits(j));
  const training = Math.max(0, Math.min(lab.trainingNow(j) * capacity, capacity * (1 - lab.outageShare(j)) + rented - serving));
  lab.setTrainingUnits(j, training);
  lab.setUtilization(j, ratio(Math.max(0, serving + training - rented), capacity));
}

/** Shares, balances and totals at the end of the quarter. */
export function observe(): void {
  const labs = <i32>run.labs();
  let revenue: i64 = 0, customers: i64 = 0, value: i64 = 0, alive: i64 = 0, capacity: i64 = 0, coming: i64 = 0, used: f64 = 0;
  for (let j = 0; j < labs; j++) {
    let own: i64 = 0;
    for (let s = 0; s < <i32>run.segments(); s++) own += labSegment.customers(j * <i32>MAX_SEGMENTS + s);
    lab.setCustomers(j, own);
    observeFlows(j);
    lab.setCashCents(j, cashOf(j));
    lab.setDebtCents(j, debtOf(j));
    customers += own;
    revenue += lab.revenueCents(j);
    value += lab.marketValueCents(j);
    alive += lab.alive(j);
    capacity += lab.capacityUnits(j);
    coming += lab.pipelineUnits(j);
    used += lab.utilization(j) * <f64>lab.capacityUnits(j);
  }
  let hhi: f64 = 0;
  for (let j = 0; j < labs; j++) {
    const share = ratio(<f64>lab.revenueCents(j), <f64>revenue);
    lab.setShare(j, share);
    lab.setCustomerShare(j, ratio(<f64>lab.customers(j), <f64>customers));
    hhi += share * share;
  }
  market.setRevenueCents(revenue);
  market.setMarketValueCents(value);
  market.setLabsAlive(alive);
  market.setCapacityUnits(capacity);
  market.setPipelineUnits(coming);
  market.setUtilization(ratio(used, <f64>capacity));
  market.setHhi(submodel.takeovers() != 0 ? hhiByOwner() : hhi);
  observeSegments();
}

/** With revenue, bills and equity raised, the lines that explain the change of cash to the cent. */
function observeFlows(j: i32): void {
  const lines = j * <i32>MAX_FLOWS;
  lab.setBorrowedCents(j, statement.cents(lines + FLOW_LOAN));
  lab.setRepaidCents(j, -statement.cents(lines + FLOW_AMORTISATION));
  lab.setSupportCents(j, statement.cents(lines + FLOW_PARENT));
  lab.setPayoutCents(j, -statement.cents(lines + FLOW_PAYOUT));
  lab.setUnpaidCents(j, statement.cents(lines + FLOW_UNPAID));
}

function observeSegments(): void {
  let outside: i64 = 0, waiting: i64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) {
    let revenue: i64 = 0;
    for (let j = 0; j < <i32>run.labs(); j++) revenue += labSegment.revenueCents(j * <i32>MAX_SEGMENTS + s);
    segment.setRevenueCents(s, revenue);
    outside += segment.outside(s);
    waiting += segment.simulated(s) - segment.adopted(s);
  }
  market.setOutside(outside);
  market.setUnadopted(waiting);
}

function ratio(part: f64, whole: f64): f64 { return whole > 0 ? part / whole : 0; }
