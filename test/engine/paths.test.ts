// Which path a run took, and why things happened: rules, and markets in which the cause is known.
import { describe, expect, it } from 'vitest';
import { causesOf } from '../../src/engine/cause-chain.ts';
import { exponential, logRatio } from '../../src/engine/elementary.ts';
import { nameOf, PATH_THRESHOLDS, pathOf } from '../../src/engine/paths.ts';
import type { RunOutcome } from '../../src/engine/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { labSeries, marketSeries, runIt } from '../helpers/market.ts';
import { type Known, knownMarket } from '../helpers/one-lab.ts';
import { scenarioOf } from '../helpers/shipped.ts';

describe('the name of a path', () => {
  const figures = { drawdown: 0.5, lostShare: 0.2, hhiRise: 0.2 };
  it('is a burst where value fell and money was lost, both', () => {
    expect(nameOf(figures, PATH_THRESHOLDS)).toBe('burst');
    expect(nameOf({ ...figures, lostShare: 0.09 }, PATH_THRESHOLDS)).toBe('strong-get-stronger');
    expect(nameOf({ ...figures, drawdown: 0.39 }, PATH_THRESHOLDS)).toBe('strong-get-stronger');
    expect(nameOf({ ...figures, lostShare: 0, hhiRise: 0.07 }, PATH_THRESHOLDS)).toBe('rational-return');
  });

  it('is one of each in the scenario bubble, and its figures are those recorded', async () => {
    const run = (seed: number, set: readonly string[] = []): Promise<RunOutcome> => runIt(scenarioOf('bubble', set), { customers: 2_000, seed });
    const [burst, calm] = await Promise.all([run(3), run(3, ['extrapolation=0', 'labs.*.strategy=newsvendor'])]);
    if (burst === undefined || calm === undefined) throw new Error('no runs');
    expect(pathOf(burst.recording)).toMatchObject({
      name: 'burst',
      drawdown: Math.max(...marketSeries(burst, 'drawdown')),
      lostShare: marketSeries(burst, 'lostShare').at(-1),
    });
    expect(pathOf(calm.recording).name).not.toBe('burst');
  });
});

describe('logarithms and exponentials in words', () => {
  it('are those of mathematics', () => {
    for (const x of [-6, -1.5, -0.1, 0, 0.3, 1, 4.7]) expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 9);
    for (const [a, b] of [
      [1, 3],
      [7, 2],
      [1e9, 1],
      [1, 1],
    ] as const)
      expect(logRatio(a, b)).toBeCloseTo(Math.log(a / b), 9);
    expect(logRatio(0, 1)).toBe(0);
  });
});

/** A lab with a thin margin whose compute is ordered a year ahead, and what befalls it. */
const fragile = (befalls: Partial<Known> & { readonly interventions?: Scenario['interventions'] }): Scenario => {
  const { interventions = [], ...more } = befalls;
  const scenario = knownMarket({
    ...more,
    submodels: { exit: 'on', choice: 'on', ...more.submodels },
    market: { demandGrowthPerYear: 3, ...more.market },
    supply: { rentUsd: 1_000, ...more.supply },
    lab: {
      strategy: 'newsvendor',
      initialUnits: 1e6,
      pipelineGrowthPerYear: 3,
      leadQuarters: 4,
      termQuarters: 20,
      targetMarginStart: 0.3,
      targetMarginLong: 0.3,
      expectedGrowthPerYear: 3,
      growthBound: 10,
      trendDamping: 1,
      cashUsd: 1e8,
      ...more.lab,
    },
  });
  return { ...scenario, interventions };
};
const event = (
  id: string,
  firstQuarter: number,
  change: Partial<Pick<Scenario['interventions'][number], 'set' | 'scale' | 'shift'>>,
): Scenario['interventions'][number] => ({
  ...{ id, name: id, says: '', firstQuarter, lastQuarter: firstQuarter, chance: 1, lasts: 0, repeats: false },
  ...{ set: {}, scale: {}, shift: {}, ...change },
});

async function whyOf(scenario: Scenario): Promise<{ main: string; texts: readonly string[]; outcome: RunOutcome }> {
  const outcome = await runIt(scenario, { customers: 2_000, quarters: 16 });
  const cause = causesOf(outcome.recording, scenario).find((c) => c.kind === 'default' && c.lab === 0);
  if (cause === undefined) throw new Error('lab 0 did not fail');
  return { main: cause.main, texts: cause.links.map((l) => l.text), outcome };
}

describe('the chain of causes', () => {
  it('begins with the slip where demand stood still under a full order book, and its figures are the recorded ones', async () => {
    const { main, texts, outcome } = await whyOf(fragile({ market: { demandGrowthPerYear: 3, slipStartQuarter: 4, slipQuarters: 8 } }));
    expect(main).toBe('demand');
    expect(texts[0]).toContain('demand stands still for 8 quarters');
    const quarter = labSeries(outcome, 'alive', 0).indexOf(0),
      bill = texts.find((text) => text.includes('bills for compute')) ?? '';
    const at = labSeries(outcome, 'computeCents', 0).findIndex((cents, q) => q >= quarter - 4 && cents > (labSeries(outcome, 'revenueCents', 0)[q] ?? 0));
    expect(bill).toContain(`${((labSeries(outcome, 'computeCents', 0)[at] ?? 0) / (labSeries(outcome, 'revenueCents', 0)[at] ?? 1)).toFixed(2)} times`);
    expect(texts.at(-1)).toContain('defaults');
  });

  it('of a lab with a plan holds what came against the plan, and never begins with a change of nothing', async () => {
    for (const buffer of ['0.1', '1']) {
      const { main, texts } = await whyOf(scenarioOf('trap', [`bufferYears=${buffer}`]));
      expect(main).toBe('demand');
      expect(texts[0]).toContain('demand stands still for 4 quarters');
      expect(texts[1]).toContain('where it had believed in 10.0-fold');
    }
  });

  it('begins with lost share where a rival leapt ahead', async () => {
    const { main, texts } = await whyOf(
      fragile({
        lab: { segments: { s: { initialShare: 0.5 } } },
        others: [{ strategy: 'newsvendor', initialUnits: 1e7, cashUsd: 1e12, segments: { s: { initialShare: 0.5 } } }],
        interventions: [event('leap', 4, { set: { 'labs.lab-1.segments.s.focus': 6 } })],
      }),
    );
    expect(main).toBe('share');
    expect(texts[0]).toContain('customers left for rivals');
  });

  it('begins with prices where they fell', async () => {
    const { main, texts } = await whyOf(
      fragile({ interventions: [event('cut', 4, { set: { 'labs.lab-0.targetMarginStart': -1.5, 'labs.lab-0.targetMarginLong': -1.5 } })] }),
    );
    expect(main).toBe('price');
    expect(texts[0]).toContain('prices fell');
  });

  it('begins with pay and research where nothing else went wrong', async () => {
    const { main, texts } = await whyOf(fragile({ interventions: [event('hire', 4, { set: { 'labs.lab-0.staffPerRevenue': 2 } })] }));
    expect(main).toBe('cost');
    expect(texts[0]).toContain('pay and research');
  });

  it('says when investors had stopped paying, and how long cash lasted', async () => {
    const scenario = scenarioOf('bubble', []);
    const outcome = await runIt(scenario, { customers: 2_000, seed: 3 });
    const failed = causesOf(outcome.recording, scenario).filter((c) => c.kind === 'default');
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.every((c) => c.links.some((l) => l.text.includes('investors stop paying')))).toBe(true);
    expect(failed.some((c) => c.links.some((l) => /cash of .* lasted \d+ quarter/.test(l.text)))).toBe(true);
  });

  it('of a fall of value names the peak, its multiple and what fundamentals bore', async () => {
    const scenario = scenarioOf('bubble', []);
    const outcome = await runIt(scenario, { customers: 2_000, seed: 3 });
    const burst = causesOf(outcome.recording, scenario).find((c) => c.kind === 'burst');
    const peak = burst?.links[0]?.quarter ?? -1,
      value = marketSeries(outcome, 'marketValueCents');
    expect(value[peak]).toBe(Math.max(...value.slice(0, (burst?.quarter ?? 0) + 1)));
    expect(burst?.links[0]?.text).toContain(`${(marketSeries(outcome, 'bubble')[peak] ?? 0).toFixed(1)} times what fundamentals bore`);
  });
});
