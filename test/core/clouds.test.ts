// Clouds: who keeps what of a customer's dollar, what an outage takes, and what a lab earns from its rival.
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../src/core/core.ts';
import type { Cloud, Scenario } from '../../src/model/scenario.ts';
import { monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt, runQuarter, type SomeLab, startIt, stepTo } from '../helpers/market.ts';

/** Labs of 1,000 units, each asked for 1,000 units of usage by a segment of its own, at a price of 3,900 / 0.3 USD. */
function rented(labs: readonly SomeLab[], clouds: readonly Partial<Cloud>[]): Scenario {
  const segments = labs.map((_, j) => ({ id: `s${j}`, realCustomers: 1_000, usagePerCustomer: 1 }));
  return aMarket({
    submodels: { ...ALL_OFF, clouds: 'on', rationing: 'on' },
    clouds: clouds.map((c) => ({ channelFee: 0, outageChance: 0, ...c })),
    segments,
    classes: segments.map(({ id }) => ({ segment: id })),
    labs: labs.map((lab, j) => ({
      strategy: 'plan',
      initialUnits: 1_000,
      leadQuarters: 1,
      termQuarters: 0,
      trainingShare: 0,
      staffPerRevenue: 0,
      targetMarginStart: 0.7,
      targetMarginLong: 0.7,
      ...lab,
      segments: { [`s${j}`]: { initialShare: 1, channelShare: 1, ...lab.segments?.own } },
    })),
  });
}

const SIZE = { customers: 1_000, quarters: 1 };
const at = (...shares: readonly number[]): NonNullable<SomeLab['clouds']> => Object.fromEntries(shares.map((share, c) => [`cloud-${c}`, { share }]));
const of = (instance: Instance, column: string, j: number): number => Number(instance.i64('lab', column)[j] ?? 0n);
const first = (outcome: Awaited<ReturnType<typeof runIt>>, column: string, j = 0): number => labSeries(outcome, column, j)[0] ?? Number.NaN;

describe('the value chain', () => {
  // Capacity at the market rent is 30 % of the price: what chips, sites and power cost.
  const COST = 0.3;
  const cloud: Partial<Cloud> = { rentFactor: 1.5, channelFee: 0.25, marginShare: 0.4 / 0.7 };
  const cases: readonly (readonly [string, Partial<Cloud>[], NonNullable<SomeLab['clouds']>, readonly [number, number, number]])[] = [
    ['rented from a cloud that resells', [cloud], at(1), [0.3, 0.4, 0.3]],
    ['on capacity at cost, sold by the lab itself', [{}], at(1), [0.7, 0, 0.3]],
    ['rented from a cloud of the same firm', [{ ...cloud, lab: 'lab-0' }], at(1), [0.7, 0, 0.3]],
  ];

  it('splits 30/40/30 between lab, cloud and cost where a lab rents, and 70/30 where lab and cloud are one (A3-24)', async () => {
    const table = [`${'of what customers pay, with capacity'.padEnd(48)}      lab    cloud     cost`];
    for (const [name, clouds, shares, [lab, theirs, cost]] of cases) {
      const outcome = await runIt(rented([{ clouds: shares }], clouds), SIZE);
      const spent = first(outcome, 'revenueCents');
      const [fee, rent, profit] = ['channelCents', 'computeCents', 'cloudProfitCents'].map((c) => first(outcome, c) / spent);
      const [kept, cloudKeeps] = [1 - (fee ?? 0) - (rent ?? 0) + (profit ?? 0), (fee ?? 0) + (rent ?? 0) - (profit ?? 0) - COST];
      table.push([name.padEnd(48), ...[kept, cloudKeeps, COST].map((x) => `${Math.abs(x * 100).toFixed(2)} %`.padStart(9))].join(''));
      // Revenue is rounded by a micro usage unit in a thousand, cents to 1e-9: an error of 1e-7 would show.
      expect(spent / 1_300_000_000).toBeCloseTo(1, 7);
      expect([kept, cloudKeeps, COST].map((x) => Number(x.toFixed(7)) + 0)).toEqual([lab, theirs, cost]);
      const change = first(outcome, 'cashCents') - 1e11;
      expect(change / spent).toBeCloseTo(lab, 7);
    }
    console.log(table.join('\n'));
  });

  it('charges rents and fees by where a lab stands, and fees only on what is sold through the channel', async () => {
    const own = { segments: { own: { channelShare: 0.5 } } };
    const outcome = await runIt(rented([{ clouds: at(0.25, 0.75), ...own }, {}], [{ rentFactor: 2, channelFee: 0.4 }, { channelFee: 0.2 }]), SIZE);
    // A quarter at twice the rent: 1.25 × 3,900 × 1,000. Half of 13 M USD sold through them at 0.25 × 0.4 + 0.75 × 0.2 = 0.25.
    expect([first(outcome, 'computeCents', 0), first(outcome, 'computeCents', 1)]).toEqual([487_500_000, 390_000_000]);
    expect(first(outcome, 'channelCents', 0) / 162_500_000).toBeCloseTo(1, 7);
    expect(first(outcome, 'channelCents', 1)).toBe(0);
  });
});

describe('a cloud that belongs to a lab', () => {
  const rivals = (more: Partial<Cloud>): Scenario =>
    rented([{ clouds: at(0, 1) }, { clouds: at(0.5, 0.5) }], [{ lab: 'lab-0', marginShare: 0.3, channelFee: 0.2, ...more }, { channelFee: 0.1 }]);

  it('earns for its owner on what the rival rents and sells there', async () => {
    const outcome = await runIt(rivals({}), SIZE);
    // The rival stands there with half: rent 1.95 M USD, and fees of 0.5 × 0.2 of 13 M; 30 % of both.
    expect(first(outcome, 'cloudProfitCents', 0) / (0.3 * (195_000_000 + 130_000_000))).toBeCloseTo(1, 7);
    expect(first(outcome, 'cloudProfitCents', 1)).toBe(0);
    const alone = await runIt(rented([{ clouds: at(0, 1) }, { clouds: at(0.5, 0.5) }], [{ channelFee: 0.2 }, { channelFee: 0.1 }]), SIZE);
    expect(first(outcome, 'cashCents', 0) - first(alone, 'cashCents', 0)).toBe(first(outcome, 'cloudProfitCents', 0));
    expect(first(outcome, 'cashCents', 1)).toBe(first(alone, 'cashCents', 1));
  });

  it('in a conflict takes no orders of the rival, which then gets only what its other clouds take', async () => {
    const grows = (refusesRivals: number): Scenario => {
      const scenario = rivals({ refusesRivals });
      return {
        ...scenario,
        labs: scenario.labs.map((lab, j) => ({
          ...lab,
          planGrowthPerYear: 16,
          clouds: { 'cloud-0': { share: j === 0 ? 1 : 0.6 }, 'cloud-1': { share: j === 0 ? 0 : 0.4 } },
        })),
      };
    };
    const [peace, conflict] = await Promise.all([0, 1].map((refuses) => runIt(grows(refuses), SIZE)));
    if (peace === undefined || conflict === undefined) throw new Error('no runs');
    expect([0, 1].map((j) => first(peace, 'orderUnits', j))).toEqual([1_000, 1_000]);
    expect([0, 1].map((j) => first(conflict, 'orderUnits', j))).toEqual([1_000, 400]);
  });
});

describe('an outage', () => {
  const HOURS = 219; // a tenth of a quarter
  const servable = async (shares: NonNullable<SomeLab['clouds']>, failover: number): Promise<number> => {
    const instance = await startIt(rented([{ clouds: shares, failover }], [{ outageChance: 1, outageHours: HOURS }, { outageHours: HOURS }, {}]), SIZE);
    runQuarter(instance, 0);
    return of(instance, 'servableMicro', 0) / 1e9;
  };

  for (const [shares, failover, kept] of [
    [[1, 0, 0], 1, 0.9],
    [[0.5, 0.5, 0], 0, 0.95],
    [[0.5, 0.5, 0], 0.7, 0.985],
    [[0.5, 0.5, 0], 1, 1],
    [[0.9, 0.1, 0], 1, 0.92],
    [[0.4, 0.3, 0.3], 1, 1],
    [[0, 0.5, 0.5], 0, 1],
    [[0, 0, 0], 0, 1],
  ] as const)
    it(`of a tenth of the quarter leaves ${kept} of capacity to a lab with shares ${shares.join('/')} and a failover of ${failover}`, async () => {
      expect(await servable(at(...shares), failover)).toBeCloseTo(kept, 8);
    });

  it('does not reach sites of a lab’s own', async () => {
    const scenario = rented([{ clouds: at(1, 0), ownShare: 0.6 }], [{ outageChance: 1, outageHours: HOURS }, {}]);
    const instance = await startIt({ ...scenario, submodels: { ...scenario.submodels, ownership: 'on' } }, SIZE);
    runQuarter(instance, 0);
    expect(of(instance, 'servableMicro', 0) / 1e9).toBeCloseTo(0.96, 8);
  });

  it('takes its hours from what customers get: a lab at one cloud turns them away, one at two does not', async () => {
    const outcome = await runIt(rented([{ clouds: at(1, 0) }, { clouds: at(0.5, 0.5), failover: 1 }], [{ outageChance: 1, outageHours: HOURS }, {}]), SIZE);
    const turned = [0, 1].map((j) => first(outcome, 'turnedMicro', j) / first(outcome, 'demandMicro', j));
    expect(turned[0]).toBeCloseTo(0.1, 5);
    expect(turned[1]).toBe(0);
    expect(outcome.recording.events.filter((e) => e.kind === 'outage').map((e) => e.text)).toEqual(['Cloud 0 is down for 219 hours']);
  });

  it('comes as often as its chance says, at each cloud on its own', async () => {
    const [clouds, quarters, chance] = [8, 500, 0.1];
    const outcome = await runIt(
      rented(
        [{}],
        Array.from({ length: clouds }, () => ({ outageChance: chance })),
      ),
      { customers: 10, quarters },
    );
    const outages = outcome.recording.events.filter((e) => e.kind === 'outage');
    const estimate = (name: string, got: number, expected: number, n: number) => ({ name, got, expected, sd: Math.sqrt(expected * (1 - expected)), n });
    const both = Array.from({ length: quarters }, (_, q) => outages.filter((e) => e.quarter === q && e.figure < 2).length === 2);
    expect(
      monteCarlo('outage', `frequency of outages at a chance of ${chance} a cloud and quarter`, [
        estimate('outages', outages.length / (clouds * quarters), chance, clouds * quarters),
        estimate('outages of clouds 0 and 1 together', both.filter(Boolean).length / quarters, chance ** 2, quarters),
      ]),
    ).toEqual([]);
  });
});

describe('clouds', () => {
  it('keep what they take in, to the cent', async () => {
    const instance = await startIt(rented([{ clouds: at(1, 0) }, { clouds: at(0.3, 0.7) }], [{ lab: 'lab-1', channelFee: 0.3 }, { channelFee: 0.2 }]), SIZE);
    const CLOUDS = 3;
    stepTo(instance, 4);
    const taken = 4 * [0, 1].reduce((sum, j) => sum + of(instance, 'computeCents', j) + of(instance, 'channelCents', j), 0);
    const passed = 4 * of(instance, 'cloudProfitCents', 1);
    expect(passed).toBeGreaterThan(0);
    expect(Number(instance.i64('account', 'balanceCents')[CLOUDS])).toBe(taken - passed);
    expect(Number(instance.i64('cloud', 'takenCents')[0]) + Number(instance.i64('cloud', 'takenCents')[1])).toBe(taken / 4);
  });
});
