// Cancellation: which orders a lab gets out of, how fast, and what it pays.
import { expect, it } from 'vitest';
import { ALL_OFF, aMarket, labSeries, runIt, runQuarter, type SomeLab, startIt } from '../helpers/market.ts';

/** A plan that doubles each quarter until it stops in quarter 2: from quarter 3 nothing is wanted any more. */
const stopped: SomeLab = {
  strategy: 'plan',
  initialUnits: 10_000,
  pipelineGrowthPerYear: 16,
  planGrowthPerYear: 16,
  planLastQuarter: 2,
  leadQuarters: 6,
  termQuarters: 0,
  trainingShare: 0,
  cashUsd: 1e13,
  cancelShare: 0.1,
  cancelTrigger: 0.1,
};
const market = (lab: SomeLab = {}, stages: 'on' | 'off' = 'off') =>
  aMarket({
    submodels: { ...ALL_OFF, cancellation: 'on', stages },
    supply: { cancelCostQuarters: 2, rentUsd: 4_000.25, delayChance: 0 },
    labs: [{ ...stopped, ...lab }],
  });

it('costs two quarters of rent for each cancelled unit, to the cent, and at most a tenth of the pipeline a quarter', async () => {
  const outcome = await runIt(market(), { customers: 10, quarters: 12 });
  const [cancelled, paid, pipeline] = ['cancelledNowUnits', 'cancellationCents', 'pipelineUnits'].map((column) => labSeries(outcome, column, 0)) as [
    number[],
    number[],
    number[],
  ];
  expect(cancelled.slice(0, 3)).toEqual([0, 0, 0]);
  // Orders of 320,000 units are under way for quarter 8, the last one; 630,000 in all when the plan stops.
  let before = pipeline[2] ?? 0;
  for (let q = 3; q <= 6; q++) {
    const delivered = 10_000 * 2 ** (q - 1);
    expect(cancelled[q], `quarter ${q}`).toBe(Math.floor(0.1 * (before - delivered)));
    before = pipeline[q] ?? 0;
  }
  cancelled.forEach((units, q) => {
    expect(paid[q], `quarter ${q}`).toBe(2 * units * 400_025);
  });
  expect(outcome.recording.events.filter((e) => e.kind === 'cancellation').length).toBe(cancelled.filter((units) => units > 0).length);
});

it('takes the latest deliveries first and never what is due in the coming quarter', async () => {
  const instance = await startIt(market({ cancelShare: 1 }), { customers: 10 });
  const units = instance.i64('pipeline', 'units');
  for (let q = 0; q < 3; q++) runQuarter(instance, q);
  const before = Array.from(units.slice(4, 9));
  expect(before.every((n) => n > 0n)).toBe(true);
  runQuarter(instance, 3);
  // All but the cohort of quarter 4 may go, and does.
  expect(Array.from(units.slice(4, 9))).toEqual([before[0], 0n, 0n, 0n, 0n]);

  const careful = await startIt(market({ cancelShare: 0.6 }), { customers: 10 });
  for (let q = 0; q < 4; q++) runQuarter(careful, q);
  const left = Array.from(careful.i64('pipeline', 'units').slice(4, 9));
  const total = before.reduce((a, b) => a + b, 0n);
  const gone = (total * 6n) / 10n;
  // The latest cohort is more than half of the pipeline; what is left to cancel comes out of the one before it.
  expect(left).toEqual([before[0], before[1], before[2], (before[3] ?? 0n) + (before[4] ?? 0n) - gone, 0n]);
});

it('waits until the excess passes the trigger', async () => {
  // Demand stands still while the pipeline doubles: half as much again is in excess.
  const lab: SomeLab = { ...stopped, pipelineGrowthPerYear: 1.5, planGrowthPerYear: 1, planLastQuarter: 2_000, leadQuarters: 5 };
  const units = async (cancelTrigger: number): Promise<number> =>
    labSeries(await runIt(market({ ...lab, cancelTrigger }), { customers: 10, quarters: 1 }), 'cancelledNowUnits', 0)[0] ?? Number.NaN;
  const [low, high] = await Promise.all([units(0.49), units(0.51)]);
  expect(low).toBeGreaterThan(0);
  expect(high).toBe(0);
});

it('counts lost deposits towards the penalty', async () => {
  const lab: SomeLab = { depositShare: 0.25, pipelineGrowthPerYear: 1, leadQuarters: 3 };
  const [bare, staged] = await Promise.all(['off' as const, 'on' as const].map((stages) => runIt(market(lab, stages), { customers: 10, quarters: 5 })));
  if (bare === undefined || staged === undefined) throw new Error('two runs');
  const units = labSeries(staged, 'cancelledNowUnits', 0)[3] ?? 0;
  expect(units).toBeGreaterThan(0);
  expect(labSeries(bare, 'cancelledNowUnits', 0)[3]).toBe(units);
  // A quarter of a year's bill is one quarter's bill: half of the penalty.
  expect(labSeries(bare, 'cancellationCents', 0)[3]).toBe(2 * units * 400_025);
  expect(Math.abs((labSeries(staged, 'cancellationCents', 0)[3] ?? 0) - units * 400_025)).toBeLessThan(2);
  expect(labSeries(staged, 'cancelCostCents', 0)[3]).toBe(2 * units * 400_025);
});

it('stops where the cash of a lab without a parent ends', async () => {
  // Three quarters of bills leave 1 M USD; each cancelled cohort would cost far more.
  const bills = 4_000.25 * (10_000 + 20_000 + 40_000 + 80_000);
  const run = (funding: 'investors' | 'parent') => runIt(market({ cashUsd: bills + 1e6, funding }), { customers: 10, quarters: 4 });
  const [alone, parent] = await Promise.all([run('investors'), run('parent')]);
  expect(labSeries(alone, 'cancelledNowUnits', 0)[3]).toBe(0);
  expect(labSeries(alone, 'cashCents', 0)[3]).toBe(1e8);
  expect(labSeries(parent, 'cancelledNowUnits', 0)[3]).toBeGreaterThan(0);
  expect(labSeries(parent, 'cashCents', 0)[3]).toBe(0);
});
