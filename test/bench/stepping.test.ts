// The statistics of the benchmarks.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { interleaved, lowerBound, median } from '../../bench/stepping.ts';

it('the median is the middle, or the mean of the two in the middle', () => {
  expect([median([3]), median([9, 1, 5]), median([4, 1, 2, 3]), median([])]).toEqual([3, 5, 2.5, Number.NaN]);
});

it('of fifteen figures the third smallest lies below the median with 99 % confidence: 121 of 32,768 ways are too few', () => {
  const figures = Array.from({ length: 15 }, (_, i) => i + 1);
  expect(lowerBound(figures, 0.99)).toBe(3);
  expect(lowerBound(figures, 0.98)).toBe(4);
  // Three figures cannot say anything with such confidence.
  expect(lowerBound([1, 2, 3], 0.99)).toBe(Number.NEGATIVE_INFINITY);
});

it('no order of the figures matters', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 30 }), (figures) => {
      const back = [...figures].reverse();
      expect([median(back), lowerBound(back, 0.9)]).toEqual([median(figures), lowerBound(figures, 0.9)]);
    }),
  );
});

it('rounds take turns, and the first is not kept', async () => {
  const calls: string[] = [];
  const task = (name: string) => async () => calls.push(name);
  expect(await interleaved(2, [task('a'), task('b')])).toEqual([
    [3, 5],
    [4, 6],
  ]);
  expect(calls.join('')).toBe('ababab');
});
