// The second lab: customers count once, their usage counts where it is served, and none is lost or made.
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../src/core/core.ts';
import { CoreTrap } from '../../src/core/trap.ts';
import { runMarket } from '../../src/engine/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Values } from '../../src/schema/groups.ts';
import { MAX_SEGMENTS } from '../../src/schema/limits.ts';
import { monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, coreOf, labSeries, runIt, runQuarter, type SomeLab, startIt } from '../helpers/market.ts';
import { type Estimate, oracleRows } from '../helpers/oracle.ts';

const N = 200_000;
/** Base usage of an average customer. */
const UNIT = 4_096;

interface Some {
  readonly utilities: readonly number[];
  readonly classes?: Partial<Values<'classes'>>;
  readonly submodels?: Partial<Values<'submodels'>>;
  readonly labs?: readonly SomeLab[];
}

/** Labs that nobody is loyal to, with room for all; usage is counted in customers. */
const market = ({ utilities, classes, submodels, labs }: Some): Scenario =>
  aMarket({
    submodels: { ...ALL_OFF, choice: 'on', secondLab: 'on', ...submodels },
    segments: [{ id: 's', realCustomers: N, usagePerCustomer: 1 }],
    classes: [{ segment: 's', baseUtility: 40, qualityTaste: 0, priceSensitivity: 0, waitAversion: 0, switchingCost: 0, ...classes }],
    labs: utilities.map((focus, j) => ({
      initialUnits: 2 * N,
      trainingShare: 0,
      ...labs?.[j],
      segments: { s: { focus, initialShare: 1 / (utilities.length + 1) } },
    })),
  });

const customersOf = (instance: Instance, lab: number): number => Number(instance.i64('lab', 'customers')[lab] ?? 0n);
const usageOf = (instance: Instance, lab: number): number => Number(instance.i64('labSegment', 'baseUsage')[lab * MAX_SEGMENTS] ?? 0n);
const outsideOf = (instance: Instance): number => Number(instance.i64('market', 'outside')[0] ?? 0n);
const micro = (instance: Instance, column: string, lab: number): number => Number(instance.i64('lab', column)[lab] ?? 0n);
const total = (instance: Instance, labs: number, of: (instance: Instance, lab: number) => number): number =>
  Array.from({ length: labs }, (_, j) => of(instance, j)).reduce((sum, x) => sum + x, 0);

async function eachQuarter(scenario: Scenario, quarters: number, look: (instance: Instance, quarter: number) => void): Promise<void> {
  const instance = await startIt(scenario, { customers: N });
  for (let q = 0; q < quarters; q++) {
    runQuarter(instance, q);
    look(instance, q);
  }
}

describe('a second lab', () => {
  for (const sigma of [0, 0.25, 0.5, 1])
    it(`of two labs, each serves ${sigma} of what the other’s customers use and the rest of its own, to the unit`, async () => {
      await eachQuarter(market({ utilities: [0.7, 0], classes: { secondShare: sigma, contractQuarters: 2 } }), 6, (instance, q) => {
        // Until contracts of two quarters have ended once, half of the customers have chosen no second.
        if (q === 0) return;
        for (const j of [0, 1]) expect(usageOf(instance, j)).toBe(UNIT * ((1 - sigma) * customersOf(instance, j) + sigma * customersOf(instance, 1 - j)));
      });
    });

  it('of two labs alike, each serves half', async () => {
    const found: Estimate[] = [];
    await eachQuarter(market({ utilities: [0, 0], classes: { usageSd: 0.5, secondShare: 0.3 } }), 3, (instance, q) => {
      const got = usageOf(instance, 0) / (usageOf(instance, 0) + usageOf(instance, 1));
      // Usage is lognormal: its mean square is e^(0.25); a customer moves (1 − 2 × 0.3) of it between the labs.
      found.push({ name: `quarter ${q}`, got, expected: 0.5, sd: 0.5 * 0.4 * Math.sqrt(Math.exp(0.25)), n: N });
    });
    expect(monteCarlo('second lab', 'share of usage that each of two equal labs serves, second share 0.3', found)).toEqual([]);
  });

  for (const { inputs, expected } of oracleRows<{ V: number[] }, { p: Record<string, number> }>('C01-mc'))
    it(`is chosen by the logit among all but the first, at utilities ${inputs.V.join(', ')}`, async () => {
      const p = inputs.V.map((_, j) => expected.p[`lab${j + 1}`] ?? Number.NaN);
      const none = expected.p.outside ?? Number.NaN;
      await eachQuarter(market({ utilities: inputs.V, classes: { baseUtility: 0, secondShare: 1 } }), 1, (instance) => {
        const estimates = p.map((own, j) => {
          // All usage is with the second lab where there is one, and with the first where buying nothing was drawn.
          const fromOthers = p.reduce((sum, first, f) => (f === j ? sum : sum + (first * own) / (1 - first)), 0);
          const share = fromOthers + (own * none) / (1 - own);
          return { name: `lab ${j}`, got: usageOf(instance, j) / UNIT / N, expected: share, sd: Math.sqrt(share * (1 - share)), n: N };
        });
        expect(monteCarlo('C01 second lab', `usage with a second lab drawn by the logit, utilities ${inputs.V.join(', ')}`, estimates)).toEqual([]);
      });
    });

  it('among many labs, two that all customers want have each other’s, but for one draw in 2^8 that never found the other', async () => {
    const found: Estimate[] = [];
    await eachQuarter(market({ utilities: [0, 0, ...Array.from({ length: 12 }, () => -40)], classes: { secondShare: 1 } }), 2, (instance, q) => {
      const [a, b] = [customersOf(instance, 0) / N, customersOf(instance, 1) / N];
      const miss = 2 ** -8;
      const got = usageOf(instance, 0) / UNIT / N;
      found.push({ name: `quarter ${q}`, got, expected: b * (1 - miss) + a * miss, sd: Math.sqrt(miss), n: N });
    });
    expect(
      monteCarlo('second lab', 'usage of each of two labs that all want among fourteen: the other’s customers, but for 2^−8 who never found it', found),
    ).toEqual([]);
  });

  it('changes no customer’s first lab: customers are counted as without it', async () => {
    const some = { utilities: [1, 0.5, 0], classes: { switchingCost: 1, usageSd: 1, baseUtility: 1 } };
    const [on, off] = await Promise.all((['on', 'off'] as const).map((secondLab) => runIt(market({ ...some, submodels: { secondLab } }), { quarters: 8 })));
    if (on === undefined || off === undefined) throw new Error('no runs');
    for (const j of [0, 1, 2]) {
      expect(labSeries(on, 'customers', j)).toEqual(labSeries(off, 'customers', j));
      expect(labSeries(on, 'demandMicro', j)).not.toEqual(labSeries(off, 'demandMicro', j));
    }
  });

  it('comes with entry into the market, not only when contracts end', async () => {
    const classes = { initialAdopted: 0, innovationPerYear: 1, secondShare: 1 };
    await eachQuarter(market({ utilities: [0.7, 0], classes, submodels: { choice: 'off', adoption: 'on' } }), 6, (instance, q) => {
      for (const j of [0, 1]) expect(usageOf(instance, j)).toBe(UNIT * customersOf(instance, 1 - j));
      if (q > 0) expect(customersOf(instance, 0)).toBeGreaterThan(0);
    });
  });

  it('is a customer’s only one where there is one lab', async () => {
    await eachQuarter(market({ utilities: [0], classes: { secondShare: 1, baseUtility: 0 } }), 3, (instance) => {
      expect(usageOf(instance, 0)).toBe(UNIT * customersOf(instance, 0));
    });
  });
});

describe('a shortage with second labs', () => {
  const short: Some = {
    utilities: [1, 0.5, 0],
    classes: { baseUtility: 1, secondShare: 0.4, usageSd: 0.7, contractQuarters: 2, switchingCost: 1, leaveAfterSpill: 0.5 },
    submodels: { rationing: 'on' },
    labs: [{ initialUnits: 0.15 * N }, { initialUnits: 0.25 * N }, { initialUnits: 0.5 * N }],
  };

  it('serves no more than there is, up to the last lottery bin, and loses no usage', async () => {
    let all = -1;
    let full = 0;
    await eachQuarter(market(short), 10, (instance) => {
      for (const j of [0, 1, 2]) expect(micro(instance, 'servedMicro', j)).toBeLessThanOrEqual(micro(instance, 'servableMicro', j));
      const lost = Number(instance.i64('market', 'unservedMicro')[0] ?? 0n);
      expect(total(instance, 3, (i, j) => micro(i, 'servedMicro', j)) + lost).toBe(total(instance, 3, (i, j) => micro(i, 'demandMicro', j)));
      expect(total(instance, 3, customersOf) + outsideOf(instance)).toBe(N);
      const sum = Number(instance.i64('segment', 'baseUsage')[0] ?? 0n);
      if (all >= 0) expect(sum).toBe(all);
      all = sum;
      // A full lab serves all that it has, but for what one lottery bin of the last tier rounds away.
      if (micro(instance, 'turnedMicro', 0) === 0) return;
      full++;
      expect(micro(instance, 'servedMicro', 0) / micro(instance, 'servableMicro', 0)).toBeGreaterThan(0.999);
    });
    expect(full).toBeGreaterThan(5);
  });

  it('lets a part that a full second lab turned away move on without the customer', async () => {
    // Lab 1 can serve nobody, and nobody waits for it: whoever drew it moves on, with that part alone.
    const scenario = market({
      utilities: [0, 0, 0],
      classes: { secondShare: 0.25, leaveAfterSpill: 1, switchingCost: 12, switchingRampQuarters: 0.01 },
      submodels: { rationing: 'on' },
      labs: [{}, { initialUnits: 0 }, {}],
    });
    await eachQuarter(scenario, 4, (instance) => {
      expect(usageOf(instance, 1) / UNIT / N).toBeLessThan(0.01);
      expect(total(instance, 3, usageOf)).toBe(UNIT * N);
      expect(micro(instance, 'turnedMicro', 1)).toBe(micro(instance, 'demandMicro', 1));
    });
  });

  it('a trap stops a market in which usage was lost', async () => {
    const instance = await startIt(market(short), { customers: N });
    runQuarter(instance, 0);
    const usage = instance.i64('segment', 'startUsage');
    usage[0] = (usage[0] ?? 0n) + 1n;
    expect(() => runQuarter(instance, 1)).toThrow(CoreTrap);
  });
});

/** Entry, regions, trust and second labs in a market that rations and loses a lab. */
const busy = (labs: number): Scenario =>
  aMarket({
    submodels: { entry: 'on', access: 'on', trust: 'on', secondLab: 'on', focusDrift: 'on' },
    capital: { poolUsd: 1e6, debtLimitQuarters: 0 },
    segments: [
      { id: 'firms', realCustomers: 1e6, usagePerCustomer: 0.02, capabilityElasticity: 1 },
      { id: 'people', realCustomers: 1e8, usagePerCustomer: 0.0002 },
    ],
    classes: [
      {
        segment: 'firms',
        usageSd: 1,
        contractQuarters: 4,
        switchingCost: 3,
        initialAdopted: 0.3,
        initialTenureQuarters: 8,
        imitationPerYear: 1,
        region: 'europe',
      },
      { segment: 'people', usageSd: 0.5, switchingCost: 1, initialAdopted: 0.2, initialTenureQuarters: 3, imitationPerYear: 2 },
    ],
    labs: Array.from({ length: labs }, (_, j) => ({
      strategy: (['p10', 'newsvendor', 'yolo'] as const)[j % 3] ?? 'yolo',
      initialUnits: 14_000 / labs,
      cashUsd: j === 0 ? 5e6 : 1e8,
      marketValueUsd: j === 0 ? 1e6 : 1e10,
      staffFixedUsd: j === 0 ? 5e7 : 0,
      quality: -j * 0.05,
      accessEurope: j === 1 ? 0.4 : 1,
      segments: { firms: { initialShare: 0.9 / labs, focusLong: j * 0.1 }, people: { initialShare: 0.9 / labs } },
    })),
  });

describe('with second labs, renewal, regions and trust together', () => {
  for (const labs of [4, 12, 14]) {
    it(`${labs} labs: the SIMD build, its scalar twin and the debug build agree in every quarter`, async () => {
      const size = { customers: 6_001, quarters: 20, seed: 3 };
      const [simd, scalar, debug] = await Promise.all((['core', 'core.scalar', 'core.debug'] as const).map((build) => runIt(busy(labs), size, build)));
      expect(scalar?.recording.quarterHashes).toEqual(simd?.recording.quarterHashes);
      expect(debug?.recording.quarterHashes).toEqual(simd?.recording.quarterHashes);
      expect(scalar?.recording.columnHash).toEqual(simd?.recording.columnHash);
    });

    it(`${labs} labs: 1, 2, 7 and 64 shards agree in every quarter, through shortages and a default`, async () => {
      const request = { scenario: busy(labs), seed: 7, quarters: 24, customers: 5_003 };
      const whole = await runMarket(await coreOf(), request, { now: () => 0 });
      expect(new Set(whole.recording.events.map((e) => e.kind))).toEqual(new Set([...whole.recording.events.map((e) => e.kind), 'rationed', 'default']));
      for (const shards of [1, 2, 7, 64]) {
        const outcome = await runMarket(await coreOf(), request, { now: () => 0, shards });
        expect(outcome.recording.quarterHashes).toEqual(whole.recording.quarterHashes);
        expect(outcome.recording.columnHash).toEqual(whole.recording.columnHash);
      }
    });
  }

  it('nobody’s first or second part stays with a lab that defaulted', async () => {
    const outcome = await runIt(busy(4), { customers: 5_003, quarters: 24, seed: 7 });
    const alive = labSeries(outcome, 'alive', 0);
    const died = alive.indexOf(0);
    expect(died).toBeGreaterThanOrEqual(0);
    expect(labSeries(outcome, 'demandMicro', 0)[died]).toBeGreaterThan(0);
    expect(new Set(labSeries(outcome, 'demandMicro', 0).slice(died + 1))).toEqual(new Set([0]));
  });
});
