// What makes bubbles burst, and what a burst does: extrapolation, delays, valuations, funding, rents, defaults.
import type { Scenario } from '../../../src/model/scenario.ts';
import { scenarioOf } from '../../helpers/shipped.ts';
import { type Claim, differenceRow, frequencyRow, meanRow } from '../claim.ts';
import { ensemble } from '../ensemble.ts';
import { atBurst, defaultsBy, hasBurst, meanAround, peakOf } from '../measures.ts';
import type { Outcome } from '../task.ts';

const SEEDS = 200;
const CUSTOMERS = 3_000;
const COLUMNS = {
  market: ['marketValueCents', 'revenueCents', 'bubble', 'windowOpen', 'spotMicros', 'drawdown', 'lostShare'],
  lab: ['defaultQuarter', 'committedRatio'],
};

/** A small effect, so more seeds. */
const KNOWN_SEEDS = 600;

const run = (scenario: Scenario, seeds = SEEDS): Promise<readonly Outcome[]> => ensemble(scenario, { seeds, customers: CUSTOMERS, ...COLUMNS });
const bursts = (runs: readonly Outcome[]): readonly boolean[] => runs.map(hasBurst);

async function series<T extends number>(values: readonly T[], scenario: (value: T) => Scenario): Promise<ReadonlyMap<T, readonly Outcome[]>> {
  const all = new Map<T, readonly Outcome[]>();
  for (const value of values) all.set(value, await run(scenario(value)));
  return all;
}

const EXTRAPOLATION = [0, 0.5, 1, 1.3] as const;

async function extrapolation(): Promise<Claim> {
  const runs = await series(EXTRAPOLATION, (x) => scenarioOf('bubble', [`extrapolation=${x}`]));
  const of = (x: (typeof EXTRAPOLATION)[number]): readonly Outcome[] => runs.get(x) ?? [];
  return {
    id: 'bubble-extrapolation',
    says: 'Bursts are more frequent the more investors extrapolate; without extrapolation there is no bubble',
    rows: [
      ...EXTRAPOLATION.map((x) => frequencyRow(`bursts, extrapolation ${x}`, bursts(of(x)))),
      differenceRow('extrapolation 1.3 less 0', bursts(of(0)), bursts(of(1.3)), 'up'),
      ...EXTRAPOLATION.map((x) =>
        meanRow(
          `market value over fundamental value at the peak of value, extrapolation ${x}`,
          of(x).map((o) => o.market['bubble']?.[peakOf(o)] ?? Number.NaN),
        ),
      ),
      differenceRow(
        'the same, extrapolation 1.3 less 0',
        of(0).map((o) => o.market['bubble']?.[peakOf(o)] ?? 0),
        of(1.3).map((o) => o.market['bubble']?.[peakOf(o)] ?? 0),
        'up',
        false,
      ),
    ],
    remarks: 'Scenario `bubble`. A burst is a fall of market value by four tenths of its peak in which a tenth of the money put in is lost (docs/paths.md).',
  };
}

const DELAY = [0, 2, 4, 6, 8] as const;
/** Quarters from which on demand stands still: in the rush, before the height of the boom, at it. */
const DATES = [10, 14, 20] as const;
const LAG = [2, 4, 8, 12] as const;
const BOLD = ['yolo', 'follower'];

/** Deepest fall of value from its peak within two years of a date. */
const fallAfter = (date: number, o: Outcome): number => Math.max(...(o.market['drawdown'] ?? []).slice(date, date + 8));

async function delay(): Promise<Claim> {
  const calm = ['extrapolation=0.5'];
  const slips = new Map<string, readonly Outcome[]>();
  for (const date of DATES)
    for (const q of DELAY) slips.set(`${date} ${q}`, await run(scenarioOf('bubble', [...calm, `slipQuarters=${q}`, `market.slipStartQuarter=${date}`])));
  const known = new Map<number, readonly Outcome[]>();
  for (const q of LAG) known.set(q, await run(scenarioOf('bubble', [...calm, `segments.*.absorptionQuarters=${q}`]), KNOWN_SEEDS));
  const of = (date: number, q: number): readonly Outcome[] => slips.get(`${date} ${q}`) ?? [];
  const bold = BOLD.map((id) => scenarioOf('bubble').labs.findIndex((lab) => lab.id === id));
  const committed = (date: number, o: Outcome): number => bold.reduce((sum, j) => sum + (o.lab['committedRatio']?.[j]?.[date] ?? 0), 0) / bold.length;
  return {
    id: 'bubble-delay',
    says: 'An unforeseen delay of adoption brings bursts; a lag that was always there does not',
    rows: [
      ...DATES.flatMap((date) => [
        meanRow(
          `committed cost over expected revenue of the two bold labs, quarter ${date}`,
          of(date, 0).map((o) => committed(date, o)),
        ),
        ...DELAY.map((q) => frequencyRow(`bursts, demand stands still for ${q} quarters after quarter ${date}`, bursts(of(date, q)))),
        differenceRow(`six quarters less none, after quarter ${date}`, bursts(of(date, 0)), bursts(of(date, 6)), 'up'),
        differenceRow(
          `deepest fall of value in the two years after quarter ${date}, six quarters less none`,
          of(date, 0).map((o) => fallAfter(date, o)),
          of(date, 6).map((o) => fallAfter(date, o)),
          'up',
        ),
      ]),
      ...LAG.map((q) => frequencyRow(`bursts, usage follows capability by ${q} quarters from the start`, bursts(known.get(q) ?? []))),
      differenceRow('twelve quarters less two', bursts(known.get(2) ?? []), bursts(known.get(12) ?? []), 'down'),
    ],
    remarks:
      'Scenario `bubble` with extrapolation 0.5, where bursts are rare. A slip always takes value down. It takes money with it where it comes while committed cost exceeds the revenue that labs expect, as in the rush of quarter 10: labs fail. Later the bold labs have grown into their orders, the window stays open at this extrapolation, and a pause stops orders that would have met the ceiling; then a slip brings no bursts, or fewer. The known lag is the mean of the two stages through which capability becomes usage.',
  };
}

/** Market value over a year's revenue; nothing where nobody sells any more. */
function multiple(o: Outcome, q: number): number {
  const revenue = o.market['revenueCents']?.[q] ?? 0;
  return revenue > 0 ? (o.market['marketValueCents']?.[q] ?? 0) / (4 * revenue) : 0;
}

async function anatomy(): Promise<Claim> {
  const runs = (await run(scenarioOf('bubble', ['extrapolation=1.3', 'slipQuarters=4']))).filter(hasBurst);
  const rows = [
    ['market value over a year’s revenue', (o: Outcome, q: number) => multiple(o, q)],
    ['the funding window is open', (o: Outcome, q: number) => o.market['windowOpen']?.[q] ?? 0],
    ['spot rent, USD an hour', (o: Outcome, q: number) => (o.market['spotMicros']?.[q] ?? 0) / 1e6 / 2190],
  ] as const;
  const [before, after] = [(o: Outcome) => peakOf(o), (o: Outcome) => atBurst(o)];
  return {
    id: 'bubble-anatomy',
    says: 'A burst compresses valuations, shuts the funding window and lowers spot rent, and defaults cluster after the peak',
    rows: [
      ...rows.flatMap(([what, of]) => [
        meanRow(
          `${what}, year up to the peak`,
          runs.map((o) => meanAround(o, before(o) - 3, before(o), of)),
        ),
        meanRow(
          `${what}, year after the burst`,
          runs.map((o) => meanAround(o, after(o), after(o) + 3, of)),
        ),
        differenceRow(
          `${what}, after less before`,
          runs.map((o) => meanAround(o, before(o) - 3, before(o), of)),
          runs.map((o) => meanAround(o, after(o), after(o) + 3, of)),
          'down',
          false,
        ),
      ]),
      meanRow(
        'defaults a quarter, from the start to the peak',
        runs.map((o) => defaultsBy(o, 0, peakOf(o))),
      ),
      meanRow(
        'defaults a quarter, three years after the peak',
        runs.map((o) => defaultsBy(o, peakOf(o) + 1, peakOf(o) + 12)),
      ),
      differenceRow(
        'after less before',
        runs.map((o) => defaultsBy(o, 0, peakOf(o))),
        runs.map((o) => defaultsBy(o, peakOf(o) + 1, peakOf(o) + 12)),
        'up',
        false,
      ),
    ],
    remarks: `Scenario \`bubble\` with extrapolation 1.3 and a slip of a year; the ${runs.length} of ${SEEDS} runs that burst.`,
  };
}

export async function bubbles(): Promise<readonly Claim[]> {
  return [await extrapolation(), await delay(), await anatomy()];
}
