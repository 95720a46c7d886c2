// Listings: a lab sells shares to the public, once, and what that changes for it afterwards.
import { EVENT_LISTING, FLOW_LISTING, FLOW_LISTING_COST, SECTOR_HOUSEHOLDS, SECTOR_PUBLIC } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import { MAX_AMOUNT } from "../generated/limits";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { power, toInteger } from "../base/mathematics";
import { ofLab } from "../ledger/accounts";
import { issueEquity, pay } from "../ledger/transfer";
import { report } from "../observe/events";
import { raisesMoney } from "./takeovers";
import { HOLDER_PUBLIC, issueShares } from "./cap-table";
import { sentimentNow } from "./sentiment";
import { windowIsOpen } from "./window";

/** For so many quarters after a listing rivals are in a hurry. */
const HURRY_QUARTERS: i64 = 4;

export function isListed(j: i32): bool { return submodel.ipo() != 0 && lab.listed(j) != 0; }

/** What the public has for shares in this quarter. */
export function fillPublicPool(quarter: i32): void {
  if (submodel.ipo() == 0) return;
  const usd = capital.publicPoolUsd() * power(capital.publicPoolGrowthPerYear(), <f64>quarter * 0.25) * sentimentNow();
  market.setPublicPoolCents(toInteger(Math.min(usd * 100, <f64>MAX_AMOUNT)));
  for (let j = 0; j < <i32>run.labs(); j++) lab.setListingCents(j, 0);
}

/** All who can list do so on the same state; a pool that is too small is shared pro rata. */
export function list(quarter: i32): void {
  if (submodel.ipo() == 0 || !windowIsOpen()) return;
  let offered: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) if (wouldList(j, quarter)) offered += offerOf(j);
  if (offered <= 0) return;
  const filled = Math.min(1, <f64>market.publicPoolCents() / offered);
  for (let j = 0; j < <i32>run.labs(); j++) if (wouldList(j, quarter)) lab.setListingCents(j, <i64>Math.floor(offerOf(j) * filled));
  for (let j = 0; j < <i32>run.labs(); j++) if (lab.listingCents(j) > 0) goPublic(j, lab.listingCents(j), quarter);
}

function goPublic(j: i32, cents: i64, quarter: i32): void {
  pay(SECTOR_PUBLIC, ofLab(j), cents, FLOW_LISTING);
  issueEquity(ofLab(j), SECTOR_PUBLIC, cents);
  issueShares(j, HOLDER_PUBLIC, cents, lab.marketValueCents(j));
  pay(ofLab(j), SECTOR_HOUSEHOLDS, <i64>Math.floor(capital.listingCostShare() * <f64>cents), FLOW_LISTING_COST);
  market.setPublicPoolCents(market.publicPoolCents() - cents);
  lab.setListed(j, 1);
  market.setListings(market.listings() + 1);
  market.setLastListingQuarter(quarter);
  report(EVENT_LISTING, j, cents, <f64>lab.marketValueCents(j) * 0.01);
}

function wouldList(j: i32, quarter: i32): bool {
  if (lab.alive(j) == 0 || !raisesMoney(j) || lab.listed(j) != 0) return false;
  if (<f64>quarter < Math.max(capital.listingAgeQuarters(), lab.listingFrom(j))) return false;
  return 4 * <f64>lab.revenueCents(j) >= capital.listingRunRateUsd() * 100 * (inHurry(quarter) ? 1 - capital.preemption() : 1);
}

function offerOf(j: i32): f64 { return capital.listingShare() * <f64>lab.marketValueCents(j); }

/** Whether somebody listed within the last year. */
function inHurry(quarter: i32): bool { return market.listings() > 0 && <i64>quarter - market.lastListingQuarter() <= HURRY_QUARTERS; }
