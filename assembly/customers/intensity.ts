// Intensity: usage of an adopted customer grows with the capability of the frontier, after a delay and up to a ceiling.
import { STREAM_DEMAND_CEILING } from "../generated/codes";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as submodel from "../generated/submodel";
import { keyOf, normal } from "../base/random";

/** Stages of the delay between capability and usage. */
const STAGES: f64 = 2;
/** Beyond it a capability is past any ceiling, and its exponential past what a number holds. */
const LARGEST_EXPONENT: f64 = 700;
/** The start itself fits below any ceiling. */
const LEAST_CEILING: f64 = 1;

export function startIntensity(s: i32): void {
  segment.setIntensity(s, 1);
  segment.setAbsorbing(s, 1);
  const sd = segment.intensityCeilingSd(s);
  segment.setCeilingLuck(s, submodel.intensity() == 0 || sd == 0 ? 1 : Math.exp(sd * normal(s, keyOf(STREAM_DEMAND_CEILING, 0, 0))));
}

/** Dynamics §1: x = e^(θ Δq), saturated x / (1 + x / ceiling) scaled to start at 1, through an Erlang delay that the demand clock drives. */
export function absorb(): void {
  if (submodel.intensity() == 0) return;
  for (let s = 0; s < <i32>run.segments(); s++) {
    const wanted = wantedIntensity(s, market.frontierQuality() - market.frontierStart());
    const part = absorbedPart(s, market.clockStep()), first = segment.absorbing(s);
    segment.setAbsorbing(s, first + part * (wanted - first));
    segment.setIntensity(s, segment.intensity(s) + part * (first - segment.intensity(s)));
  }
}

/** What customers would use, once they have absorbed a frontier that has gained so much since the start. */
export function wantedIntensity(s: i32, gain: f64): f64 {
  const gained = Math.exp(Math.min(LARGEST_EXPONENT, segment.capabilityElasticity(s) * gain)), ceiling = Math.max(LEAST_CEILING, segment.intensityCeiling(s) * segment.ceilingLuck(s));
  return gained * (1 + 1 / ceiling) / (1 + gained / ceiling);
}

/** Part of the distance that a stage of the delay covers in one step of the demand clock. */
export function absorbedPart(s: i32, step: f64): f64 {
  return Math.min(1, step * STAGES / segment.absorptionQuarters(s));
}
