// What it costs to record a run and to encode its replay, on top of stepping it.
import { type CompiledCore, newInstance } from '../core/core.ts';
import { runMarket } from '../engine/run.ts';
import { WHOLE, writeScenario } from '../engine/setup.ts';
import type { Scenario } from '../model/scenario.ts';
import { encodeReplay } from '../replay/encode.ts';
import { LAYOUT_HASH } from '../schema/layout.ts';
import { MAX_RECORDED_CUSTOMERS } from '../schema/limits.ts';
import { runQuarter } from './stepping.ts';

export interface RecordingOptions {
  readonly core: CompiledCore;
  readonly scenario: Scenario;
  readonly customers: number;
  readonly quarters: number;
  readonly rounds: number;
}

/** One entry a round: processor time in seconds, of this thread and of those that the host packs with. */
export interface RecordingMeasured {
  /** Instance, parameters, population and steps. */
  readonly bareCpuSeconds: readonly number[];
  /** The steps alone. */
  readonly stepCpuSeconds: readonly number[];
  /** The run with its tables and the moves of as many customers as a replay holds. */
  readonly recordedCpuSeconds: readonly number[];
  /** The replay of it, packed. */
  readonly encodeCpuSeconds: readonly number[];
  readonly replayBytes: readonly number[];
}

export async function measureRecording(options: RecordingOptions): Promise<RecordingMeasured> {
  const { core, scenario, customers, quarters, rounds } = options;
  const request = { scenario, seed: 1, quarters, customers };
  const rows: (readonly number[])[] = [];
  for (let round = -1; round < rounds; round++) {
    const bare = cpuClock();
    const instance = await newInstance(core);
    writeScenario(instance, request, WHOLE);
    instance.start();
    const steps = cpuClock();
    for (let quarter = 0; quarter < quarters; quarter++) runQuarter(instance, quarter);
    const [bareSeconds, stepSeconds] = [bare(), steps()];
    const recorded = cpuClock();
    const { recording, weight } = await runMarket(core, request, { now: () => performance.now() / 1e3, recordCustomers: MAX_RECORDED_CUSTOMERS });
    const recordedSeconds = recorded();
    const encoded = cpuClock();
    const run = { createdBy: 'bench', coreHash: '0'.repeat(64), layoutHash: LAYOUT_HASH, runId: 'bench', quartersAsked: quarters };
    const { length } = await encodeReplay({ ...run, ...request, weight, ...recording });
    if (round >= 0) rows.push([bareSeconds, stepSeconds, recordedSeconds, encoded(), length]);
  }
  const column = (i: number): number[] => rows.map((row) => row[i] ?? Number.NaN);
  return {
    bareCpuSeconds: column(0),
    stepCpuSeconds: column(1),
    recordedCpuSeconds: column(2),
    encodeCpuSeconds: column(3),
    replayBytes: column(4),
  };
}

/** Seconds of processor time since it was made. */
function cpuClock(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };
}
