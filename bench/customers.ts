// What each customer submodel costs: ns per customer-quarter on the reference market K0 and with one of them on, then with all.
// Medians of CPU time over rounds that interleave the variants; prints one JSON line. Set-up is excluded, the first round warms up.
// Usage: node --import tsx bench/customers.ts [N] [L] [K] [T] [rounds]
import type { Scenario } from '../src/model/scenario.ts';
import { runQuarter, startIt } from '../test/helpers/market.ts';
import { referenceMarket } from './reference-market.ts';

const [n = 1e6, l = 8, k = 32, t = 40, rounds = 5] = process.argv.slice(2).map(Number);
const base = referenceMarket({ customers: n, labs: l, classes: k });

type Switches = Partial<Scenario['submodels']>;
/** With rationing, labs together serve nine tenths of what is asked for, so that most of them are full in every quarter. */
const on = (submodels: Switches): Scenario => ({
  ...base,
  submodels: { ...base.submodels, ...submodels },
  classes: base.classes.map((c) => (submodels.adoption === 'on' ? { ...c, initialAdopted: 0.3, imitationPerYear: 1 } : c)),
  market: { ...base.market, demandGrowthPerYear: submodels.entry === 'on' && submodels.rationing !== 'on' ? 1.3 : 1 },
  labs: base.labs.map((lab) => ({
    ...lab,
    termQuarters: 0,
    ...(submodels.rationing === 'on' ? { initialUnits: (0.9 * n) / l, trainingShare: 0, strategy: 'plan', planLastQuarter: 0 } : {}),
  })),
});

const VARIANTS: Readonly<Record<string, Scenario>> = {
  k0: base,
  entry: on({ entry: 'on' }),
  access: on({ access: 'on' }),
  trust: on({ trust: 'on' }),
  secondLab: on({ secondLab: 'on' }),
  rationing: on({ rationing: 'on' }),
  adoption: on({ adoption: 'on' }),
  delay: on({ adoption: 'on', communities: 'on', delay: 'on' }),
  all: on({ adoption: 'on', communities: 'on', delay: 'on', entry: 'on', access: 'on', trust: 'on', secondLab: 'on', rationing: 'on' }),
};

async function ns(scenario: Scenario): Promise<number> {
  const instance = await startIt(scenario, { customers: n });
  const started = process.cpuUsage().user;
  for (let quarter = 0; quarter < t; quarter++) runQuarter(instance, quarter);
  return ((process.cpuUsage().user - started) * 1e3) / (n * t);
}

const times: Record<string, number[]> = Object.fromEntries(Object.keys(VARIANTS).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++)
  for (const [name, scenario] of Object.entries(VARIANTS)) {
    const got = await ns(scenario);
    if (round > 0) times[name]?.push(got);
  }
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const figures = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, Number(median(list).toFixed(2))]));
console.log(JSON.stringify({ n, labs: l, classes: k, quarters: t, rounds, ns: figures }));
