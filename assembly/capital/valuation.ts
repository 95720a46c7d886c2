// Phase 9: market value, a multiple of the sales that investors expect a few years out.
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { bounded, toInteger } from "../base/mathematics";
import { cashOf } from "../ledger/accounts";
import { announcementFactor } from "./frameworks";

/** Dynamics §1: V → μ e^(H g) × run rate with bounded believed growth g; part of the gap closes each quarter. Never below cash in hand. */
export function value(): void {
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) == 0) continue;
    const growth = submodel.expectations() != 0 ? lab.investorGrowth(j) * 4 : bounded(lab.growth(j) * 4, capital.valueGrowthBound());
    const target = capital.valueMultiple() * Math.exp(capital.valueHorizonYears() * growth) * 4 * <f64>lab.revenueCents(j) * announcementFactor(j);
    const now = <f64>lab.marketValueCents(j);
    const next = now + capital.valueClosing() * (target - now);
    lab.setMarketValueCents(j, toInteger(Math.max(next, <f64>cashOf(j))));
  }
}
