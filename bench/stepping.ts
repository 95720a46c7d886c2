// How long a core takes to step a market: processor time of the stepping loop alone, in rounds that interleave what is compared.
import { type CompiledCore, newInstance } from '../src/core/core.ts';
import { WHOLE, writeScenario } from '../src/engine/setup.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { runQuarter } from '../test/helpers/market.ts';

export const QUARTERS = 40;

export interface Stepped {
  /** Processor time of a customer-quarter. */
  readonly ns: number;
  /** Equal for two cores that computed the same run. */
  readonly hash: bigint;
}

export async function step(core: CompiledCore, scenario: Scenario, customers: number): Promise<Stepped> {
  const instance = await newInstance(core);
  writeScenario(instance, { scenario, seed: 1, quarters: QUARTERS, customers }, { ...WHOLE, records: 0 });
  instance.start();
  const started = process.cpuUsage().user;
  for (let quarter = 0; quarter < QUARTERS; quarter++) runQuarter(instance, quarter);
  return { ns: ((process.cpuUsage().user - started) * 1e3) / (customers * QUARTERS), hash: instance.stateHash() };
}

/** Rounds of all tasks one after the other; the first round warms up and is not kept. One list of results a task. */
export async function interleaved<T>(rounds: number, tasks: readonly (() => Promise<T>)[]): Promise<readonly (readonly T[])[]> {
  const kept: T[][] = tasks.map(() => []);
  for (let round = 0; round <= rounds; round++)
    for (const [i, task] of tasks.entries()) {
      const got = await task();
      if (round > 0) kept[i]?.push(got);
    }
  return kept;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** Largest order statistic that is below the median with this confidence or more: a bound that no shape of the noise can break. */
export function lowerBound(values: readonly number[], confidence: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  let [chance, term] = [0, 0.5 ** sorted.length];
  let k = 0;
  for (; k < sorted.length; k++) {
    chance += term;
    if (chance > 1 - confidence) break;
    term *= (sorted.length - k) / (k + 1);
  }
  return sorted[k - 1] ?? Number.NEGATIVE_INFINITY;
}
