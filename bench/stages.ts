// Where the time of a market goes, by stage of the quarter: a profile of the core built with names, by its own engine.
// Usage: npm run bench:stages [-- --record], which appends to bench/results.jsonl what bench:page shows.
import { type Profiler, Session } from 'node:inspector/promises';
import { benchMarket, type MarketName, QUARTERS, REFERENCE_SIZE } from '../src/bench/markets.ts';
import { stepperOf } from '../src/bench/stepping.ts';
import type { CompiledCore } from '../src/core/core.ts';
import { builtCore } from './built-core.ts';
import { appendRow } from './recorded.ts';

const MARKETS: Readonly<Partial<Record<MarketName, string>>> = { k0: 'choice alone', full: 'six submodels', all: 'communities and delay too' };
const ROUNDS = 7;
const INTERVAL_MICROSECONDS = 200;

/** By files of assembly/customers. What several stages use, such as draws, belongs to the stage that called it. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  choice: ['kernel', 'kernel-many', 'choice', 'shares', 'utility'],
  'second labs': ['second', 'second-eight'],
  'queues at full labs: line-up, lottery, filter': ['queue', 'lottery', 'limits', 'tiers', 'rationing'],
  'the turned away: second choices, moves': ['turned-away', 'spill'],
  'adoption, communities, delay': ['adoption', 'delay', 'communities'],
};
const ELSE = 'all else';
/** Loops over blocks of customers that two stages have in common. */
const LOOPS: Readonly<Record<string, string>> = { 'blocks/drawBlock': 'draws', 'blocks/sumBlock': 'sums' };
/** What it all happens in; the rest is set-up, and the profiler's own. */
const STEPPING = 'runQuarter';

// The release build, byte for byte but for the names.
const core = await builtCore(() => undefined, ['--debug']);
for (const [market, title] of Object.entries(MARKETS)) {
  const { shares, ns } = await profileOf(core, market as MarketName);
  console.log(`${title}: ${ns.toFixed(2)} ns a customer-quarter`);
  for (const [stage, share] of Object.entries(shares).sort(([, a], [, b]) => b - a)) console.log(`  ${(100 * share).toFixed(1).padStart(5)} %  ${stage}`);
  if (process.argv.includes('--record')) record(market, title, ns, shares);
}

/** Time a customer-quarter, and the share of each stage in it. */
async function profileOf(core: CompiledCore, market: MarketName): Promise<{ readonly ns: number; readonly shares: Readonly<Record<string, number>> }> {
  const step = stepperOf(core, benchMarket(market));
  await step(REFERENCE_SIZE);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_MICROSECONDS });
  await session.post('Profiler.start');
  for (let round = 0; round < ROUNDS; round++) await step(REFERENCE_SIZE);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const times = timesOf(profile);
  const total = Object.values(times).reduce((sum, time) => sum + time, 0);
  return {
    ns: (total * 1e3) / (ROUNDS * QUARTERS * REFERENCE_SIZE.customers),
    shares: Object.fromEntries(Object.entries(times).map(([stage, time]) => [stage, time / total])),
  };
}

/** Microseconds of each stage. */
function timesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<string, number> {
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName.replace('assembly/customers/', '')]));
  const stageOf = (node: number): string | undefined => {
    let [stage, loop]: [string | undefined, string] = [undefined, ''];
    for (let at: number | undefined = node; at !== undefined; at = callers.get(at)) {
      const name = names.get(at) ?? '';
      if (name === STEPPING) return stage === undefined ? ELSE : `${stage}${loop}`;
      if (stage === undefined && LOOPS[name] !== undefined) loop = `: ${LOOPS[name]}`;
      stage ??= stageNamed(name);
    }
    return undefined;
  };
  const times: Record<string, number> = {};
  samples.forEach((node, i) => {
    const stage = stageOf(node);
    if (stage !== undefined) times[stage] = (times[stage] ?? 0) + (timeDeltas[i] ?? 0);
  });
  return times;
}

function stageNamed(name: string): string | undefined {
  const [file = ''] = name.split('/');
  return Object.keys(STAGES).find((stage) => STAGES[stage]?.includes(file));
}

function record(market: string, title: string, ns: number, shares: Readonly<Record<string, number>>): void {
  const row = { type: 'stages', id: `stages-${market}`, title, suite: 'stages', rounds: ROUNDS, nsPerCustomerQuarter: ns, shares };
  appendRow({ ...row, spread: [ns, ns], ratios: {}, ratioSpreads: {} });
}
