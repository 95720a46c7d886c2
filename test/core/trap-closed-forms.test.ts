// The slip of the trap in other units: verdicts in years, continuous time by slow rates, growth a quarter.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/model/load-scenario.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { closedForm, closedForms, digits, evidence, worst } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt } from '../helpers/market.ts';
import { oracleRows } from '../helpers/oracle.ts';

const text = readFileSync(new URL('../../scenarios/trap.yaml', import.meta.url), 'utf8');

/** The trap with these paths set. */
function trap(set: Readonly<Record<string, number | string>>): Scenario {
  const loaded = loadScenario({ file: 'trap.yaml', text, resolve: () => undefined, set: Object.entries(set).map(([path, value]) => `${path}=${value}`) });
  if (loaded.scenario === undefined) throw new Error(JSON.stringify(loaded.issues));
  return loaded.scenario;
}

/** Largest fall of cash below an earlier value, over the revenue of so many first quarters. */
async function drain(scenario: Scenario, quarters: number, quartersAYear: number): Promise<number> {
  const outcome = await runIt(scenario, { quarters, customers: 10 });
  // Where nothing is paid out, the first quarter's own loss counts too.
  let [peak, fall] = [scenario.submodels.payout === 'off' ? (scenario.labs[0]?.cashUsd ?? Number.NaN) * 100 : Number.NEGATIVE_INFINITY, 0];
  for (const cash of labSeries(outcome, 'cashCents', 0)) {
    peak = Math.max(peak, cash);
    fall = Math.max(fall, peak - cash);
  }
  return fall / (quartersAYear * (labSeries(outcome, 'revenueCents', 0)[0] ?? Number.NaN));
}

interface Slip {
  readonly G: number;
  readonly L: number;
  readonly slip: number;
  readonly m: number;
}

/** Does a lab without a buffer default? */
async function dies({ G, L, slip, m }: Slip): Promise<boolean> {
  const scenario = trap({ growth: G, lagQuarters: 4 * L, slipQuarters: 4 * slip, margin: m, bufferYears: 0 });
  // Beyond the end of the slip and of the book nothing new can happen.
  return labSeries(await runIt(scenario, { quarters: 4 * (L + slip) + 4 }), 'alive', 0).at(-1) === 0;
}

describe('C26: without a buffer a slip kills when it outlasts the break-even slip', () => {
  for (const { inputs, expected } of oracleRows<Slip, { breakEvenSlipQuarters: number; verdict: string }>('C26'))
    it(`growth ${inputs.G}, lag ${inputs.L} years, slip ${inputs.slip} years, margin ${inputs.m}: ${expected.verdict}`, async () => {
      // On the knife edge a tenth of a percent of margin either way decides; elsewhere it may not matter.
      const [less, more] = [await dies({ ...inputs, m: inputs.m - 0.001 }), await dies({ ...inputs, m: inputs.m + 0.001 })];
      const said = (d: boolean): string => (d ? 'defaults' : 'survives');
      evidence({
        id: 'C26',
        claim: `lab without a buffer at a margin 0.001 less and more than ${inputs.m}, growth ${inputs.G} a year, lag ${4 * inputs.L} quarters, slip ${4 * inputs.slip} quarters (break-even ${digits(expected.breakEvenSlipQuarters)})`,
        got: `${said(less)}, ${said(more)}`,
        expected: expected.verdict === 'knife-edge' ? 'defaults, survives' : `${expected.verdict}, ${expected.verdict}`,
        catches: expected.verdict === 'knife-edge' ? 'a margin off by 0.001' : 'a break-even slip off by a quarter',
      });
      expect([less, more]).toEqual(expected.verdict === 'knife-edge' ? [true, false] : [expected.verdict === 'defaults', expected.verdict === 'defaults']);
      const quarters = expected.breakEvenSlipQuarters;
      if (quarters >= 4 * inputs.L || Number.isInteger(Math.round(quarters * 1e9) / 1e9)) return;
      expect(await dies({ ...inputs, slip: Math.floor(quarters) / 4 })).toBe(false);
      expect(await dies({ ...inputs, slip: Math.ceil(quarters) / 4 })).toBe(true);
    });
});

describe('C27: in steps of a four-hundredth of a year the drain is that of continuous time', () => {
  const YEAR = 400;
  interface Row {
    readonly G: number;
    readonly L: number;
    readonly slip: number;
    readonly c: number;
  }
  for (const { inputs, expected } of oracleRows<Row, { drain: number; drainAt400StepsPerYear: number }>('C27'))
    it(`growth ${inputs.G}, lag ${inputs.L}, slip ${inputs.slip}, cost ratio ${inputs.c}: ${expected.drain.toFixed(4)} years of revenue`, async () => {
      // The book is the same whether it was ordered by the decision or, by a lab slow to see the slip, after it: 40 quarters ahead here.
      // A lab that costs more than it earns has bought several times what it needs.
      const bought = inputs.c < 1 ? 1 : 4;
      const scenario = trap({
        'submodels.payout': 'off',
        'submodels.exit': 'off',
        growth: inputs.G ** (4 / YEAR),
        margin: 1 - inputs.c / bought,
        'labs.lab.initialUnits': bought * 1e6,
        'labs.lab.leadQuarters': 40,
        'labs.lab.planLastQuarter': inputs.L * YEAR - 40,
        'market.slipQuarters': inputs.slip * YEAR,
      });
      const got = await drain(scenario, 1600, YEAR);
      // Prices are whole micro-dollars and capacity whole units in a million: an error of 1e-6 of the drain would be seen.
      const compared = {
        'in 400 steps a year': { got, expected: expected.drainAt400StepsPerYear, absolute: 1e-6 * Math.max(1, expected.drain) },
        'in continuous time': { got, expected: expected.drain, relative: 1e-4 },
      };
      const claim = `drain in years of revenue, growth ${inputs.G} a year, lag ${4 * inputs.L} quarters, slip ${4 * inputs.slip} quarters, cost ratio ${inputs.c}`;
      expect(closedForms('C27', claim, compared)).toEqual([]);
    });
});

describe('C28: the drain in exact quarterly steps', () => {
  for (const { inputs, expected } of oracleRows<{ G: number; Lq: number; slipQuarters: number; m: number }, { drain: number }>('C28'))
    it(`growth ${inputs.G}, lag ${inputs.Lq}, slip ${inputs.slipQuarters} quarters, margin ${inputs.m}: ${expected.drain.toFixed(4)} years of revenue`, async () => {
      const scenario = trap({ growth: inputs.G, lagQuarters: inputs.Lq, slipQuarters: inputs.slipQuarters, margin: inputs.m, bufferYears: 500 });
      const claim = `drain in years of revenue, growth ${inputs.G} a year, lag ${inputs.Lq} quarters, slip ${inputs.slipQuarters} quarters, margin ${inputs.m}`;
      expect(closedForm('C28', claim, { got: await drain(scenario, 40, 4), expected: expected.drain, absolute: 1e-4 })).toEqual([]);
    });
});

describe('C29: growth a year is growth a quarter to the fourth', () => {
  for (const { inputs, expected } of oracleRows<{ G: number }, { perQuarter: number; doublingMonths: number }>('C29'))
    it(`${inputs.G} a year is ${expected.perQuarter.toFixed(4)} a quarter and doubles in ${expected.doublingMonths.toFixed(2)} months`, async () => {
      const lab = { forecastMemory: 1, industryWeight: 0, growthBound: 10, expectedGrowthPerYear: 1, segments: { s: { initialShare: 1 } } };
      const market = { demandGrowthPerYear: inputs.G };
      const outcome = await runIt(aMarket({ submodels: ALL_OFF, market, segments: [{ id: 's' }], labs: [lab] }), { customers: 1000, quarters: 8 });
      const demand = labSeries(outcome, 'demandMicro', 0);
      const steps = demand.slice(1).map((x, q) => ({ got: x / (demand[q] ?? 1), expected: expected.perQuarter, absolute: 5e-7 }));
      expect(steps.length).toBe(7);
      // The lab with a memory of one quarter believes just that.
      const believed = labSeries(outcome, 'growth', 0).at(-1) ?? 0;
      const at = (expected.doublingMonths / 3) % 1;
      const from = Math.floor(expected.doublingMonths / 3);
      const later = (demand[from] ?? 0) ** (1 - at) * (demand[from + 1] ?? 0) ** at;
      const compared = {
        'a quarter': worst(steps),
        'believed, in logs': { got: believed, expected: Math.log(expected.perQuarter), absolute: 5e-7 },
        'after one doubling time': { got: later / (demand[0] ?? 1), expected: 2, absolute: 5e-6 },
      };
      expect(closedForms('C29', `factor of demand, growth ${inputs.G} a year, doubling in ${expected.doublingMonths.toFixed(2)} months`, compared)).toEqual([]);
    });
});
