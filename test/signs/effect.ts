// An effect over seeds: its mean, and the interval in which it lies with 99 % confidence.
import { evidence } from '../helpers/evidence.ts';

export interface Effect {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** Student's t for 99 % two-sided, by degrees of freedom from 10 up; between entries the larger is taken. */
const T99: readonly (readonly [number, number])[] = [
  [10, 3.169],
  [15, 2.947],
  [20, 2.845],
  [30, 2.75],
  [40, 2.704],
  [60, 2.66],
  [120, 2.617],
];

export function effectOf(samples: readonly number[]): Effect {
  const n = samples.length;
  const mean = samples.reduce((a, b) => a + b, 0) / n;
  const variance = samples.reduce((a, x) => a + (x - mean) ** 2, 0) / (n - 1);
  const t = T99.filter(([df]) => df <= n - 1).at(-1)?.[1];
  if (t === undefined) throw new Error(`${n} seeds are too few for an interval`);
  const half = t * Math.sqrt(variance / n);
  return { mean, low: mean - half, high: mean + half, n };
}

/** The same seeds under two treatments: what the second adds, seed by seed. */
export async function paired(seeds: number, measure: (seed: number, treated: boolean) => Promise<number>): Promise<Effect> {
  const differences: number[] = [];
  for (let seed = 1; seed <= seeds; seed++) differences.push((await measure(seed, true)) - (await measure(seed, false)));
  return effectOf(differences);
}

export const written = ({ mean, low, high, n }: Effect): string => `${mean.toPrecision(3)} [${low.toPrecision(3)}, ${high.toPrecision(3)}] over ${n} seeds`;

const REPORTED = 'nothing: reported whatever it is';

/** Notes an effect and the sign that it should have, or beyond which value all of its interval should lie. */
export function sign(id: string, claim: string, effect: Effect, expected: `above ${number}` | `below ${number}` | 'reported'): void {
  const half = (effect.high - effect.low) / 2;
  const weakest = half + Math.abs(Number(expected.slice('above '.length)));
  const catches = expected === 'reported' ? REPORTED : `an effect weaker than ${weakest.toPrecision(2)}`;
  evidence({ id, claim, got: written(effect), expected, catches });
}

/** Notes what came out at each step of a lever: means over seeds with half of their intervals. */
export function ladder(id: string, claim: string, effects: readonly Effect[]): void {
  const each = effects.map(({ mean, high }) => `${mean.toPrecision(3)} ± ${(high - mean).toPrecision(2)}`);
  evidence({ id, claim, got: `${each.join(', ')} over ${effects[0]?.n} seeds`, expected: 'reported', catches: REPORTED });
}

/** Standard deviation of a series. */
export function sdOf(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((a, x) => a + (x - mean) ** 2, 0) / (values.length - 1));
}

/** Change from each value to the next. */
export const changes = (values: readonly number[]): number[] => values.slice(1).map((v, i) => v - (values[i] ?? 0));
