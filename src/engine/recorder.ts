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
  const words = cells.map((column) => new Int32Array(column.buffer));
  const from = places.map((c) => c.address / 4);
  const rowWords = Int32Array.from(rows, (row) => row.at * 2);
  const quarterKeys = new Int32Array(room);
  let used = 0;
  return {
    record(instance: Instance, quarter: number): void {
      const memory = instance.words();
      quarterKeys.fill(quarter, used, used + rows.length);
      for (let c = 0; c < words.length; c++) copyCells(memory, from[c] ?? 0, rowWords, words[c] ?? quarterKeys, used);
      used += rows.length;
    },
    close(): RecordedTable {
      const keyColumn = (column: string, values: Int32Array): RecordedColumn => ({ name: column, type: 'i32', unit: 'id', values });
      const keyOf = (k: number): Int32Array => Int32Array.from({ length: used }, (_, i) => rows[i % rows.length]?.keys[k] ?? 0);
      return {
        name,
        rows: used,
        columns: [
          keyColumn('quarter', whole(quarterKeys, used)),
          ...keyNames.map((column, k) => keyColumn(column, keyOf(k))),
          ...places.map((c, i) => ({ name: c.name, type: c.type, unit: c.unit, values: whole(cells[i] ?? new Float64Array(0), used) })),
        ],
      };
    },
  };
}

/** Cells of one column in the core's memory to the end of what was recorded: two words each, so that no bit changes. */
function copyCells(memory: Int32Array, from: number, rowWords: Int32Array, into: Int32Array, used: number): void {
  for (let r = 0; r < rowWords.length; r++) {
    const at = from + (rowWords[r] ?? 0);
    const to = (used + r) * 2;
    into[to] = memory[at] ?? 0;
    into[to + 1] = memory[at + 1] ?? 0;
  }
}

/** What was used of a column; a run that was not stopped used all of it. */
function whole<T extends Int32Array | Float64Array | BigInt64Array>(column: T, used: number): T {
  return column.length === used ? column : (column.slice(0, used) as T);
}

/** Kinds whose figure is the id of another lab. */
const BETWEEN_LABS: ReadonlySet<string> = new Set(['takeover', 'spin-out']);

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
