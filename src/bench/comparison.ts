// Which rows of a suite are held against which: one of them is the base, and what no column can show stands below.
import type { Spread } from './statistics.ts';

export interface Compared {
  readonly id: string;
  readonly ratios: Readonly<Record<string, Spread>>;
}

/** The row that others are held against, or the one that is held against others. */
export function baseOf<R extends Compared>(rows: readonly R[]): R | undefined {
  const holds = (one: R, other: R): boolean => one !== other && one.ratios[other.id] !== undefined;
  return rows.find((row) => rows.some((other) => holds(other, row))) ?? rows.find((row) => rows.some((other) => holds(row, other)));
}

/** A row over the base, whichever of the two was told. */
export function againstBase(row: Compared, base: Compared | undefined): Spread | undefined {
  if (base === undefined || row === base) return undefined;
  const own = row.ratios[base.id];
  const other = base.ratios[row.id];
  if (own !== undefined || other === undefined) return own;
  return { median: 1 / other.median, low: 1 / other.high, high: 1 / other.low };
}

/** Its ratios that `againstBase` does not show. */
export function ratiosBeside(row: Compared, rows: readonly Compared[], base: Compared | undefined): readonly (readonly [string, Spread])[] {
  const isShown = (name: string): boolean => (row === base ? rows.some(({ id }) => id === name) : name === base?.id);
  return Object.entries(row.ratios).filter(([name]) => !isShown(name));
}
