// Columns of a recording as series, one value a quarter.
import type { RecordedTable } from '../replay/tables.ts';
import { columnOf, type Recording } from './recording.ts';

export interface Series {
  /** Of the market; undefined where the run did not record it. */
  readonly market: (column: string) => readonly number[] | undefined;
  /** Of lab j. */
  readonly lab: (column: string, j: number) => readonly number[] | undefined;
  readonly quarters: number;
}

export function seriesOf({ tables }: Pick<Recording, 'tables'>): Series {
  const table = (name: string): RecordedTable => {
    const found = tables.find((t) => t.name === name);
    if (found === undefined) throw new Error(`a recording without the table ${name}`);
    return found;
  };
  const has = (t: RecordedTable, column: string): boolean => t.columns.some((c) => c.name === column);
  const [market, lab] = [table('market'), table('lab')];
  const labs = Array.from(columnOf(lab, 'lab').values, Number);
  return {
    quarters: market.rows,
    market: (column) => (has(market, column) ? Array.from(columnOf(market, column).values, Number) : undefined),
    lab: (column, j) => (has(lab, column) ? Array.from(columnOf(lab, column).values, Number).filter((_, i) => labs[i] === j) : undefined),
  };
}
