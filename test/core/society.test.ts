// What the market does to work and what rules and open weights do to the market.
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/engine/recording.ts';
import { closedForms, digits, evidence } from '../helpers/evidence.ts';
import { labSeries, marketSeries, runIt } from '../helpers/market.ts';
import { type Known, knownMarket } from '../helpers/one-lab.ts';
import { bandOf, oracleRows } from '../helpers/oracle.ts';

/** Everybody has adopted, all work is done there, and the frontier is far beyond the start: the automated part is what is exposed. */
const workers = (market: object, more: Known = {}) =>
  knownMarket({
    submodels: { labour: 'on', research: 'on' },
    ...more,
    research: { algorithmicPerYear: 4, luckSd: 0, ...more.research },
    segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1, workShare: 1 }],
    market: { automationSpeed: 100, automationTaxShare: 0, backlashGain: 0, ...market },
  });
const last = (series: readonly number[]): number => series.at(-1) ?? Number.NaN;

describe('work', () => {
  it('is 1 / (1 − a) as productive where a share a of tasks is automated, and A^(ε − 1) of it is wanted', async () => {
    const rows = oracleRows<{ automatedShare?: number; A?: number; eps?: number }, { productivity?: number; labourFactor?: number }>('C56');
    const compared: Record<string, { got: number; expected: number; relative: number }> = {};
    for (const { inputs, expected } of rows) {
      const { A, eps, automatedShare = A === undefined ? 0 : 1 - 1 / A } = inputs;
      const outcome = await runIt(workers({ exposedShare: automatedShare, substitutionShare: 0, outputElasticity: eps ?? 1 }), { customers: 100, quarters: 4 });
      if (expected.productivity !== undefined)
        compared[`productivity, a ${automatedShare}`] = { got: last(marketSeries(outcome, 'productivity')), expected: expected.productivity, relative: 1e-9 };
      if (expected.labourFactor !== undefined)
        compared[`work wanted, A ${A}, ε ${eps}`] = { got: last(marketSeries(outcome, 'labourFactor')), expected: expected.labourFactor, relative: 1e-9 };
    }
    expect(closedForms('C56', 'automation', compared)).toEqual([]);
  });

  it('that is substituted leaves people without any, whom retraining and the tax that pays for it bring back', async () => {
    const left = async (market: object): Promise<number> =>
      last(
        marketSeries(
          await runIt(workers({ exposedShare: 0.3, substitutionShare: 0.5, outputElasticity: 1, retrainingShare: 0, ...market }), {
            customers: 100,
            quarters: 12,
          }),
          'unemployment',
        ),
      );
    const [nothing, tax, incentive, growth] = [
      await left({}),
      await left({ automationTaxShare: 0.5, retrainingBudgetShare: 1, retrainingCostUsd: 5_000 }),
      await left({ augmentIncentive: 1 }),
      await left({ outputElasticity: 2.5 }),
    ];
    expect(nothing).toBeCloseTo(0.15, 9);
    // A tax of 0.5 × 0.5 on 1 B USD a quarter retrains 50,000 of 160 M people a quarter; in the first nothing is automated yet.
    expect(nothing - tax).toBeCloseTo((11 * 50_000) / 160e6, 6);
    expect(incentive).toBe(0);
    expect(growth).toBeLessThan(nothing);
  });

  it('that is missing makes people hesitate: adoption slows', async () => {
    const adopted = async (backlashGain: number): Promise<number> => {
      const scenario = workers(
        { exposedShare: 0.5, substitutionShare: 1, outputElasticity: 1, backlashLevel: 0, backlashGain },
        { submodels: { labour: 'on', research: 'on', adoption: 'on' } },
      );
      const outcome = await runIt(
        { ...scenario, classes: scenario.classes.map((c) => ({ ...c, initialAdopted: 0.2, imitationPerYear: 1 })) },
        { customers: 5_000, quarters: 12 },
      );
      const table = outcome.recording.tables.find((t) => t.name === 'segment');
      return table === undefined ? Number.NaN : Number(columnOf(table, 'adopted').values.at(-1));
    };
    expect(await adopted(20)).toBeLessThan(0.9 * (await adopted(0)));
  });
});

describe('open weights', () => {
  const choosing = (market: object, more: object = {}) =>
    knownMarket({
      submodels: { openWeights: 'on', choice: 'on' },
      market,
      segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1, referencePriceUsd: 1_000 }],
      classes: [{ segment: 's', baseUtility: 1, qualityTaste: 2, priceSensitivity: 1, switchingCost: 0, ...more }],
    });

  it('take the share of the outside good that their utility earns', async () => {
    const n = 20_000;
    // The lab charges 1,000 USD for what costs 100 to serve; open weights are as good and cost 110.
    const outcome = await runIt(choosing({ openLagQuarters: 0, openMargin: 0.1 }), { customers: n, quarters: 6 });
    const open = Math.exp(1 + (1 - 0.11)),
      lab = Math.exp(1),
      expected = open / (1 + open + lab);
    const got = last(marketSeries(outcome, 'openShare')),
      band = bandOf({ sd: Math.sqrt(expected * (1 - expected)), n });
    evidence({
      id: 'C01 open weights',
      claim: 'share that runs open weights at cost beside a lab that charges nine times as much',
      got: digits(got),
      expected: digits(expected),
      catches: digits(band),
    });
    expect(Math.abs(got - expected)).toBeLessThan(band);
  });

  it('trail the frontier by their lag', async () => {
    const scenario = knownMarket({
      submodels: { openWeights: 'on', research: 'on' },
      research: { algorithmicPerYear: 1, luckSd: 0 },
      market: { openLagQuarters: 4 },
    });
    const outcome = await runIt(scenario, { customers: 100, quarters: 12 });
    const [open, frontier] = [marketSeries(outcome, 'openQuality'), marketSeries(outcome, 'frontierQuality')];
    for (const q of [4, 8, 11]) expect(open[q]).toBe(frontier[q - 4]);
  });

  it('lower what labs with shareholders can charge', async () => {
    const margin = async (openLagQuarters: number): Promise<number> => {
      const scenario = knownMarket({
        submodels: { openWeights: 'on', choice: 'on', research: 'on', pricingRules: 'on' },
        research: { algorithmicPerYear: 1, luckSd: 0 },
        market: { openLagQuarters },
        segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1, referencePriceUsd: 1_000 }],
        classes: [{ segment: 's', baseUtility: 3, qualityTaste: 4, priceSensitivity: 1, switchingCost: 0 }],
        lab: { pricing: 'logit-bertrand', investWeight: 0 },
      });
      return last(labSeries(await runIt(scenario, { customers: 2_000, quarters: 30 }), 'marginNow', 0));
    };
    expect(await margin(0)).toBeLessThan((await margin(16)) - 0.02);
  });
});

describe('rules', () => {
  it('cost a share of revenue, and localisation its price', async () => {
    const outcome = await runIt(
      knownMarket({ submodels: { regulation: 'on' }, market: { complianceShare: 0.02, localisationUsd: 1e7 }, lab: { localisation: 0.5 } }),
      { customers: 100, quarters: 2 },
    );
    expect(labSeries(outcome, 'complianceCents', 0)).toEqual([2.5e9, 2.5e9]);
    expect(labSeries(outcome, 'operatingProfitCents', 0)[0]).toBe((labSeries(outcome, 'grossProfitCents', 0)[0] ?? 0) - 2.5e9);
  });

  it('that keep data at home cost a foreign lab customers, unless it is local there', async () => {
    const share = async (localisation: number): Promise<number> => {
      const scenario = knownMarket({
        submodels: { regulation: 'on', choice: 'on' },
        classes: [{ segment: 's', region: 'europe', residencyTaste: 1, switchingCost: 0 }],
        lab: { homeRegion: 'north-america', localisation, segments: { s: { initialShare: 0.5 } } },
        others: [{ homeRegion: 'europe', segments: { s: { initialShare: 0.5 } } }],
      });
      const outcome = await runIt(scenario, { customers: 20_000, quarters: 4 });
      const own = last(labSeries(outcome, 'customers', 0));
      return own / (own + last(labSeries(outcome, 'customers', 1)));
    };
    const band = bandOf({ sd: 0.5, n: 16_000 });
    expect(Math.abs((await share(0)) - 1 / (1 + Math.E))).toBeLessThan(band);
    expect(Math.abs((await share(1)) - 0.5)).toBeLessThan(band);
  });

  it('on exports leave a lab part of the chips that it would order; opposition takes connected power', async () => {
    const ordered = async (exportQuota: number): Promise<number> =>
      labSeries(
        await runIt(knownMarket({ submodels: { regulation: 'on' }, lab: { exportQuota, planGrowthPerYear: 4, planLastQuarter: 2_000 } }), {
          customers: 10,
          quarters: 1,
        }),
        'orderUnits',
        0,
      )[0] ?? 0;
    expect((await ordered(0.25)) / (await ordered(1))).toBeCloseTo(0.25, 3);
    const power = async (oppositionShare: number): Promise<number> =>
      marketSeries(
        await runIt(knownMarket({ submodels: { regulation: 'on', power: 'on' }, supply: { oppositionShare, powerGw: 1, unitsPerGw: 1_000 } }), {
          customers: 10,
          quarters: 2,
        }),
        'powerUnits',
      )[1] ?? 0;
    expect(await power(0.3)).toBe(Math.floor((await power(0)) * (1 - 0.3 * (1_000 / (await power(0))))));
  });
});
