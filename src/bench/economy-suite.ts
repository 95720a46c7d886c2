// A whole economy, and what of it does not grow with the customers: labs, supply, capital, tables of classes, audit; and the hash of the tables.
import { type CompiledCore, newInstance } from '../core/core.ts';
import { WHOLE, writeScenario } from '../engine/setup.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Contender, Suite } from './contender.ts';
import { runQuarter, stepperOf } from './stepping.ts';

/** So that every class is there, and none costs anything. */
const FEW = 100;
const HASHES = 200;

export function economySuite(core: CompiledCore, scenario: Scenario, customers: number): Suite {
  const { quarters } = scenario;
  const step = stepperOf(core, scenario);
  const sizeWith = (count: number) => ({ customers: count, labs: scenario.labs.length, classes: scenario.classes.length, quarters });
  const economy: Contender = {
    id: 'economy',
    title: `${scenario.name}, everything on`,
    unit: 'nsPerCustomerQuarter',
    size: sizeWith(customers),
    seconds: customers / 1e6,
    warmsUp: true,
    ratios: {},
    measure: async () => ({ value: (await step({ customers, quarters })).ns }),
  };
  const phases: Contender = {
    id: 'lab-phases',
    title: 'the same with a hundred customers, per quarter',
    unit: 'nsPerQuarter',
    size: sizeWith(FEW),
    seconds: 0.05,
    warmsUp: true,
    ratios: {
      'share of economy': { needs: ['economy'], of: (round) => round('lab-phases').value / (round('economy').value * customers) },
    },
    measure: async () => ({ value: (await step({ customers: FEW, quarters })).ns * FEW }),
  };
  return { name: 'economy', contenders: [economy, phases, hashContender(core, scenario)] };
}

/** What a run computes after every quarter beside its steps. */
function hashContender(core: CompiledCore, scenario: Scenario): Contender {
  return {
    id: 'state-hash',
    title: 'the hash of the tables, per quarter',
    unit: 'nsPerQuarter',
    seconds: 0.01,
    warmsUp: true,
    ratios: {},
    measure: async () => {
      const instance = await newInstance(core);
      writeScenario(instance, { scenario, seed: 1, quarters: 1, customers: FEW }, WHOLE);
      instance.start();
      runQuarter(instance, 0);
      const started = performance.now();
      for (let hash = 0; hash < HASHES; hash++) instance.stateHash();
      return { value: ((performance.now() - started) * 1e6) / HASHES };
    },
  };
}
