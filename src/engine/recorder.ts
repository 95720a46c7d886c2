// Collects what a run leaves behind, quarter by quarter, from the columns that the schema marks as recorded.
import type { Instance } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import { EVENTS } from '../schema/codes.ts';
import { type PlacedColumn, recordedColumns } from '../schema/layout.ts';
import { MAX_SEGMENTS } from '../schema/limits.ts';
import { eventText } from './event-text.ts';
import type { RecordedColumn, RecordedTable, RunEvent } from './recording.ts';
import type { RunRequest } from './request.ts';

export interface Recorder {
  record(quarter: number): void;
  tables(): RecordedTable[];
  readonly events: RunEvent[];
}

type TableName = RecordedTable['name'];
interface Row {
  /** Row in the core's table. */
  readonly at: number;
  readonly keys: readonly number[];
}

export function newRecorder(instance: Instance, { scenario, quarters }: Pick<RunRequest, 'scenario' | 'quarters'>): Recorder {
  const labs = scenario.labs.map((_, j) => j);
  const segments = scenario.segments.map((_, s) => s);
  const columns = recordedColumns(scenario.submodels);
  const shapes: readonly TableShape[] = [
    { name: 'market', keyNames: [], rows: [{ at: 0, keys: [] }], quarters },
    { name: 'segment', keyNames: ['segment'], rows: segments.map((s) => ({ at: s, keys: [s] })), quarters },
    { name: 'lab', keyNames: ['lab'], rows: labs.map((j) => ({ at: j, keys: [j] })), quarters },
    {
      name: 'labSegment',
      keyNames: ['lab', 'segment'],
      rows: labs.flatMap((j) => segments.map((s) => ({ at: j * MAX_SEGMENTS + s, keys: [j, s] }))),
      quarters,
    },
  ];
  const open = shapes.map((shape) => openTable(columns, shape));
  const events: RunEvent[] = [];
  return {
    events,
    record: (quarter) => {
      for (const table of open) table.record(instance, quarter);
      events.push(...readEvents(instance, scenario, quarter));
    },
    tables: () => open.map((table) => table.close()),
  };
}

interface TableShape {
  readonly name: TableName;
  readonly keyNames: readonly string[];
  readonly rows: readonly Row[];
  readonly quarters: number;
}

/** A table with room for all quarters; copying into it makes no garbage while the run steps. */
function openTable(columns: readonly PlacedColumn[], { name, keyNames, rows, quarters }: TableShape) {
  const places = columns.filter((c) => c.table === name);
  const room = rows.length * quarters;
  const cells = places.map((c) => (c.type === 'f64' ? new Float64Array(room) : new BigInt64Array(room)));
  const keys = [new Int32Array(room), ...keyNames.map(() => new Int32Array(room))];
  let used = 0;
  return {
    record(instance: Instance, quarter: number): void {
      rows.forEach((row, i) => {
        [quarter, ...row.keys].forEach((key, k) => {
          const column = keys[k];
          if (column !== undefined) column[used + i] = key;
        });
      });
      places.forEach((c, i) => {
        const [view, into] = [c.type === 'f64' ? instance.f64(name, c.name) : instance.i64(name, c.name), cells[i]];
        for (let r = 0; r < rows.length; r++) copy(view, rows[r]?.at ?? 0, into, used + r);
      });
      used += rows.length;
    },
    close(): RecordedTable {
      const keyColumn = (column: string, values: Int32Array): RecordedColumn => ({ name: column, type: 'i32', unit: 'id', values: values.slice(0, used) });
      return {
        name,
        rows: used,
        columns: [
          ...['quarter', ...keyNames].map((column, k) => keyColumn(column, keys[k] ?? new Int32Array(0))),
          ...places.map((c, i) => ({ name: c.name, type: c.type, unit: c.unit, values: cells[i]?.slice(0, used) ?? new Float64Array(0) })),
        ],
      };
    },
  };
}

/** Kinds whose figure is the id of another lab. */
const BETWEEN_LABS: ReadonlySet<string> = new Set(['takeover', 'spin-out']);

type Cells = Float64Array | BigInt64Array | undefined;

function copy(from: Cells, at: number, into: Cells, to: number): void {
  if (from instanceof Float64Array && into instanceof Float64Array) into[to] = from[at] ?? 0;
  else if (from instanceof BigInt64Array && into instanceof BigInt64Array) into[to] = from[at] ?? 0n;
}

function readEvents(instance: Instance, scenario: Scenario, quarter: number): RunEvent[] {
  const count = Number(instance.i64('market', 'events')[0] ?? 0n);
  const [kinds, labs, amounts, figures] = [
    instance.i64('event', 'kind'),
    instance.i64('event', 'lab'),
    instance.i64('event', 'amount'),
    instance.f64('event', 'figure'),
  ];
  return Array.from({ length: count }, (_, i) => {
    const lab = Number(labs[i] ?? -1n);
    const kind = EVENTS[Number(kinds[i] ?? 0n)]?.name ?? 'unknown';
    const [amount, figure] = [amounts[i] ?? 0n, figures[i] ?? 0];
    const cause = lab < 0 ? 0 : Number(instance.i64('lab', 'defaultCause')[lab] ?? 0n);
    const intervention = kind.startsWith('intervention') ? scenario.interventions[Number(amount)] : undefined;
    const cloud = kind === 'outage' ? scenario.clouds[figure] : undefined;
    const name = intervention?.name ?? cloud?.name ?? scenario.labs[lab]?.name ?? 'the market';
    const other = BETWEEN_LABS.has(kind) ? { other: scenario.labs[figure]?.name ?? 'nobody' } : {};
    return { quarter, kind, lab, amount, figure, text: eventText({ kind, name, amount, figure, cause, says: intervention?.says ?? '', ...other }) };
  });
}
