// What is read off one run: its peak, its burst, its defaults.
import type { Outcome } from './task.ts';

const at = (o: Outcome, column: string): readonly number[] => {
  const series = o.market[column];
  if (series === undefined) throw new Error(`the ensemble keeps no ${column}`);
  return series;
};

/** Thresholds of docs/paths.md. */
export const BURST = { drawdown: 0.4, lostShare: 0.1 };

/** Quarter of the peak of market value before its deepest fall. */
export function peakOf(o: Outcome): number {
  const value = at(o, 'marketValueCents'),
    fall = at(o, 'drawdown'),
    deepest = fall.indexOf(Math.max(...fall));
  const before = value.slice(0, deepest + 1);
  return before.indexOf(Math.max(...before));
}

/** A fall by the threshold, and so much of the invested money lost by the end. */
export const hasBurst = (o: Outcome): boolean => burstsBeyond(o, BURST);

export function burstsBeyond(o: Outcome, { drawdown, lostShare }: typeof BURST): boolean {
  return Math.max(...at(o, 'drawdown')) >= drawdown && (at(o, 'lostShare').at(-1) ?? 0) >= lostShare;
}

/** First quarter after the peak in which value has fallen by the threshold. */
export function atBurst(o: Outcome): number {
  const peak = peakOf(o),
    q = at(o, 'drawdown').findIndex((d, i) => i > peak && d >= BURST.drawdown);
  return q < 0 ? peak : q;
}

/** Mean over some quarters, as far as the run has them. */
export function meanAround(o: Outcome, from: number, to: number, of: (o: Outcome, quarter: number) => number): number {
  const last = at(o, 'marketValueCents').length - 1,
    quarters = [];
  for (let q = Math.max(0, from); q <= Math.min(last, to); q++) quarters.push(of(o, q));
  return quarters.reduce((a, b) => a + b, 0) / quarters.length;
}

/** Defaults a quarter from one quarter to another. */
export function defaultsBy(o: Outcome, from: number, to: number): number {
  const last = at(o, 'marketValueCents').length - 1,
    end = Math.min(last, to);
  const when = (o.lab['defaultQuarter'] ?? []).map((series) => series.at(-1) ?? -1);
  return end < from ? 0 : when.filter((q) => q >= from && q <= end).length / (end - from + 1);
}
