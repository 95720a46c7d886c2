// Published tables as Parquet: exact 64-bit integers, and the unit of every column in the file's metadata.
import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { PublishedColumn, PublishedTable } from './published.ts';

const TYPES: Readonly<Record<PublishedColumn['type'], BasicType>> = { text: 'STRING', i32: 'INT32', i64: 'INT64', f64: 'DOUBLE' };
const ROWS_A_GROUP = 100_000;
/** In fewer rows a dictionary saves less than looking for one costs. */
const DICTIONARY_FROM_ROWS = 4_096;

/** `createdBy` is the name and version of the program; no time is written, so that the same table gives the same bytes. */
export function parquetOf(table: PublishedTable, options: { readonly createdBy: string; readonly runId: string }): Uint8Array {
  const rows = table.columns[0]?.values.length ?? 0;
  const units = Object.fromEntries(table.columns.map((column) => [column.name, column.unit]));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: table.columns.map((column) => sourceOf(column, rows > DICTIONARY_FROM_ROWS)),
      codec: 'SNAPPY',
      statistics: true,
      rowGroupSize: ROWS_A_GROUP,
      createdBy: options.createdBy,
      kvMetadata: [
        { key: 'overbuild.table', value: table.name },
        { key: 'overbuild.runId', value: options.runId },
        { key: 'overbuild.units', value: JSON.stringify(units) },
      ],
    }),
  );
}

/** Plain for fractions, since the dictionary of the writer takes −0 for 0. It asks for a mutable array and leaves it alone. */
function sourceOf(column: PublishedColumn, mayRepeat: boolean): ColumnSource {
  const source = { name: column.name, type: TYPES[column.type], nullable: false };
  if (column.type === 'text') return { ...source, data: column.values as string[] };
  return column.type === 'f64' || !mayRepeat ? { ...source, data: column.values, encoding: 'PLAIN' } : { ...source, data: column.values };
}
