// What a run records is what stood in the core at the end of each quarter, cell by cell.
import { expect, it } from 'vitest';
import { newRecorder } from '../../src/engine/recorder.ts';
import { unpackTables } from '../../src/replay/packed-run.ts';
import { recordedColumns } from '../../src/schema/layout.ts';
import { MAX_SEGMENTS } from '../../src/schema/limits.ts';
import { aMarket, runQuarter, startIt } from '../helpers/market.ts';

const QUARTERS = 5;
const [LABS, SEGMENTS] = [3, 2];
const scenario = aMarket({
  submodels: { trust: 'on', secondLab: 'on' },
  segments: [
    { realCustomers: 1e6, usagePerCustomer: 0.02 },
    { realCustomers: 1e5, usagePerCustomer: 0.1 },
  ],
  labs: [{ initialUnits: 4_000 }, { initialUnits: 3_000, quality: -0.1 }, { initialUnits: 2_000, quality: -0.2 }],
});

/** Keys of a row, and its row in the core. */
const ROWS: Readonly<Record<string, readonly { readonly keys: readonly number[]; readonly at: number }[]>> = {
  market: [{ keys: [], at: 0 }],
  segment: range(SEGMENTS).map((s) => ({ keys: [s], at: s })),
  lab: range(LABS).map((j) => ({ keys: [j], at: j })),
  labSegment: range(LABS).flatMap((j) => range(SEGMENTS).map((s) => ({ keys: [j, s], at: j * MAX_SEGMENTS + s }))),
};

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

it('every recorded column holds what stood in the core, row by row, behind the keys of the row', async () => {
  const instance = await startIt(scenario, { customers: 3_000 });
  const recorder = newRecorder(instance, { scenario, quarters: QUARTERS });
  const expected = new Map<string, (number | bigint)[]>();
  const columns = recordedColumns(scenario.submodels);
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    runQuarter(instance, quarter);
    recorder.record(quarter);
    for (const { table, name, type } of columns) {
      const cells = type === 'f64' ? instance.f64(table, name) : instance.i64(table, name);
      const known = expected.get(`${table}.${name}`) ?? [];
      expected.set(`${table}.${name}`, [...known, ...(ROWS[table] ?? []).map(({ at }) => cells[at] ?? 0)]);
    }
  }
  const tables = unpackTables(recorder.close().tables);
  expect(tables.map(({ name }) => name)).toEqual(['market', 'segment', 'lab', 'labSegment']);
  for (const { name, columns: found } of tables) {
    const rows = ROWS[name] ?? [];
    const keys = range(QUARTERS).flatMap((quarter) => rows.map((row) => [quarter, ...row.keys]));
    const keyCount = keys[0]?.length ?? 0;
    found.slice(0, keyCount).forEach(({ values }, k) => {
      expect([...values]).toEqual(keys.map((key) => key[k]));
    });
    for (const { name: column, values } of found.slice(keyCount)) expect([...values], `${name}.${column}`).toEqual(expected.get(`${name}.${column}`));
  }
  expect(tables.reduce((sum, { columns: found }) => sum + found.length, 0)).toBe(columns.length + 1 + 2 + 2 + 3);
  expect(new Set(expected.get('labSegment.customers')).size).toBeGreaterThan(4);
});
