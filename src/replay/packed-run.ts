// What a replicate leaves behind, packed to travel between threads and to lie in a batch: its tables as bytes, without its customers.
import { packedBytes, packTable, unpackColumns } from './columns.ts';
import { parseEvents, printEvents } from './events.ts';
import type { SectionColumn } from './header.ts';
import type { RecordedTable, RecordedTableName, RunEvent } from './tables.ts';

export interface PackedRun {
  /** JSON: name, rows and columns of each table. The same text for runs of the same shape. */
  readonly shape: string;
  /** JSON: the events, as in a replay. */
  readonly events: string;
  /** The tables one after the other, each column at a multiple of eight. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface TableShape {
  readonly name: RecordedTableName;
  readonly rows: number;
  readonly columns: readonly SectionColumn[];
}

export function packRun(tables: readonly RecordedTable[], events: readonly RunEvent[]): PackedRun {
  const shape: readonly TableShape[] = tables.map(({ name, rows, columns }) => ({
    name,
    rows,
    columns: columns.map(({ name: column, type, unit }) => ({ name: column, type, unit })),
  }));
  const bytes = new Uint8Array(shape.reduce((sum, table) => sum + packedBytes(table.columns, table.rows), 0));
  let at = 0;
  for (const table of tables) {
    const part = packTable(table);
    bytes.set(part, at);
    at += part.length;
  }
  return { shape: JSON.stringify(shape), events: printEvents(events), bytes };
}

/** Views into the bytes, which must start at a multiple of eight. Throws on what `packRun` did not make: whoever stores it vouches for it. */
export function unpackRun({ shape, events, bytes }: PackedRun): { readonly tables: readonly RecordedTable[]; readonly events: readonly RunEvent[] } {
  let at = 0;
  const tables = (JSON.parse(shape) as readonly TableShape[]).map(({ name, rows, columns }): RecordedTable => {
    const length = packedBytes(columns, rows);
    const part = bytes.subarray(at, at + length);
    at += length;
    if (part.length !== length) throw new Error(`a packed run ends inside its table ${name}`);
    return { name, rows, columns: unpackColumns(part, columns, rows) };
  });
  const list = parseEvents(events);
  if (list === undefined || at !== bytes.length) throw new Error('a packed run does not hold what its shape says');
  return { tables, events: list };
}
