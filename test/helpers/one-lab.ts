// One lab that sells to a million customers and is never short of anything: a market whose money is known in advance.
import type { Scenario } from '../../src/model/scenario.ts';
import { ALL_OFF, aMarket, type SomeLab, type SomeMarket } from './market.ts';

export interface Known extends Omit<SomeMarket, 'labs'> {
  /** Revenue of every quarter in billions of USD; one unless said. */
  readonly revenue?: number;
  readonly lab?: SomeLab;
  /** Labs beside it, which sell nothing unless they say so. */
  readonly others?: readonly SomeLab[];
}

/** Revenue is exact, compute costs nearly nothing, and value is a multiple of revenue that is reached at once. */
export function knownMarket({ revenue = 1, lab = {}, others = [], ...some }: Known = {}): Scenario {
  const quiet: SomeLab = {
    strategy: 'plan',
    planLastQuarter: 0,
    initialUnits: 1_000,
    termQuarters: 0,
    trainingShare: 0,
    targetMarginStart: 0.9,
    targetMarginLong: 0.9,
    staffPerRevenue: 0,
    cashUsd: 0,
    expectedGrowthPerYear: 1,
    forecastMemory: 0,
  };
  return aMarket({
    segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: revenue }],
    ...some,
    submodels: { ...ALL_OFF, ...some.submodels },
    supply: { rentUsd: 100, upkeepUsd: 0.01, ...some.supply },
    capital: { valueHorizonYears: 0, valueClosing: 1, valueMultiple: 10, poolUsd: 1e13, poolGrowthPerYear: 1, couponPerYear: 0, ...some.capital },
    labs: [{ ...quiet, ...lab, segments: { s: { initialShare: 1 }, ...lab.segments } }, ...others.map((other) => ({ ...quiet, ...other }))],
  });
}
