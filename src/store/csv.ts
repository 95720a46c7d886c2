// Published tables as CSV (RFC 4180), safe to open in a spreadsheet.
import type { PublishedColumn, PublishedTable } from './published.ts';

const ROWS_A_PIECE = 2_000;

/** The file in pieces of UTF-8. Lines end with CR LF; the first names the columns. */
export function* csvOf(table: PublishedTable): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${table.columns.map((column) => textCell(column.name)).join(',')}\r\n`);
  for (let from = 0; from < table.rows; from += ROWS_A_PIECE) {
    const lines: string[] = [];
    for (let row = from; row < Math.min(from + ROWS_A_PIECE, table.rows); row++) lines.push(table.columns.map((column) => cell(column, row)).join(','));
    yield encoder.encode(`${lines.join('\r\n')}\r\n`);
  }
}

/** What a spreadsheet takes for the start of a formula or drops: such a text is led by an apostrophe. */
const FORMULA = /^[=+\-@\t\r\n\0]/;
const TO_QUOTE = /[",\r\n]/;

function textCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return TO_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function cell(column: PublishedColumn, row: number): string {
  const value = column.values[row];
  if (typeof value === 'string') return textCell(value);
  return Object.is(value, -0) ? '-0' : String(value);
}
