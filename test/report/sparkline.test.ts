// Checks that a sparkline has the shape of its series.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/report/sparkline.ts';

const draw = (values: readonly number[], width = 20, unicode = true): string => sparkline(values, { width, unicode });

describe('sparkline', () => {
  it('rises with a rising series', () => {
    expect(draw([0, 1, 2, 3, 4, 5, 6, 7])).toBe('▁▂▃▄▅▆▇█');
  });

  it('starts at zero, so that a flat series of money is not drawn as nothing', () => {
    expect(draw([5, 5, 5])).toBe('███');
    expect(draw([0, 0, 0])).toBe('▁▁▁');
    expect(draw([Number.MIN_VALUE])).toBe('▁');
  });

  it('puts debt below nothing', () => {
    expect(draw([-7, 0, 7])).toBe('▁▅█');
  });

  it('averages a long series into the width and keeps a short one', () => {
    expect(draw([0, 0, 8, 8], 2)).toBe('▁█');
    expect(draw([1], 10)).toHaveLength(1);
    expect(draw([], 10)).toBe('');
  });

  it('leaves a gap where a figure is missing', () => {
    expect(draw([1, Number.NaN, 1])).toBe('█ █');
  });

  it('uses nothing but ASCII where nothing else can be shown', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 200 }), fc.integer({ min: 1, max: 60 }), (values, width) => {
        const drawn = draw(values, width, false);
        expect(drawn.length).toBe(Math.min(values.length, width));
        expect(/^[\x20-\x7e]*$/.test(drawn)).toBe(true);
      }),
    );
  });
});
