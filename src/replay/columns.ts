// A table as bytes: its columns one after the other, little-endian, each starting at a multiple of eight.
import { aligned, type SectionColumn } from './header.ts';
import type { CellType, RecordedColumn, RecordedTable } from './tables.ts';

const CELL_BYTES: Readonly<Record<CellType, number>> = { i32: 4, i64: 8, f64: 8 };

/** Throws where a column is not as long or not of the type that the table says: a bug of the recorder. */
export function packTable(table: RecordedTable): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(packedBytes(table.columns, table.rows));
  let at = 0;
  for (const column of table.columns) {
    const { values } = column;
    if (values.length !== table.rows || values.BYTES_PER_ELEMENT !== CELL_BYTES[column.type])
      throw new Error(`column ${table.name}.${column.name} does not hold ${table.rows} cells of ${column.type}`);
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += aligned(values.byteLength);
  }
  return bytes;
}

/** Views into `bytes`, which must hold exactly `packedBytes` of these columns. */
export function unpackColumns(bytes: Uint8Array<ArrayBuffer>, columns: readonly SectionColumn[], rows: number): readonly RecordedColumn[] {
  let at = bytes.byteOffset;
  return columns.map((column) => {
    const start = at;
    at += cellsBytes(column.type, rows);
    return { ...column, values: view(column.type, bytes.buffer, start, rows) };
  });
}

/** Bytes of a table with these columns and rows; not a safe integer where the numbers are absurd. */
export function packedBytes(columns: readonly { readonly type: CellType }[], rows: number): number {
  return columns.reduce((sum, column) => sum + cellsBytes(column.type, rows), 0);
}

/** Bytes of one column, padding included. */
export const cellsBytes = (type: CellType, rows: number): number => aligned(rows * CELL_BYTES[type]);

function view(type: CellType, buffer: ArrayBuffer, start: number, rows: number): RecordedColumn['values'] {
  if (type === 'i32') return new Int32Array(buffer, start, rows);
  if (type === 'i64') return new BigInt64Array(buffer, start, rows);
  return new Float64Array(buffer, start, rows);
}
