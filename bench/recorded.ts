// The lines of bench/results.jsonl: how programs beside the command write them, and what the page needs of all.
import { fileURLToPath } from 'node:url';
import { appendRows } from '../src/bench/results.ts';
import type { Spread } from '../src/bench/statistics.ts';
import { UNITS, type Unit } from '../src/bench/units.ts';
import { coreHash, packageVersion } from '../src/cli/package-files.ts';

interface Facts {
  readonly id: string;
  readonly title: string;
  readonly suite: string;
  readonly customers?: number;
  readonly rounds: number;
  readonly at: string;
  readonly core: string;
  readonly quick: boolean;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string; readonly load: number };
  readonly [figure: string]: unknown;
}

/** A line of the file. */
interface Recorded extends Facts {
  readonly spread: readonly [number, number];
  readonly ratios: Readonly<Record<string, number>>;
  readonly ratioSpreads: Readonly<Record<string, readonly [number, number]>>;
}

/** The same with every figure beside its quartiles. */
export interface Row extends Facts {
  readonly spread: Spread;
  readonly ratios: Readonly<Record<string, Spread>>;
}

export const RESULTS = fileURLToPath(new URL('results.jsonl', import.meta.url));

export const appendRow = (row: object): void => appendRows(RESULTS, [row], { version: packageVersion(), core: coreHash(), quick: false });

/** Full rows of every id, the oldest first. */
export function rowsById(lines: string): ReadonlyMap<string, readonly Row[]> {
  const byId = new Map<string, Row[]>();
  for (const line of lines.split('\n').filter((line) => line !== '')) {
    const told = JSON.parse(line) as Recorded;
    const row = { ...told, spread: spreadOf(timeIn(told), told.spread), ratios: ratiosOf(told) };
    if (!told.quick) byId.set(told.id, [...(byId.get(told.id) ?? []), row]);
  }
  return byId;
}

function spreadOf(median: number, [low, high]: readonly [number, number]): Spread {
  return { median, low, high };
}

function ratiosOf({ ratios, ratioSpreads }: Recorded): Row['ratios'] {
  return Object.fromEntries(Object.entries(ratios).map(([name, median]) => [name, spreadOf(median, ratioSpreads[name] ?? [median, median])]));
}

/** Name of the figure of a row. */
export function unitOf(row: Facts): Unit {
  const found = (Object.keys(UNITS) as Unit[]).find((name) => typeof row[name] === 'number');
  if (found === undefined) throw new Error(`row ${row.id} of ${row.at} has no figure`);
  return found;
}

function timeIn(row: Facts): number {
  return Number(row[unitOf(row)]);
}
