// Mistakes that models of this market have made: each is looked for here, and the knife edges are shown.
import type { Scenario } from '../../../src/model/scenario.ts';
import { scenarioOf } from '../../helpers/shipped.ts';
import { type Claim, differenceRow, frequencyRow, meanRow, type Row } from '../claim.ts';
import { ensemble } from '../ensemble.ts';
import { BURST, burstsBeyond, hasBurst } from '../measures.ts';
import type { Outcome } from '../task.ts';

const SEEDS = 200;
const CUSTOMERS = 3_000;
const COLUMNS = { market: ['marketValueCents', 'revenueCents', 'drawdown', 'lostShare', 'hhi', 'capacityUnits', 'demandMicro'], lab: ['defaultQuarter'] };
const run = (scenario: Scenario, seeds = SEEDS): Promise<readonly Outcome[]> => ensemble(scenario, { seeds, customers: CUSTOMERS, ...COLUMNS });

const defaults = (o: Outcome): number => (o.lab['defaultQuarter'] ?? []).filter((series) => (series.at(-1) ?? -1) >= 0).length;
const last = (o: Outcome, column: string): number => o.market[column]?.at(-1) ?? 0;
const peak = (o: Outcome): number => Math.max(...(o.market['marketValueCents'] ?? [])) / 1e14;

async function ceilings(): Promise<Claim> {
  const base = await run(scenarioOf('bubble'));
  const [open, rich, faithful] = [
    await run(scenarioOf('bubble', ['segments.enterprise.intensityCeiling=600', 'segments.consumer.intensityCeiling=100'])),
    await run(scenarioOf('bubble', ['capital.poolUsd=80000000000', 'capital.windowThreshold=0'])),
    await run(scenarioOf('bubble', ['capital.valueGrowthBound=1.6'])),
  ];
  return {
    id: 'trap-ceilings',
    says: 'Demand, capital and belief each have a ceiling, and each ceiling matters',
    rows: [
      meanRow('defaults a run', base.map(defaults)),
      meanRow('defaults a run, ceiling of usage ten times as high', open.map(defaults)),
      differenceRow(
        'demand at the end over that with the ceiling, log',
        base.map((o) => Math.log(last(o, 'demandMicro'))),
        open.map((o) => Math.log(last(o, 'demandMicro'))),
        'up',
        false,
      ),
      meanRow('defaults a run, a hundred times the equity and a window that never shuts', rich.map(defaults)),
      differenceRow('the same less as it is', base.map(defaults), rich.map(defaults), 'down', false),
      meanRow('peak of market value, T USD', base.map(peak)),
      meanRow('peak of market value where belief in growth saturates at 1.6 instead of 0.8 log points a year', faithful.map(peak)),
      differenceRow('the same less as it is', base.map(peak), faithful.map(peak), 'up', false),
    ],
    remarks:
      'Scenario `bubble`. A hundredfold ceiling, or belief that saturates at 3, is refused by the core: values pass 180 T USD. Without the ceilings compute, quality and demand drive each other without end, or money rescues everybody.',
  };
}

async function knifeEdge(): Promise<Claim> {
  const rows: Row[] = [];
  for (const threshold of [0.54, 0.63, 0.72, 0.81, 0.9]) {
    const runs = await run(scenarioOf('bubble', [`capital.windowThreshold=${threshold}`]));
    rows.push(
      frequencyRow(`bursts, the window shuts at a sentiment of ${threshold}`, runs.map(hasBurst)),
      meanRow(`defaults a run, ${threshold}`, runs.map(defaults)),
    );
  }
  return {
    id: 'trap-window',
    says: 'At which mood the funding window shuts is a knife edge: no single value should be believed',
    rows,
    remarks: 'Scenario `bubble`; each run draws its own threshold around the one stated, with a standard deviation of a tenth.',
  };
}

const LABELS = ['burst', 'strong-get-stronger', 'rational-return'] as const;
const rise = (o: Outcome): number => {
  const hhi = o.market['hhi'] ?? [],
    mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length;
  return mean(hhi.slice(-4)) - mean(hhi.slice(0, 4));
};
const labelOf = (o: Outcome, burst = BURST, hhiRise = 0.08): (typeof LABELS)[number] =>
  burstsBeyond(o, burst) ? 'burst' : rise(o) >= hhiRise ? 'strong-get-stronger' : 'rational-return';

/** Deciles of a figure over runs. */
const deciles = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b);
  return [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((p) => (sorted[Math.round((p / 100) * (sorted.length - 1))] ?? 0).toFixed(2)).join(' ');
};

export async function pathsOf(name: string, seeds = SEEDS): Promise<Claim> {
  const runs = await run(scenarioOf(name), seeds);
  const moved = (burst: typeof BURST, hhi = 0.08): readonly boolean[] => runs.map((o) => labelOf(o, burst, hhi) !== labelOf(o));
  const tenths = [
    ['drawdown 0.36 instead of 0.4', { ...BURST, drawdown: 0.36 }, 0.08],
    ['drawdown 0.44', { ...BURST, drawdown: 0.44 }, 0.08],
    ['lost share 0.09 instead of 0.1', { ...BURST, lostShare: 0.09 }, 0.08],
    ['lost share 0.11', { ...BURST, lostShare: 0.11 }, 0.08],
    ['rise of HHI 0.072 instead of 0.08', BURST, 0.072],
    ['rise of HHI 0.088', BURST, 0.088],
  ] as const;
  return {
    id: `paths-${name}`,
    says: `How often each path occurs in ${name}, and how firm the names are`,
    rows: [
      ...LABELS.map((label) =>
        frequencyRow(
          label,
          runs.map((o) => labelOf(o) === label),
        ),
      ),
      ...tenths.map(([what, burst, hhi]): Row => {
        const flips = moved(burst, hhi),
          share = flips.filter(Boolean).length / flips.length;
        return {
          ...frequencyRow(`another name with ${what}`, flips),
          verdict: share <= 0.1 ? 'as expected: at most a tenth' : 'NOT as expected: more than a tenth',
        };
      }),
      { what: 'drawdown, deciles', got: deciles(runs.map((o) => Math.max(...(o.market['drawdown'] ?? [])))), verdict: '' },
      { what: 'share of money lost, deciles', got: deciles(runs.map((o) => last(o, 'lostShare'))), verdict: '' },
      { what: 'rise of HHI, deciles', got: deciles(runs.map(rise)), verdict: '' },
      {
        what: 'a seed of each to look at',
        got: LABELS.map((label) => `${label}: ${runs.find((o) => labelOf(o) === label)?.seed ?? 'none'}`).join(', '),
        verdict: '',
      },
    ],
    remarks: `Scenario \`${name}\`, seeds 1 to ${seeds}, ${CUSTOMERS.toLocaleString('en-US')} customers: \`npx overbuild run ${name} --seed N --customers ${CUSTOMERS}\` shows the run of a seed. The rule is in [paths.md](paths.md).`,
  };
}

export async function traps(): Promise<readonly Claim[]> {
  return [await ceilings(), await knifeEdge(), await pathsOf('bubble')];
}
