// Where each column stands in the core's memory: fixed addresses, so that both sides agree without asking.
import { GROUPS } from './groups.ts';
import { TABLES } from './tables.ts';
import type { Column, ColumnType, Parameter, RowCount } from './types.ts';

/** Below this stand the core's own constants. */
export const TABLES_BASE = 65_536;
const ALIGNMENT = 64;
/** Of every column. */
export const CELL_BYTES = 8;

export interface PlacedColumn {
  readonly table: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly rows: RowCount;
  readonly maxRows: number;
  readonly address: number;
  readonly isParameter: boolean;
  readonly hashed: boolean;
  readonly recorded: boolean;
  /** Switch of the submodel that declares it: without that submodel it is neither hashed nor recorded. */
  readonly of: string | undefined;
  readonly unit: string;
  readonly says: string;
}

/** Groups whose table has no state of its own. */
const parameterOnly = Object.values(GROUPS).filter((g) => !(g.table in TABLES));

function* columns(): Generator<Omit<PlacedColumn, 'address'>> {
  for (const group of parameterOnly) yield* parametersOf(group.table, 'one', 1);
  for (const table of Object.values(TABLES)) {
    yield* parametersOf(table.name, table.rows, table.maxRows);
    for (const [name, c] of Object.entries<Column>(table.columns))
      yield {
        table: table.name,
        name,
        type: c.type,
        rows: table.rows,
        maxRows: table.maxRows,
        isParameter: false,
        hashed: c.unhashed !== true,
        recorded: c.record === true,
        of: c.of,
        unit: c.unit,
        says: c.says,
      };
  }
}

function* parametersOf(table: string, rows: RowCount, maxRows: number): Generator<Omit<PlacedColumn, 'address'>> {
  const group = Object.values(GROUPS).find((g) => g.table === table);
  for (const [name, p] of Object.entries<Parameter>(group?.parameters ?? {}))
    yield {
      table,
      name,
      type: 'f64',
      rows,
      maxRows,
      isParameter: true,
      hashed: false,
      recorded: false,
      of: undefined,
      unit: p.kind === 'number' ? p.unit : 'code',
      says: p.says,
    };
}

function place(): { placed: readonly PlacedColumn[]; end: number } {
  let address = TABLES_BASE;
  const placed: PlacedColumn[] = [];
  const known = new Set<string>();
  for (const column of columns()) {
    if (known.size === known.add(`${column.table}.${column.name}`).size) throw new Error(`${column.table}.${column.name} is declared twice`);
    placed.push({ ...column, address });
    address += Math.ceil((column.maxRows * CELL_BYTES) / ALIGNMENT) * ALIGNMENT;
  }
  return { placed, end: Math.ceil(address / 65_536) * 65_536 };
}

const { placed, end } = place();
export const LAYOUT = placed;
/** First byte above the tables; scratch of fixed size follows, then customers and their buckets. */
export const TABLES_END = end;
export const SCRATCH_BYTES = 131_072;
export const DYNAMIC_BASE = TABLES_END + SCRATCH_BYTES;

/** A number that changes when anything moves: host and core compare it before the first write. */
export const LAYOUT_HASH = fnv(placed.map((c) => `${c.table}.${c.name}:${c.type}@${c.address}`).join('\n'));

/** FNV-1a: a short number for a name. */
export function fnv(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}

/** The columns that a run with these switches records. */
export function recordedColumns(switches: Readonly<Record<string, string>>): readonly PlacedColumn[] {
  return LAYOUT.filter((c) => c.recorded && (c.of === undefined || switches[c.of] === 'on'));
}

const byName: ReadonlyMap<string, PlacedColumn> = new Map(placed.map((c) => [`${c.table}.${c.name}`, c]));

/** The column, or an error that names the nearest mistake: an unknown name is a bug of the caller. */
export function columnOf(table: string, name: string): PlacedColumn {
  const found = byName.get(`${table}.${name}`);
  if (found === undefined) throw new Error(`no column ${table}.${name} in the schema`);
  return found;
}
