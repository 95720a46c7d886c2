// What a run leaves behind in one piece, without its customers: how the core records it, how it travels between threads and lies in a batch.
import { joined } from './bytes.ts';
import { packedBytes, packTable, unpackColumns } from './columns.ts';
import { parseEvents } from './events.ts';
import type { RecordedTable, RunEvent, TableShape } from './tables.ts';

export interface PackedTables {
  /** JSON: a TableShape for each table. The same text for runs of the same shape. */
  readonly shape: string;
  /** The tables one after the other, each column at a multiple of eight. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface PackedRun extends PackedTables {
  /** JSON: the events, as in a replay. */
  readonly events: string;
}

export const printShape = (shapes: readonly TableShape[]): string => JSON.stringify(shapes);

export function packTables(tables: readonly RecordedTable[]): PackedTables {
  const shapeOf = ({ name, rows, columns }: RecordedTable): TableShape => ({ name, rows, columns: columns.map(({ values: _, ...column }) => column) });
  return { shape: printShape(tables.map(shapeOf)), bytes: joined(tables.map(packTable)) };
}

/** Views into the bytes, which must start at a multiple of eight. Throws on what was not packed here: whoever stores it vouches for it. */
export function unpackTables({ shape, bytes }: PackedTables): readonly RecordedTable[] {
  let at = 0;
  const tables = (JSON.parse(shape) as readonly TableShape[]).map(({ name, rows, columns }): RecordedTable => {
    const part = bytes.subarray(at, at + packedBytes(columns, rows));
    at += packedBytes(columns, rows);
    if (at > bytes.length) throw new Error(`packed tables end inside ${name}`);
    return { name, rows, columns: unpackColumns(part, columns, rows) };
  });
  if (at !== bytes.length) throw new Error('packed tables do not hold what their shape says');
  return tables;
}

export function unpackRun(run: PackedRun): { readonly tables: readonly RecordedTable[]; readonly events: readonly RunEvent[] } {
  const events = parseEvents(run.events);
  if (events === undefined) throw new Error('a packed run holds no events');
  return { tables: unpackTables(run), events };
}
