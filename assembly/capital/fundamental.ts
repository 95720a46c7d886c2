// Fundamental value: what the model's own demand equations make a lab worth, and how far market value is from it.
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import { MAX_SEGMENTS } from "../generated/limits";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as submodel from "../generated/submodel";
import { clamp, published } from "../base/mathematics";
import { cashOf } from "../ledger/accounts";
import { growthAhead } from "../observe/truth";

/** No market grows by more than e to this; beyond it, figures would not be finite. */
const LARGEST_GROWTH: f64 = 60;

/** First in phase 9: investors may look at it. */
export function appraise(): void {
  if (submodel.fundamentals() == 0) return;
  const quarters = horizon();
  for (let s = 0; s < <i32>run.segments(); s++) segment.setHorizonGrowth(s, clamp(growthAhead(s, quarters, true), -LARGEST_GROWTH, LARGEST_GROWTH));
  let sum: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const cents = lab.alive(j) == 0 ? 0 : published(Math.max(capital.valueMultiple() * 4 * salesAhead(j), <f64>cashOf(j)));
    lab.setFundamentalCents(j, cents);
    sum += <f64>cents;
  }
  market.setFundamentalCents(published(sum));
}

/** Last in phase 9. */
export function measureBubble(): void {
  if (submodel.fundamentals() == 0) return;
  let value: f64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) if (lab.alive(j) != 0) value += <f64>lab.marketValueCents(j);
  market.setBubble(market.fundamentalCents() > 0 ? value / <f64>market.fundamentalCents() : 1);
}

/** Log growth a quarter of lab j's sales over the valuation horizon, as the model's equations have it. */
export function trueSalesGrowth(j: i32): f64 {
  const now = <f64>lab.revenueCents(j), later = salesAhead(j);
  return now > 0 && later > 0 ? Math.log(later / now) / <f64>horizon() : 0;
}

/** The market's bubble index; 1 where nobody computes one. */
export function bubbleIndex(): f64 { return submodel.fundamentals() == 0 || market.bubble() <= 0 ? 1 : market.bubble(); }

/** Cents a quarter at the horizon, by the lab's own mix of segments. */
function salesAhead(j: i32): f64 {
  let cents: f64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) cents += <f64>labSegment.revenueCents(j * <i32>MAX_SEGMENTS + s) * Math.exp(segment.horizonGrowth(s));
  return cents;
}

function horizon(): i32 { return max<i32>(1, <i32>Math.floor(capital.valueHorizonYears() * 4 + 0.5)); }
