// The estate of a failed lab: what its assets fetch in a fire sale, and who gets it, rank by rank.
import {
  BOOK_EQUITY, EVENT_FIRE_SALE, FLOW_AMORTISATION, FLOW_CAPEX, FLOW_CHANNEL, FLOW_CLAIM, FLOW_COMPUTE, FLOW_DEPOSIT, FLOW_GRID, FLOW_INTEREST,
  FLOW_SALE, FLOW_SPOT, FLOW_STAFF, FLOW_TAX, FLOW_UNPAID, FLOW_UPKEEP, SECTOR_BUYERS, SECTOR_CLOUDS, SECTOR_GOVERNMENT, SECTOR_HOUSEHOLDS,
  SECTOR_INVESTORS, SECTOR_LENDERS, SECTOR_VENDORS,
} from "../generated/codes";
import { MAX_AMOUNT } from "../generated/limits";
import * as account from "../generated/account";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { mulDiv, toInteger } from "../base/mathematics";
import { cashOf, debtOf, inBook, ofLab } from "../ledger/accounts";
import { flowOf } from "../ledger/statements";
import { pay, settleDebt } from "../ledger/transfer";
import { report } from "../observe/events";
import { depositsHeld, firmBill, openStages } from "../supply/book";

/** What is left of the hole while it is divided into open bills. */
let hole: i64 = 0;
/** What is left of the estate while it is paid out. */
let estate: i64 = 0;

/** Losses are of one quarter; what failed labs left in the market fades. */
export function openLosses(): void {
  market.setLenderLossCents(0);
  market.setSupplierLossCents(0);
  if (submodel.waterfall() == 0) return;
  market.setDistressedUnits(capital.distressedCarry() * market.distressedUnits());
  market.setSaleUnits(capital.saleMemory() * market.saleUnits());
  market.setSalePrice(1);
  for (let j = 0; j < <i32>run.labs(); j++) setResult(j, 0, 0, 0, 0, 0, 0);
}

/** All that is for sale in a quarter meets the same buyers: one price for the sites of all labs that fail in it. */
export function openSale(sites: i64, freed: i64): void {
  let capacity: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) capacity += lab.capacityUnits(j) + lab.pipelineUnits(j);
  const forSale = market.saleUnits() + <f64>sites;
  market.setSaleUnits(forSale);
  market.setDistressedUnits(market.distressedUnits() + <f64>freed);
  if (sites > 0) market.setSalePrice(1 / (1 + capital.fireSaleDepth() * (forSale / <f64>capacity)));
}

/** Units of failed labs that look for users on the spot market. */
export function distressed(): f64 { return submodel.waterfall() == 0 ? 0 : market.distressedUnits(); }

/** Sells what lab j has and pays whom it owes; its cash and its debt are nil after it. */
export function windUp(j: i32): void {
  const me = ofLab(j), debt = debtOf(j);
  hole = max<i64>(0, -cashOf(j));
  const clouds = open(j, SECTOR_CLOUDS, billed(j, FLOW_COMPUTE) + billed(j, FLOW_CHANNEL) + billed(j, FLOW_SPOT));
  const vendors = open(j, SECTOR_VENDORS, billed(j, FLOW_CAPEX) + billed(j, FLOW_UPKEEP) + billed(j, FLOW_GRID));
  const service = open(j, SECTOR_LENDERS, billed(j, FLOW_INTEREST) + billed(j, FLOW_AMORTISATION));
  const tax = open(j, SECTOR_GOVERNMENT, billed(j, FLOW_TAX));
  const staff = open(j, SECTOR_HOUSEHOLDS, billed(j, FLOW_STAFF));
  const rest = open(j, SECTOR_CLOUDS, hole);

  const sold = sellSites(j), held = depositsHeld(j), back = toInteger(capital.depositReturn() * <f64>held);
  pay(SECTOR_CLOUDS, me, back, FLOW_DEPOSIT);
  const damages = max<i64>(0, toInteger(Math.min(<f64>MAX_AMOUNT, capital.damageQuarters() * <f64>firmBill(j))) - (held - back));
  estate = cashOf(j);
  const whole = estate, secured = toInteger(capital.securedShare() * <f64>debt);
  const toSecured = payClass(j, SECTOR_LENDERS, min<i64>(secured, sold));
  const toFirst = payFirst(j, tax, staff);
  const toClouds = payClass(j, SECTOR_CLOUDS, clouds + rest + damages);
  const toVendors = payClass(j, SECTOR_VENDORS, vendors + openStages(j));
  const toUnsecured = payClass(j, SECTOR_LENDERS, debt - toSecured + service);
  settleDebt(me, SECTOR_LENDERS, debt);
  const left = estate;
  payClass(j, SECTOR_INVESTORS, left);

  const lenders = debt + service - toSecured - toUnsecured;
  const suppliers = clouds + rest + damages + vendors + openStages(j) - toClouds - toVendors;
  const atCost = max<i64>(0, -account.balanceCents(inBook(BOOK_EQUITY, me)) - left);
  setResult(j, whole, whole - left, lenders, suppliers, tax + staff - toFirst, atCost);
  noteLosses(lenders, suppliers);
}

/** Adds to what lenders and suppliers lost in the quarter. */
export function noteLosses(lenders: i64, suppliers: i64): void {
  market.setLenderLossCents(market.lenderLossCents() + lenders);
  market.setSupplierLossCents(market.supplierLossCents() + suppliers);
}

/** What was entered as paid on a line in the quarter. */
function billed(j: i32, flow: i32): i64 { return max<i64>(0, -flowOf(j, flow)); }

/** The part of the hole that is a bill of this payee, given back by it; cents. */
function open(j: i32, sector: i32, bill: i64): i64 {
  const cents = min<i64>(hole, bill);
  pay(sector, ofLab(j), cents, FLOW_UNPAID);
  hole -= cents;
  return cents;
}

function sellSites(j: i32): i64 {
  const units = lab.ownedUnits(j) + lab.ownedPipelineUnits(j);
  if (units == 0) return 0;
  const cents = toInteger(<f64>max<i64>(0, lab.siteCents(j)) * capital.resaleShare() * market.salePrice());
  pay(SECTOR_BUYERS, ofLab(j), cents, FLOW_SALE);
  report(EVENT_FIRE_SALE, j, cents, <f64>units);
  return cents;
}

/** Pays a class as far as the estate goes; cents. */
function payClass(j: i32, sector: i32, claim: i64): i64 {
  const cents = min<i64>(estate, claim);
  pay(ofLab(j), sector, cents, FLOW_CLAIM);
  estate -= cents;
  return cents;
}

/** Tax and pay rank alike. */
function payFirst(j: i32, tax: i64, staff: i64): i64 {
  const both = tax + staff, cents = min<i64>(estate, both);
  if (cents == 0) return 0;
  const toTax = mulDiv(cents, tax, both);
  return payClass(j, SECTOR_GOVERNMENT, toTax) + payClass(j, SECTOR_HOUSEHOLDS, cents - toTax);
}

function setResult(j: i32, whole: i64, recovered: i64, lenders: i64, suppliers: i64, others: i64, equity: i64): void {
  lab.setEstateCents(j, whole);
  lab.setRecoveredCents(j, recovered);
  lab.setLenderLossCents(j, lenders);
  lab.setSupplierLossCents(j, suppliers);
  lab.setOtherLossCents(j, others);
  lab.setEquityLostCents(j, equity);
}
