// Who owns a lab after its rounds: dilution, lower rounds, and shares that sum to one.
import { describe, expect, it } from 'vitest';
import { closedForms } from '../helpers/evidence.ts';
import { labSeries, runIt } from '../helpers/market.ts';
import { knownMarket } from '../helpers/one-lab.ts';
import { oracleRows } from '../helpers/oracle.ts';

const SHARES = ['founderShare', 'investorShare', 'supplierHeldShare', 'publicShare'] as const;
const BILLION = 1e11;

/** A lab worth `preMoney` that spends without end and may raise `raise`, both in billions of USD. */
const needy = (preMoney: number, raise: number, capital: object = {}, founderShareStart = 0.5) =>
  knownMarket({
    submodels: { equity: 'on', capTable: 'on' },
    capital: { valueMultiple: preMoney / 4, roundMaxShare: raise / preMoney, ...capital },
    lab: { staffFixedUsd: 1e13, founderShareStart },
  });

describe('a round', () => {
  it('dilutes everybody else by E / (V + E)', async () => {
    const rows = oracleRows<{ raise: number; preMoney?: number; postMoney?: number }, { dilution: number }>('C34');
    const compared: Record<string, { got: number; expected: number; relative: number }> = {};
    for (const { inputs, expected } of rows) {
      const preMoney = inputs.preMoney ?? (inputs.postMoney ?? 0) - inputs.raise;
      const outcome = await runIt(needy(preMoney, inputs.raise), { customers: 100, quarters: 1 });
      const [value, raised, left] = ['marketValueCents', 'raisedCents', 'founderShare'].map((column) => labSeries(outcome, column, 0)[0] ?? Number.NaN);
      expect([value, raised]).toEqual([preMoney * BILLION, inputs.raise * BILLION]);
      compared[`${inputs.raise} on ${preMoney}`] = { got: 1 - (left ?? 0) / 0.5, expected: expected.dilution, relative: 1e-9 };
    }
    expect(closedForms('C34', 'part that others lose in a round', compared)).toEqual([]);
  });

  it('below the last one costs founders a part of the fall, and is told as such', async () => {
    const falling = (ratchetShare: number) => ({ ...needy(40, 10, { ratchetShare }), interventions: [fall] });
    const fall = {
      ...{ id: 'fall', name: 'Fall', says: '', firstQuarter: 1, lastQuarter: 1, chance: 1, lasts: 0, repeats: false },
      ...{ set: {}, scale: { 'capital.valueMultiple': 0.5 }, shift: {} },
    };
    const [weak, strong] = await Promise.all([0, 0.4].map((x) => runIt(falling(x), { customers: 100, quarters: 2 })));
    if (weak === undefined || strong === undefined) throw new Error('no runs');
    const left = (o: typeof weak, q: number): number => labSeries(o, 'founderShare', 0)[q] ?? Number.NaN;
    // 10 on 40, then a quarter of 20 on 20, 30 below the 50 after the first.
    expect(left(weak, 1)).toBeCloseTo(left(weak, 0) * (20 / 25), 12);
    expect(left(strong, 1)).toBeCloseTo(left(strong, 0) * (1 - 0.4 * (1 - 20 / 50)) * (20 / 25), 12);
    expect(strong.recording.events.map((e) => e.kind).filter((kind) => kind.endsWith('-round'))).toEqual(['equity-round', 'down-round']);
  });

  it('leaves shares that sum to one, and a founders’ stake that is their part of market value', async () => {
    const outcome = await runIt(needy(30, 15, {}, 0.3), { customers: 100, quarters: 8 });
    for (let q = 0; q < 8; q++) {
      expect(SHARES.reduce((sum, column) => sum + (labSeries(outcome, column, 0)[q] ?? 0), 0)).toBeCloseTo(1, 12);
      const [stake, share, value] = ['founderCents', 'founderShare', 'marketValueCents'].map((column) => labSeries(outcome, column, 0)[q] ?? 0);
      expect(stake).toBe(Math.floor((share ?? 0) * (value ?? 0) + 0.5));
    }
  });
});
