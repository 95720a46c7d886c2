// Focus that drifts: shares follow the fit of a lab from where it starts to where it will be.
import { describe, expect, it } from 'vitest';
import { monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt } from '../helpers/market.ts';
import { bandOf } from '../helpers/oracle.ts';

const N = 200_000;

const market = (focus: number, focusLong: number, focusQuarters: number, focusDrift: 'on' | 'off') =>
  aMarket({
    submodels: { ...ALL_OFF, choice: 'on', focusDrift },
    segments: [{ id: 'firms' }, { id: 'people' }],
    classes: ['firms', 'people'].map((segment) => ({ segment, baseUtility: 40, qualityTaste: 0, priceSensitivity: 0, waitAversion: 0, switchingCost: 0 })),
    labs: [{ segments: { firms: { focus, focusLong, focusQuarters } } }, {}],
  });

/** Share of lab 0 among firms, by quarter; the two labs split people evenly. */
async function shareOfFirms(...parameters: Parameters<typeof market>): Promise<number[]> {
  const outcome = await runIt(market(...parameters), { customers: 2 * N, quarters: 33 });
  const table = outcome.recording.tables.find((t) => t.name === 'labSegment');
  const of = (name: string): number[] => Array.from(table?.columns.find((c) => c.name === name)?.values ?? [], Number);
  const [labs, segments, customers] = [of('lab'), of('segment'), of('customers')];
  return customers.filter((_, i) => labs[i] === 0 && segments[i] === 0).map((n) => n / N);
}

describe('focus that drifts', () => {
  for (const [from, to] of [
    [0, 2],
    [1.5, -0.5],
  ] as const)
    it(`log odds of a lab move from ${from} to ${to} and have made half of the way after ln 2 time constants`, async () => {
      const tau = 8 / Math.LN2;
      const shares = await shareOfFirms(from, to, tau, 'on');
      const after = (q: number): number => to + (from - to) * 2 ** (-q / 8);
      const estimates = [0, 8, 16, 32].map((q) => {
        const share = 1 / (1 + Math.exp(-after(q)));
        return { name: `quarter ${q}`, got: shares[q] ?? Number.NaN, expected: share, sd: Math.sqrt(share * (1 - share)), n: N };
      });
      expect(monteCarlo('focus', `share of a lab whose focus drifts from ${from} to ${to} utils, half of the way in 8 quarters`, estimates)).toEqual([]);
      // The smallest error that this catches half of the time: about a twentieth of a util, a fortieth of the way.
      expect(Math.max(...estimates.map(bandOf))).toBeLessThan(0.006);
    });

  it('a drift in one segment leaves the other alone', async () => {
    const still = await runIt(market(0, 0, 8, 'on'), { customers: 20_000, quarters: 12 });
    const moving = await runIt(market(0, 3, 8, 'on'), { customers: 20_000, quarters: 12 });
    const inPeople = (outcome: typeof still): readonly number[] => {
      const table = outcome.recording.tables.find((t) => t.name === 'labSegment');
      const of = (name: string): number[] => Array.from(table?.columns.find((c) => c.name === name)?.values ?? [], Number);
      const segments = of('segment');
      return of('customers').filter((_, i) => segments[i] === 1);
    };
    expect(inPeople(moving)).toEqual(inPeople(still));
    expect(labSeries(moving, 'customers', 0)).not.toEqual(labSeries(still, 'customers', 0));
  });

  it('with the switch off, focus stays where it starts', async () => {
    expect(await shareOfFirms(0.5, 50, 1, 'off')).toEqual(await shareOfFirms(0.5, 0.5, 1, 'off'));
  });
});
