// Research: how compute becomes quality, and what releases, failed routes and code red change.
import { describe, expect, it } from 'vitest';
import { closedForm, monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt, type SomeLab } from '../helpers/market.ts';
import { type Estimate, oracleRows } from '../helpers/oracle.ts';

const QUIET = { decayPerQuarter: 1, algorithmicPerYear: 0, imitationPerQuarter: 0, luckSd: 0 };

/** A lab whose capacity, all of it training, grows by a factor a year without end. */
const growing = (factor: number): SomeLab => ({
  strategy: 'plan',
  initialUnits: 1e9,
  planGrowthPerYear: factor,
  pipelineGrowthPerYear: factor,
  leadQuarters: 1,
  termQuarters: 0,
  trainingShare: 0.5,
});

describe('scaling', () => {
  const rows = oracleRows<{ computeFactor?: number; exponent?: number }, { lossFactor?: number }>('C47').filter((r) => r.inputs.computeFactor !== undefined);
  it('has exponents to check', () => expect(rows.length).toBeGreaterThan(1));
  for (const { inputs, expected } of rows)
    it(`C47: ${inputs.computeFactor} times the compute changes the loss by ${expected.lossFactor} at an exponent of ${inputs.exponent}`, async () => {
      // Units are whole: 10^9 of them hold the factor to 10^-9, and an exponent wrong by a millionth would show.
      const scenario = aMarket({
        submodels: { ...ALL_OFF, research: 'on' },
        research: { ...QUIET, lossExponent: inputs.exponent ?? 0 },
        supply: { rentUsd: 0.01 },
        labs: [growing(inputs.computeFactor ?? 1)],
      });
      const outcome = await runIt(scenario, { customers: 10, quarters: 6 });
      // The stock of quarter 5 is what trained in quarter 4, a year after the start.
      const got = labSeries(outcome, 'loss', 0)[5] ?? Number.NaN;
      const claim = `loss at ${inputs.computeFactor} times the compute, exponent ${inputs.exponent}`;
      expect(closedForm('C47', claim, { got, expected: expected.lossFactor ?? Number.NaN, absolute: 5e-8 })).toEqual([]);
    });

  it('a smaller exponent of compute makes the same compute worth less quality, in proportion', async () => {
    const gain = async (computeExponent: number): Promise<number> => {
      const scenario = aMarket({
        submodels: { ...ALL_OFF, research: 'on' },
        research: { ...QUIET, computeExponent },
        supply: { rentUsd: 0.01 },
        labs: [growing(10)],
      });
      return labSeries(await runIt(scenario, { customers: 10, quarters: 6 }), 'qualityNow', 0)[5] ?? Number.NaN;
    };
    expect(await gain(1)).toBeCloseTo(1, 7);
    expect(await gain(0.5)).toBeCloseTo(0.5, 7);
  });
});

describe('releases', () => {
  const ideas = { ...QUIET, algorithmicPerYear: 0.4 };
  const soldWith = async (lab: SomeLab): Promise<number[]> => {
    const scenario = aMarket({ submodels: { ...ALL_OFF, research: 'on', releases: 'on' }, research: ideas, labs: [{ initialUnits: 0, ...lab }] });
    return labSeries(await runIt(scenario, { customers: 10, quarters: 9 }), 'qualityNow', 0);
  };
  // Ideas add 0.1 a quarter.
  it('come when what has been built is worth one', async () => {
    const sold = await soldWith({ releaseStep: 0.25, releaseQuarters: 40 });
    [0, 0, 0, 0.3, 0.3, 0.3, 0.6, 0.6, 0.6].forEach((q, i) => {
      expect(sold[i], `quarter ${i}`).toBeCloseTo(q, 9);
    });
  });
  it('come at the latest when the last one is old', async () => {
    const sold = await soldWith({ releaseStep: 5, releaseQuarters: 4 });
    [0, 0, 0, 0, 0.4, 0.4, 0.4, 0.4, 0.8].forEach((q, i) => {
      expect(sold[i], `quarter ${i}`).toBeCloseTo(q, 9);
    });
  });
  it('are all that a rival can imitate', async () => {
    const scenario = aMarket({
      submodels: { ...ALL_OFF, research: 'on', releases: 'on' },
      research: { ...ideas, imitationPerQuarter: 0.5 },
      labs: [
        { initialUnits: 0, releaseStep: 5, releaseQuarters: 40 },
        { initialUnits: 0, researchEfficiency: 0, quality: -1, releaseStep: 0, releaseQuarters: 1 },
      ],
    });
    const outcome = await runIt(scenario, { customers: 10, quarters: 9 });
    const follower = labSeries(outcome, 'qualityNow', 1);
    expect(labSeries(outcome, 'builtQuality', 0)[8]).toBeCloseTo(0.8, 9);
    expect(follower[8]).toBeCloseTo(-(0.5 ** 8), 9);
  });
});

describe('failed routes', () => {
  it('happen as often as stated and cost what is stated', async () => {
    const scenario = aMarket({
      submodels: { ...ALL_OFF, research: 'on', routes: 'on' },
      research: { ...QUIET, routeFailureChance: 0.07, routeSetback: 0.5 },
      labs: Array.from({ length: 200 }, () => ({ initialUnits: 0 })),
    });
    const outcome = await runIt(scenario, { customers: 10, quarters: 101 });
    const failures = outcome.recording.events.filter((e) => e.kind === 'route-failure');
    expect(new Set(failures.map((e) => e.figure))).toEqual(new Set([0.5]));
    const estimate: Estimate = { name: 'failures a lab and quarter', got: failures.length / 20_000, expected: 0.07, sd: Math.sqrt(0.07 * 0.93), n: 20_000 };
    // The band is 0.008 wide on either side: a chance of 0.08 would be found out.
    expect(monteCarlo('routes', 'failures of a training route, a lab and quarter, at a chance of 0.07', [estimate])).toEqual([]);
  });
  it('leave the product on sale as it is and delay the next one by the setback over the pace of ideas', async () => {
    const scenario = aMarket({
      submodels: { ...ALL_OFF, research: 'on', routes: 'on' },
      research: { ...QUIET, algorithmicPerYear: 0.4, routeFailureChance: 0.1, routeSetback: 0.25 },
      labs: [{ initialUnits: 0 }],
    });
    const outcome = await runIt(scenario, { customers: 10, quarters: 40, seed: 3 });
    const failures = outcome.recording.events.filter((e) => e.kind === 'route-failure').length;
    const sold = labSeries(outcome, 'qualityNow', 0);
    expect(failures).toBeGreaterThan(1);
    expect(sold.every((q, i) => i === 0 || q >= (sold[i - 1] ?? 0))).toBe(true);
    expect(sold[39]).toBeLessThanOrEqual(3.9 - 0.25 * failures + 0.25 + 1e-9);
    expect(sold[39]).toBeGreaterThanOrEqual(3.9 - 0.25 * failures - 1e-9);
  });
});

describe('code red', () => {
  const leap = (codeRedGap: number): Promise<number[]> =>
    runIt(
      aMarket({
        submodels: { ...ALL_OFF, research: 'on', codeRed: 'on' },
        research: { ...QUIET, algorithmicPerYear: 1 },
        labs: [
          { initialUnits: 0, researchEfficiency: 1 },
          { initialUnits: 1000, termQuarters: 0, researchEfficiency: 0, trainingShare: 0.4, codeRedGap, codeRedBoost: 2, codeRedQuarters: 3 },
        ],
      }),
      { customers: 10, quarters: 9 },
    ).then((outcome) => labSeries(outcome, 'trainingUnits', 1));

  it('doubles training for three quarters once a rival is half an order of magnitude ahead', async () => {
    // The rival gains 0.25 a quarter: the gap of 0.6 is passed in quarter 3. What trained in one quarter counts in the next and closes the gap a little.
    expect(await leap(0.6)).toEqual([400, 400, 400, 800, 800, 800, 400, 400, 400]);
  });
  it('is not declared before the gap is passed', async () => {
    expect(await leap(9)).toEqual(Array.from({ length: 9 }, () => 400));
  });
});
