// A whole economy, and what of it does not grow with the customers: labs, supply, capital, tables of classes, audit, hashes.
import type { CompiledCore } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Contender, Suite } from './contender.ts';
import { stepperOf } from './stepping.ts';

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
    title: 'the same with one customer, per quarter',
    unit: 'nsPerQuarter',
    size: sizeWith(1),
    seconds: 0.05,
    warmsUp: true,
    ratios: {
      'share of economy': { needs: ['economy'], of: (round) => round('lab-phases').value / (round('economy').value * customers) },
    },
    measure: async () => ({ value: (await step({ customers: 1, quarters })).ns }),
  };
  return { name: 'economy', contenders: [economy, phases] };
}
