// The dials of a lab against the closed forms of the time-lag trap, and what the market counts as invested and lost.
import { describe, expect, it } from 'vitest';
import { closedForms } from '../helpers/evidence.ts';
import { labSeries, marketSeries, runIt } from '../helpers/market.ts';
import { knownMarket } from '../helpers/one-lab.ts';
import { oracleRows } from '../helpers/oracle.ts';
import { scenarioOf } from '../helpers/shipped.ts';

interface Inputs {
  readonly G: number;
  readonly L: number;
  readonly m: number;
  readonly b?: number;
}
const first = (series: readonly number[]): number => series[0] ?? Number.NaN;

/** The dials at the date of the decision, quarter 0. */
async function dials({ G, L, m, b = 0 }: Inputs): Promise<Record<'committedRatio' | 'breakEvenSlip' | 'buffer' | 'longestSlip', number>> {
  const outcome = await runIt(scenarioOf('trap', [`growth=${G}`, `margin=${m}`, `lagQuarters=${4 * L}`, `bufferYears=${b}`]), { customers: 100, quarters: 1 });
  const of = (column: string): number => first(labSeries(outcome, column, 0));
  return { committedRatio: of('committedRatio'), breakEvenSlip: of('breakEvenSlip'), buffer: of('buffer'), longestSlip: of('longestSlip') };
}

describe('the dials of the lab in the trap', () => {
  it('are c = 1 − m, and the break-even slip ln(1/c) / ln G', async () => {
    const compared: Record<string, { got: number; expected: number; relative: number }> = {};
    for (const { inputs, expected } of oracleRows<Inputs, { breakEvenSlipYears: number }>('C26')) {
      const found = await dials(inputs);
      compared[`c, m ${inputs.m}`] = { got: found.committedRatio, expected: 1 - inputs.m, relative: 1e-6 };
      compared[`δ*, G ${inputs.G}, L ${inputs.L}, m ${inputs.m}`] = { got: found.breakEvenSlip, expected: expected.breakEvenSlipYears, relative: 1e-6 };
    }
    expect(closedForms('C26 dials', 'committed ratio and break-even slip in years', compared)).toEqual([]);
  });

  it('give the longest slip that a buffer survives', async () => {
    const rows = oracleRows<Inputs & { quantity: string }, { value: number }>('trap-closed-form').filter(({ inputs }) => inputs.quantity === 'longestSlip');
    expect(rows.length).toBeGreaterThan(3);
    const compared: Record<string, { got: number; expected: number; relative: number }> = {};
    for (const { inputs, expected } of rows) {
      const found = await dials(inputs);
      if ((inputs.b ?? 0) > 0) compared[`b, ${inputs.b}`] = { got: found.buffer, expected: inputs.b ?? 0, relative: 1e-6 };
      compared[`δ_max, G ${inputs.G}, L ${inputs.L}, m ${inputs.m}, b ${inputs.b}`] = {
        got: found.longestSlip,
        expected: expected.value,
        relative: 1e-6,
      };
    }
    expect(closedForms('trap dials', 'longest survivable slip in years', compared)).toEqual([]);
  });

  it('say one year at every critical margin, and less below it', async () => {
    const rows = oracleRows<Inputs & { quantity: string; slip: number }, { value: number | null }>('trap-closed-form').filter(
      ({ inputs, expected }) => inputs.quantity === 'criticalMargin' && expected.value !== null,
    );
    expect(rows.length).toBe(68);
    for (const { inputs, expected } of rows) {
      const margin = expected.value ?? Number.NaN;
      // Where bills only just reach revenue at the end of the lead, a lab at the critical margin loses nothing in any slip.
      const atEnd = (1 - margin) * inputs.G ** inputs.L;
      expect((await dials({ ...inputs, m: margin })).longestSlip, JSON.stringify(inputs)).toBeCloseTo(atEnd > 1 + 1e-9 ? inputs.slip : 99, 5);
      expect((await dials({ ...inputs, m: margin - 0.01 })).longestSlip, JSON.stringify(inputs)).toBeLessThan(inputs.slip - 1e-3);
    }
  });

  it('count where committed cost is above revenue at once, against the drain added up in small steps', async () => {
    for (const [G, L, c] of [
      [3, 2, 1.2],
      [10, 1, 1.5],
      [2, 1.5, 4],
    ] as const) {
      // Cost c G^t until the lead is over, revenue 1 for a year of slip and G^(t − 1) then.
      const steps = 400_000,
        end = 40;
      let drain = 0;
      for (let i = 0; i < steps; i++) {
        const t = ((i + 0.5) * end) / steps;
        drain += (Math.max(0, c * G ** Math.min(t, L) - G ** Math.max(0, t - 1)) * end) / steps;
      }
      // Fixed pay is what lifts committed cost above c of the revenue that the plan counts on, 250 M USD a quarter today.
      const pay = (c - 0.2) * 2.5e8 * G ** L;
      const set = [`growth=${G}`, `lagQuarters=${4 * L}`, `bufferYears=${drain}`, `labs.lab.staffFixedUsd=${pay}`];
      const outcome = await runIt(scenarioOf('trap', set), { customers: 100, quarters: 1 });
      expect(first(labSeries(outcome, 'committedRatio', 0)), `c ${c}`).toBeCloseTo(c, 6);
      expect(first(labSeries(outcome, 'longestSlip', 0)), `G ${G}, L ${L}, c ${c}`).toBeCloseTo(1, 3);
    }
  });

  it('count bills in full, also where they were paid ahead, and a plan only until its last order', async () => {
    const set = ['bufferYears=1000', 'submodels.stages=on', 'supply.delayChance=0', 'labs.lab.depositShare=1', 'labs.lab.planLastQuarter=4', 'slipQuarters=0'];
    const outcome = await runIt(scenarioOf('trap', set), { customers: 100, quarters: 7 });
    const ratios = labSeries(outcome, 'committedRatio', 0);
    // Whole units make it inexact.
    for (const ratio of ratios.slice(0, 5)) expect(ratio).toBeCloseTo(0.2, 5);
    // No growth is believed in any more, and the same bills will come.
    expect(ratios[5]).toBeGreaterThan(1);
  });

  it('decide nothing: a lab without revenue, or with nothing committed, shows the ends of the scale', async () => {
    const idle = await runIt(knownMarket({ lab: { segments: { s: { initialShare: 0 } } } }), { customers: 10, quarters: 1 });
    expect([first(labSeries(idle, 'committedRatio', 0)), first(labSeries(idle, 'breakEvenSlip', 0))]).toEqual([99, 0]);
    const safe = await runIt(knownMarket({ lab: { expectedGrowthPerYear: 2, growthBound: 10 } }), { customers: 10, quarters: 1 });
    expect(first(labSeries(safe, 'longestSlip', 0))).toBe(99);
  });
});

describe('Minsky’s classes', () => {
  it('are told by what income covers: interest and repayment, interest, neither', async () => {
    // A gross profit of 0.9 B a quarter less pay; 10 B of debt at 4 % a quarter of interest.
    const of = async (staffFixedUsd: number, debtUsd: number): Promise<number> =>
      first(
        labSeries(
          await runIt(knownMarket({ capital: { couponPerYear: 0.16, amortisationPerQuarter: 0.02 }, lab: { debtUsd, staffFixedUsd, cashUsd: 1e11 } }), {
            customers: 10,
            quarters: 1,
          }),
          'minsky',
          0,
        ),
      );
    expect([await of(0, 0), await of(0, 1e10), await of(4.5e8, 1e10), await of(8e8, 1e10)]).toEqual([0, 1, 2, 3]);
  });
});

describe('what was invested and lost', () => {
  it('is cash at the start, rounds and loans, and of a lab that failed all of it', async () => {
    const outcome = await runIt(
      knownMarket({
        submodels: { equity: 'on', exit: 'on' },
        capital: { poolUsd: 1e9, poolGrowthPerYear: 0.1 },
        lab: { staffFixedUsd: 3e9, cashUsd: 5e8 },
        others: [{ cashUsd: 2e9 }],
      }),
      { customers: 100, quarters: 8 },
    );
    const raised = labSeries(outcome, 'raisedCents', 0).reduce((a, b) => a + b, 0);
    const [invested, lost, share] = ['investedCents', 'lostCents', 'lostShare'].map((column) => marketSeries(outcome, column).at(-1) ?? 0);
    expect(labSeries(outcome, 'alive', 0).at(-1)).toBe(0);
    expect(raised).toBeGreaterThan(0);
    expect(invested).toBe(2.5e11 + raised);
    expect(lost).toBe(5e10 + raised);
    expect(share).toBeCloseTo((lost ?? 0) / (invested ?? 1), 12);
  });

  it('is a burst once for each peak: value falls by the threshold, and is told when it does', async () => {
    const shock = (id: string, firstQuarter: number, factor: number) => ({
      ...{ id, name: id, says: '', firstQuarter, lastQuarter: firstQuarter, chance: 1, lasts: 0, repeats: false },
      ...{ set: {}, scale: { 'capital.valueMultiple': factor }, shift: {} },
    });
    const scenario = { ...knownMarket({ lab: { staffPerRevenue: 1 } }), interventions: [shock('fall', 2, 0.5), shock('rise', 4, 4), shock('again', 6, 0.5)] };
    const outcome = await runIt(scenario, { customers: 10, quarters: 9 });
    expect(outcome.recording.events.filter((e) => e.kind === 'burst').map((e) => e.quarter)).toEqual([2, 6]);
    expect(marketSeries(outcome, 'drawdown')[3]).toBeCloseTo(0.5, 9);
  });

  it('has dials that are numbers where a lab expects its revenue to vanish', async () => {
    const vanishing = {
      ...{ id: 'end', name: 'End', says: '', firstQuarter: 1, lastQuarter: 1, chance: 1, lasts: 0, repeats: false },
      ...{ set: {}, scale: { 'segments.s.usagePerCustomer': 1e-9 }, shift: {} },
    };
    const lab = {
      strategy: 'newsvendor',
      initialUnits: 0,
      leadQuarters: 40,
      forecastMemory: 1,
      industryWeight: 0,
      trendDamping: 1,
      expectedGrowthPerYear: 0.01,
    } as const;
    const outcome = await runIt(
      { ...knownMarket({ lab: { ...lab, cashUsd: 1e9, staffPerRevenue: 0 } }), interventions: [vanishing] },
      { customers: 100, quarters: 4 },
    );
    for (const column of ['committedRatio', 'breakEvenSlip', 'buffer', 'longestSlip'])
      expect(
        labSeries(outcome, column, 0).every((x) => x >= 0 && x <= 99),
        column,
      ).toBe(true);
  });
});
