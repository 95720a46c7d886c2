// Owns the plain table: aligned columns that fit the screen, the least important of which give way.
import { cut, type Look, pad, widthOf } from './text.ts';

export interface TableColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** One text a row, unpainted and printable. */
  readonly cells: readonly string[];
  /** Where the screen is narrow, columns with a higher number go first; 0 stays. */
  readonly giveWay: number;
  /** May be cut to so many columns before another column gives way; uncut unless told. */
  readonly leastWidth?: number;
  /** Stands close to the column before it: they are read as one. */
  readonly tight?: boolean;
  /** Colours the padded cell of a row. */
  readonly paint?: (cell: string, row: number) => string;
}

const gapBefore = (column: TableColumn | undefined, index: number): string => (index === 0 ? '' : column?.tight === true ? ' ' : '  ');

/** Lines of at most `look.width` columns: a heading and one line a row. The first column is cut where it may be, and where nothing is left to give way. */
export function table(columns: readonly TableColumn[], look: Look): readonly string[] {
  const kept = narrowed(columns, look.width);
  const widths = kept.map(naturalWidth);
  const excess = total(kept, naturalWidth) - look.width;
  if (excess > 0) widths[0] = Math.max(4, (widths[0] ?? 0) - excess);
  const line = (cellOf: (column: TableColumn, width: number) => string): string =>
    kept
      .map((column, i) => gapBefore(column, i) + cellOf(column, widths[i] ?? 0))
      .join('')
      .trimEnd();
  const rows = Math.max(0, ...kept.map((column) => column.cells.length));
  const place = (text: string, width: number, column: TableColumn): string => pad(cut(text, width, look.unicode), width, column.align);
  return [
    line((column, width) => look.paint.dim(place(column.heading, width, column))),
    ...Array.from({ length: rows }, (_, row) =>
      line((column, width) => {
        const cell = place(column.cells[row] ?? '', width, column);
        return column.paint === undefined ? cell : column.paint(cell, row);
      }),
    ),
  ];
}

function narrowed(columns: readonly TableColumn[], width: number): readonly TableColumn[] {
  let kept = columns;
  while (total(kept, leastWidth) > width) {
    const last = Math.max(...kept.map((column) => column.giveWay));
    if (last === 0) break;
    kept = kept.filter((column) => column.giveWay !== last);
  }
  return kept;
}

const naturalWidth = (column: TableColumn): number => Math.max(widthOf(column.heading), ...column.cells.map(widthOf));
const leastWidth = (column: TableColumn): number => Math.min(naturalWidth(column), column.leastWidth ?? Number.POSITIVE_INFINITY);
const total = (columns: readonly TableColumn[], widthOfColumn: (column: TableColumn) => number): number =>
  columns.reduce((sum, column, i) => sum + gapBefore(column, i).length + widthOfColumn(column), 0);
