// Stages of an order: what a deposit moves and does not change, and how late deliveries are.
import { describe, expect, it } from 'vitest';
import { monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt, type SomeLab } from '../helpers/market.ts';

/** One order in quarter 0, from nothing under way. */
const once: SomeLab = {
  strategy: 'plan',
  initialUnits: 1_000,
  planGrowthPerYear: 7,
  planLastQuarter: 0,
  leadQuarters: 3,
  termQuarters: 12,
  trainingShare: 0,
  cashUsd: 1e12,
};

const market = (lab: SomeLab, delayChance: number, stages: 'on' | 'off' = 'on') =>
  aMarket({ submodels: { ...ALL_OFF, stages }, supply: { delayChance, rentUsd: 3901.37 }, labs: [lab] });

const run = (lab: SomeLab, delayChance: number, stages?: 'on' | 'off') => runIt(market(lab, delayChance, stages), { customers: 10, quarters: 24 });

describe('a deposit', () => {
  for (const [depositShare, termQuarters] of [
    [0.15, 12],
    [1, 12],
    [0.333, 2],
    [1, 0],
  ] as const)
    it(`of ${depositShare} of the first year (term ${termQuarters}) moves payments forward and changes no total, to the cent`, async () => {
      const lab = { ...once, termQuarters, depositShare };
      const [without, withDeposit] = await Promise.all([run(lab, 0, 'off'), run(lab, 0)]);
      const [paid, used] = ['depositPaidCents', 'creditedCents'].map((column) => labSeries(withDeposit, column, 0)) as [number[], number[]];
      const bill = 3901.37 * (labSeries(withDeposit, 'orderUnits', 0)[0] ?? 0) * 100;
      // The smallest error caught is a cent: of the deposit itself, and in every quarter of what was paid.
      expect(paid[0]).toBe(Math.floor(depositShare * (termQuarters === 2 ? 2 : 4) * Math.floor(bill + 0.5)));
      expect(paid[0]).toBeGreaterThan(0);
      let ahead = 0;
      const cash = labSeries(withDeposit, 'cashCents', 0);
      labSeries(without, 'cashCents', 0).forEach((expected, q) => {
        ahead += (paid[q] ?? 0) - (used[q] ?? 0);
        expect(expected - (cash[q] ?? Number.NaN), `quarter ${q}`).toBe(ahead);
      });
      expect(ahead).toBe(0);
      expect(labSeries(withDeposit, 'creditCents', 0).at(-1)).toBe(0);
    });

  it('is gone with a lab that defaults, paid ahead or not', async () => {
    // A whole year's bill on many units: part of the deposit is still credit when pay ends the lab, part is for units under way.
    const lab: SomeLab = { ...once, depositShare: 1, planLastQuarter: 1, staffFixedUsd: 1e8, cashUsd: 5e8, initialUnits: 100 };
    const outcome = await runIt(
      aMarket({ submodels: { ...ALL_OFF, stages: 'on', exit: 'on' }, supply: { delayChance: 0, rentUsd: 3901.37 }, labs: [{ ...lab, planGrowthPerYear: 60 }] }),
      { customers: 10, quarters: 8 },
    );
    const [alive, credit, paid, used] = ['alive', 'creditCents', 'depositPaidCents', 'creditedCents'].map((column) => labSeries(outcome, column, 0)) as [
      number[],
      number[],
      number[],
      number[],
    ];
    const dead = alive.indexOf(0);
    expect(credit[dead - 1]).toBeGreaterThan(0);
    expect(credit.slice(dead).every((cents) => cents === 0)).toBe(true);
    // The cloud keeps what was not used up, and no more is used.
    expect(paid.reduce((a, b) => a + b, 0)).toBeGreaterThan(used.reduce((a, b) => a + b, 0));
    expect(used.slice(dead + 1).every((cents) => cents === 0)).toBe(true);
  });

  it('limits what a lab without a parent can order to what its cash can deposit', async () => {
    const poor: SomeLab = { ...once, initialUnits: 100_000, depositShare: 0.5, cashUsd: 5e8 };
    const [lab, parent] = await Promise.all([run(poor, 0), run({ ...poor, funding: 'parent' }, 0)]);
    // 500 M less a bill of 390 M, over half a year's rent a unit.
    expect(labSeries(lab, 'orderUnits', 0)[0]).toBe(Math.floor((5e8 - 3901.37e5) / (0.5 * 4 * 3901.37)));
    expect(labSeries(parent, 'orderUnits', 0)[0]).toBe(labSeries(parent, 'wantedUnits', 0)[0]);
    expect(labSeries(parent, 'orderUnits', 0)[0]).toBeGreaterThan(1e5);
    expect(labSeries(parent, 'cashCents', 0).every((cents) => cents >= 0)).toBe(true);
  });
});

describe('late deliveries', () => {
  for (const p of [0.2, 0.6])
    it(`slip again and again: late by k quarters with probability p^k (1 − p) at p = ${p}`, async () => {
      // A term without end: nothing retires, so that nothing else is under way.
      const labs = Array.from({ length: 250 }, () => ({ ...once, termQuarters: 0 }));
      const lateness: number[] = [];
      for (let seed = 1; seed <= 16; seed++) {
        const outcome = await runIt(aMarket({ submodels: { ...ALL_OFF, stages: 'on' }, supply: { delayChance: p }, labs }), {
          seed,
          customers: 10,
          quarters: 40,
        });
        labs.forEach((_, j) => {
          lateness.push(labSeries(outcome, 'lateUnits', j).filter((units) => units > 0).length);
        });
      }
      const n = lateness.length;
      const mean = lateness.reduce((sum, k) => sum + k, 0) / n;
      const shares = [0, 1, 2, 3].map((k) => {
        const expected = p ** k * (1 - p);
        return { name: `late by ${k}`, got: lateness.filter((x) => x === k).length / n, expected, sd: Math.sqrt(expected * (1 - expected)), n };
      });
      // At 4,000 orders the band of the mean is ± 0.03 quarters at p = 0.2: a chance of 0.22 in its place would be seen.
      const estimates = [{ name: 'mean', got: mean, expected: p / (1 - p), sd: Math.sqrt(p) / (1 - p), n }, ...shares];
      expect(monteCarlo('late delivery', `share of orders late by 0 to 3 quarters, and quarters late, chance of a delay ${p}`, estimates)).toEqual([]);
    }, 120_000);

  it('start their bill when they arrive, and announced less delivered units are the late ones', async () => {
    const outcome = await runIt(market({ ...once, planLastQuarter: 6, termQuarters: 0 }, 0.5), { seed: 5, customers: 10, quarters: 24 });
    const [due, delivered, late, capacity, bill] = ['dueUnits', 'deliveredUnits', 'lateUnits', 'capacityUnits', 'commitmentCents'].map((column) =>
      labSeries(outcome, column, 0),
    ) as [number[], number[], number[], number[], number[]];
    let open = 0;
    late.forEach((units, q) => {
      open += (due[q] ?? 0) - (delivered[q] ?? 0);
      expect(units, `quarter ${q}`).toBe(open);
      if (q > 0) expect((capacity[q] ?? 0) - (capacity[q - 1] ?? 0)).toBe(delivered[q]);
      // Each cohort's bill is rounded to a cent.
      expect(Math.abs((bill[q] ?? 0) - (capacity[q] ?? 0) * 390_137)).toBeLessThan(8);
    });
    expect(late.some((units) => units > 0)).toBe(true);
    expect(outcome.recording.events.filter((e) => e.kind === 'late-delivery').length).toBe(late.filter((units) => units > 0).length);
  });
});
