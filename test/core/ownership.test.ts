// Sites of a lab's own: what they cost, when it is paid, and what becomes of them.
import { describe, expect, it } from 'vitest';
import { closedForms, monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt, type SomeLab, type SomeMarket } from '../helpers/market.ts';
import { oracleRows } from '../helpers/oracle.ts';

const HOURS_A_QUARTER = 8760 / 4;
const owned = { ...ALL_OFF, ownership: 'on' } as const;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** One order in quarter 0. Training uses what nobody buys, so that no site stands idle. */
const once: SomeLab = {
  strategy: 'plan',
  initialUnits: 1_009,
  planGrowthPerYear: 5,
  planLastQuarter: 0,
  leadQuarters: 5,
  termQuarters: 0,
  ownShare: 1,
  trainingShare: 0.95,
};
const sites = { capexPerUnitUsd: 57_000.01, upkeepUsd: 770.13, overrunSd: 0, lifeQuarters: 7 };

const run = (some: SomeMarket, quarters = 16) => runIt(aMarket({ submodels: owned, labs: [once], ...some }), { customers: 10, quarters });

describe('an owned unit', () => {
  it('is paid in equal stages over the lead and depreciated over its life, each to the cent', async () => {
    // A lab that orders nothing has the same sites at the start and under way: the difference is the order.
    const [building, idle] = await Promise.all([run({ supply: sites }), run({ supply: sites, labs: [{ ...once, strategy: 'yolo' }] })]);
    const ofOrder = (column: string): number[] => labSeries(building, column, 0).map((cents, q) => cents - (labSeries(idle, column, 0)[q] ?? 0));
    const units = labSeries(building, 'orderUnits', 0)[0] ?? 0;
    expect(units).toBeGreaterThan(1_000);
    const price = Math.round(units * 57_000.01 * 100);
    const [capex, worn, upkeep] = ['capexCents', 'depreciationCents', 'upkeepCents'].map(ofOrder) as [number[], number[], number[]];
    // Equal stages in quarters 1 to 5, equal depreciation in quarters 5 to 11; a cent lost anywhere would be seen.
    expect(sum(capex)).toBe(price);
    expect(capex.map((cents) => Math.round(cents / (price / 5)))).toEqual([0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for (const cents of capex.slice(1, 6)) expect(Math.abs(cents - price / 5)).toBeLessThan(3);
    expect(sum(worn)).toBe(price);
    for (const cents of worn.slice(5, 12)) expect(Math.abs(cents - price / 7)).toBeLessThan(3);
    expect(ofOrder('ownedUnits')).toEqual([0, 0, 0, 0, 0, units, units, units, units, units, units, units, 0, 0, 0, 0]);
    expect(labSeries(building, 'siteCents', 0).at(-1)).toBe(0);
    // Upkeep runs while the unit is in service and is cash; depreciation is not.
    expect(upkeep).toEqual(ofOrder('ownedUnits').map((u) => Math.floor(u * 77_013)));
  });

  it('that is under way at the start is paid for in the stages that are left', async () => {
    const lab: SomeLab = { ...once, strategy: 'yolo', pipelineGrowthPerYear: 16, leadQuarters: 2 };
    const outcome = await run({ supply: { ...sites, lifeQuarters: 200 }, labs: [lab] });
    // Capacity doubles in quarter 1: of two stages, those of quarters 0 and 1 are still to come.
    expect(labSeries(outcome, 'ownedUnits', 0)[1]).toBe(2_018);
    expect(labSeries(outcome, 'capexCents', 0).slice(0, 3)).toEqual([Math.round((1_009 * 5_700_001) / 2 - 0.5), Math.round((1_009 * 5_700_001) / 2), 0]);
  });

  it('costs what was agreed times a lognormal factor with the declared spread', async () => {
    const labs = Array.from({ length: 250 }, () => ({ ...once, leadQuarters: 1, initialUnits: 1e6 }));
    const logs: number[] = [];
    for (let seed = 1; seed <= 8; seed++) {
      const outcome = await runIt(aMarket({ submodels: owned, supply: { ...sites, overrunSd: 0.3 }, labs }), { seed, customers: 10, quarters: 3 });
      labs.forEach((_, j) => {
        const extra = labSeries(outcome, 'overrunCents', j)[1] ?? Number.NaN;
        const paid = labSeries(outcome, 'capexCents', j)[1] ?? Number.NaN;
        logs.push(Math.log(paid / (paid - extra)));
      });
    }
    const n = logs.length;
    // 2,000 orders: a mean that is off by 0.03, or a spread by 0.02, would be seen.
    const squares = { name: 'square', got: sum(logs.map((x) => x * x)) / n, expected: 0.09, sd: 0.09 * Math.SQRT2, n };
    const mean = { name: 'mean', got: sum(logs) / n, expected: 0, sd: 0.3, n };
    expect(monteCarlo('overrun', 'log of what a site costs over what was agreed, sd 0.3: mean and mean square', [mean, squares])).toEqual([]);
  }, 60_000);

  for (const { inputs, expected } of oracleRows<{ allIn: number; years: number; load: number }, { rentPerHour: number }>('C54'))
    it(`C54: for ${inputs.allIn} USD over ${inputs.years} years at a load of ${inputs.load}, renting costs the same at ${expected.rentPerHour.toFixed(4)} USD an hour`, async () => {
      const life = inputs.years * 4;
      // A fifth of the all-in cost is upkeep, paid while the unit lives.
      const supply = { capexPerUnitUsd: 0.8 * inputs.allIn, upkeepUsd: (0.2 * inputs.allIn) / life, overrunSd: 0, lifeQuarters: life };
      const rentUsd = expected.rentPerHour * HOURS_A_QUARTER * inputs.load;
      const lab: SomeLab = { strategy: 'plan', initialUnits: 10_000, leadQuarters: 2, trainingShare: 0.95, termQuarters: life, cashUsd: 1e13 };
      const outcome = await runIt(aMarket({ submodels: owned, supply: { ...supply, rentUsd }, labs: [{ ...lab, ownShare: 1 }, lab] }), {
        customers: 10,
        quarters: 2 * life,
      });
      const perHour = (marketSeries(outcome, 'ownedUnitCostMicros')[0] ?? 0) / 1e6 / HOURS_A_QUARTER / inputs.load;
      const total = (columns: readonly string[], j: number): number => sum(columns.flatMap((column) => labSeries(outcome, column, j)));
      const owning = total(['depreciationCents', 'upkeepCents'], 0);
      const renting = total(['computeCents'], 1);
      const claim = `owning at ${inputs.allIn} USD a unit over ${inputs.years} years at a load of ${inputs.load}: cost an hour in USD, and bills over those of renting at that`;
      // A micro-dollar a quarter is the grain of the price.
      const compared = {
        'USD/h': { got: perHour, expected: expected.rentPerHour, absolute: 5e-9 },
        'own/rent': { got: owning / renting, expected: 1, absolute: 5e-9 },
      };
      expect(closedForms('C54', claim, compared)).toEqual([]);
      expect(total(['computeCents'], 0) + total(['upkeepCents', 'capexCents'], 1)).toBe(0);
    });
});

describe('whoever owns', () => {
  it('orders more at the same price where owning costs less than rent, and less where it costs more', async () => {
    const want = async (ownShare: number, capexPerUnitUsd: number): Promise<number> => {
      const lab: SomeLab = { strategy: 'newsvendor', initialUnits: 1e6, ownShare, segments: { s: { initialShare: 1 } } };
      const outcome = await run({ supply: { capexPerUnitUsd }, segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 0.7 }], labs: [lab] }, 1);
      return labSeries(outcome, 'targetUnits', 0)[0] ?? Number.NaN;
    };
    const [tenant, cheap, dear] = await Promise.all([want(0, 20_000), want(1, 20_000), want(1, 90_000)]);
    expect(cheap).toBeGreaterThan(tenant * 1.02);
    expect(dear).toBeLessThan(tenant / 1.02);
  });

  it('gives up the oldest vintages first when rents fall below their upkeep, and writes them off', async () => {
    // Half the upkeep for each later year: the oldest of eight vintages costs 200 · 2^(7/4) = 673 USD, the youngest 200.
    const supply = { ...sites, upkeepUsd: 200, upkeepGrowthPerYear: 0.5, lifeQuarters: 8, rentUsd: 1_000, rentGrowthPerYear: 0.1 };
    const lab: SomeLab = { ...once, strategy: 'yolo', initialUnits: 8_000, trainingShare: 0.95, cashUsd: 1e12 };
    const outcome = await run({ supply, labs: [lab] }, 6);
    const [stranded, lost] = ['strandedUnits', 'writeOffCents'].map((column) => labSeries(outcome, column, 0)) as [number[], number[]];
    // Rent is 562, 316, 178 USD in quarters 1 to 3. Load is 0.95 for the oldest and full for the next, since work moves over. The vintage of quarter v
    // costs 200 · 2^(−v/4): of −6 to 0 only −6 (566) is above 534; of −5 to 1, −5, −4 and −3 (476, 400, 336); of −2 to 2, −2, −1 and 0 (283, 238, 200).
    expect(stranded.slice(0, 4)).toEqual([0, 1_000, 3_000, 3_000]);
    expect(lost.map((cents) => cents > 0).slice(0, 4)).toEqual([false, true, true, true]);
    expect(outcome.recording.events.filter((e) => e.kind === 'stranded').length).toBe(stranded.filter((units) => units > 0).length);
  });

  it('gives up idle sites, the oldest first, until the load of the rest pays for their upkeep', async () => {
    // Upkeep is 0.65 of rent and half of 8,000 units are used: the rest is used enough once 4,000 / capacity is 0.65 or more, at 6,000 units.
    const supply = { ...sites, rentUsd: 1_000, upkeepUsd: 650, lifeQuarters: 8 };
    const lab: SomeLab = { ...once, strategy: 'yolo', initialUnits: 8_000, leadQuarters: 1, trainingShare: 0.5, cashUsd: 1e12 };
    const outcome = await run({ supply, labs: [lab] }, 2);
    expect(labSeries(outcome, 'strandedUnits', 0)).toEqual([0, 2_000]);
    // Of eight vintages of 1,000 units those of age 7 and 6 are given up, with one and two eighths of their price in the books.
    expect(labSeries(outcome, 'writeOffCents', 0)[1]).toBe((1_000 * 5_700_001 * 3) / 8);
  });

  it('loses everything in a default: sites, stages and orders', async () => {
    const outcome = await run({ submodels: { ...owned, exit: 'on' }, supply: sites, labs: [{ ...once, cashUsd: 1e7 }] });
    const dead = labSeries(outcome, 'alive', 0).indexOf(0);
    expect(dead).toBeGreaterThan(0);
    for (const column of ['ownedUnits', 'ownedPipelineUnits', 'siteCents', 'capacityUnits']) expect(labSeries(outcome, column, 0)[dead], column).toBe(0);
    for (const column of ['capexCents', 'upkeepCents', 'depreciationCents']) expect(sum(labSeries(outcome, column, 0).slice(dead + 1)), column).toBe(0);
    expect(outcome.recording.events.find((e) => e.kind === 'default')?.text).toContain('own sites');
  });
});
