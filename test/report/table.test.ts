// Checks that tables fit the screen and give way in the order that they were told to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TableColumn, table } from '../../src/report/table.ts';
import { type Look, NO_PAINT, widthOf } from '../../src/report/text.ts';

const look = (width: number): Look => ({ width, unicode: true, paint: NO_PAINT });
const columns: readonly TableColumn[] = [
  { heading: 'lab', align: 'left', giveWay: 0, cells: ['Alpha', 'Be'] },
  { heading: 'notes', align: 'left', giveWay: 2, cells: ['much to say', 'little'] },
  { heading: 'share', align: 'right', giveWay: 1, cells: ['60 %', '4.0 %'] },
];

describe('table', () => {
  it('aligns text left and figures right', () => {
    expect(table(columns, look(80))).toEqual(['lab    notes        share', 'Alpha  much to say   60 %', 'Be     little       4.0 %']);
  });

  it('drops the least important column first', () => {
    expect(table(columns, look(14))[0]).toBe('lab    share');
    expect(table(columns, look(8))[0]).toBe('lab');
  });

  it('cuts names when nothing else can give way', () => {
    expect(table(columns.slice(0, 1), look(4))[1]).toBe('Alp…');
  });

  it('cuts names that may be cut before it drops a column', () => {
    const names: TableColumn = { heading: 'lab', align: 'left', giveWay: 0, leastWidth: 5, cells: ['Alphabetical'] };
    expect(table([names, ...columns.slice(2)], look(14))).toEqual(['lab      share', 'Alphab…   60 %', '         4.0 %']);
    expect(table([names, ...columns.slice(2)], look(11))).toEqual(['lab', 'Alphabetic…']);
  });

  it('sets a tight column close to the one before it', () => {
    expect(table([...columns.slice(2), { heading: '', align: 'left', giveWay: 0, tight: true, cells: ['▁█', '█▁'] }], look(80))).toEqual([
      'share',
      ' 60 % ▁█',
      '4.0 % █▁',
    ]);
  });

  it('is never wider than the screen', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 20, max: 100 }), (cells, width) => {
        const all = cells.map((cell, i): TableColumn => ({ heading: `h${i}`, align: 'left', giveWay: i, cells: [cell] }));
        for (const line of table(all, look(width))) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
