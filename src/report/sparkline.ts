// Owns the sparkline: a series as one short word.

const BLOCKS = '▁▂▃▄▅▆▇█';
const ASCII = '_.:-=+*#';

export interface SparklineOptions {
  /** At most so many characters; a longer series is averaged in equal stretches, a shorter one is not stretched. */
  readonly width: number;
  readonly unicode: boolean;
}

/** Drawn from zero, or from the lowest value where that is negative: bars of one series may be compared with each other. */
export function sparkline(values: readonly number[], options: SparklineOptions): string {
  const points = shrink(values, Math.max(1, options.width));
  const finite = points.filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  const high = Math.max(0, ...finite);
  const ramp = options.unicode ? BLOCKS : ASCII;
  return points.map((value) => (Number.isFinite(value) ? (ramp[step(value, low, high)] ?? '') : ' ')).join('');
}

// Halved first: the span of two large numbers of opposite sign is no number; and half of the smallest number is nothing.
function step(value: number, low: number, high: number): number {
  const span = high / 2 - low / 2;
  return span === 0 ? 0 : Math.min(7, Math.floor(((value / 2 - low / 2) / span) * 8));
}

/** Means over equal stretches of the series, the last of which ends with its last value. */
function shrink(values: readonly number[], width: number): readonly number[] {
  if (values.length <= width) return values;
  return Array.from({ length: width }, (_, i) => {
    const stretch = values.slice(Math.floor((i * values.length) / width), Math.floor(((i + 1) * values.length) / width));
    return stretch.reduce((sum, value) => sum + value, 0) / stretch.length;
  });
}
