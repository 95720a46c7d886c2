// Framework agreements: what is announced, what becomes of it, and what investors make of it.
import { describe, expect, it } from 'vitest';
import { ALL_OFF, aMarket, labSeries, runIt, type SomeLab, type SomeMarket } from '../helpers/market.ts';

/** Grows by its plan, and rents for ever. */
const grower: SomeLab = {
  strategy: 'plan',
  planGrowthPerYear: 2,
  planLastQuarter: 200,
  initialUnits: 10_000,
  termQuarters: 0,
  leadQuarters: 2,
  cashUsd: 1e12,
  frameworkMultiple: 3,
  segments: { 'segment-0': { initialShare: 0.5 } },
};
const run = (some: SomeMarket = {}, lab: SomeLab = {}, quarters = 12) =>
  runIt(
    aMarket({
      ...some,
      submodels: { ...ALL_OFF, frameworks: 'on', ...some.submodels },
      supply: { rentUsd: 1_000, ...some.supply },
      labs: [{ ...grower, ...lab }],
    }),
    {
      customers: 200,
      quarters,
    },
  );

describe('a framework', () => {
  it('is a multiple of the firm book, turns firm order by order, and is renewed when half of it is left', async () => {
    const outcome = await run({}, { forecastMemory: 0 });
    const [announced, firm, orders] = ['announcedCents', 'firmCents', 'orderUnits'].map((c) => labSeries(outcome, c, 0)) as [number[], number[], number[]];
    expect(announced[0]).toBe(3 * (firm[0] ?? Number.NaN));
    const renewed = outcome.recording.events.filter((e) => e.kind === 'framework').map((e) => e.quarter);
    expect(renewed.length).toBeGreaterThan(1);
    for (let q = 1; q < announced.length; q++) {
      const left = (announced[q - 1] ?? 0) - 4 * 100_000 * (orders[q] ?? 0);
      expect(announced[q], `quarter ${q}`).toBe(renewed.includes(q) ? 3 * (firm[q] ?? 0) : left);
    }
  });

  it('is cut when growth halves', async () => {
    const outcome = await run(
      { market: { demandGrowthPerYear: 10, slipStartQuarter: 4, slipQuarters: 6 }, capital: { frameworkCut: 0.5 } },
      { planLastQuarter: 0 },
    );
    const cuts = outcome.recording.events.filter((e) => e.kind === 'framework-cut');
    expect(cuts.length).toBeGreaterThan(0);
    const announced = labSeries(outcome, 'announcedCents', 0);
    for (const { quarter } of cuts) expect(announced[quarter]).toBe(Math.ceil((announced[quarter - 1] ?? 0) / 2));
  });

  it('lifts value by a part of the gain, as large as the part of the book that is only announced', async () => {
    const value = async (announcementGain: number): Promise<number[]> =>
      labSeries(await run({ capital: { announcementGain, valueClosing: 1 } }, { planLastQuarter: 0, cashUsd: 1e6 }, 2), 'marketValueCents', 0);
    const [plain, lifted] = [await value(0), await value(0.2)];
    // Three of four parts are announced.
    expect((lifted[1] ?? 0) / (plain[1] ?? Number.NaN)).toBeCloseTo(1.15, 9);
  });
});
