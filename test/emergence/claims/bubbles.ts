// What makes bubbles burst, and what a burst does: extrapolation, delays, valuations, funding, rents, defaults.
import type { Scenario } from '../../../src/model/scenario.ts';
import { scenarioOf } from '../../helpers/shipped.ts';
import { type Claim, differenceRow, frequencyRow, meanRow } from '../claim.ts';
import { ensemble } from '../ensemble.ts';
import { atBurst, defaultsBy, hasBurst, meanAround, peakOf } from '../measures.ts';
import type { Outcome } from '../task.ts';

const SEEDS = 200;
const CUSTOMERS = 3_000;
const COLUMNS = { market: ['marketValueCents', 'revenueCents', 'bubble', 'windowOpen', 'spotMicros', 'drawdown', 'lostShare'], lab: ['defaultQuarter'] };

const run = (scenario: Scenario): Promise<readonly Outcome[]> => ensemble(scenario, { seeds: SEEDS, customers: CUSTOMERS, ...COLUMNS });
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

const DELAY = [0, 2, 4, 6] as const;
const LAG = [2, 4, 8, 12] as const;

async function delay(): Promise<Claim> {
  const calm = ['extrapolation=0.5'];
  const early = await series(DELAY, (q) => scenarioOf('bubble', [...calm, `slipQuarters=${q}`]));
  const late = await series(DELAY, (q) => scenarioOf('bubble', [...calm, `slipQuarters=${q}`, 'market.slipStartQuarter=20']));
  const known = await series(LAG, (q) => scenarioOf('bubble', [...calm, `segments.*.absorptionQuarters=${q}`]));
  const of = (runs: ReadonlyMap<number, readonly Outcome[]>, q: number): readonly boolean[] => bursts(runs.get(q) ?? []);
  return {
    id: 'bubble-delay',
    says: 'An unforeseen delay of adoption brings bursts; a lag that was always there does not',
    rows: [
      ...DELAY.map((q) => frequencyRow(`bursts, demand stands still for ${q} quarters from 2028-Q2 on, at the height of the boom`, of(late, q))),
      differenceRow('six quarters less none', of(late, 0), of(late, 6), 'up'),
      ...DELAY.map((q) => frequencyRow(`bursts, demand stands still for ${q} quarters from 2026-Q4 on, before it`, of(early, q))),
      differenceRow('six quarters less none', of(early, 0), of(early, 6), 'up'),
      ...LAG.map((q) => frequencyRow(`bursts, usage follows capability by ${q} quarters from the start`, of(known, q))),
      differenceRow('twelve quarters less two', of(known, 2), of(known, 12), 'down'),
    ],
    remarks:
      'Scenario `bubble` with extrapolation 0.5, where bursts are rare. The known lag is the mean of the two stages through which capability becomes usage.',
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
