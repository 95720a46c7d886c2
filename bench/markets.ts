// Markets of the benchmarks: the reference market with choice alone, with one customer submodel more, and with all of them.
import type { Scenario } from '../src/model/scenario.ts';
import { referenceMarket } from './reference-market.ts';

export interface Size {
  readonly customers: number;
  readonly labs: number;
  readonly classes: number;
}

export const SIZE: Size = { customers: 1e6, labs: 8, classes: 32 };

const MORE = {
  k0: [],
  entry: ['entry'],
  access: ['access'],
  trust: ['trust'],
  'second-lab': ['secondLab'],
  rationing: ['rationing'],
  adoption: ['adoption'],
  delay: ['adoption', 'communities', 'delay'],
  full: ['adoption', 'entry', 'access', 'trust', 'secondLab', 'rationing'],
  all: ['adoption', 'communities', 'delay', 'entry', 'access', 'trust', 'secondLab', 'rationing'],
} as const satisfies Readonly<Record<string, readonly (keyof Scenario['submodels'])[]>>;
export type MarketName = keyof typeof MORE;
export const MARKETS = Object.keys(MORE) as readonly MarketName[];

/** With rationing, labs together serve nine tenths of what is asked for, so that most of them are full in every quarter. */
export function benchMarket(name: MarketName, size: Size = SIZE): Scenario {
  const base = referenceMarket(size);
  const on: ReadonlySet<string> = new Set(MORE[name]);
  if (name === 'k0') return base;
  const scarce = { initialUnits: (0.9 * size.customers) / size.labs, trainingShare: 0, strategy: 'plan', planLastQuarter: 0 } as const;
  return {
    ...base,
    submodels: { ...base.submodels, ...Object.fromEntries([...on].map((submodel) => [submodel, 'on'])) },
    classes: base.classes.map((c) => (on.has('adoption') ? { ...c, initialAdopted: 0.3, imitationPerYear: 1 } : c)),
    market: { ...base.market, demandGrowthPerYear: on.has('entry') && !on.has('rationing') ? 1.3 : 1 },
    labs: base.labs.map((lab) => ({ ...lab, termQuarters: 0, ...(on.has('rationing') ? scarce : {}) })),
  };
}
