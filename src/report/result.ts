// Owns the result of a run as JSON: what a script may rely on. Fields may be added, never renamed or taken away.
import type { Cause } from '../engine/cause.ts';
import { causesOf } from '../engine/cause-chain.ts';
import { type Path, pathOf } from '../engine/paths.ts';
import type { Recording } from '../engine/recording.ts';
import type { Timing } from '../engine/run.ts';
import type { Scenario } from '../model/scenario.ts';
import { DEFAULT_CAUSES } from '../schema/codes.ts';
import { type Cell, cellsOf, type History, labCount, labHistory, lastExact, lastNumber, marketHistory } from './recorded.ts';

export const RESULT_SCHEMA = 'overbuild/result/1';

/** A finished run and what it was asked for. */
export interface FinishedRun {
  readonly runId: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly quarters: number;
  /** Simulated. */
  readonly customers: number;
  /** Real customers that one simulated customer stands for, on average. */
  readonly weight: number;
  readonly recording: Recording;
  readonly timing: Timing;
  /** From the start of the program to the saved run. */
  readonly totalSeconds: number;
  /** Folder that the run was saved to, as the user would type it. */
  readonly out: string;
}

/** Values of the last quarter; quarters and labs count from 0. */
export interface LabResult {
  readonly id: string;
  readonly name: string;
  readonly strategy: string;
  readonly alive: boolean;
  readonly defaultQuarter: number | null;
  /** A sentence, null while alive. */
  readonly defaultCause: string | null;
  /** Simulated. */
  readonly customers: number;
  readonly customerShare: number;
  /** Of served revenue. */
  readonly share: number;
  readonly revenueCents: string;
  readonly cashCents: string;
  readonly debtCents: string;
  readonly marketValueCents: string;
  readonly capacityUnits: number;
  readonly utilization: number;
  readonly series?: Readonly<Record<string, readonly Cell[]>>;
}

export interface RunResult {
  readonly schema: typeof RESULT_SCHEMA;
  readonly type: 'result';
  readonly runId: string;
  readonly scenario: string;
  readonly seed: number;
  readonly quarters: number;
  readonly firstQuarter: string;
  readonly customers: number;
  readonly weight: number;
  readonly stateHash: string;
  readonly quarterHashes: readonly string[];
  readonly columnHash: string;
  readonly labs: readonly LabResult[];
  /** Which of three paths the run took, and the figures behind the name: docs/paths.md. */
  readonly path: Path;
  /** Why labs failed and market value fell, each a chain of sentences with the quarter that they are about. */
  readonly causes: readonly Cause[];
  /** Every recorded column of the market in the last quarter; with `--series` also `series`. */
  readonly market: Readonly<Record<string, Cell | Readonly<Record<string, readonly Cell[]>>>>;
  readonly timing: { readonly startSeconds: number; readonly stepSeconds: number; readonly totalSeconds: number; readonly customerQuartersPerSecond: number };
  readonly out: string;
}

export function runResult(run: FinishedRun, options: { readonly series: boolean }): RunResult {
  const { scenario, recording, timing } = run;
  const market = cellsOf(marketHistory(recording));
  const lastMarket = Object.fromEntries(Object.entries(market).map(([name, values]) => [name, values.at(-1) ?? 0]));
  return {
    schema: RESULT_SCHEMA,
    type: 'result',
    runId: run.runId,
    scenario: scenario.name,
    seed: run.seed,
    quarters: run.quarters,
    firstQuarter: scenario.firstQuarter,
    customers: run.customers,
    weight: run.weight,
    stateHash: recording.quarterHashes.at(-1) ?? '',
    quarterHashes: recording.quarterHashes,
    columnHash: recording.columnHash,
    labs: Array.from({ length: labCount(recording) }, (_, lab) => labResult(run, lab, options.series)),
    path: pathOf(recording),
    causes: causesOf(recording, scenario),
    market: options.series ? { ...lastMarket, series: market } : lastMarket,
    timing: { ...timing, totalSeconds: run.totalSeconds, customerQuartersPerSecond: Math.round(speedOf(run)) },
    out: run.out,
  };
}

/** Customer-quarters computed a second, the start left out. */
export function speedOf(run: Pick<FinishedRun, 'customers' | 'quarters' | 'timing'>): number {
  return run.timing.stepSeconds > 0 ? (run.customers * run.quarters) / run.timing.stepSeconds : 0;
}

/** Why a lab defaulted, in words; null while it is alive. */
export function defaultCauseOf(history: History): string | null {
  return lastNumber(history, 'defaultQuarter') < 0 ? null : (DEFAULT_CAUSES[lastNumber(history, 'defaultCause')]?.says ?? 'unknown');
}

function labResult(run: FinishedRun, lab: number, withSeries: boolean): LabResult {
  const { scenario } = run;
  const history = labHistory(run.recording, lab);
  const defaultQuarter = lastNumber(history, 'defaultQuarter');
  const named = scenario.labs[lab];
  return {
    id: named?.id ?? `lab-${lab}`,
    name: named?.name ?? `Lab ${lab}`,
    strategy: named?.strategy ?? '',
    alive: lastNumber(history, 'alive') === 1,
    defaultQuarter: defaultQuarter < 0 ? null : defaultQuarter,
    defaultCause: defaultCauseOf(history),
    customers: lastNumber(history, 'customers'),
    customerShare: lastNumber(history, 'customerShare'),
    share: lastNumber(history, 'share'),
    revenueCents: String(lastExact(history, 'revenueCents')),
    cashCents: String(lastExact(history, 'cashCents')),
    debtCents: String(lastExact(history, 'debtCents')),
    marketValueCents: String(lastExact(history, 'marketValueCents')),
    capacityUnits: lastNumber(history, 'capacityUnits'),
    utilization: lastNumber(history, 'utilization'),
    ...(withSeries ? { series: cellsOf(history) } : {}),
  };
}
