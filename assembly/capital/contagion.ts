// Contagion: what lenders and suppliers lose in defaults makes them cautious towards everybody, for a while.
import { BOOK_MONEY, SECTOR_CLOUDS, SECTOR_VENDORS } from "../generated/codes";
import * as account from "../generated/account";
import * as capital from "../generated/capital";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { debtOf, inBook } from "../ledger/accounts";

/** What was at stake before the defaults of the quarter. */
let loans: f64 = 0;
let receipts: f64 = 0;

/** Lenders’ readiness to lend, 0 to 1. */
export function creditHealth(): f64 { return submodel.contagion() == 0 ? 1 : market.creditHealth(); }

/** Suppliers’ readiness to give credit and to invest, 0 to 1. */
export function supplierHealth(): f64 { return submodel.contagion() == 0 ? 1 : market.supplierHealth(); }

export function startContagion(): void {
  market.setCreditHealth(1);
  market.setSupplierHealth(1);
}

/** Called before the defaults of a quarter. */
export function countStakes(): void {
  if (submodel.contagion() == 0) return;
  loans = 0;
  for (let j = 0; j < <i32>run.labs(); j++) loans += <f64>debtOf(j);
  receipts = <f64>(account.inCents(inBook(BOOK_MONEY, SECTOR_CLOUDS)) + account.inCents(inBook(BOOK_MONEY, SECTOR_VENDORS)));
}

/** Called after them. */
export function takeFright(): void {
  if (submodel.contagion() == 0) return;
  const credit = market.creditHealth(), supplier = market.supplierHealth();
  const calmer = credit + capital.creditRecovery() * (1 - credit), steadier = supplier + capital.supplierRecovery() * (1 - supplier);
  market.setCreditHealth(calmer * kept(capital.creditFear(), <f64>market.lenderLossCents(), loans));
  market.setSupplierHealth(steadier * kept(capital.supplierFear(), <f64>market.supplierLossCents(), receipts));
}

/** 1 − γ · loss / base, not below 0; a loss without anything at stake is a loss of all. */
function kept(fear: f64, loss: f64, base: f64): f64 {
  if (loss <= 0) return 1;
  return Math.max(0, 1 - fear * (base > 0 ? Math.min(loss / base, 1e6) : 1));
}
