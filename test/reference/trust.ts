// What customers remember of each lab: waits, and with trust on a moving average and a reputation.
import { at, isOn, type LabSide, type Market } from './market.ts';

/** By lab. */
export interface Memory {
  readonly wait: readonly number[];
  readonly trust: readonly number[];
}

export const freshMemory = (market: Market): Memory => ({
  wait: market.scenario.labs.map(() => 0),
  trust: market.scenario.labs.map((lab) => lab.trustworthiness),
});

/** At the end of a quarter in which each lab turned away the share `turned` of its demand. */
export function remember(market: Market, side: LabSide, memory: Memory, turned: readonly number[]): Memory {
  if (!isOn(market, 'trust')) return { ...memory, wait: turned };
  const { labs, market: parameters } = market.scenario;
  return {
    wait: labs.map((_, j) => at(memory.wait, j) + parameters.waitMemory * (at(turned, j) - at(memory.wait, j))),
    trust: labs.map((lab, j) => {
      const trust = at(memory.trust, j);
      const repaired = parameters.trustRecovery * (lab.trustworthiness - trust);
      const lost = parameters.trustLoss * Math.min(1, at(turned, j) + at(side.labs, j).outageShare);
      return Math.min(1, Math.max(0, trust + repaired - lost));
    }),
  };
}
