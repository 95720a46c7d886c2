// A replay gives back, bit for bit, what the run left behind.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeReplay, type Replay } from '../../src/replay/decode.ts';
import { encodeReplay } from '../../src/replay/encode.ts';
import { type RecordedColumn, type RecordedTable, TABLE_NAMES } from '../../src/replay/tables.ts';
import { partsOf } from './forge.ts';
import { sampleRun } from './sample.ts';

async function reread(bytes: Uint8Array<ArrayBuffer>): Promise<Replay> {
  const decoded = await decodeReplay(bytes);
  if (!decoded.ok) throw new Error(decoded.refusal.message);
  return decoded.replay;
}

const bitsOf = (values: RecordedColumn['values']): string => Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('hex');

function expectSameTables(read: readonly RecordedTable[], written: readonly RecordedTable[]): void {
  expect(read.map((t) => [t.name, t.rows, t.columns.map(({ name, type, unit }) => [name, type, unit])])).toEqual(
    written.map((t) => [t.name, t.rows, t.columns.map(({ name, type, unit }) => [name, type, unit])]),
  );
  read.forEach((table, i) => {
    table.columns.forEach((column, j) => {
      expect(bitsOf(column.values)).toBe(bitsOf(written[i]?.columns[j]?.values ?? new Int32Array()));
    });
  });
}

test('scenario, tables, events and header of a run come back as they were', async () => {
  const run = sampleRun();
  const replay = await reread(await encodeReplay(run));
  expect(replay.scenario).toEqual(run.scenario);
  expect(replay.events).toEqual(run.events);
  expect(replay.notes).toEqual([]);
  expectSameTables(replay.tables, run.tables);
  const { sections, format, scenario, ...header } = replay.header;
  const { tables, events, scenario: whole, ...identity } = run;
  expect(header).toEqual(identity);
  expect([format, scenario, sections.map((s) => s.name)]).toEqual([
    'overbuild-replay/1',
    whole.name,
    ['scenario', ...tables.map((t) => t.name), ...(events.length > 0 ? ['events'] : [])],
  ]);
});

const cells = (type: RecordedColumn['type'], rows: number): fc.Arbitrary<RecordedColumn['values']> => {
  const exactly = { minLength: rows, maxLength: rows };
  const i64 = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.constantFrom(-(2n ** 63n), 2n ** 63n - 1n, 0n, -1n));
  if (type === 'i32') return fc.array(fc.oneof(fc.integer(), fc.constantFrom(-(2 ** 31), 2 ** 31 - 1)), exactly).map((v) => Int32Array.from(v));
  if (type === 'i64') return fc.array(i64, exactly).map((v) => BigInt64Array.from(v));
  return fc.array(fc.oneof(fc.double(), fc.constantFrom(-0, 0, 5e-324, Number.MAX_VALUE)), exactly).map((v) => Float64Array.from(v));
};

const column = (rows: number): fc.Arbitrary<RecordedColumn> =>
  fc
    .record({ name: fc.string({ minLength: 1, maxLength: 64 }), type: fc.constantFrom('i32', 'i64', 'f64'), unit: fc.string({ maxLength: 20 }) })
    .chain((named) => cells(named.type, rows).map((values) => ({ ...named, values })));

const table = (name: RecordedTable['name']): fc.Arbitrary<RecordedTable> =>
  fc
    .nat({ max: 40 })
    .chain((rows) => fc.record({ name: fc.constant(name), rows: fc.constant(rows), columns: fc.array(column(rows), { minLength: 1, maxLength: 5 }) }));

test('any tables come back bit for bit: extremes of 64 bits, negative zero, odd and empty lengths, any column name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.subarray([...TABLE_NAMES]).chain((names) => fc.tuple(...names.map(table))),
      async (tables) => {
        const replay = await reread(await encodeReplay({ ...sampleRun(), tables }));
        expectSameTables(replay.tables, tables);
      },
    ),
    { numRuns: 100 },
  );
});

test('a column named after a property of every object is a column like any other', async () => {
  const tables: readonly RecordedTable[] = [
    { name: 'market', rows: 1, columns: ['__proto__', 'constructor', 'toString'].map((name) => ({ name, type: 'i32', unit: '', values: Int32Array.of(5) })) },
  ];
  const replay = await reread(await encodeReplay({ ...sampleRun(), tables }));
  expect(replay.tables[0]?.columns.map((c) => c.name)).toEqual(['__proto__', 'constructor', 'toString']);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('the same run gives the same bytes, and no time or host is in them', async () => {
  const first = await encodeReplay(sampleRun());
  expect(Buffer.from(await encodeReplay(sampleRun())).equals(Buffer.from(first))).toBe(true);
  const { header, bodies } = partsOf(first);
  const packed = (header.sections as readonly { encoding: string }[]).flatMap((s, i) => (s.encoding === 'gzip' ? [bodies[i]] : []));
  expect(packed.length).toBeGreaterThan(0);
  for (const body of packed) expect(Array.from(body?.subarray(0, 10) ?? [])).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
});

test('two scenarios that differ only in the order of their keys give the same bytes', async () => {
  const run = sampleRun();
  const turned = { ...run, scenario: Object.fromEntries(Object.entries(run.scenario).reverse()) as unknown as typeof run.scenario };
  expect(Buffer.from(await encodeReplay(turned)).equals(Buffer.from(await encodeReplay(run)))).toBe(true);
});

test('the longest run there is fits: 2,000 quarters with their hashes', async () => {
  const quarterHashes = Array.from({ length: 2_000 }, (_, i) => i.toString(16).padStart(16, '0'));
  const replay = await reread(await encodeReplay({ ...sampleRun(), quarters: 2_000, quartersAsked: 2_000, quarterHashes }));
  expect(replay.header.quarterHashes).toEqual(quarterHashes);
});

test('a run that was stopped says how many quarters it was asked for', async () => {
  const replay = await reread(await encodeReplay({ ...sampleRun(), quartersAsked: 40 }));
  expect([replay.header.quarters, replay.header.quartersAsked]).toEqual([3, 40]);
});

test('long flat series, which pack very well, are written so that readers accept them', async () => {
  const rows = 1_000_000;
  const flat: RecordedTable = { name: 'lab', rows, columns: [{ name: 'alive', type: 'i64', unit: 'switch', values: new BigInt64Array(rows) }] };
  expect((await reread(await encodeReplay({ ...sampleRun(), tables: [flat] }))).tables[0]?.rows).toBe(rows);
});

test('a writer that contradicts itself is stopped: this is a bug, not a replay', async () => {
  const run = sampleRun();
  const short: RecordedTable = { name: 'market', rows: 2, columns: [{ name: 'hhi', type: 'f64', unit: 'share', values: Float64Array.of(1) }] };
  await expect(encodeReplay({ ...run, quarters: 2 })).rejects.toThrow();
  await expect(encodeReplay({ ...run, weight: Number.NaN })).rejects.toThrow();
  await expect(encodeReplay({ ...run, tables: [short] })).rejects.toThrow('market.hhi');
  await expect(encodeReplay({ ...run, events: [{ quarter: 0, kind: 'x', lab: 0, amount: 0n, figure: Number.NaN, text: '' }] })).rejects.toThrow('finite');
});
