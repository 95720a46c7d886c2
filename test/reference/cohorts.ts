// Cohorts: expected customers of a class by contract phase, slot and arrival, where nobody is turned away and nobody enters the market.
// Customers of one phase are alike and independent, so counts are binomial: expectation and variance are exact.
import { newDemandOf } from './entry.ts';
import { at, type ClassOfCustomers, type LabSide, type Market, sum } from './market.ts';
import { freshMemory } from './trust.ts';
import { weightsOf } from './weights.ts';

/** A count of customers as a random variable. */
export interface Expected {
  readonly mean: number;
  readonly variance: number;
}

export interface CohortCounts {
  /** By class, then slot: 0 is buying nothing. */
  readonly bySlot: readonly (readonly Expected[])[];
  /** By class. */
  readonly switches: readonly Expected[];
}

/** Customers whose contracts end in the same quarters. */
interface Phase {
  readonly size: number;
  /** Quarter modulo the contract in which it ends. */
  readonly ends: number;
  /** Chance to be in a slot since an arrival quarter: `since.get(arrival)[slot]`. What is missing to 1 is not in the market. */
  since: Map<number, number[]>;
}

const TENURE_CAP = 47;

export interface Cohorts {
  quarter(side: LabSide): CohortCounts;
}

export function newCohorts(market: Market): Cohorts {
  const classes = market.classes.map((k) => phasesOf(market, k));
  const memory = freshMemory(market);
  const sides: LabSide[] = [];
  return {
    quarter(side) {
      sides.push(side);
      const counts = market.classes.map((k, i) => {
        const weights = weightsOf(market, k, side, memory);
        const phases = at(classes, i);
        const newDemand = newDemandOf(market, k, sides);
        const ends = (phase: Phase): boolean => side.quarter % k.values.contractQuarters === phase.ends;
        const switching = phases.map((phase) => (ends(phase) ? choose(k, phase, side.quarter, weights, newDemand) : 0));
        return {
          bySlot: weights.map((_, slot) => binomials(phases, (phase) => inSlot(phase, slot))),
          switches: binomials(phases, (_, p) => at(switching, p)),
        };
      });
      return { bySlot: counts.map((c) => c.bySlot), switches: counts.map((c) => c.switches) };
    },
  };
}

function phasesOf(market: Market, k: ClassOfCustomers): Phase[] {
  const contract = k.values.contractQuarters;
  const tenures = k.values.initialTenureQuarters + 1;
  const shares = market.scenario.labs.map((lab) => lab.segments[k.values.segment]?.initialShare ?? 0);
  const start = [1 - sum(shares), ...shares].map((share) => (share * k.values.initialAdopted) / tenures);
  return Array.from({ length: contract }, (_, ends) => {
    // The contract of an id ends where (quarter + id) mod contract is 0.
    const first = (contract - ends) % contract;
    const idsBelow = (limit: number): number => Math.ceil((limit - first) / contract);
    const since = new Map(Array.from({ length: tenures }, (_t, tenure) => [0 - tenure, [...start]]));
    return { size: idsBelow(k.idHigh) - idsBelow(k.idLow), ends, since };
  });
}

/**
 * Everybody in the phase chooses by logit, the own lab ahead by what has built up of the switching cost; those who are new demand owe it
 * nothing. Returns the chance to change slot.
 */
function choose({ values }: ClassOfCustomers, phase: Phase, quarter: number, weights: readonly number[], newDemand: number): number {
  const free = sharesOf(weights);
  const after = new Map<number, number[]>();
  const add = (arrival: number, slot: number, chance: number): void => {
    const row = after.get(arrival) ?? weights.map(() => 0);
    row[slot] = at(row, slot) + chance;
    after.set(arrival, row);
  };
  let switching = 0;
  for (const [arrival, bySlot] of phase.since) {
    const tenure = Math.min(quarter - arrival, TENURE_CAP);
    const gained = values.switchingCost * (1 - Math.exp(-tenure / values.switchingRampQuarters));
    for (const [own, chance] of bySlot.entries()) {
      if (chance === 0) continue;
      const loyal = sharesOf(weights.map((w, slot) => (slot === own && own > 0 ? w * Math.exp(gained) : w)));
      for (const [slot, share] of loyal.entries()) {
        const moved = chance * (newDemand * at(free, slot) + (1 - newDemand) * share);
        add(slot === own ? arrival : quarter, slot, moved);
        if (slot !== own) switching += moved;
      }
    }
  }
  phase.since = after;
  return switching;
}

function sharesOf(weights: readonly number[]): number[] {
  const whole = sum(weights);
  return weights.map((w) => w / whole);
}

const inSlot = (phase: Phase, slot: number): number => sum([...phase.since.values()].map((row) => at(row, slot)));

function binomials(phases: readonly Phase[], chanceOf: (phase: Phase, index: number) => number): Expected {
  const chances = phases.map(chanceOf);
  const total = (each: (p: number) => number): number => sum(phases.map(({ size }, i) => size * each(at(chances, i))));
  return { mean: total((p) => p), variance: total((p) => p * (1 - p)) };
}
