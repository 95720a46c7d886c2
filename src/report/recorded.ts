// Owns reading a recording: one series of one lab or of the market, as numbers or as exact text.
import { columnOf, type RecordedColumn, type RecordedTable, type Recording } from '../engine/recording.ts';

type Tables = Pick<Recording, 'tables'>;

/** Rows of one lab or of the market, one a quarter, in the order of quarters. */
export interface History {
  readonly table: RecordedTable;
  readonly rows: readonly number[];
}

/** A cell as JSON carries it: amounts that may pass 2^53 are decimal strings. */
export type Cell = number | string;

/** The market has one row a quarter. */
export function marketHistory(recording: Tables): History {
  const table = tableOf(recording, 'market');
  return { table, rows: Array.from({ length: table.rows }, (_, row) => row) };
}

/** Keys of the table `lab` are the quarter and the lab, in that order. */
export function labHistory(recording: Tables, lab: number): History {
  const table = tableOf(recording, 'lab');
  const ids = table.columns[1]?.values ?? [];
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) if (Number(ids[row]) === lab) rows.push(row);
  return { table, rows };
}

/** Labs that the recording knows: one more than the highest index. */
export function labCount(recording: Tables): number {
  const ids = tableOf(recording, 'lab').columns[1]?.values ?? [];
  let highest = -1;
  for (const id of ids) highest = Math.max(highest, Number(id));
  return highest + 1;
}

/** For drawing; cents beyond 2^53 lose their last digits. */
export function numbersOf(history: History, name: string): readonly number[] {
  const { values } = columnOf(history.table, name);
  return history.rows.map((row) => Number(values[row]));
}

/** The value of the last quarter as a number; 0 before the first. */
export function lastNumber(history: History, name: string): number {
  return numbersOf({ table: history.table, rows: history.rows.slice(-1) }, name)[0] ?? 0;
}

/** The value of the last quarter, exact: for columns of type `i64`. */
export function lastExact(history: History, name: string): bigint {
  const value = columnOf(history.table, name).values[history.rows.at(-1) ?? -1];
  return value === undefined ? 0n : BigInt(value);
}

/** Every recorded column that is no key, with its series. */
export function cellsOf(history: History): Readonly<Record<string, readonly Cell[]>> {
  const keys = history.table.name === 'market' ? 1 : 2;
  return Object.fromEntries(history.table.columns.slice(keys).map((column) => [column.name, history.rows.map((row) => cell(column, row))]));
}

/** Cents and millionths leave the range in which a JSON number is exact; counts do not. */
function cell(column: RecordedColumn, row: number): Cell {
  const value = column.values[row] ?? 0;
  return /(Cents|Micros?)$/.test(column.name) ? String(value) : Number(value);
}

function tableOf(recording: Tables, name: RecordedTable['name']): RecordedTable {
  const found = recording.tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`the recording has no table ${name}`);
  return found;
}
