// A claim about what emerges: what was measured over seeds, with intervals, and whether it is as expected.
import { type Effect, effectOf } from '../signs/effect.ts';

export interface Row {
  readonly what: string;
  readonly got: string;
  /** What was expected, and whether it came out; empty where it is only reported. */
  readonly verdict: string;
}

export interface Claim {
  readonly id: string;
  readonly says: string;
  readonly rows: readonly Row[];
  /** What a reader should know: how it was measured, why it came out otherwise. */
  readonly remarks: string;
}

/** 99 % of the standard normal, two-sided. */
const Z = 2.5758293035489;

/** A frequency with its 99 % interval after Wilson. */
export function frequency(hits: readonly boolean[]): Effect {
  const n = hits.length,
    p = hits.filter(Boolean).length / n;
  const centre = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n),
    half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return { mean: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half), n };
}

/** What the second treatment adds to the first, seed by seed. */
export const added = (first: readonly number[], second: readonly number[]): Effect => effectOf(second.map((x, i) => x - (first[i] ?? Number.NaN)));

const percent = (x: number): string => `${(x * 100).toFixed(1)} %`;
const span = ({ mean, low, high, n }: Effect, say: (x: number) => string): string => `${say(mean)} [${say(low)}, ${say(high)}], n = ${n}`;
export const asShare = (effect: Effect): string => span(effect, percent);
export const asNumber = (effect: Effect): string => span(effect, (x) => String(Number(x.toPrecision(3))));

/** All of the interval on one side of zero, or not. */
export function judged(effect: Effect, expected: 'up' | 'down'): string {
  const up = effect.low > 0,
    down = effect.high < 0;
  const seen = up ? 'up' : down ? 'down' : 'no difference seen';
  return seen === expected ? `as expected: ${expected}` : `NOT as expected (${expected}): ${seen}`;
}

export const frequencyRow = (what: string, hits: readonly boolean[]): Row => ({ what, got: asShare(frequency(hits)), verdict: '' });
export const meanRow = (what: string, values: readonly number[]): Row => ({ what, got: asNumber(effectOf(values)), verdict: '' });
/** A difference of frequencies or means between two treatments of the same seeds. */
export function differenceRow(
  what: string,
  first: readonly (number | boolean)[],
  second: readonly (number | boolean)[],
  expected: 'up' | 'down',
  share = true,
): Row {
  const effect = added(first.map(Number), second.map(Number));
  return { what, got: share ? asShare(effect) : asNumber(effect), verdict: judged(effect, expected) };
}
