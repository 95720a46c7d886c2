// Intensity: usage of an adopted customer grows with the capability of the frontier, after a delay and up to a ceiling.
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as submodel from "../generated/submodel";

/** Stages of the delay between capability and usage. */
const STAGES: f64 = 2;
/** Beyond it a capability is past any ceiling, and its exponential past what a number holds. */
const LARGEST_EXPONENT: f64 = 700;

export function startIntensity(s: i32): void {
  segment.setIntensity(s, 1);
  segment.setAbsorbing(s, 1);
}

/** Dynamics §1: x = e^(θ Δq), saturated x / (1 + x / ceiling) scaled to start at 1, through an Erlang delay that the demand clock drives. */
export function absorb(): void {
  if (submodel.intensity() == 0) return;
  for (let s = 0; s < <i32>run.segments(); s++) {
    const gained = Math.exp(Math.min(LARGEST_EXPONENT, segment.capabilityElasticity(s) * (market.frontierQuality() - market.frontierStart())));
    const ceiling = segment.intensityCeiling(s), wanted = gained * (1 + 1 / ceiling) / (1 + gained / ceiling);
    const part = Math.min(1, market.clockStep() * STAGES / segment.absorptionQuarters(s)), first = segment.absorbing(s);
    segment.setAbsorbing(s, first + part * (wanted - first));
    segment.setIntensity(s, segment.intensity(s) + part * (first - segment.intensity(s)));
  }
}
