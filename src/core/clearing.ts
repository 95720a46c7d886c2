// Which cells a run may have left something in, so that an instance can be used again.
import { CELL_BYTES, LAYOUT, type PlacedColumn } from '../schema/layout.ts';
import { LAB_ROWS } from '../schema/limits.ts';

/** Rows that the last run used at most; of other tables all count as used. */
export interface UsedRows {
  readonly labs: number;
  readonly communities: number;
  readonly interventions: number;
}

/** Rows of these are a lab's, one lab after the other. */
const OF_LABS: ReadonlySet<string> = new Set(['labs', 'labSegments', 'labClouds', 'labSlots', 'labForecasts', 'labFlows']);

/** Nothing is kept in the gap that alignment leaves behind a column: two columns that are used whole are cleared as one. */
const GAP_CELLS = 8;

/** From here on `fill` is quicker than a loop. */
const MANY_CELLS = 128;

/** Zeroes the cells of used rows. What is to be cleared is worked out once for runs that used the same. */
export function newClearing(): (cells: Float64Array, used: UsedRows) => void {
  let last: { readonly key: string; readonly ends: Uint32Array } | undefined;
  return (cells, used) => {
    const key = `${used.labs} ${used.communities} ${used.interventions}`;
    if (last?.key !== key) last = { key, ends: Uint32Array.from(rangesOf(used).flat()) };
    const { ends } = last;
    for (let i = 0; i < ends.length; i += 2) {
      const [from, to] = [ends[i] ?? 0, ends[i + 1] ?? 0];
      if (to - from >= MANY_CELLS) cells.fill(0, from, to);
      else for (let cell = from; cell < to; cell++) cells[cell] = 0;
    }
  };
}

/** From the first cell to the one behind the last, ascending. */
function rangesOf(used: UsedRows): [number, number][] {
  const ranges: [number, number][] = [];
  for (const column of LAYOUT) {
    const from = column.address / CELL_BYTES;
    const to = from + rowsOf(column, used);
    const before = ranges.at(-1);
    if (before !== undefined && from - before[1] < GAP_CELLS) before[1] = to;
    else ranges.push([from, to]);
  }
  return ranges;
}

function rowsOf({ rows, maxRows }: PlacedColumn, { labs, communities, interventions }: UsedRows): number {
  if (OF_LABS.has(rows)) return Math.ceil((maxRows / LAB_ROWS) * labs);
  if (rows === 'communities') return communities;
  return rows === 'interventions' ? interventions : maxRows;
}
