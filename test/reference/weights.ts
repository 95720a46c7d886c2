// Utilities of a class, the shares that follow from them, and the slot that a draw falls into.

import { accessOf } from './access.ts';
import { at, type ClassOfCustomers, isOn, type LabSide, type Market, sum } from './market.ts';
import type { Memory } from './trust.ts';

/** Slots of a class in a quarter: 0 is buying nothing. All f32. */
export interface Slots {
  readonly share: readonly number[];
  /** `threshold[j]` for j = 1…L; element 0 is 0 and never counted. */
  readonly threshold: readonly number[];
}

export function weightsOf(market: Market, k: ClassOfCustomers, side: LabSide, memory: Memory): number[] {
  const { baseUtility, qualityTaste, priceSensitivity, waitAversion } = k.values;
  const reference = at(market.scenario.segments, k.segment).referencePriceUsd;
  const trusting = isOn(market, 'trust');
  const labs = market.scenario.labs.map((lab, j) => {
    const sale = at(side.labs, j);
    if (!sale.alive) return 0;
    const priceUsd = at(sale.priceMicros, k.segment) / 1e6;
    const utility =
      baseUtility +
      qualityTaste * (sale.quality - side.frontierQuality) -
      priceSensitivity * (priceUsd / reference - 1) -
      waitAversion * at(memory.wait, j) +
      (lab.segments[k.values.segment]?.focus ?? 0) -
      (isOn(market, 'regulation') && lab.homeRegion !== k.values.region ? k.values.residencyTaste * (1 - lab.localisation) : 0) +
      at(sale.appeal, k.segment) +
      (trusting ? k.values.trustTaste * (at(memory.trust, j) - 0.5) : 0);
    return accessOf(market, k, j) * Math.exp(utility);
  });
  return [outsideOf(market, k, side, reference), ...labs];
}

/** 1 for buying nothing, and e to the utility of open weights where there are any. */
function outsideOf(market: Market, k: ClassOfCustomers, { open, frontierQuality }: LabSide, reference: number): number {
  if (!isOn(market, 'openWeights')) return 1;
  const { baseUtility, qualityTaste, priceSensitivity } = k.values;
  return 1 + Math.exp(baseUtility + qualityTaste * (open.quality - frontierQuality) - priceSensitivity * (open.priceMicros / 1e6 / reference - 1));
}

/** Weights with some slots closed. */
export const without = (weights: readonly number[], closed: ReadonlySet<number>): number[] => weights.map((w, slot) => (closed.has(slot) ? 0 : w));

export function slotsOf(weights: readonly number[]): Slots {
  const whole = sum(weights);
  const last = weights.findLastIndex((w, slot) => slot > 0 && w > 0);
  const threshold = weights.map((_, j) => (j > 0 && j > last ? 2 : Math.fround(sum(weights.slice(0, j).map((w) => w / whole)))));
  return { share: weights.map((w) => Math.fround(w / whole)), threshold };
}

/** How many thresholds lie at or below v. */
export const pick = ({ threshold }: Slots, v: number): number => threshold.filter((c, j) => j > 0 && c <= v).length;
