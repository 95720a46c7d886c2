// Saved tables say the same in Parquet and in CSV, and both say exactly what was recorded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/store/csv.ts';
import { parquetOf } from '../../src/store/parquet.ts';
import type { PublishedColumn, PublishedTable } from '../../src/store/published.ts';
import { writeRun } from '../../src/store/write-run.ts';
import { emptyFolder, runToWrite } from './sample.ts';

const arrayBuffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
const csvText = (table: PublishedTable): string => Buffer.concat([...csvOf(table)]).toString('utf8');

/** RFC 4180, read by a hand that does not know how the writer works. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at < text.length; ) {
    let value = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (text[at] !== '"') value += text[at];
        else if (text[at + 1] === '"') {
          value += '"';
          at++;
        } else break;
      }
      at++;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') value += text[at++];
    rows.at(-1)?.push(value);
    if (text[at] === ',') {
      at++;
      if (at === text.length) rows.at(-1)?.push('');
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else if (at < text.length) throw new Error(`stray ${JSON.stringify(text[at])} at ${at}`);
  }
  return rows;
}

const shown = (value: unknown): string => (Object.is(value, -0) ? '-0' : String(value));

test('a saved run: Parquet, CSV and recording agree cell by cell, with ids and quarters in words', async () => {
  const folder = join(emptyFolder(), 'run');
  const run = runToWrite();
  expect(await writeRun(folder, run)).toMatchObject({ ok: true });
  const ids: Readonly<Record<string, readonly string[]>> = { lab: ['north', 'south'], segment: ['enterprise'] };
  for (const table of run.tables) {
    const rows = (await parquetReadObjects({ file: arrayBuffer(readFileSync(join(folder, `${table.name}.parquet`))) })) as Record<string, unknown>[];
    expect(rows.length).toBe(table.rows);
    rows.forEach((row, i) => {
      const quarter = Number(table.columns[0]?.values[i]);
      const expected = table.columns.map((c) => [c.name, c.name in ids ? ids[c.name]?.[Number(c.values[i])] : c.values[i]]);
      expect(row).toEqual({ ...Object.fromEntries(expected), quarterLabel: run.quarterLabels[quarter] });
    });
    const [header = [], ...cells] = csvRows(readFileSync(join(folder, `${table.name}.csv`), 'utf8'));
    expect(header).toEqual(Object.keys(rows[0] ?? {}));
    expect(cells).toEqual(rows.map((row) => Object.values(row).map(shown)));
  }
});

test('cents are whole decimal numbers in CSV and 64-bit integers in Parquet; fractions are doubles, quarters are 32-bit', async () => {
  const folder = join(emptyFolder(), 'run');
  await writeRun(folder, runToWrite());
  expect(readFileSync(join(folder, 'market.csv'), 'utf8')).toBe(
    'quarter,quarterLabel,revenueCents,hhi\r\n0,2023-Q1,9007199254740993,0.30000000000000004\r\n1,2023-Q2,-9223372036854775808,-0\r\n2,2023-Q3,9223372036854775807,5e-324\r\n',
  );
  const metadata = parquetMetadata(arrayBuffer(readFileSync(join(folder, 'market.parquet'))));
  expect(metadata.schema.slice(1).map((e) => [e.name, e.type, e.repetition_type])).toEqual([
    ['quarter', 'INT32', 'REQUIRED'],
    ['quarterLabel', 'BYTE_ARRAY', 'REQUIRED'],
    ['revenueCents', 'INT64', 'REQUIRED'],
    ['hhi', 'DOUBLE', 'REQUIRED'],
  ]);
  expect(metadata.row_groups[0]?.columns.every((c) => c.meta_data?.codec === 'SNAPPY')).toBe(true);
  expect(JSON.parse(metadata.key_value_metadata?.find((kv) => kv.key === 'overbuild.units')?.value ?? '')).toEqual({
    quarter: 'quarter',
    quarterLabel: 'quarter',
    revenueCents: 'cents',
    hhi: 'share',
  });
});

test('events name their lab in words, the market by nothing, and keep their amounts to the last cent', async () => {
  const folder = join(emptyFolder(), 'run');
  await writeRun(folder, runToWrite());
  expect(csvRows(readFileSync(join(folder, 'events.csv'), 'utf8'))).toEqual([
    ['quarter', 'quarterLabel', 'kind', 'lab', 'amount', 'figure', 'text'],
    ['1', '2023-Q2', 'equity-round', 'north', '4611686018427387904', '0.25', 'North raised equity, "at last", in 2023-Q2.'],
    ['2', '2023-Q3', 'slip', '', '-1', '0', 'Demand stands still — für immer.'],
  ]);
  const rows = await parquetReadObjects({ file: arrayBuffer(readFileSync(join(folder, 'events.parquet'))) });
  expect(rows.map((row) => [row.lab, row.amount])).toEqual([
    ['north', 2n ** 62n],
    ['', -1n],
  ]);
});

const oneColumn = (column: PublishedColumn): PublishedTable => ({ name: 't', rows: column.values.length, columns: [column] });
const texts = (values: readonly string[]): PublishedTable => oneColumn({ name: 'lab', type: 'text', unit: 'id', values });

test('a text that a spreadsheet would run is led by an apostrophe, in the header too', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1'];
  const harmless = ['north', "'quoted'", 'a=b', '1-2', ' =1', ''];
  const table: PublishedTable = { name: 't', rows: dangerous.length, columns: [{ name: '=cmd', type: 'text', unit: 'id', values: dangerous }] };
  expect(csvRows(csvText(table))).toEqual([["'=cmd"], ...dangerous.map((text) => [`'${text}`])]);
  expect(csvRows(csvText(texts(harmless))).slice(1)).toEqual(harmless.map((text) => [text]));
});

test('numbers are left as they are, negative ones too', () => {
  expect(csvText(oneColumn({ name: 'cents', type: 'i64', unit: 'cents', values: BigInt64Array.of(-1n, 1n) }))).toBe('cents\r\n-1\r\n1\r\n');
  expect(csvText(oneColumn({ name: 'growth', type: 'f64', unit: 'share', values: Float64Array.of(-0.5, 1e21, -0) }))).toBe('growth\r\n-0.5\r\n1e+21\r\n-0\r\n');
});

test('any texts and numbers come back from both formats', async () => {
  const column = (rows: number): fc.Arbitrary<PublishedColumn> =>
    fc.oneof(
      fc.array(fc.string({ unit: 'grapheme' }), { minLength: rows, maxLength: rows }).map((values) => ({ name: 'a', type: 'text' as const, unit: '', values })),
      fc
        .array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), { minLength: rows, maxLength: rows })
        .map((v) => ({ name: 'a', type: 'i64' as const, unit: '', values: BigInt64Array.from(v) })),
      fc
        .array(fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0)), { minLength: rows, maxLength: rows })
        .map((v) => ({ name: 'a', type: 'f64' as const, unit: '', values: Float64Array.from(v) })),
    );
  const unquoted = (text: string): string => (/^'[=+\-@\t\r\n\0]/.test(text) ? text.slice(1) : text);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 60 }).chain(column), async (only) => {
      const table = oneColumn(only);
      const file = arrayBuffer(parquetOf(table, { createdBy: 'overbuild 0.1.0', runId: 'r' }));
      const back = (await parquetReadObjects({ file })).map((row) => row.a);
      expect(back.length).toBe(table.rows);
      back.forEach((value, i) => {
        expect(Object.is(value, only.values[i])).toBe(true);
      });
      const cells = csvRows(csvText(table))
        .slice(1)
        .map(([cell = '']) => (only.type === 'text' ? unquoted(cell) : cell));
      expect(cells).toEqual(Array.from(only.values as ArrayLike<unknown>, (v) => (only.type === 'text' ? unquoted(String(v)) : shown(v))));
    }),
    { numRuns: 200 },
  );
});
