// Where every figure of a run goes in the core's record: one table after the other, its columns side by side, as in a batch.
import type { LogRange } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import { cellsBytes } from '../replay/columns.ts';
import { printShape } from '../replay/packed-run.ts';
import type { RecordedTableName, TableShape } from '../replay/tables.ts';
import { CELL_BYTES, type PlacedColumn, recordedColumns } from '../schema/layout.ts';
import { MAX_SEGMENTS } from '../schema/limits.ts';

export interface Log {
  /** Of the tables, as in PackedTables. */
  readonly shape: string;
  readonly ranges: readonly LogRange[];
  /** Columns that are known before the run: quarters and ids, at these offsets. */
  readonly keys: readonly { readonly at: number; readonly values: Int32Array }[];
  /** In bytes. */
  readonly length: number;
}

/** A table a quarter: in the core `cells` stand side by side, `runs` times, `MAX_SEGMENTS` apart. */
interface Source {
  readonly name: RecordedTableName;
  readonly keyNames: readonly string[];
  readonly runs: number;
  readonly cells: number;
}

/** Replicates of an ensemble have one scenario and one length: what was found for the run before holds for the next. */
const known = new WeakMap<Scenario, { readonly quarters: number; readonly log: Log }>();

export function logOf(scenario: Scenario, quarters: number): Log {
  const last = known.get(scenario);
  if (last?.quarters === quarters) return last.log;
  const log = layOut(scenario, quarters);
  known.set(scenario, { quarters, log });
  return log;
}

function layOut(scenario: Scenario, quarters: number): Log {
  const [labs, segments] = [scenario.labs.length, scenario.segments.length];
  const sources: readonly Source[] = [
    { name: 'market', keyNames: [], runs: 1, cells: 1 },
    { name: 'segment', keyNames: ['segment'], runs: 1, cells: segments },
    { name: 'lab', keyNames: ['lab'], runs: 1, cells: labs },
    { name: 'labSegment', keyNames: ['lab', 'segment'], runs: labs, cells: segments },
  ];
  const recorded = recordedColumns(scenario.submodels);
  const [shapes, ranges, keys]: [TableShape[], LogRange[], { at: number; values: Int32Array }[]] = [[], [], []];
  let length = 0;
  for (const source of sources) {
    const columns = recorded.filter((c) => c.table === source.name);
    const rows = source.runs * source.cells * quarters;
    for (const values of keysOf(source, quarters)) {
      keys.push({ at: length, values });
      length += cellsBytes('i32', rows);
    }
    for (const column of columns) {
      ranges.push(...rangesOf(column, source, length));
      length += cellsBytes(column.type, rows);
    }
    shapes.push({
      name: source.name,
      rows,
      columns: [
        ...['quarter', ...source.keyNames].map((name) => ({ name, type: 'i32', unit: 'id' }) as const),
        ...columns.map(({ name, type, unit }) => ({ name, type, unit })),
      ],
    });
  }
  return { shape: printShape(shapes), ranges, keys, length };
}

function rangesOf({ address }: PlacedColumn, { runs, cells }: Source, to: number): readonly LogRange[] {
  return Array.from({ length: runs }, (_, run) => ({
    from: address + run * MAX_SEGMENTS * CELL_BYTES,
    cells,
    to: to + run * cells * CELL_BYTES,
    step: runs * cells * CELL_BYTES,
  }));
}

/** The quarter of every row, then its ids. */
function keysOf({ keyNames, runs, cells }: Source, quarters: number): readonly Int32Array[] {
  const each = runs * cells;
  const filled = (value: (row: number) => number): Int32Array => {
    const values = new Int32Array(each * quarters);
    for (let row = 0; row < values.length; row++) values[row] = value(row);
    return values;
  };
  const ids = keyNames.map((_, k) => filled(k === keyNames.length - 1 ? (row) => row % cells : (row) => Math.floor((row % each) / cells)));
  return [filled((row) => Math.floor(row / each)), ...ids];
}
