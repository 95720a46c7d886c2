// How long a core takes to step a market, all phases and the audit included; set-up and the hash of the tables excluded.
import { type CompiledCore, type Instance, newInstance } from '../core/core.ts';
import { WHOLE, writeScenario } from '../engine/setup.ts';
import { runStages } from '../engine/shard.ts';
import type { Scenario } from '../model/scenario.ts';
import { MAX_SEGMENTS } from '../schema/limits.ts';
import { QUARTERS } from './markets.ts';

export interface Stepped {
  /** Nanoseconds on the wall clock and of processor time, a customer-quarter each. */
  readonly ns: number;
  readonly cpuNs: number;
  /** Set-up of the population, in nanoseconds a customer. */
  readonly startNs: number;
  /** Equal for two cores that computed the same run. */
  readonly hash: bigint;
  /** Of all customers after the last quarter: who buys from no lab, then each lab's. */
  readonly shares: readonly number[];
  /** All memory of the core, tables included. */
  readonly memoryBytes: number;
}

export interface StepOptions {
  readonly customers: number;
  readonly quarters?: number;
  readonly seed?: number;
}

/** How long stepping may keep signals and drawing waiting. */
const BREATH_MS = 100;

export type Step = (options: StepOptions) => Promise<Stepped>;

/** Steps in one instance, which is cleared before each run: giving back the memory of a run before would be counted to whoever comes next. */
export function stepperOf(core: CompiledCore, scenario: Scenario): Step {
  let made: Promise<Instance> | undefined;
  return async (options) => {
    made ??= newInstance(core);
    const instance = await made;
    instance.clear();
    return step(instance, scenario, options);
  };
}

async function step(instance: Instance, scenario: Scenario, { customers, quarters = QUARTERS, seed = 1 }: StepOptions): Promise<Stepped> {
  const starting = performance.now();
  writeScenario(instance, { scenario, seed, quarters, customers }, { ...WHOLE, records: 0 });
  instance.start();
  const startMs = performance.now() - starting;
  let [wallMs, cpuMicros, quarter] = [0, 0, 0];
  while (quarter < quarters) {
    await breathe();
    const [wall, cpu] = [performance.now(), process.cpuUsage().user];
    for (; quarter < quarters && performance.now() - wall < BREATH_MS; quarter++) runQuarter(instance, quarter);
    wallMs += performance.now() - wall;
    cpuMicros += process.cpuUsage().user - cpu;
  }
  const each = customers * quarters;
  return {
    ns: (wallMs * 1e6) / each,
    cpuNs: (cpuMicros * 1e3) / each,
    startNs: (startMs * 1e6) / customers,
    hash: instance.stateHash(),
    shares: sharesOf(instance, scenario, customers),
    memoryBytes: instance.i64('run', 'seed').buffer.byteLength,
  };
}

/** All stages of one quarter on a single shard: what it counted is already the total. */
export function runQuarter(instance: Instance, quarter: number): void {
  instance.openQuarter(quarter);
  runStages(instance);
}

/** Lets signals and drawing through. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

function sharesOf(instance: Instance, { labs, segments }: Scenario, customers: number): readonly number[] {
  const counts = instance.i64('labSegment', 'customers');
  const shares = labs.map((_, j) => segments.reduce((sum, _s, s) => sum + Number(counts[j * MAX_SEGMENTS + s] ?? 0n), 0) / customers);
  return [1 - shares.reduce((sum, share) => sum + share, 0), ...shares];
}
