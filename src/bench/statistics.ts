// The statistics of a benchmark: medians, quartiles, and a bound for a median that no shape of the noise can break.

/** Middle value, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export interface Spread {
  readonly median: number;
  /** Lower and upper quartile: half of the rounds lie between them. */
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** Linear between the order statistics; `share` from 0 to 1. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  return low + ((sorted[Math.ceil(at)] ?? Number.NaN) - low) * (at - Math.floor(at));
}

/** Largest order statistic that is below the median with this confidence or more; minus infinity where there are too few values to say. */
export function lowerBound(values: readonly number[], confidence: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  let [chance, term] = [0, 0.5 ** sorted.length];
  let k = 0;
  for (; k < sorted.length; k++) {
    chance += term;
    if (chance > 1 - confidence) break;
    term *= (sorted.length - k) / (k + 1);
  }
  return sorted[k - 1] ?? Number.NEGATIVE_INFINITY;
}
