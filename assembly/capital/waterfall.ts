// The estate of a failed lab: what it fetches in a fire sale, and who gets it, by seniority, to the cent.
import { EVENT_FIRE_SALE, FLOW_CLAIM, FLOW_DEPOSIT, FLOW_PAYOUT, FLOW_SALE, FLOW_UNPAID, SECTOR_BUYERS, SECTOR_CLOUDS, SECTOR_INVESTORS, SECTOR_LENDERS, SECTOR_VENDORS } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import { PIPELINE_SLOTS } from "../generated/limits";
import * as market from "../generated/market";
import * as pipeline from "../generated/pipeline";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { mulDiv, published, toInteger } from "../base/mathematics";
import { cashOf, debtOf, ofLab } from "../ledger/accounts";
import { pay, settleDebt, writeOffEquity } from "../ledger/transfer";
import { report } from "../observe/events";

/** All who fail in a quarter sell at one price, which falls with what all of them sell and what is still unsold. */
export function openEstates(): void {
  if (submodel.waterfall() == 0) return;
  const unsold = market.distressedUnits() * capital.distressCarry();
  let capacity: f64 = 0, sites: f64 = 0, freed: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) == 0) continue;
    capacity += <f64>lab.capacityUnits(j);
    if (lab.failing(j) == 0) continue;
    freed += <f64>lab.capacityUnits(j);
    sites += <f64>(lab.ownedUnits(j) + lab.ownedPipelineUnits(j));
  }
  market.setDistressedUnits(unsold + freed);
  const volume = capacity > 0 ? (unsold + sites) / capacity : 0;
  market.setFireSalePrice(freed + sites > 0 ? capital.resaleShare() / (1 + capital.fireSaleDepth() * volume) : 0);
}

/** Sells, pays by seniority, writes off the rest. Cash of the lab is nothing afterwards, and so is its debt. */
export function payCreditors(j: i32): void {
  const cash = cashOf(j);
  lab.setHoleCents(j, max<i64>(0, -cash));
  const sites = sell(j), estate = sites + keepCredit(j) + max<i64>(0, cash);
  lab.setEstateCents(j, estate);
  const secured = submodel.collateral() == 0 ? 0 : min<i64>(lab.securedCents(j), debtOf(j));
  lab.setSecuredClaimCents(j, secured);
  lab.setSecuredPaidCents(j, min<i64>(secured, sites));
  lab.setDamageClaimCents(j, published(capital.damageQuarters() * <f64>lab.commitmentCents(j)));
  lab.setStageClaimCents(j, openStages(j));
  lab.setLoanClaimCents(j, debtOf(j) - lab.securedPaidCents(j));
  divide(j, estate - lab.securedPaidCents(j));
  settleClaims(j);
}

/** Pressure of what failed labs left behind on the spot market, units. */
export function distressNow(): f64 { return submodel.waterfall() == 0 ? 0 : market.distressedUnits(); }

/** Own sites go to others, in service or not. */
function sell(j: i32): i64 {
  const cents = toInteger(market.fireSalePrice() * <f64>lab.siteCents(j));
  pay(SECTOR_BUYERS, ofLab(j), cents, FLOW_SALE);
  if (cents > 0) report(EVENT_FIRE_SALE, j, cents, <f64>(lab.ownedUnits(j) + lab.ownedPipelineUnits(j)));
  return cents;
}

function keepCredit(j: i32): i64 {
  const cents = <i64>Math.floor(capital.creditKept() * <f64>lab.creditCents(j));
  pay(SECTOR_CLOUDS, ofLab(j), cents, FLOW_DEPOSIT);
  return cents;
}

function openStages(j: i32): i64 {
  let cents: i64 = 0;
  for (let i = 0; i < <i32>PIPELINE_SLOTS; i++) cents += pipeline.stageCents(j * <i32>PIPELINE_SLOTS + i);
  return cents;
}

/** Pro rata among the unsecured; odd cents go to the first class that is not yet whole. */
function divide(j: i32, cents: i64): void {
  const claims = lab.holeCents(j) + lab.damageClaimCents(j) + lab.stageClaimCents(j) + lab.loanClaimCents(j), paid = min<i64>(cents, claims);
  lab.setHolePaidCents(j, part(lab.holeCents(j), paid, claims));
  lab.setDamagePaidCents(j, part(lab.damageClaimCents(j), paid, claims));
  lab.setStagePaidCents(j, part(lab.stageClaimCents(j), paid, claims));
  lab.setLoanPaidCents(j, part(lab.loanClaimCents(j), paid, claims));
  let odd = paid - lab.holePaidCents(j) - lab.damagePaidCents(j) - lab.stagePaidCents(j) - lab.loanPaidCents(j);
  const toHole = min<i64>(odd, lab.holeCents(j) - lab.holePaidCents(j));
  lab.setHolePaidCents(j, lab.holePaidCents(j) + toHole);
  odd -= toHole;
  const toDamages = min<i64>(odd, lab.damageClaimCents(j) - lab.damagePaidCents(j));
  lab.setDamagePaidCents(j, lab.damagePaidCents(j) + toDamages);
  odd -= toDamages;
  const toStages = min<i64>(odd, lab.stageClaimCents(j) - lab.stagePaidCents(j));
  lab.setStagePaidCents(j, lab.stagePaidCents(j) + toStages);
  lab.setLoanPaidCents(j, lab.loanPaidCents(j) + odd - toStages);
  lab.setResidualCents(j, cents - paid);
}

function part(claim: i64, paid: i64, claims: i64): i64 { return claim == 0 || claims == 0 ? 0 : mulDiv(claim, paid, claims); }

/** The transfers; what suppliers received of the hole they give back, less their dividend. */
function settleClaims(j: i32): void {
  const me = ofLab(j), lost = lab.holeCents(j) - lab.holePaidCents(j), byVendors = vendorsPart(j, lost);
  pay(SECTOR_CLOUDS, me, lost - byVendors, FLOW_UNPAID);
  pay(SECTOR_VENDORS, me, byVendors, FLOW_UNPAID);
  pay(me, SECTOR_CLOUDS, lab.damagePaidCents(j), FLOW_CLAIM);
  pay(me, SECTOR_VENDORS, lab.stagePaidCents(j), FLOW_CLAIM);
  const repaid = lab.securedPaidCents(j) + lab.loanPaidCents(j);
  pay(me, SECTOR_LENDERS, repaid, FLOW_CLAIM);
  market.setLenderLossCents(market.lenderLossCents() + debtOf(j) - repaid);
  market.setSupplierLossCents(market.supplierLossCents() + lost);
  settleDebt(me, SECTOR_LENDERS, debtOf(j));
  pay(me, SECTOR_INVESTORS, lab.residualCents(j), FLOW_PAYOUT);
  lab.setEquityLostCents(j, writeOffEquity(j));
  lab.setSecuredCents(j, 0);
}

/** Vendors' part of the quarter's bills. */
function vendorsPart(j: i32, cents: i64): i64 {
  const vendors = lab.capexCents(j) + lab.upkeepCents(j), all = vendors + lab.computeCents(j);
  return all > 0 ? mulDiv(cents, vendors, all) : 0;
}
