// Prints assembly/generated/ from the schema: accessors, codes, limits, the walk of the state hash.
import {
  ACCOUNTS_A_BOOK,
  BOOKS,
  CHANGES,
  DEFAULT_CAUSES,
  EVENTS,
  FLOWS,
  FUNDING,
  LAB_ACCOUNT,
  MINSKY_CLASSES,
  PRICING,
  REGIONS,
  SECTORS,
  SEGMENT_ACCOUNT,
  STRATEGIES,
  STREAMS,
  TRAPS,
  WITHOUT_LAB,
} from './codes.ts';
import { DYNAMIC_BASE, fnv, LAYOUT, LAYOUT_HASH, type PlacedColumn, TABLES_BASE, TABLES_END } from './layout.ts';
import * as limits from './limits.ts';

const HEADER = '// Printed from src/schema by `npm run generate`. Do not edit.\n';

/** File name in assembly/generated/ → its text. */
export function printAssembly(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const table of new Set(LAYOUT.map((c) => c.table))) files.set(`${kebab(table)}.ts`, accessors(LAYOUT.filter((c) => c.table === table)));
  files.set('codes.ts', codes());
  files.set('limits.ts', constants());
  files.set('columns.ts', walk());
  return files;
}

export const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
const constant = (name: string): string =>
  name
    .replace(/[A-Z]/g, (c) => `_${c}`)
    .replace(/[- ]/g, '_')
    .toUpperCase();
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function accessors(columns: readonly PlacedColumn[]): string {
  const parts = columns.map((c) => {
    const at = c.rows === 'one' ? `(${c.address})` : `(<usize>i << 3, ${c.address})`;
    const index = c.rows === 'one' ? '' : 'i: i32';
    const store = c.rows === 'one' ? `(${c.address}, value)` : `(<usize>i << 3, value, ${c.address})`;
    return [
      `/** ${c.says} [${c.unit}] */`,
      `export function ${c.name}(${index}): ${c.type} { return load<${c.type}>${at}; }`,
      ...(c.isParameter
        ? []
        : [`export function set${capital(c.name)}(${index === '' ? '' : 'i: i32, '}value: ${c.type}): void { store<${c.type}>${store}; }`]),
    ].join('\n');
  });
  return `${HEADER}\n${parts.join('\n\n')}\n`;
}

function codes(): string {
  const list = (prefix: string, names: readonly string[]): string => names.map((n, i) => `export const ${prefix}_${constant(n)}: i32 = ${i};`).join('\n');
  const named = (prefix: string, items: readonly { readonly name: string }[]): string =>
    list(
      prefix,
      items.map((x) => x.name),
    );
  return `${[
    HEADER,
    named('STRATEGY', STRATEGIES),
    named('PRICING', PRICING),
    named('FUNDING', FUNDING),
    named('REGION', REGIONS),
    list('STREAM', STREAMS),
    named('FLOW', FLOWS),
    `export const FLOWS: i32 = ${FLOWS.length};`,
    named('SECTOR', SECTORS),
    `export const SEGMENT_ACCOUNT: i32 = ${SEGMENT_ACCOUNT};`,
    `export const LAB_ACCOUNT: i32 = ${LAB_ACCOUNT};`,
    list('BOOK', BOOKS),
    `export const BOOKS: i32 = ${BOOKS.length};`,
    `export const ACCOUNTS_A_BOOK: i32 = ${ACCOUNTS_A_BOOK};`,
    named('CHANGE', CHANGES),
    named('EVENT', EVENTS),
    named('CAUSE', DEFAULT_CAUSES),
    named('MINSKY', MINSKY_CLASSES),
    named('TRAP', TRAPS),
    ...Object.entries(WITHOUT_LAB).map(([n, v]) => `export const ${constant(n)}: u32 = ${v};`),
  ].join('\n\n')}\n`;
}

function constants(): string {
  const lines = Object.entries(limits).map(([name, value]) => `export const ${name}: i64 = ${BigInt(value)};`);
  return `${[
    HEADER,
    ...lines,
    `export const TABLES_BASE: usize = ${TABLES_BASE};`,
    `export const TABLES_END: usize = ${TABLES_END};`,
    `export const DYNAMIC_BASE: usize = ${DYNAMIC_BASE};`,
    `export const LAYOUT_HASH: u32 = ${LAYOUT_HASH};`,
  ].join('\n')}\n`;
}

/** A function that visits every hashed column, keyed by its name, and one that visits every column of floats, keyed by its place. */
const nameOf = (c: PlacedColumn): string => `${c.table}.${c.name}`;

function walk(): string {
  // By name, so that where a column stands in the schema moves no hash.
  const hashed = LAYOUT.filter((c) => c.hashed).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const floats = LAYOUT.filter((c) => c.type === 'f64' && !c.isParameter);
  const guard = (c: PlacedColumn): string => (c.of === undefined ? '' : `  if (submodel.${c.of}() != 0)\n  `);
  const line = (visit: string, c: PlacedColumn, key: number): string => `  ${visit}(${key}, ${c.address}, rows.${c.rows}());`;
  return [
    `${HEADER}import * as rows from "../base/rows";\nimport { hashColumn } from "../base/column-hash";\nimport { checkColumn } from "../base/finite";\n${hashed.some((c) => c.of !== undefined) ? 'import * as submodel from "./submodel";\n' : ''}`,
    `export function hashColumns(): void {\n${hashed.map((c) => `${guard(c)}${line('hashColumn', c, fnv(nameOf(c)))}`).join('\n')}\n}\n`,
    `export function checkColumns(): void {\n${floats.map((c) => line('checkColumn', c, LAYOUT.indexOf(c))).join('\n')}\n}\n`,
  ].join('\n');
}
