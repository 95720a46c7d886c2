// Runs suites: contenders take turns, round by round, so that only ratios of the same round are ever compared.
import type { Contender, Measured, Ratio, Round, Row, Suite } from './contender.ts';
import { median, spreadOf } from './statistics.ts';

/** Whose first run took less, in seconds, runs so often in its turn and brings the run in the middle: what an idle processor has to wake and fetch first, and what neighbours do for a moment, fall out. */
const RUNS_OF_A_TURN = [
  { below: 0.4, runs: 5 },
  { below: 1.2, runs: 3 },
] as const;

/** Whether a row is wanted, by the names of its suite and its own. */
export type Wants = (suite: string, id: string) => boolean;

export interface MeasureOptions {
  readonly rounds: number;
  readonly wants: Wants;
  /** Hears what comes next, and how far all is. */
  readonly onTurn: (turn: Turn) => void;
  readonly shouldStop: () => boolean;
  /** Seconds on any clock. */
  readonly now: () => number;
}

export interface Turn {
  readonly title: string;
  readonly suite: string;
  readonly round: number;
  readonly rounds: number;
  /** Share of the work that is done, by what turns were expected to take. */
  readonly done: number;
}

/** The rows of each suite as it ends, one for every contender that is wanted; what others are held against is measured with them. Ends early where it is asked to. */
export async function* measure(suites: readonly Suite[], options: MeasureOptions): AsyncGenerator<readonly Row[]> {
  const { rounds } = options;
  const chosen = suites.map((suite) => ({ suite, contenders: contendersFor(suite, options.wants) }));
  const total = rounds * chosen.reduce((sum, { contenders }) => sum + contenders.reduce((part, contender) => part + secondsOf(contender), 0), 0);
  let done = 0;
  for (const { suite, contenders } of chosen) {
    const taken: Map<string, Measured>[] = [];
    try {
      for (let round = 0; round < rounds; round++) {
        const results = new Map<string, Measured>();
        // There and back: whoever comes after one that leaves much to clean up is not always the same.
        for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
          if (options.shouldStop()) return;
          options.onTurn({ title: contender.title, suite: suite.name, round, rounds, done: done / total });
          if (round === 0 && contender.warmsUp === true) await contender.measure();
          results.set(contender.id, await turnOf(contender, options));
          done += secondsOf(contender);
        }
        taken.push(results);
      }
    } catch (error) {
      // A program that was ended because all should end has not failed.
      if (options.shouldStop()) return;
      throw error;
    } finally {
      for (const contender of contenders) contender.close?.();
      await suite.close?.();
    }
    const rows = contenders.filter(({ id }) => options.wants(suite.name, id)).map((contender) => rowOf(suite, contender, taken));
    if (rows.length > 0) yield rows;
  }
}

const runsOf = (seconds: number): number => RUNS_OF_A_TURN.find(({ below }) => seconds < below)?.runs ?? 1;
const secondsOf = ({ seconds }: Contender): number => seconds * runsOf(seconds);

/** The run with the middle time. */
async function turnOf(contender: Contender, { now, shouldStop }: MeasureOptions): Promise<Measured> {
  const started = now();
  const taken = [await contender.measure()];
  const runs = runsOf(now() - started);
  while (taken.length < runs && !shouldStop()) taken.push(await contender.measure());
  const sorted = taken.sort((a, b) => a.value - b.value);
  return sorted[sorted.length >> 1] ?? { value: Number.NaN };
}

/** The contenders that are wanted, and those that they are held against, in the order of the suite. */
export function contendersFor({ name, contenders }: Suite, wants: Wants): readonly Contender[] {
  const needed = new Set(contenders.filter(({ id }) => wants(name, id)).flatMap((c) => [c.id, ...needsOf(c)]));
  return contenders.filter(({ id }) => needed.has(id));
}

const needsOf = ({ ratios, sharesOf }: Contender): readonly string[] => [
  ...Object.values(ratios).flatMap(({ needs }) => needs),
  ...(sharesOf === undefined ? [] : [sharesOf]),
];

function rowOf(suite: Suite, contender: Contender, taken: readonly ReadonlyMap<string, Measured>[]): Row {
  const own = taken.flatMap((round) => round.get(contender.id) ?? []);
  const [first] = own;
  const other = contender.sharesOf === undefined ? undefined : taken[0]?.get(contender.sharesOf);
  const size = contender.size;
  const reference = suite.contenders.find(({ id }) => id === contender.sharesOf)?.size;
  return {
    id: contender.id,
    title: contender.title,
    suite: suite.name,
    unit: contender.unit,
    ...(size === undefined ? {} : { size }),
    rounds: own.length,
    spread: spreadOf(own.map(({ value }) => value)),
    ratios: Object.fromEntries(
      Object.entries(contender.ratios)
        .filter(([, ratio]) => ratio.needs.every((id) => taken[0]?.has(id)))
        .map(([name, ratio]) => [name, spreadOf(taken.map((round) => valueIn(round, ratio)))]),
    ),
    ...(first?.choices === undefined ? {} : { choices: first.choices }),
    also: Object.fromEntries(Object.keys(first?.also ?? {}).map((name) => [name, median(own.map(({ also }) => also?.[name] ?? Number.NaN))])),
    ...(first?.shares === undefined || other?.shares === undefined || size === undefined || reference === undefined
      ? {}
      : { sharesOff: furthest(first.shares, other.shares, 1 / size.customers + 1 / reference.customers) }),
  };
}

function valueIn(round: ReadonlyMap<string, Measured>, ratio: Ratio): number {
  const find: Round = (id) => {
    const found = round.get(id);
    if (found === undefined) throw new Error(`${id} was not measured in this round`);
    return found;
  };
  return ratio.of(find);
}

/** Shares of two random runs differ by chance: a difference in standard errors, `inverse` being the sum of both 1/N. */
function furthest(one: readonly number[], other: readonly number[], inverse: number): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...one.map((share, i) => {
      const mean = (share + (other[i] ?? 0)) / 2;
      return Math.abs(share - (other[i] ?? 0)) / Math.sqrt(Math.max(mean * (1 - mean), 1e-9) * inverse);
    }),
  );
}
