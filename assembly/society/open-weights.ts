// Open weights: a good at marginal cost that trails the frontier, and the upper envelope of buying from no lab. Economics §1.2.
import * as customerClass from "../generated/customer-class";
import * as horizon from "../generated/horizon";
import { FORECAST_SLOTS } from "../generated/limits";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as submodel from "../generated/submodel";
import { published } from "../base/mathematics";

const MICRO: f64 = 1e6;

/** Phase 3, once the frontier is known: what was best some quarters ago is free now. */
export function publishWeights(quarter: i32): void {
  if (submodel.openWeights() == 0) return;
  const slots = <i32>FORECAST_SLOTS, lag = <i32>market.openLagQuarters();
  horizon.setFrontierPast(quarter % slots, market.frontierQuality());
  market.setOpenQuality(horizon.frontierPast(max<i32>(0, quarter - lag) % slots) + market.openBoost());
  market.setOpenPriceMicros(published(<f64>market.rentMicros() / market.efficiency() * (1 + market.openMargin())));
  // Of every class, whether or not this shard has customers of it.
  for (let k = 0; k < <i32>run.classes(); k++) customerClass.setOpenWeight(k, weightFor(k));
}

/** Weight of buying from no lab in the choices of class k: 1 for nothing, and e^V for open weights. */
export function outsideWeight(k: i32): f64 { return submodel.openWeights() == 0 ? 1 : 1 + customerClass.openWeight(k); }

function weightFor(k: i32): f64 {
  const price = <f64>market.openPriceMicros() / MICRO / segment.referencePriceUsd(<i32>customerClass.segment(k));
  return Math.exp(
    customerClass.baseUtility(k)
    + customerClass.qualityTaste(k) * (market.openQuality() - market.frontierQuality())
    - customerClass.priceSensitivity(k) * (price - 1)
  );
}

/** Phase 13: those outside run open weights in the proportion of their weights. */
export function observeOpen(): void {
  if (submodel.openWeights() == 0) return;
  let running: f64 = 0, adopted: f64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) {
    adopted += <f64>segment.adopted(s);
    running += <f64>segment.outside(s) * openPart(s);
  }
  market.setOpenShare(adopted > 0 ? running / adopted : 0);
}

/** Mean over the adopted of the segment's classes. */
function openPart(s: i32): f64 {
  let part: f64 = 0, weight: f64 = 0;
  for (let k = 0; k < <i32>run.classes(); k++) {
    if (<i32>customerClass.segment(k) != s) continue;
    const w = customerClass.openWeight(k), adopted = <f64>customerClass.adopted(k);
    part += adopted * (w / (1 + w));
    weight += adopted;
  }
  return weight > 0 ? part / weight : 0;
}
