// Choice out of the core, at a million customers, against closed forms that the core's author did not write.
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../src/core/core.ts';
import { closedForms, monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, runQuarter, startIt, stepTo } from '../helpers/market.ts';
import { bandOf, oracleRows } from '../helpers/oracle.ts';

const N = 1_000_000;
/** Utility so high that nobody buys nothing. */
const NO_OUTSIDE = 40;

const setSwitch = (instance: Instance, name: string, on: boolean): void => {
  instance.f64('submodel', name)[0] = on ? 1 : 0;
};
const customersOf = (instance: Instance, lab: number): number => Number(instance.i64('lab', 'customers')[lab] ?? 0n);
const outsideOf = (instance: Instance): number => Number(instance.i64('market', 'outside')[0] ?? 0n);
const micro = (instance: Instance, column: string, lab: number): number => Number(instance.i64('lab', column)[lab] ?? 0n);

function logitMarket(
  utilities: readonly number[],
  more: {
    readonly submodels?: object;
    readonly initial?: readonly number[];
    readonly units?: readonly number[];
    readonly base?: number;
    readonly cost?: number;
  },
) {
  return aMarket({
    submodels: { ...ALL_OFF, choice: 'on', ...more.submodels },
    segments: [{ id: 's', realCustomers: N, usagePerCustomer: 1 }],
    classes: [
      {
        segment: 's',
        baseUtility: more.base ?? 0,
        qualityTaste: 0,
        priceSensitivity: 0,
        waitAversion: 0,
        switchingCost: more.cost ?? 0,
        switchingRampQuarters: 0.01,
      },
    ],
    labs: utilities.map((v, j) => ({
      initialUnits: more.units?.[j] ?? 2 * N,
      trainingShare: 0,
      segments: { s: { focus: v, initialShare: more.initial?.[j] ?? 0 } },
    })),
  });
}

describe('C01: shares of labs and of buying nothing follow the logit', () => {
  for (const { inputs, expected } of oracleRows<{ V: number[] }, { p: Record<string, number>; sdPerCustomer: Record<string, number> }>('C01-mc'))
    it(`for utilities ${inputs.V.join(', ')}`, async () => {
      const instance = await startIt(logitMarket(inputs.V, {}), { customers: N });
      stepTo(instance, 1);
      const got = (name: string): number => (name === 'outside' ? outsideOf(instance) : customersOf(instance, Number(name.slice(3)) - 1)) / N;
      const estimates = Object.entries(expected.p).map(([name, p]) => ({ name, got: got(name), expected: p, sd: expected.sdPerCustomer[name] ?? 0, n: N }));
      expect(monteCarlo('C01', `shares at utilities ${inputs.V.join(', ')}`, estimates)).toEqual([]);
      expect(Math.max(...estimates.map(bandOf))).toBeLessThan(0.003);
    });
});

describe('C10: with a switching cost, two labs exchange customers as a Markov chain', () => {
  for (const { inputs, expected } of oracleRows<{ dV: number; gamma: number }, { p: Record<string, number>; sdPerCustomer: Record<string, number> }>('C10-mc'))
    it(`for a utility gap of ${inputs.dV} and a switching cost of ${inputs.gamma}`, async () => {
      const from = async (lab: number, quarters: number): Promise<number> => {
        const initial = [lab === 0 ? 1 : 0, lab === 1 ? 1 : 0];
        const instance = await startIt(logitMarket([inputs.dV, 0], { initial, base: NO_OUTSIDE, cost: inputs.gamma }), { customers: N });
        setSwitch(instance, 'choice', false);
        runQuarter(instance, 0);
        setSwitch(instance, 'choice', true);
        for (let q = 1; q <= quarters; q++) runQuarter(instance, q);
        return customersOf(instance, 0) / N;
      };
      const got: Record<string, number> = {
        fromLab1After1: await from(0, 1),
        fromLab1After2: await from(0, 2),
        fromLab1After4: await from(0, 4),
        fromLab1After8: await from(0, 8),
        fromLab2After1: await from(1, 1),
        stationary: await from(0, 240),
      };
      const estimates = Object.entries(expected.p).map(([name, p]) => ({
        name,
        got: got[name] ?? Number.NaN,
        expected: p,
        sd: expected.sdPerCustomer[name] ?? 0,
        n: N,
      }));
      expect(monteCarlo('C10', `share of the first of two labs, utility gap ${inputs.dV}, switching cost ${inputs.gamma}`, estimates)).toEqual([]);
    }, 120_000);
});

describe('C04: who is turned away spills to labs with slack in proportion to their appeal', () => {
  for (const { inputs, expected } of oracleRows<{ caps: number[]; demand: number[] }, { p: Record<string, number>; sdPerCustomer: Record<string, number> }>(
    'C04-mc',
  ))
    it(`for capacities ${inputs.caps.join(', ')} and demands ${inputs.demand.join(', ')}`, async () => {
      const units = inputs.caps.map((c) => Math.round(c * N));
      const scenario = logitMarket(
        inputs.demand.map((d) => Math.log(d)),
        { submodels: { choice: 'off', rationing: 'on' }, initial: inputs.demand, units, base: NO_OUTSIDE },
      );
      const instance = await startIt(scenario, { customers: N });
      stepTo(instance, 1);
      const got = (name: string): number =>
        (name === 'unserved' ? Number(instance.i64('market', 'unservedMicro')[0] ?? 0n) : micro(instance, 'servedMicro', Number(name.slice(3)) - 1)) /
        (N * 1e6);
      const estimates = Object.entries(expected.p).map(([name, p]) => ({ name, got: got(name), expected: p, sd: expected.sdPerCustomer[name] ?? 0, n: N }));
      const claim = `served and unserved, over demand, at capacities ${inputs.caps.join(', ')} and demands ${inputs.demand.join(', ')}`;
      expect(
        monteCarlo(
          'C04',
          claim,
          estimates.filter((e) => e.sd > 0),
        ),
      ).toEqual([]);
      // A share at its cap has no spread: it may miss it by less than 1/4,096 of a customer for each of the cut lottery bin's, here at
      // most 0.7 N / 256 of them, for each full lab: 0.7 / 256 / 4,096 = 7e-7 of N, for two full labs at most 1.4e-6.
      const fixed = estimates.filter((e) => e.sd === 0).map(({ name, got, expected }) => [name, { got, expected, absolute: 2e-6 }] as const);
      expect(closedForms('C04', `${claim}: what the capacities fix`, Object.fromEntries(fixed))).toEqual([]);
      inputs.caps.forEach((cap, j) => {
        expect(micro(instance, 'servedMicro', j)).toBeLessThanOrEqual(Math.round(cap * N) * 1e6);
      });
    });
});

describe('C03: customers of a lab that can serve nobody divert by the logit of the others', () => {
  for (const { inputs, expected } of oracleRows<{ V: number[]; fullIndex: number }, { p: Record<string, number>; sdPerCustomer: Record<string, number> }>(
    'C03-mc',
  ))
    it(`for utilities ${inputs.V.join(', ')} with lab ${inputs.fullIndex + 1} full`, async () => {
      const units = inputs.V.map((_, j) => (j === inputs.fullIndex ? 0 : 2 * N));
      const instance = await startIt(logitMarket(inputs.V, { submodels: { rationing: 'on' }, units }), { customers: N });
      stepTo(instance, 1);
      const turned = micro(instance, 'turnedMicro', inputs.fullIndex);
      const arrived = (j: number): number => micro(instance, 'servedMicro', j) - micro(instance, 'demandMicro', j);
      const got = (name: string): number =>
        (name === 'outside' ? Number(instance.i64('market', 'unservedMicro')[0] ?? 0n) : arrived(Number(name.slice(3)) - 1)) / turned;
      const estimates = Object.entries(expected.p).map(([name, p]) => ({
        name,
        got: got(name),
        expected: p,
        sd: expected.sdPerCustomer[name] ?? 0,
        n: turned / 1e6,
      }));
      const claim = `where customers of the full lab go, lab ${inputs.fullIndex + 1} full, utilities ${inputs.V.join(', ')}`;
      expect(monteCarlo('C03', claim, estimates)).toEqual([]);
    });
});

describe('tenure saturates', () => {
  it('at quarter 200 a customer of 200 quarters is as loyal as one of 47, not as one of 200 mod 64', async () => {
    const scenario = logitMarket([0, 0], { initial: [1, 0], base: NO_OUTSIDE, cost: 2 });
    const ramp = 20;
    const slow = { ...scenario, classes: scenario.classes.map((c) => ({ ...c, switchingRampQuarters: ramp })) };
    const instance = await startIt(slow, { customers: N });
    setSwitch(instance, 'choice', false);
    for (let q = 0; q < 200; q++) runQuarter(instance, q);
    setSwitch(instance, 'choice', true);
    runQuarter(instance, 200);
    const stay = (tenure: number): number => 1 / (1 + Math.exp(-2 * (1 - Math.exp(-tenure / ramp))));
    const estimate = { name: 'stayed', got: customersOf(instance, 0) / N, expected: stay(47), sd: Math.sqrt(stay(47) * (1 - stay(47))), n: N };
    expect(monteCarlo('tenure', 'customers of 200 quarters who stay, where tenure saturates at 47', [estimate])).toEqual([]);
    expect(Math.abs(stay(200 % 64) - stay(47))).toBeGreaterThan(10 * bandOf(estimate));
  });
});
