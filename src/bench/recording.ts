// What it costs to record a run and to encode its replay, on top of stepping it.
import { type CompiledCore, newInstance } from '../core/core.ts';
import { runMarket } from '../engine/run.ts';
import { WHOLE, writeScenario } from '../engine/setup.ts';
import type { Scenario } from '../model/scenario.ts';
import { encodeReplay } from '../replay/encode.ts';
import { LAYOUT_HASH } from '../schema/layout.ts';
import { MAX_RECORDED_CUSTOMERS } from '../schema/limits.ts';
import { nodeGzip } from '../store/node-gzip.ts';
import { runQuarter } from './stepping.ts';

export interface RecordingOptions {
  readonly core: CompiledCore;
  readonly scenario: Scenario;
  readonly customers: number;
  readonly quarters: number;
  readonly rounds: number;
  /** Most customers whose moves are recorded; as many as a replay holds unless said, 0 for the tables alone. */
  readonly recordCustomers?: number;
}

/** One entry a round: processor time in seconds, of this thread and of those that the host packs with. */
export interface RecordingMeasured {
  /** Instance, parameters, population, and steps. */
  readonly bareCpuSeconds: readonly number[];
  /** The steps alone, with the hash of every quarter and that of all customers, which no run is without. */
  readonly stepCpuSeconds: readonly number[];
  /** The run with its tables, and the moves of those customers. */
  readonly recordedCpuSeconds: readonly number[];
  /** The replay of it, packed. */
  readonly encodeCpuSeconds: readonly number[];
  readonly replayBytes: readonly number[];
}

/** Runs of a kind in a row: the memory of the run before is given back in every second one, and would be counted to one kind alone. */
const RUNS_A_ROUND = 2;

export async function measureRecording(options: RecordingOptions): Promise<RecordingMeasured> {
  const rows: (readonly number[])[] = [];
  for (let round = -1; round < options.rounds; round++) {
    let row = [0, 0, 0, 0, 0];
    for (let run = 0; run < RUNS_A_ROUND; run++) row = plus(row, [...(await bare(options)), 0, 0, 0]);
    for (let run = 0; run < RUNS_A_ROUND; run++) row = plus(row, [0, 0, ...(await recorded(options))]);
    if (round >= 0) rows.push(row);
  }
  const column = (i: number): number[] => rows.map((row) => (row[i] ?? Number.NaN) / RUNS_A_ROUND);
  return {
    bareCpuSeconds: column(0),
    stepCpuSeconds: column(1),
    recordedCpuSeconds: column(2),
    encodeCpuSeconds: column(3),
    replayBytes: column(4),
  };
}

/** Seconds of all, and of the steps. */
async function bare({ core, scenario, customers, quarters }: RecordingOptions): Promise<readonly [number, number]> {
  const all = cpuClock();
  const instance = await newInstance(core);
  writeScenario(instance, { scenario, seed: 1, quarters, customers }, WHOLE);
  instance.start();
  const steps = cpuClock();
  for (let quarter = 0; quarter < quarters; quarter++) {
    runQuarter(instance, quarter);
    instance.stateHash();
  }
  instance.customerHash();
  return [all(), steps()];
}

/** Seconds of the run and of its encoding, and the bytes of the replay. */
async function recorded(options: RecordingOptions): Promise<readonly [number, number, number]> {
  const { core, scenario, customers, quarters, recordCustomers = MAX_RECORDED_CUSTOMERS } = options;
  const request = { scenario, seed: 1, quarters, customers };
  const running = cpuClock();
  const { recording, weight } = await runMarket(core, request, { now: () => performance.now() / 1e3, recordCustomers });
  const runSeconds = running();
  const encoding = cpuClock();
  const about = { createdBy: 'bench', coreHash: '0'.repeat(64), layoutHash: LAYOUT_HASH, runId: 'bench', quartersAsked: quarters };
  const { length } = await encodeReplay({ ...about, ...request, weight, ...recording }, nodeGzip);
  return [runSeconds, encoding(), length];
}

const plus = (row: readonly number[], more: readonly number[]): number[] => row.map((value, i) => value + (more[i] ?? 0));

/** Seconds of processor time since it was made. */
function cpuClock(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };
}
