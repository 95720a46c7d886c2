// Signs of the order rules, with sizes: P2 to P5 of the list of properties.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/model/load-scenario.ts';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt, type SomeLab } from '../helpers/market.ts';
import { changes, effectOf, paired, sdOf, written } from './effect.ts';

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
    const rows: string[] = [];
    const means: number[] = [];
    for (const utility of [-40, 0, 40]) {
      const runs = await Promise.all(Array.from({ length: 16 }, (_, i) => capacity(utility, 1, i + 1)));
      const effect = effectOf(runs.map((r) => r.units));
      means.push(effect.mean);
      rows.push(`  spill ${(runs.reduce((a, r) => a + r.spilled, 0) / 16).toFixed(2)}: capacity over demand ${written(effect)}`);
    }
    const effect = await paired(16, async (seed, spills) => (await capacity(spills ? 40 : -40, 1, seed)).units);
    const blind = await paired(16, async (seed, spills) => (await capacity(spills ? 40 : -40, 0, seed)).units);
    console.log(`P2\n${rows.join('\n')}\n  all spill less none: ${written(effect)}; where spill is not counted: ${written(blind)}`);
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
    const rows: string[] = [];
    const runs = new Map<string, number[]>();
    for (const weight of [0, 0.5, 1])
      for (const lead of [2, 4, 8]) {
        const sds = await Promise.all(Array.from({ length: 16 }, (_, i) => volatility(lead, weight, i + 1)));
        runs.set(`${weight} ${lead}`, sds);
        rows.push(`  weight ${weight}, lead ${lead}: sd of quarterly growth of capacity ${written(effectOf(sds))}`);
      }
    const less = (a: string, b: string) => effectOf((runs.get(a) ?? []).map((x, i) => x - at(runs.get(b) ?? [], i)));
    const [ignored, counted, both] = [less('0 8', '0 2'), less('1 8', '1 2'), less('0 8', '1 8')];
    console.log(
      `P3, own pipeline\n${rows.join('\n')}\n  lead 8 less 2: ignored ${written(ignored)}, counted ${written(counted)}\n  lead 8, ignored less counted: ${written(both)}`,
    );
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
    const rows: string[] = [];
    const runs = new Map<number, { swings: number; excess: number }[]>();
    for (const neglect of [0, 0.5, 1]) {
      const all = await Promise.all(Array.from({ length: 16 }, (_, i) => industry(neglect, i + 1)));
      runs.set(neglect, all);
      rows.push(
        `  neglect ${neglect}: sd of quarterly growth ${written(effectOf(all.map((r) => r.swings)))}, excess ${written(effectOf(all.map((r) => r.excess)))}`,
      );
    }
    const added = (what: 'swings' | 'excess') => effectOf((runs.get(1) ?? []).map((r, i) => r[what] - (runs.get(0)?.[i]?.[what] ?? Number.NaN)));
    const [swings, excess] = [added('swings'), added('excess')];
    console.log(`P3, rivals\n${rows.join('\n')}\n  neglected less counted: ${written(swings)}, excess ${written(excess)}`);
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
    console.log(
      `P4, order over median: newsvendor ${newsvendor.toFixed(3)}; limited liability, cash counted none, half, all ${liable.map((x) => x.toFixed(3)).join(', ')}; survival at 1, 5, 20 times revenue ${careful.map((x) => x.toFixed(3)).join(', ')}`,
    );
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
    const rows: string[] = [];
    for (const knob of KNOBS) {
      const safer = knob === 'margin' || knob === 'bufferYears';
      const share = LEVELS[knob].map((value) => grid.filter((row) => row[knob] === value && dead.get(key(row))).length / (grid.length / 3));
      rows.push(`  ${knob} ${LEVELS[knob].join(', ')}: ${share.map((x) => `${(100 * x).toFixed(0)} %`).join(', ')} of 81 defaults`);
      for (const row of grid) {
        const next = LEVELS[knob][(LEVELS[knob] as readonly number[]).indexOf(row[knob]) + 1];
        if (next === undefined) continue;
        const [now, then] = [dead.get(key(row)), dead.get(key({ ...row, [knob]: next }))];
        expect(safer ? !now && then : now && !then, `${knob} to ${next} from ${key(row)}`).toBe(false);
      }
      expect(Math.abs(at(share, 2) - at(share, 0))).toBeGreaterThan(0.05);
    }
    console.log(`P5, ${grid.length} markets\n${rows.join('\n')}`);
  });
});
