// The committed table of closed forms, and the band in which a Monte-Carlo estimate must lie.
import { readFileSync } from 'node:fs';

export interface OracleRow<I, E> {
  readonly inputs: I;
  readonly expected: E;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../oracle/${name}`, import.meta.url), 'utf8'));

/** Rows of one check; the caller states their shape, which test/oracle/README.md documents. */
export function oracleRows<I, E>(id: string): readonly OracleRow<I, E>[] {
  const table = read('expected.json') as Record<string, { rows: OracleRow<I, E>[] }>;
  const rows = table[id]?.rows;
  if (rows === undefined || rows.length === 0) throw new Error(`the oracle has no rows for ${id}`);
  return rows;
}

/** Standard errors within which every Monte-Carlo statistic of the table must lie. */
export const bandZ: number = (read('tolerances.json') as { z: number }).z;

export interface Estimate {
  readonly name: string;
  readonly got: number;
  readonly expected: number;
  /** Standard deviation of one independent customer's contribution. */
  readonly sd: number;
  readonly n: number;
}

/** Half-width of the band: the smallest error that the check catches half of the time. */
export const bandOf = ({ sd, n }: Pick<Estimate, 'sd' | 'n'>): number => (bandZ * sd) / Math.sqrt(n);

export function outsideBand(estimates: readonly Estimate[]): string[] {
  return estimates
    .filter((e) => !(Math.abs(e.got - e.expected) <= Math.max(bandOf(e), 1e-9)))
    .map((e) => `${e.name}: got ${e.got}, expected ${e.expected} ± ${bandOf(e)}`);
}
