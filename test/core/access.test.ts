// Access by region: barred labs sell nothing, grey routes halve the odds.
import { describe, expect, it } from 'vitest';
import { digits, monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt, type SomeLab, startIt, stepTo } from '../helpers/market.ts';
import { oracleRows } from '../helpers/oracle.ts';

const N = 1_000_000;

/** Labs of these utilities, sold to one region; nobody is loyal. */
const market = (utilities: readonly number[], region: 'asia' | 'china' | 'europe' | 'north-america' | 'rest', labs: readonly SomeLab[], access: 'on' | 'off') =>
  aMarket({
    submodels: { ...ALL_OFF, choice: 'on', access },
    segments: [{ id: 's' }],
    classes: [{ segment: 's', baseUtility: 0, qualityTaste: 0, priceSensitivity: 0, waitAversion: 0, switchingCost: 0, region }],
    labs: utilities.map((focus, j) => ({ ...labs[j], segments: { s: { focus } } })),
  });

const BARRED = {
  'north-america': { accessNorthAmerica: 0 },
  europe: { accessEurope: 0 },
  asia: { accessAsia: 0 },
  china: { accessChina: 0 },
  rest: { accessRest: 0 },
} as const;
const REGIONS = Object.keys(BARRED) as (keyof typeof BARRED)[];

describe('access by region', () => {
  for (const region of REGIONS)
    it(`a lab barred from ${region} sells nothing there and as much as ever everywhere else`, async () => {
      for (const home of REGIONS) {
        const outcome = await runIt(market([2, 0], home, [BARRED[region]], 'on'), { customers: 20_000, quarters: 8 });
        const free = await runIt(market([2, 0], home, [], 'on'), { customers: 20_000, quarters: 8 });
        if (home === region) expect(new Set(labSeries(outcome, 'customers', 0))).toEqual(new Set([0]));
        else expect(labSeries(outcome, 'customers', 0)).toEqual(labSeries(free, 'customers', 0));
      }
    });

  for (const { inputs, expected } of oracleRows<{ V: number[] }, { p: Record<string, number>; sdPerCustomer: Record<string, number> }>('C01-mc'))
    it(`through a grey route of one half a lab sells as if its utility were ln 2 lower, at utilities ${inputs.V.join(', ')}`, async () => {
      const raised = inputs.V.map((v, j) => (j === 0 ? v + Math.log(2) : v));
      const instance = await startIt(market(raised, 'china', [{ accessChina: 0.5 }], 'on'), { customers: N });
      stepTo(instance, 1);
      const got = inputs.V.map((_, j) => Number(instance.i64('lab', 'customers')[j] ?? 0n) / N);
      const estimates = got.map((share, j) => {
        const name = `lab${j + 1}`;
        return { name, got: share, expected: expected.p[name] ?? Number.NaN, sd: expected.sdPerCustomer[name] ?? Number.NaN, n: N };
      });
      // A band of 0.3 percentage points at most; without the route, odds would be twice as large.
      expect(monteCarlo('C01 access', `shares, the first lab’s odds halved by a grey route, utilities ${raised.map(digits).join(', ')}`, estimates)).toEqual(
        [],
      );
    });

  it('with the switch off, no region is barred', async () => {
    const [barred, free] = await Promise.all([{ accessChina: 0 }, {}].map((lab) => runIt(market([1, 0], 'china', [lab], 'off'), { quarters: 4 })));
    expect(barred?.recording.quarterHashes).toEqual(free?.recording.quarterHashes);
  });
});
