// Who owns how much of a lab: founders, investors, suppliers, the public.
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { published } from "../base/mathematics";

/** Something is left to those who were there; and shares are a number. */
const MOST_ISSUED: f64 = 1 - 1e-12, MOST_SHARES: f64 = 1e200;

export const HOLDER_INVESTORS: i32 = 1;
export const HOLDER_SUPPLIERS: i32 = 2;
export const HOLDER_PUBLIC: i32 = 3;

export function startShares(j: i32): void {
  lab.setFounderShare(j, lab.founderShareStart(j));
  lab.setInvestorShare(j, 1 - lab.founderShareStart(j));
  lab.setSupplierHeldShare(j, 0);
  lab.setPublicShare(j, 0);
  lab.setLastRoundCents(j, 0);
  lab.setSharesOut(j, 1);
}

/** New shares for `cents` at a value before the money of `preMoneyCents`: everybody else's part shrinks by E / (V + E). */
export function issueShares(j: i32, holder: i32, cents: i64, preMoneyCents: i64): void {
  if (submodel.capTable() == 0 || cents <= 0) return;
  protect(j, preMoneyCents);
  issueAgreed(j, holder, cents, preMoneyCents);
  lab.setLastRoundCents(j, preMoneyCents + cents);
}

/** The same at a value that was agreed earlier: it is no round of today. */
export function issueAgreed(j: i32, holder: i32, cents: i64, preMoneyCents: i64): void {
  if (submodel.capTable() == 0 || cents <= 0) return;
  const paid = <f64>cents, issued = Math.min(MOST_ISSUED, paid / (<f64>max<i64>(0, preMoneyCents) + paid)), left = 1 - issued;
  lab.setSharesOut(j, Math.min(MOST_SHARES, lab.sharesOut(j) / left));
  lab.setFounderShare(j, lab.founderShare(j) * left);
  lab.setInvestorShare(j, lab.investorShare(j) * left + (holder == HOLDER_INVESTORS ? issued : 0));
  lab.setSupplierHeldShare(j, lab.supplierHeldShare(j) * left + (holder == HOLDER_SUPPLIERS ? issued : 0));
  lab.setPublicShare(j, lab.publicShare(j) * left + (holder == HOLDER_PUBLIC ? issued : 0));
}

/** All shares pass to the lab that bought it, which stands among investors. */
export function surrender(j: i32): void {
  lab.setFounderShare(j, 0);
  lab.setInvestorShare(j, 1);
  lab.setSupplierHeldShare(j, 0);
  lab.setPublicShare(j, 0);
}

/** Whether a round at this value would be below the last one. */
export function isDownRound(j: i32, preMoneyCents: i64): bool { return submodel.capTable() != 0 && preMoneyCents < lab.lastRoundCents(j); }

/** Phase 13. */
export function valueStakes(): void {
  if (submodel.capTable() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) lab.setFounderCents(j, published(lab.founderShare(j) * <f64>lab.marketValueCents(j)));
}

/** Founders pay investors for a part of the fall since the last round. */
function protect(j: i32, preMoneyCents: i64): void {
  if (!isDownRound(j, preMoneyCents)) return;
  const fall = 1 - <f64>max<i64>(0, preMoneyCents) / <f64>lab.lastRoundCents(j), taken = capital.ratchetShare() * fall * lab.founderShare(j);
  lab.setFounderShare(j, lab.founderShare(j) - taken);
  lab.setInvestorShare(j, lab.investorShare(j) + taken);
}
