// Recorded tables as they are published: ids and quarter labels in words beside the exact numbers.
import type { CellType, RecordedTable, RunEvent } from '../replay/tables.ts';

/** A column for readers outside the program. Only `text` may hold what a scenario's author typed. */
export type PublishedColumn =
  | { readonly name: string; readonly type: 'text'; readonly unit: string; readonly values: readonly string[] }
  | { readonly name: string; readonly type: CellType; readonly unit: string; readonly values: Int32Array | BigInt64Array | Float64Array };

export interface PublishedTable {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly PublishedColumn[];
}

/** What stands in a published table where the recording has an index. */
export interface Names {
  /** By quarter: `2027-Q3`. */
  readonly quarterLabels: readonly string[];
  readonly labIds: readonly string[];
  readonly segmentIds: readonly string[];
}

/** How each key column is published; the keys of a recorded table are its first columns, in this order. */
const KEYS: Readonly<Record<RecordedTable['name'], readonly Key[]>> = {
  market: ['quarter'],
  segment: ['quarter', 'segment'],
  lab: ['quarter', 'lab'],
  labSegment: ['quarter', 'lab', 'segment'],
};
type Key = 'quarter' | 'lab' | 'segment';

export function publishTable(table: RecordedTable, names: Names): PublishedTable {
  const keys = KEYS[table.name];
  const columns = table.columns.flatMap((column, i): readonly PublishedColumn[] => {
    const key = keys[i];
    return key === undefined ? [column] : keyColumns(key, Array.from(column.values, Number), names);
  });
  return { name: table.name, rows: table.rows, columns };
}

export function publishEvents(events: readonly RunEvent[], names: Names): PublishedTable {
  const text = (name: string, values: readonly string[]): PublishedColumn => ({ name, type: 'text', unit: 'text', values });
  const columns: readonly PublishedColumn[] = [
    ...keyColumns(
      'quarter',
      events.map((event) => event.quarter),
      names,
    ),
    text(
      'kind',
      events.map((event) => event.kind),
    ),
    ...keyColumns(
      'lab',
      events.map((event) => event.lab),
      names,
    ),
    { name: 'amount', type: 'i64', unit: 'any', values: BigInt64Array.from(events, (event) => event.amount) },
    { name: 'figure', type: 'f64', unit: 'any', values: Float64Array.from(events, (event) => event.figure) },
    text(
      'text',
      events.map((event) => event.text),
    ),
  ];
  return { name: 'events', rows: events.length, columns };
}

function keyColumns(key: Key, indices: readonly number[], names: Names): readonly PublishedColumn[] {
  if (key === 'lab') return [{ name: 'lab', type: 'text', unit: 'id', values: indices.map((i) => idOf('lab', names.labIds, i)) }];
  if (key === 'segment') return [{ name: 'segment', type: 'text', unit: 'id', values: indices.map((i) => idOf('segment', names.segmentIds, i)) }];
  const labels = indices.map((i) => {
    const label = names.quarterLabels[i];
    if (label === undefined) throw new Error(`no label was given for quarter ${i}`);
    return label;
  });
  return [
    { name: 'quarter', type: 'i32', unit: 'quarter', values: Int32Array.from(indices) },
    { name: 'quarterLabel', type: 'text', unit: 'quarter', values: labels },
  ];
}

/** Empty for the market as a whole (−1); `lab-9` for one that the scenario does not name. */
function idOf(kind: string, ids: readonly string[], index: number): string {
  return index < 0 ? '' : (ids[index] ?? `${kind}-${index}`);
}
