// Contagion: what lenders and suppliers lose in failures, they do not lend and invest afterwards.
import { BOOK_LOANS, SECTOR_LENDERS } from "../generated/codes";
import * as account from "../generated/account";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { clamp } from "../base/mathematics";
import { inBook } from "../ledger/accounts";

export function startHealth(): void {
  market.setCreditHealth(1);
  market.setSupplierHealth(1);
}

/** Part of what they would lend that losses left to lenders. */
export function creditHealth(): f64 { return submodel.contagion() == 0 ? 1 : market.creditHealth(); }

/** The same for what suppliers accept and invest. */
export function supplierHealth(): f64 { return submodel.contagion() == 0 ? 1 : market.supplierHealth(); }

/** Phase 11, before anybody fails: old wounds heal, and the quarter's losses are counted from nothing. */
export function heal(): void {
  market.setLenderLossCents(0);
  market.setSupplierLossCents(0);
  if (submodel.contagion() == 0) return;
  market.setCreditHealth(market.creditHealth() + capital.creditHealing() * (1 - market.creditHealth()));
  market.setSupplierHealth(market.supplierHealth() + capital.supplierHealing() * (1 - market.supplierHealth()));
}

/** Phase 11, after all failures. */
export function infect(): void {
  if (submodel.contagion() == 0) return;
  const loans = <f64>market.lenderLossCents(), bills = <f64>market.supplierLossCents();
  const book = <f64>account.balanceCents(inBook(BOOK_LOANS, SECTOR_LENDERS)) + loans;
  if (loans > 0 && book > 0) market.setCreditHealth(wounded(market.creditHealth(), loans / book));
  let paid: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) paid += <f64>(lab.computeCents(j) + lab.capexCents(j) + lab.upkeepCents(j));
  if (bills > 0 && paid > 0) market.setSupplierHealth(wounded(market.supplierHealth(), bills / paid));
}

function wounded(health: f64, lostShare: f64): f64 { return clamp(health - capital.contagionGain() * lostShare, 0, 1); }
