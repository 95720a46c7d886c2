// Adoption: hazards by community, who is convinced, and when those enter the market.
import { keyOf, uniformOf } from './draws.ts';
import { at, type ClassOfCustomers, isOn, type LabSide, type Market, sum } from './market.ts';
import type { Customer } from './population.ts';

const LONGEST_DELAY = 60 * 64 + 63;

/** Summed hazard by class and community. */
export type Hazards = readonly (readonly number[])[];

export const noHazard = (market: Market): Hazards => market.classes.map((k) => Array.from({ length: communitiesOf(market, k) }, () => 0));

export function communityOf(market: Market, { id, of }: Customer): number {
  return Math.floor(((id - of.idLow) * communitiesOf(market, of)) / (of.idHigh - of.idLow));
}

/** The hazards of this quarter, from who was convinced at the end of the last. */
export function grow(market: Market, side: LabSide, before: Hazards, customers: readonly Customer[]): Hazards {
  const convinced = market.classes.map((k, i) => at(before, i).map(() => ({ size: 0, convinced: 0, of: k })));
  for (const customer of customers) {
    const block = at(at(convinced, customer.of.index), communityOf(market, customer));
    block.size++;
    if (customer.convinced) block.convinced++;
  }
  return market.classes.map((k, i) => {
    const blocks = at(convinced, i);
    const inClass = share(sum(blocks.map((b) => b.convinced)), sum(blocks.map((b) => b.size)));
    return blocks.map((block, m) => at(at(before, i), m) + hazardOf(market, k, inClass, share(block.convinced, block.size)) * 0.25 * side.step * side.backlash);
  });
}

export function isConvinced({ of, resistance }: Customer, hazard: number): boolean {
  return resistance < Math.floor((1 - (1 - of.values.initialAdopted) * Math.exp(-hazard)) * 2 ** 32);
}

/** When a customer that is convinced in this quarter enters, and how many 64ths of that quarter it misses. */
export function entryOf(market: Market, { id, of }: Customer, quarter: number): { readonly quarter: number; readonly missed: number } {
  if (!isOn(market, 'delay')) return { quarter, missed: 0 };
  const stages = of.values.delayStages;
  const waits = Array.from({ length: stages }, (_, i) => -Math.log(uniformOf(id, keyOf(market.seed, 'adoption-delay', i))));
  const delay = Math.min(LONGEST_DELAY, Math.floor(((64 * of.values.delayQuarters) / stages) * sum(waits)));
  return { quarter: quarter + Math.floor(delay / 64), missed: delay % 64 };
}

/** What a customer in the market uses in a quarter: all, but for part of the quarter of its entry. */
export function usageOf({ baseUsage, entry }: Customer, quarter: number): number {
  return entry?.quarter === quarter ? baseUsage - Math.floor((baseUsage * entry.missed) / 64) : baseUsage;
}

function communitiesOf(market: Market, k: ClassOfCustomers): number {
  return isOn(market, 'communities') ? k.values.communities : 1;
}

function hazardOf(market: Market, { values }: ClassOfCustomers, inClass: number, inBlock: number): number {
  const lambda = isOn(market, 'communities') ? values.communityShare : 0;
  return values.innovationPerYear + values.imitationPerYear * ((1 - lambda) * inClass + lambda * inBlock);
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
