// A replay as the viewer wants it: series by quarter and lab, events in order, and where its customers stand.
import type { Cause } from '../../src/engine/cause.ts';
import { causesOf } from '../../src/engine/cause-chain.ts';
import { quarterLabel } from '../../src/model/calendar.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { CustomerMoves } from '../../src/replay/customers.ts';
import type { Replay } from '../../src/replay/decode.ts';
import type { RecordedTable, RecordedTableName, RunEvent } from '../../src/replay/tables.ts';

/** Values by quarter, then by row within the quarter: `values[quarter × width + row]`. */
export interface Series {
  readonly width: number;
  readonly values: Float64Array;
}

export interface Run {
  readonly header: Replay['header'];
  readonly scenario: Scenario;
  /** What the reader of the file left out. */
  readonly notes: readonly string[];
  /** At least 1. */
  readonly quarters: number;
  readonly labs: number;
  /** Calendar quarter of each quarter. */
  readonly labels: readonly string[];
  /** By quarter; events of one quarter in the order of the file. */
  readonly events: readonly RunEvent[];
  readonly moves: CustomerMoves | undefined;
  /** Why labs failed and market value fell. */
  readonly causes: readonly Cause[];
  /** NaN throughout where the replay records no such column. */
  market(column: string): Series;
  /** One row a lab. */
  lab(column: string): Series;
  /** Row = lab × segments + segment. */
  labSegment(column: string): Series;
}

export type OpenedRun = { readonly ok: true; readonly run: Run } | { readonly ok: false; readonly message: string };

/** `replay` has passed every check of its format; what is asked here is only whether there is something to show. */
export function openRun(replay: Replay, moves: CustomerMoves | undefined = replay.customerMoves): OpenedRun {
  const { header, scenario } = replay;
  const labs = scenario.labs.length;
  const segments = scenario.segments.length;
  const refused = (message: string): OpenedRun => ({ ok: false, message });
  if (header.quarters === 0) return refused('The run of this replay was interrupted before its first quarter: there is nothing to show.');
  if (labs === 0) return refused('The scenario of this replay has no labs: there is nothing to show.');
  const widths: Readonly<Record<RecordedTableName, number>> = { market: 1, segment: segments, lab: labs, labSegment: labs * segments };
  for (const name of ['market', 'lab'] as const) {
    const rows = replay.tables.find((table) => table.name === name)?.rows;
    if (rows !== header.quarters * widths[name])
      return refused(`Table ${name} of this replay does not have one row for each quarter${name === 'lab' ? ' and lab' : ''}.`);
  }
  const reader = (name: RecordedTableName): ((column: string) => Series) =>
    seriesReader(
      replay.tables.find((t) => t.name === name),
      header.quarters,
      widths[name],
    );
  const events = replay.events
    .filter((event) => event.quarter < header.quarters)
    .map((event) => (event.lab < labs ? event : { ...event, lab: -1 }))
    .sort((a, b) => a.quarter - b.quarter);
  const run: Run = {
    header,
    scenario,
    notes: replay.notes,
    quarters: header.quarters,
    labs,
    labels: Array.from({ length: header.quarters }, (_, q) => quarterLabel(scenario.firstQuarter, q)),
    events,
    causes: causesOf({ tables: replay.tables, events }, scenario),
    moves: moves !== undefined && moves.quarters.length + 1 === header.quarters ? moves : undefined,
    market: reader('market'),
    lab: reader('lab'),
    labSegment: reader('labSegment'),
  };
  return { ok: true, run };
}

/** The cell, NaN outside the series: before the first quarter nothing is known. */
export function at(series: Series, quarter: number, row = 0): number {
  return quarter < 0 ? Number.NaN : (series.values[quarter * series.width + row] ?? Number.NaN);
}

/** Largest finite value, 0 where there is none above it. */
export function peak(series: Series): number {
  let most = 0;
  for (const value of series.values) if (value > most) most = value;
  return most;
}

/** One value a quarter. */
export function history(series: Series, row = 0): number[] {
  return Array.from({ length: series.values.length / series.width }, (_, q) => series.values[q * series.width + row] ?? Number.NaN);
}

/** Columns become numbers once, when somebody first asks. Cents beyond 2^53 lose their last digits. */
function seriesReader(table: RecordedTable | undefined, quarters: number, width: number): (column: string) => Series {
  const read = new Map<string, Series>();
  return (name) => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const column = table?.columns.find((c) => c.name === name);
    const whole = column !== undefined && column.values.length === quarters * width;
    const series = { width, values: whole ? Float64Array.from(column.values as Float64Array, Number) : new Float64Array(quarters * width).fill(Number.NaN) };
    read.set(name, series);
    return series;
  };
}
