// The markets that are timed: the reference market K0, where nothing but choice is switched on, and what is switched on beside it.
import { loadScenario } from '../model/load-scenario.ts';
import { SCENARIO_FORMAT, type Scenario } from '../model/scenario.ts';
import { GROUPS } from '../schema/groups.ts';

export interface Size {
  readonly customers: number;
  readonly labs: number;
  readonly classes: number;
}

export const QUARTERS = 40;
/** Eight labs, 32 classes, a million customers. */
export const REFERENCE_SIZE: Size = { customers: 1e6, labs: 8, classes: 32 };

type Submodel = keyof Scenario['submodels'];
const FULL = ['adoption', 'entry', 'access', 'trust', 'secondLab', 'rationing'] as const;

/** What is switched on beside choice. */
const MORE = {
  k0: [],
  entry: ['entry'],
  access: ['access'],
  trust: ['trust'],
  'second-lab': ['secondLab'],
  rationing: ['rationing'],
  adoption: ['adoption'],
  delay: ['adoption', 'communities', 'delay'],
  full: FULL,
  'full-but-rationing': FULL.filter((submodel) => submodel !== 'rationing'),
  'full-but-second-lab': FULL.filter((submodel) => submodel !== 'secondLab'),
  'full-but-adoption': FULL.filter((submodel) => submodel !== 'adoption'),
  all: [...FULL, 'communities', 'delay'],
} as const satisfies Readonly<Record<string, readonly Submodel[]>>;

export type MarketName = keyof typeof MORE;

/** Share of demand that all labs together can serve where they ration: most of them are full in every quarter. */
const SERVABLE = 0.9;

export function benchMarket(name: MarketName, size: Size = REFERENCE_SIZE): Scenario {
  const on: ReadonlySet<Submodel> = new Set<Submodel>(['choice', ...MORE[name]]);
  const rations = on.has('rationing');
  const input = {
    format: SCENARIO_FORMAT,
    title: 'Reference market',
    firstQuarter: '2023-Q1',
    quarters: QUARTERS,
    customers: size.customers,
    submodels: Object.fromEntries(Object.keys(GROUPS.submodels.parameters).map((key) => [key, on.has(key as Submodel) ? 'on' : 'off'])),
    market: { demandGrowthPerYear: on.has('entry') && !rations ? 1.3 : 1 },
    segments: [{ id: 's', realCustomers: size.customers, usagePerCustomer: 1 }],
    classes: Array.from({ length: size.classes }, (_, k) => ({
      id: `class-${k}`,
      segment: 's',
      share: 1 / size.classes,
      ...(on.has('adoption') ? { initialAdopted: 0.3, imitationPerYear: 1 } : {}),
      ...classOf(k, size.classes),
    })),
    labs: Array.from({ length: size.labs }, (_, j) => ({
      id: `lab-${j}`,
      quality: fraction((j + 1) * 0.4142135624) - fraction((j + 1) * 0.6180339887),
      termQuarters: 0,
      ...(rations
        ? { initialUnits: (SERVABLE * size.customers) / size.labs, trainingShare: 0, strategy: 'plan', planLastQuarter: 0 }
        : { initialUnits: 2 * size.customers }),
      segments: { s: { initialShare: 1 / (size.labs + 1) } },
    })),
  };
  const loaded = loadScenario({ file: `bench-${name}.json`, text: JSON.stringify(input), resolve: () => undefined });
  if (loaded.scenario === undefined) throw new Error(`the benchmark's own market is wrong: ${loaded.issues[0]?.path} ${loaded.issues[0]?.message}`);
  return loaded.scenario;
}

/** The reference market, in which the second lab cannot pay its staff and defaults in the first quarter. */
export function marketWithDefault(size: Size): Scenario {
  const market = benchMarket('k0', size);
  return {
    ...market,
    submodels: { ...market.submodels, exit: 'on' },
    labs: market.labs.map((lab, j) => (j === 1 ? { ...lab, cashUsd: 0, staffFixedUsd: 1e9 } : { ...lab, cashUsd: 1e11 })),
  };
}

/** The first half of the classes sign for a year and find it hard to leave; the others choose every quarter. */
function classOf(k: number, classes: number): object {
  const signs = k < classes / 2;
  return {
    usageSd: 1,
    baseUtility: 0.5,
    qualityTaste: 0.5 + fraction(k * 0.59 + 0.2),
    priceSensitivity: 0,
    switchingCost: signs ? 2 + 2 * fraction(k * 0.71) : 0.2 + 0.8 * fraction(k * 0.43),
    contractQuarters: signs ? 4 : 1,
    initialTenureQuarters: 12,
  };
}

const fraction = (x: number): number => x - Math.floor(x);

/** The reference market as the lines of text that programs in other languages read: labs by quality behind the best, classes. */
export function marketFile(scenario: Scenario): string {
  const best = Math.max(...scenario.labs.map((lab) => lab.quality));
  return [
    '# lab: quality relative to the best',
    ...scenario.labs.map((lab) => `lab ${lab.quality - best}`),
    '# class: base utility, taste for quality, switching cost, quarters of a contract, log-sd of usage, longest tenure at the start',
    ...scenario.classes.map((c) => ['class', c.baseUtility, c.qualityTaste, c.switchingCost, c.contractQuarters, c.usageSd, c.initialTenureQuarters].join(' ')),
    '',
  ].join('\n');
}
