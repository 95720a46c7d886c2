// The goals that the project holds itself to, each against a figure of a row.
import type { Row } from './contender.ts';

export interface Goal {
  readonly row: string;
  /** Name of a ratio, or of a further figure of the row. */
  readonly figure: string;
  readonly most?: number;
  readonly least?: number;
  readonly says: string;
}

/** The row's own time, in its unit. */
const TIME = 'time';

export const GOALS: readonly Goal[] = [
  { row: 'k0-limit', figure: 'native-128', most: 1.35, says: 'choice alone against native code of the same width' },
  { row: 'k0-limit', figure: 'native-simple', most: 0.2, says: 'choice alone against simple native code' },
  { row: 'k0-limit', figure: 'objects', most: 1 / 80, says: 'choice alone against an object a customer' },
  { row: 'full-model', figure: 'k0-limit per choice', most: 4, says: 'six submodels against choice alone, a choice' },
  { row: 'full-model', figure: 'numba-cached per choice', most: 1 / 5, says: 'six submodels against numba with choice alone, a choice' },
  { row: 'full-model', figure: 'reference', most: 1 / 40, says: 'six submodels against the TypeScript reference' },
  { row: 'full-model', figure: 'bytesPerCustomer', most: 16, says: 'memory a customer, six submodels' },
  { row: 'all-submodels', figure: 'bytesPerCustomer', most: 16, says: 'memory a customer, all submodels' },
  { row: 'scale-n-1e7', figure: 'scale-n-1e6', most: 1.3, says: 'ten million customers against a million, a customer-quarter' },
  { row: 'scale-n-1e8', figure: 'scale-n-1e6', most: 1.3, says: 'a hundred million customers against a million, a customer-quarter' },
  { row: 'scale-n-1e8', figure: 'memoryBytes', most: 2e9, says: 'memory of the core with a hundred million customers' },
  { row: 'scale-l-64', figure: 'scale-l-8', most: 2, says: '64 labs against 8' },
  { row: 'scale-l-255', figure: 'scale-l-8', most: 4, says: '255 labs against 8' },
  { row: 'scale-k-250', figure: 'scale-k-32', most: 2, says: '250 classes against 32' },
  { row: 'lab-phases', figure: 'share of economy', most: 0.05, says: 'all that does not grow with customers, as a share of a run' },
  { row: 'shards-2-1e6', figure: 'speed-up of native', least: 0.8, says: 'two threads on one run of a million, against two native processes' },
  { row: 'shards-2-2e5', figure: 'speed-up of native', least: 0.65, says: 'two threads on one run of 200,000, against two native processes' },
  { row: 'barrier', figure: TIME, most: 70, says: 'a barrier, in microseconds' },
  { row: 'ensemble-2', figure: 'speed-up of native', least: 0.93, says: 'an ensemble on two threads, against two native processes' },
  { row: 'ensemble-1', figure: 'around the simulation', most: 0.05, says: 'what is not simulation in a replicate of ten milliseconds' },
  { row: 'record-tables', figure: 'on top of the run', most: 0.1, says: 'recording every figure, on top of a run of a million' },
  { row: 'record-replay', figure: 'on top of the run', most: 0.1, says: 'recording and packing a replay, on top of a run of a million' },
  { row: 'start-help', figure: TIME, most: 0.15, says: '--help, in seconds' },
  { row: 'start-run', figure: 'seconds beyond Node', most: 0.4, says: 'run duopoly, seconds beyond what Node takes' },
];

export interface Verdict {
  readonly goal: Goal;
  readonly found: number;
  readonly met: boolean;
}

/** Of the goals that the rows say something about. */
export function verdictsOn(rows: readonly Judged[]): readonly Verdict[] {
  return GOALS.flatMap((goal) => {
    const row = rows.find(({ id }) => id === goal.row);
    const found = row === undefined ? undefined : figureOf(row, goal.figure);
    if (found === undefined) return [];
    return [{ goal, found, met: found <= (goal.most ?? Number.POSITIVE_INFINITY) && found >= (goal.least ?? Number.NEGATIVE_INFINITY) }];
  });
}

/** What of a row is judged. */
type Judged = Pick<Row, 'id' | 'spread' | 'ratios' | 'also'>;

function figureOf({ spread, ratios, also }: Judged, figure: string): number | undefined {
  return figure === TIME ? spread.median : (ratios[figure]?.median ?? also[figure]);
}
