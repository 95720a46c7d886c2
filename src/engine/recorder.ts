// Collects what a run leaves behind, quarter by quarter, from the columns that the schema marks as recorded.
import type { Instance } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import { EVENTS } from '../schema/codes.ts';
import { LAYOUT, type PlacedColumn } from '../schema/layout.ts';
import { MAX_SEGMENTS } from '../schema/limits.ts';
import { eventText } from './event-text.ts';
import type { RecordedColumn, RecordedTable, RunEvent } from './recording.ts';

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

export function newRecorder(instance: Instance, scenario: Scenario): Recorder {
  const labs = scenario.labs.map((_, j) => j);
  const segments = scenario.segments.map((_, s) => s);
  const open = [
    openTable('market', [], [{ at: 0, keys: [] }]),
    openTable(
      'segment',
      ['segment'],
      segments.map((s) => ({ at: s, keys: [s] })),
    ),
    openTable(
      'lab',
      ['lab'],
      labs.map((j) => ({ at: j, keys: [j] })),
    ),
    openTable(
      'labSegment',
      ['lab', 'segment'],
      labs.flatMap((j) => segments.map((s) => ({ at: j * MAX_SEGMENTS + s, keys: [j, s] }))),
    ),
  ];
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

function openTable(name: TableName, keyNames: readonly string[], rows: readonly Row[]) {
  const columns = LAYOUT.filter((c) => c.table === name && c.recorded);
  const quarters: number[] = [];
  const keys: number[][] = keyNames.map(() => []);
  const cells: (number | bigint)[][] = columns.map(() => []);
  return {
    record(instance: Instance, quarter: number): void {
      for (const row of rows) {
        quarters.push(quarter);
        row.keys.forEach((key, i) => {
          keys[i]?.push(key);
        });
      }
      columns.forEach((c, i) => {
        const view = c.type === 'f64' ? instance.f64(name, c.name) : instance.i64(name, c.name);
        for (const row of rows) cells[i]?.push(view[row.at] ?? 0);
      });
    },
    close(): RecordedTable {
      const keyColumn = (n: string, values: readonly number[]): RecordedColumn => ({ name: n, type: 'i32', unit: 'id', values: Int32Array.from(values) });
      return {
        name,
        rows: quarters.length,
        columns: [keyColumn('quarter', quarters), ...keyNames.map((n, i) => keyColumn(n, keys[i] ?? [])), ...columns.map((c, i) => closed(c, cells[i] ?? []))],
      };
    },
  };
}

function closed(column: PlacedColumn, cells: readonly (number | bigint)[]): RecordedColumn {
  const values = column.type === 'f64' ? Float64Array.from(cells as readonly number[]) : BigInt64Array.from(cells as readonly bigint[]);
  return { name: column.name, type: column.type, unit: column.unit, values };
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
    return { quarter, kind, lab, amount, figure, text: eventText({ kind, name: scenario.labs[lab]?.name ?? 'the market', amount, figure, cause }) };
  });
}
