// What labs, investors and nobody but the observer expect: three growth rates kept apart, and what labs learn from being wrong.
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/engine/recording.ts';
import type { RunOutcome } from '../../src/engine/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { closedForm } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt, type SomeLab, type SomeMarket } from '../helpers/market.ts';
import { oracleRows } from '../helpers/oracle.ts';

/** Cheap enough for demand that grows a hundred-million-fold. */
const CHEAP: SomeMarket = { supply: { rentUsd: 0.01 }, capital: { valueMultiple: 0.1, valueHorizonYears: 0 } };

const at = (series: readonly number[], q: number): number => series[q] ?? Number.NaN;

function segmentSeries(outcome: RunOutcome, column: string, s: number): number[] {
  const table = outcome.recording.tables.find((t) => t.name === 'segment');
  if (table === undefined) throw new Error('no segment table');
  const segments = columnOf(table, 'segment').values;
  return Array.from(columnOf(table, column).values, Number).filter((_, i) => Number(segments[i]) === s);
}

/** The largest miss of the true growth against what demand then does over the year, in log points a quarter. */
function worstMiss(demand: readonly number[], truth: readonly number[], from = 0): number {
  const misses = truth.slice(from, -4).map((g, i) => Math.abs(g - Math.log(at(demand, from + i + 4) / at(demand, from + i)) / 4));
  return Math.max(...misses);
}

describe('the true growth of demand', () => {
  const certain = (some: SomeMarket): Scenario =>
    aMarket({
      ...CHEAP,
      ...some,
      submodels: { ...ALL_OFF, expectations: 'on', ...some.submodels },
      labs: [{ segments: { a: { initialShare: 1 }, b: { initialShare: 1 } } }],
    });

  it('is what an exogenous clock then does, slip included, in every segment', async () => {
    const scenario = certain({
      market: { demandGrowthPerYear: 3, slipStartQuarter: 6, slipQuarters: 3 },
      segments: [{ id: 'a' }, { id: 'b', usagePerCustomer: 7 }],
      classes: [{ segment: 'a' }, { segment: 'b' }],
    });
    const outcome = await runIt(scenario, { customers: 1_000, quarters: 24 });
    const truth = marketSeries(outcome, 'trueGrowth');
    // Usage is whole micro units: an error of 1e-9 a quarter would be seen.
    expect(worstMiss(marketSeries(outcome, 'demandMicro'), truth)).toBeLessThan(1e-9);
    for (const s of [0, 1]) expect(worstMiss(segmentSeries(outcome, 'demandMicro', s), segmentSeries(outcome, 'trueGrowth', s))).toBeLessThan(1e-9);
    expect(at(truth, 0)).toBeCloseTo(Math.log(3) / 4, 12);
    expect(at(truth, 5)).toBeCloseTo(Math.log(3) / 16, 12);
  });

  it('is what adoption then does, up to the sampling of customers', async () => {
    const scenario = certain({
      submodels: { adoption: 'on' },
      segments: [{ id: 'a' }, { id: 'b', usagePerCustomer: 3 }],
      classes: [
        { segment: 'a', initialAdopted: 0.05, imitationPerYear: 2, baseUtility: 40 },
        { segment: 'b', initialAdopted: 0.2, imitationPerYear: 0.5, innovationPerYear: 0.1, baseUtility: 40 },
      ],
      market: { slipStartQuarter: 8, slipQuarters: 2 },
    });
    const outcome = await runIt(scenario, { customers: 400_000, quarters: 28 });
    // Entrants of a year are 5,000 or more of 200,000: their root mean square error is 1.4 % of growth; 6 % of 0.4 would be seen.
    const miss = worstMiss(marketSeries(outcome, 'demandMicro'), marketSeries(outcome, 'trueGrowth'));
    expect(miss).toBeLessThan(0.006);
    expect(at(marketSeries(outcome, 'trueGrowth'), 0)).toBeGreaterThan(0.1);
  });

  it('is what absorbed capability then does, up to its ceiling, with a frontier that goes on at its pace', async () => {
    const scenario = certain({
      submodels: { research: 'on', intensity: 'on' },
      research: { luckSd: 0, algorithmicPerYear: 0.5 },
      segments: [
        { id: 'a', capabilityElasticity: 2, intensityCeiling: 50 },
        { id: 'b', capabilityElasticity: 0 },
      ],
      classes: [{ segment: 'a' }, { segment: 'b' }],
    });
    const run = { ...scenario, labs: scenario.labs.map((lab) => ({ ...lab, strategy: 'plan' as const, trainingShare: 0, initialUnits: 1e6 })) };
    const outcome = await runIt(run, { customers: 1_000, quarters: 40 });
    const truth = segmentSeries(outcome, 'trueGrowth', 0);
    // Quality gains the same every quarter, so the iteration is exact but for usage in whole micro units.
    expect(worstMiss(segmentSeries(outcome, 'demandMicro', 0), truth, 1)).toBeLessThan(1e-6);
    expect(Math.max(...segmentSeries(outcome, 'trueGrowth', 1).map(Math.abs))).toBe(0);
    expect(at(truth, 35)).toBeLessThan(at(truth, 5));
  });
});

describe('investors', () => {
  /** Two labs of equal revenue at the start; the first grows, the second does not. */
  async function values(capital: SomeMarket['capital']): Promise<{ multiples: number[]; beliefs: number[]; growth: number[] }> {
    const lab = (segment: string): SomeLab => ({
      initialUnits: 1e9,
      expectedGrowthPerYear: 1,
      segments: { a: { focus: -50 }, b: { focus: -50 }, [segment]: { initialShare: 1 } },
    });
    const scenario = aMarket({
      submodels: { ...ALL_OFF, expectations: 'on', adoption: 'on' },
      capital: { valueClosing: 1, ...capital },
      segments: [{ id: 'a' }, { id: 'b' }],
      classes: [
        { segment: 'a', initialAdopted: 0.05, imitationPerYear: 2, baseUtility: 40 },
        { segment: 'b', initialAdopted: 1 },
      ],
      labs: [lab('a'), lab('b')],
    });
    const outcome = await runIt(scenario, { customers: 100_000, quarters: 8 });
    const both = (column: string): number[] => [0, 1].map((j) => at(labSeries(outcome, column, j), 7));
    const revenue = both('revenueCents');
    return { multiples: both('marketValueCents').map((v, j) => v / (4 * at(revenue, j))), beliefs: both('investorGrowth'), growth: both('growth') };
  }

  it('who extrapolate pay a grower a higher multiple than its industry, sober ones the same', async () => {
    const keen = await values({ extrapolation: 1 });
    const sober = await values({ extrapolation: 0 });
    expect(at(keen.multiples, 0) / at(keen.multiples, 1)).toBeGreaterThan(1.5);
    expect(at(keen.beliefs, 1)).toBe(0);
    expect(at(sober.beliefs, 0)).toBe(at(sober.beliefs, 1));
    expect(at(sober.beliefs, 0)).toBeGreaterThan(0.02);
    expect(at(sober.beliefs, 0)).toBeLessThan(at(keen.beliefs, 0));
    expect(at(sober.multiples, 0)).toBeCloseTo(at(sober.multiples, 1), 6);
  });

  it('pay the multiple that their belief is worth at the horizon', async () => {
    const { multiples, beliefs } = await values({ extrapolation: 0.5, valueMultiple: 4, valueHorizonYears: 2 });
    for (const j of [0, 1]) expect(at(multiples, j)).toBeCloseTo(4 * Math.exp(2 * 4 * at(beliefs, j)), 6);
  });

  it('believe something else than the lab, and neither believes the truth', async () => {
    const { beliefs, growth } = await values({ extrapolation: 0.5, investorMemory: 0.1 });
    expect(Math.abs(at(beliefs, 0) - at(growth, 0))).toBeGreaterThan(0.01);
  });
});

describe('learning from forecast errors', () => {
  for (const { inputs, expected } of oracleRows<{ g: number; lambda: number }, { levelRatio: number }>('C15'))
    it(`C15: on growth of ${inputs.g} a quarter a level forecast with gain ${inputs.lambda} stands at ${expected.levelRatio.toFixed(4)} of the level`, async () => {
      const lab: SomeLab = { forecastRule: 'level', forecastMemory: inputs.lambda, initialUnits: 1e6, segments: { s: { initialShare: 1 } } };
      const scenario = aMarket({
        ...CHEAP,
        submodels: { ...ALL_OFF, learning: 'on' },
        market: { demandGrowthPerYear: (1 + inputs.g) ** 4 },
        segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1e-4 }],
        labs: [lab],
      });
      // Growth by 1e8 leaves the start behind, but for less than 1e-7 of the level.
      const quarters = Math.ceil(Math.log(1e8) / Math.log(1 + inputs.g));
      const outcome = await runIt(scenario, { customers: 1_000, quarters });
      const ratio = at(labSeries(outcome, 'forecastUnits', 0), quarters - 1) / (at(labSeries(outcome, 'demandMicro', 0), quarters - 1) / 1e6);
      const claim = `level forecast over the level, growth ${inputs.g} a quarter, gain ${inputs.lambda}`;
      expect(closedForm('C15', claim, { got: ratio, expected: expected.levelRatio, absolute: 5e-7 })).toEqual([]);
    });

  /** A lab whose forecasts err by the noise of the clock alone: growth is known, one quarter in log points. */
  const noisy = (sd: number, lab: SomeLab): Scenario =>
    aMarket({
      ...CHEAP,
      submodels: { ...ALL_OFF, learning: 'on' },
      market: { demandGrowthPerYear: Math.E ** 4, clockSd: sd, clockPersistence: 0 },
      segments: [{ id: 's', realCustomers: 1e3, usagePerCustomer: 1e-5 }],
      labs: [
        {
          expectedGrowthPerYear: Math.E ** 4,
          forecastMemory: 0,
          trendDamping: 1,
          growthBound: 10,
          forecastSdLeast: 0,
          forecastSdMost: 3,
          leadQuarters: 4,
          ...lab,
          segments: { s: { initialShare: 1 } },
        },
      ],
    });

  it('the believed error of one quarter settles at the true one, whatever was believed first', async () => {
    // Growth in a quarter is the clock’s step, lognormal with mean one: its variance is e^(sd²) − 1. An average with gain 0.2 over 24 runs
    // spreads by a tenth, twice that where leads overlap; what was believed first has faded to e^(−6.4) of its square.
    const [sd, runs] = [0.15, 24];
    for (const [first, leadQuarters] of [
      [0.02, 1],
      [0.5, 4],
    ] as const) {
      let sum = 0;
      for (let seed = 1; seed <= runs; seed++) {
        // Believed growth of log 1 / (1 − 1/10) times ten saturates at exactly one.
        const sure = { growthBound: 10, expectedGrowthPerYear: (10 / 9) ** 40, leadQuarters };
        const scenario = noisy(sd, { ...sure, forecastSd: first, errorMemory: 0.2 });
        sum += at(labSeries(await runIt(scenario, { seed, customers: 100, quarters: 30 }), 'learnedSd', 0), 29) ** 2 / runs;
      }
      const ratio = sum / (Math.exp(sd * sd) - 1);
      expect(ratio).toBeGreaterThan(0.6);
      expect(ratio).toBeLessThan(1.6);
    }
  });

  it('sure forecasts make a sure lab, within its bounds, and a surer newsvendor with a margin above half orders less', async () => {
    const learn = (errorMemory: number) =>
      runIt(noisy(0, { forecastSd: 0.5, errorMemory, growthBound: 1e-2, forecastSdLeast: 0.1, forecastSdMost: 1 }), { customers: 100, quarters: 20 });
    const demandKnown = aMarket({
      submodels: { ...ALL_OFF, learning: 'on' },
      labs: [
        { expectedGrowthPerYear: 1, forecastSd: 0.5, errorMemory: 0.5, forecastSdLeast: 0.1, leadQuarters: 2, targetMarginStart: 0.8, targetMarginLong: 0.8 },
      ],
    });
    const scenario = {
      ...demandKnown,
      labs: demandKnown.labs.map((l) => ({ ...l, segments: { 'segment-0': { ...l.segments['segment-0'], initialShare: 1 } } })),
    } as Scenario;
    const outcome = await runIt(scenario, { customers: 100, quarters: 20 });
    const sd = labSeries(outcome, 'learnedSd', 0);
    expect(sd.slice(0, 2)).toEqual([0.5, 0.5]);
    expect(at(sd, 19)).toBe(0.1);
    expect(at(labSeries(outcome, 'targetUnits', 0), 19)).toBeLessThan(at(labSeries(outcome, 'targetUnits', 0), 0));
    // A lab that does not believe in the growth it sees errs, and becomes less sure.
    expect(at(labSeries(await learn(0.5), 'learnedSd', 0), 19)).toBe(1);
    expect(at(labSeries(await learn(0), 'learnedSd', 0), 19)).toBe(0.5);
  });
});

describe('rivals in the forecast', () => {
  const three = (submodels: Partial<Scenario['submodels']>, lab: SomeLab, rivalUnits: number): Promise<RunOutcome> =>
    runIt(
      aMarket({
        submodels: { ...ALL_OFF, rationing: 'on', rivals: 'on', ...submodels },
        segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }],
        classes: [{ segment: 's', baseUtility: 40, leaveAfterSpill: 0 }],
        labs: [
          {
            strategy: 'newsvendor',
            forecastSd: 0,
            expectedGrowthPerYear: 1,
            initialUnits: 1e6,
            trainingShare: 0,
            ...lab,
            segments: { s: { initialShare: 0.4 } },
          },
          ...[0, 1].map(() => ({
            strategy: 'plan' as const,
            expectedGrowthPerYear: 1,
            initialUnits: rivalUnits,
            trainingShare: 0,
            segments: { s: { initialShare: 0.3 } },
          })),
        ],
      }),
      { customers: 100_000, quarters: 3 },
    );
  const forecast = (outcome: RunOutcome): number => at(labSeries(outcome, 'forecastUnits', 0), 0);

  it('a lab that neglects nothing expects what is left when all claims are cut in proportion; one that neglects all, its own', async () => {
    // 0.4 of the demand is its own; rivals can serve 1.2 of it: 1 / (0.4 + (1 − θ) 1.2).
    const [all, half, none] = await Promise.all([1, 0.5, 0].map((rivalNeglect) => three({}, { rivalNeglect, leadQuarters: 1 }, 6e5)));
    if (all === undefined || half === undefined || none === undefined) throw new Error('no runs');
    const own = at(labSeries(all, 'demandMicro', 0), 0) / 1e6;
    const rivals = 2 * 6e5;
    expect(forecast(all)).toBeCloseTo(own, 3);
    expect(forecast(half) / own).toBeCloseTo(1e6 / (own + rivals / 2), 6);
    expect(forecast(none) / own).toBeCloseTo(1e6 / (own + rivals), 6);
    expect(at(labSeries(none, 'contested', 0), 0)).toBeCloseTo(forecast(none) / own, 9);
  });

  it('rivals who cannot serve their own demand take nothing, and what they turn away counts as asked for', async () => {
    const [without, half, whole] = await Promise.all([0, 0.5, 1].map((spillCounted) => three({}, { rivalNeglect: 0.99, spillCounted }, 2e5)));
    if (without === undefined || half === undefined || whole === undefined) throw new Error('no runs');
    const own = at(labSeries(without, 'demandMicro', 0), 0) / 1e6;
    const spill = at(labSeries(without, 'servedMicro', 0), 0) / 1e6 - own;
    expect(spill / (1e6 - own - 4e5)).toBeCloseTo(1, 4);
    expect(forecast(without)).toBeCloseTo(own, 3);
    expect(forecast(half)).toBeCloseTo(own + spill / 2, 3);
    expect(forecast(whole)).toBeCloseTo(own + spill, 3);
  });
});
