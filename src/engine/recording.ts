// What a run leaves behind: long tables with one row a quarter and id, and the events in order.
import type { Part } from '../replay/customers.ts';
import type { RecordedColumn, RecordedTable, RunEvent } from '../replay/tables.ts';

export type { CellType, RecordedColumn, RecordedTable, RunEvent } from '../replay/tables.ts';

export interface Recording {
  readonly tables: readonly RecordedTable[];
  readonly events: readonly RunEvent[];
  /** Sixteen hexadecimal digits a quarter. */
  readonly quarterHashes: readonly string[];
  /** Hash over every customer's columns at the end. */
  readonly columnHash: string;
  /** Every move of a sample of the customers, where they were recorded: one after the other, what `unpackCustomers` reads. */
  readonly moves?: readonly Part[];
}

/** The named column, or an error: asking for one that is not recorded is a bug. */
export function columnOf(table: RecordedTable, name: string): RecordedColumn {
  const found = table.columns.find((c) => c.name === name);
  if (found === undefined) throw new Error(`table ${table.name} records no column ${name}`);
  return found;
}
