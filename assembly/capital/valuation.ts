// Phase 9: market value, a multiple of the sales that investors expect a few years out.
import { MAX_AMOUNT } from "../generated/limits";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { bounded, toInteger } from "../base/mathematics";
import { cashOf } from "../ledger/accounts";
import { announcementFactor } from "./frameworks";
import { compared, surveyIndustry } from "./comparables";
import { isListed } from "./ipo";
import { sentimentNow } from "./sentiment";

/**
 * Dynamics §1: V → μ e^(H g) × run rate with bounded believed growth g, by the mood and by what others are worth; part of the
 * gap closes each quarter. Never below cash in hand.
 */
export function value(): void {
  surveyIndustry();
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) == 0) continue;
    const growth = submodel.expectations() != 0 ? lab.investorGrowth(j) * 4 : bounded(lab.growth(j) * 4, capital.valueGrowthBound());
    const now = <f64>lab.marketValueCents(j);
    const target = compared(j, capital.valueMultiple() * Math.exp(capital.valueHorizonYears() * growth) * 4 * <f64>lab.revenueCents(j) * sentimentNow() * announcementFactor(j), now);
    const next = now + (isListed(j) ? capital.listedClosing() : capital.valueClosing()) * (target - now);
    // In a long run it ends at the largest amount that the model holds; the run does not.
    lab.setMarketValueCents(j, toInteger(Math.min(<f64>MAX_AMOUNT, Math.max(next, <f64>cashOf(j)))));
  }
}
