// The statistics of the benchmarks.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerBound, median, spreadOf } from '../../src/bench/statistics.ts';

it('the median is the middle, or the mean of the two in the middle', () => {
  expect([median([3]), median([9, 1, 5]), median([4, 1, 2, 3]), median([])]).toEqual([3, 5, 2.5, Number.NaN]);
});

it('half of the rounds lie between the quartiles', () => {
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
  expect(spreadOf([7])).toEqual({ median: 7, low: 7, high: 7 });
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
      expect([spreadOf(back), lowerBound(back, 0.9)]).toEqual([spreadOf(figures), lowerBound(figures, 0.9)]);
    }),
  );
});
