// Signs of the order rules, with sizes: P2 to P5 of the list of properties.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/model/load-scenario.ts';
import { digits, evidence } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt, type SomeLab } from '../helpers/market.ts';
import { changes, type Effect, effectOf, ladder, paired, sdOf, sign, written } from './effect.ts';

const at = (series: readonly number[], q: number): number => series.at(q) ?? Number.NaN;

describe('P2: competing newsvendors', () => {
  /** A lab whose margin makes it order less than its median demand, and one that has slack; who is turned away tries the other, or nobody. */
  async function capacity(baseUtility: number, spillCounted: number, seed: number): Promise<{ units: number; spilled: number }> {
    const lab = (margin: number): SomeLab => ({
      strategy: 'newsvendor',
      initialUnits: 5e5,
      leadQuarters: 2,
      termQuarters: 4,
      trainingShare: 0,
      expectedGrowthPerYear: 1,
      salvageShare: 0,
      spillCounted,
      rivalNeglect: 1,
      targetMarginStart: margin,
      targetMarginLong: margin,
      segments: { s: { initialShare: 0.5 } },
    });
    const scenario = aMarket({
      submodels: { ...ALL_OFF, rationing: 'on', rivals: 'on' },
      market: { demandGrowthPerYear: 1.2, clockSd: 0.5, clockPersistence: 0 },
      segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }],
      classes: [{ segment: 's', baseUtility, priceSensitivity: 0, waitAversion: 0, leaveAfterSpill: 0 }],
      labs: [lab(0.35), lab(0.8)],
    });
    const outcome = await runIt(scenario, { customers: 2_000, quarters: 24, seed });
    const turned = labSeries(outcome, 'turnedMicro', 0).reduce((a, b) => a + b, 0);
    const unserved = marketSeries(outcome, 'unservedMicro').reduce((a, b) => a + b, 0);
    const demand = marketSeries(outcome, 'demandMicro').slice(8);
    const units = marketSeries(outcome, 'capacityUnits').slice(8);
    return { units: units.reduce((a, x, i) => a + x / (at(demand, i) / 1e6), 0) / units.length, spilled: 1 - unserved / turned };
  }

  it('build more capacity, over demand, the more of the turned-away go on to the rival', async () => {
    const levels: Effect[] = [];
    const spilled: number[] = [];
    for (const utility of [-40, 0, 40]) {
      const runs = await Promise.all(Array.from({ length: 16 }, (_, i) => capacity(utility, 1, i + 1)));
      levels.push(effectOf(runs.map((r) => r.units)));
      spilled.push(runs.reduce((a, r) => a + r.spilled, 0) / 16);
    }
    const effect = await paired(16, async (seed, spills) => (await capacity(spills ? 40 : -40, 1, seed)).units);
    const blind = await paired(16, async (seed, spills) => (await capacity(spills ? 40 : -40, 0, seed)).units);
    const means = levels.map((level) => level.mean);
    ladder(
      'P2',
      `capacity over demand of two newsvendors where about none, half, all of the turned-away go to the rival (measured ${spilled.map((x) => x.toFixed(2)).join(', ')})`,
      levels,
    );
    sign('P2', 'capacity over demand, all of the turned-away spill less none', effect, 'above 0.02');
    evidence({
      id: 'P2',
      claim: 'capacity over demand, all of the turned-away spill less none, where labs do not count spill as demand: mean',
      got: digits(blind.mean),
      expected: 'within 0.001 of 0',
      catches: '0.001',
    });
    expect(means).toEqual([...means].sort((a, b) => a - b));
    expect(effect.low).toBeGreaterThan(0.02);
    expect(Math.abs(blind.mean)).toBeLessThan(0.001);
  });
});

describe('P3: volatility of capacity', () => {
  /** Standard deviation of the growth of capacity of a base-stock lab that follows a demand which wanders with the clock. */
  async function volatility(leadQuarters: number, pipelineWeight: number, seed: number): Promise<number> {
    const scenario = aMarket({
      submodels: ALL_OFF,
      market: { demandGrowthPerYear: 1.1, clockSd: 0.5, clockPersistence: 0 },
      segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }],
      labs: [
        {
          strategy: 'base-stock',
          // Just below the bound of stability at a lead of eight quarters.
          adjustmentGain: 0.19,
          pipelineWeight,
          leadQuarters,
          initialUnits: 1.1e6,
          trainingShare: 0,
          forecastSd: 0,
          forecastMemory: 0,
          expectedGrowthPerYear: 1.1,
          pipelineGrowthPerYear: 1.1,
          segments: { s: { initialShare: 1 } },
        },
      ],
    });
    const outcome = await runIt(scenario, { customers: 20, quarters: 120, seed });
    return sdOf(changes(labSeries(outcome, 'capacityUnits', 0).slice(20).map(Math.log)));
  }

  it('rises with the lead where a lab ignores its pipeline, and vanishes where it counts it', async () => {
    const runs = new Map<string, number[]>();
    for (const weight of [0, 0.5, 1]) {
      for (const lead of [2, 4, 8]) {
        const sds = await Promise.all(Array.from({ length: 16 }, (_, i) => volatility(lead, weight, i + 1)));
        runs.set(`${weight} ${lead}`, sds);
      }
      const levels = [2, 4, 8].map((lead) => effectOf(runs.get(`${weight} ${lead}`) ?? []));
      ladder('P3', `sd of quarterly growth of capacity at leads of 2, 4, 8 quarters, weight of the own pipeline ${weight}`, levels);
    }
    const less = (a: string, b: string) => effectOf((runs.get(a) ?? []).map((x, i) => x - at(runs.get(b) ?? [], i)));
    const [ignored, counted, both] = [less('0 8', '0 2'), less('1 8', '1 2'), less('0 8', '1 8')];
    sign('P3', 'sd of quarterly growth of capacity, lead 8 less 2 quarters, own pipeline ignored', ignored, 'above 0');
    sign('P3', 'sd of quarterly growth of capacity at a lead of 8 quarters, own pipeline ignored less counted', both, 'above 0');
    evidence({
      id: 'P3',
      claim: 'sd of quarterly growth of capacity, lead 8 less 2 quarters, own pipeline counted',
      got: written(counted),
      expected: `all of it below ${digits(ignored.mean / 10)}, a tenth of the effect where it is ignored`,
      catches: `an effect of ${digits(ignored.mean / 10)}`,
    });
    expect(ignored.low).toBeGreaterThan(0);
    expect(both.low).toBeGreaterThan(0);
    expect(counted.high).toBeLessThan(ignored.mean / 10);
  });

  /** How industry capacity moves, and its excess over demand, among labs that each extrapolate their own luck while demand stands still. */
  async function industry(rivalNeglect: number, seed: number): Promise<{ swings: number; excess: number }> {
    const lab: SomeLab = {
      strategy: 'newsvendor',
      initialUnits: 2.5e5,
      leadQuarters: 6,
      termQuarters: 12,
      trainingShare: 0,
      industryWeight: 0,
      expectedGrowthPerYear: 1,
      salvageShare: 0,
      forecastSd: 0.02,
      spillCounted: 0,
      rivalNeglect,
      segments: { s: { initialShare: 0.25 } },
    };
    const scenario = aMarket({
      submodels: { ...ALL_OFF, choice: 'on', research: 'on', rivals: 'on' },
      research: { luckSd: 0.1, imitationPerQuarter: 0.3, algorithmicPerYear: 0 },
      segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }],
      classes: [{ segment: 's', baseUtility: 40, switchingCost: 1, contractQuarters: 2 }],
      labs: [lab, lab, lab, lab],
    });
    const outcome = await runIt(scenario, { customers: 20_000, quarters: 60, seed });
    const over = marketSeries(outcome, 'capacityUnits')
      .slice(12)
      .map((units) => units / 1e6);
    return { swings: sdOf(changes(over.map(Math.log))), excess: over.reduce((a, x) => a + x, 0) / over.length - 1 };
  }

  it('rises with the neglect of rivals’ order books, and so does what nobody needs', async () => {
    const runs = new Map<number, { swings: number; excess: number }[]>();
    for (const neglect of [0, 0.5, 1]) {
      const all = await Promise.all(Array.from({ length: 16 }, (_, i) => industry(neglect, i + 1)));
      runs.set(neglect, all);
    }
    const levels = (what: 'swings' | 'excess'): Effect[] => [0, 0.5, 1].map((neglect) => effectOf((runs.get(neglect) ?? []).map((r) => r[what])));
    const added = (what: 'swings' | 'excess') => effectOf((runs.get(1) ?? []).map((r, i) => r[what] - (runs.get(0)?.[i]?.[what] ?? Number.NaN)));
    const [swings, excess] = [added('swings'), added('excess')];
    ladder('P3', 'sd of quarterly growth of industry capacity where 0, 0.5, 1 of rivals’ order books are neglected', levels('swings'));
    ladder('P3', 'industry capacity over demand less 1 where 0, 0.5, 1 of rivals’ order books are neglected', levels('excess'));
    sign('P3', 'sd of quarterly growth of industry capacity, rivals’ order books neglected less counted', swings, 'above 0');
    sign('P3', 'industry capacity over demand, rivals’ order books neglected less counted', excess, 'above 0');
    expect(swings.low).toBeGreaterThan(0);
    expect(excess.low).toBeGreaterThan(0);
  });
});

describe('P4: who bears the loss', () => {
  const order = async (strategy: NonNullable<SomeLab['strategy']>, lab: SomeLab = {}, value = 1): Promise<number> => {
    const scenario = aMarket({
      submodels: ALL_OFF,
      capital: { valueMultiple: value, valueHorizonYears: 0, valueClosing: 1 },
      segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }],
      labs: [
        {
          strategy,
          initialUnits: 1e6,
          leadQuarters: 4,
          trainingShare: 0,
          forecastSd: 0.35,
          expectedGrowthPerYear: 1,
          targetMarginStart: 0.8,
          targetMarginLong: 0.8,
          mostSurvivalValue: 100,
          salvageShare: 0,
          cashUsd: 0,
          ...lab,
          segments: { s: { initialShare: 1 } },
        },
      ],
    });
    const outcome = await runIt(scenario, { customers: 10, quarters: 1 });
    return at(labSeries(outcome, 'targetUnits', 0), 0) / at(labSeries(outcome, 'forecastUnits', 0), 0);
  };

  it('limited liability raises the order, the more the less cash is at stake; a cost of bankruptcy lowers it, the more the more value is', async () => {
    const newsvendor = await order('newsvendor');
    // Profit of the quarter is in cash already, so the buffer starts above zero.
    const liable = await Promise.all([0, 0.5, 1].map((bufferCounted) => order('limited-liability', { bufferCounted, cashUsd: 1e9 })));
    const careful = await Promise.all([1, 5, 20].map((value) => order('survival', { bufferCounted: 0 }, value)));
    evidence({
      id: 'P4',
      claim: 'order over median demand under limited liability, none, half, all of cash counted as lost in default',
      got: liable.map(digits).join(', '),
      expected: `falling, from above 1.02 times to no less than the ${digits(newsvendor)} of a newsvendor`,
      catches: 'limited liability that raises the order by less than 2 %',
    });
    evidence({
      id: 'P4',
      claim: 'order over median demand of a lab that would lose its value in default, value 1, 5, 20 times revenue',
      got: careful.map(digits).join(', '),
      expected: `falling, from below 0.9 times the ${digits(newsvendor)} of a newsvendor`,
      catches: 'a cost of bankruptcy that lowers the order by less than 10 %',
    });
    expect(at(liable, 0)).toBeGreaterThan(1.02 * newsvendor);
    expect(at(liable, 1)).toBeLessThan(at(liable, 0));
    expect(at(liable, 2)).toBeLessThanOrEqual(at(liable, 1));
    expect(at(liable, 2)).toBeGreaterThanOrEqual(newsvendor * (1 - 1e-9));
    expect(at(careful, 0)).toBeLessThan(0.9 * newsvendor);
    expect(at(careful, 1)).toBeLessThan(at(careful, 0));
    expect(at(careful, 2)).toBeLessThan(at(careful, 1));
  });
});

describe('P5: ruin in the trap', () => {
  const text = readFileSync(new URL('../../scenarios/trap.yaml', import.meta.url), 'utf8');
  const LEVELS = {
    margin: [0.5, 0.7, 0.9],
    bufferYears: [0, 0.5, 2],
    growth: [2, 5, 10],
    lagQuarters: [2, 4, 8],
    slipQuarters: [2, 4, 6],
  } as const;
  type Knob = keyof typeof LEVELS;
  const KNOBS = Object.keys(LEVELS) as Knob[];
  const NAMES: Readonly<Record<Knob, string>> = {
    margin: 'margin',
    bufferYears: 'buffer in years of revenue',
    growth: 'growth a year',
    lagQuarters: 'lag in quarters',
    slipQuarters: 'slip in quarters',
  };

  const base = loadScenario({ file: 'trap.yaml', text, resolve: () => undefined }).scenario;

  async function dies({ margin, bufferYears, growth, lagQuarters, slipQuarters }: Readonly<Record<Knob, number>>): Promise<boolean> {
    if (base === undefined) throw new Error('no scenario');
    const lab = {
      targetMarginStart: margin,
      targetMarginLong: margin,
      bufferYears,
      pipelineGrowthPerYear: growth,
      planGrowthPerYear: growth,
      leadQuarters: lagQuarters,
    };
    const scenario = { ...base, market: { ...base.market, demandGrowthPerYear: growth, slipQuarters }, labs: base.labs.map((l) => ({ ...l, ...lab })) };
    return labSeries(await runIt(scenario, { customers: 100, quarters: lagQuarters + slipQuarters + 6 }), 'alive', 0).at(-1) === 0;
  }

  it('never falls with growth, lag or slip, never rises with margin or buffer, and each of them decides somewhere', async () => {
    let grid: Record<Knob, number>[] = [{} as Record<Knob, number>];
    for (const knob of KNOBS) grid = grid.flatMap((row) => LEVELS[knob].map((value) => ({ ...row, [knob]: value })));
    const key = (row: Readonly<Record<Knob, number>>): string => KNOBS.map((knob) => row[knob]).join();
    const dead = new Map<string, boolean>();
    for (const row of grid) dead.set(key(row), await dies(row));
    for (const knob of KNOBS) {
      const safer = knob === 'margin' || knob === 'bufferYears';
      const share = LEVELS[knob].map((value) => grid.filter((row) => row[knob] === value && dead.get(key(row))).length / (grid.length / 3));
      const [never, wrong] = safer ? ['never rises', 'a default that a higher value brings'] : ['never falls', 'a default that a higher value averts'];
      evidence({
        id: 'P5',
        claim: `share of 81 markets in which the lab defaults, ${NAMES[knob]} ${LEVELS[knob].join(', ')}`,
        got: share.map(digits).join(', '),
        expected: `${never} in any of 162 pairs of markets, and moves by more than 0.05`,
        catches: `${wrong} in one market`,
      });
      for (const row of grid) {
        const next = LEVELS[knob][(LEVELS[knob] as readonly number[]).indexOf(row[knob]) + 1];
        if (next === undefined) continue;
        const [now, then] = [dead.get(key(row)), dead.get(key({ ...row, [knob]: next }))];
        expect(safer ? !now && then : now && !then, `${knob} to ${next} from ${key(row)}`).toBe(false);
      }
      expect(Math.abs(at(share, 2) - at(share, 0))).toBeGreaterThan(0.05);
    }
  });
});
