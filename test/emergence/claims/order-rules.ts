// What order rules do to labs that are otherwise the same: who defaults, who turns customers away, who keeps its share.
import type { Intervention, Scenario } from '../../../src/model/scenario.ts';
import { scenarioOf } from '../../helpers/shipped.ts';
import { type Claim, differenceRow, frequencyRow, meanRow, type Row } from '../claim.ts';
import { rotations } from '../ensemble.ts';
import type { Outcome } from '../task.ts';

const SEEDS = 200;
const CUSTOMERS = 3_000;
const RULES = ['careful', 'newsvendor', 'survivor', 'yolo', 'follower'] as const;
type Rule = (typeof RULES)[number];
const COLUMNS = { lab: ['defaultQuarter', 'share', 'demandMicro', 'turnedMicro'], market: [] };

/** A run, and at which place each rule sat. */
interface Seated {
  readonly run: Outcome;
  readonly seat: Readonly<Record<Rule, number>>;
}

/** The labs change seats from one fifth of the seeds to the next, so that no rule owns the luck of a seat. */
async function seated(scenario: Scenario): Promise<readonly Seated[]> {
  const all = await rotations(scenario, { seeds: SEEDS, customers: CUSTOMERS, ...COLUMNS });
  return all.map(({ run, ids }) => ({ run, seat: Object.fromEntries(RULES.map((rule) => [rule, ids.indexOf(rule)])) as Record<Rule, number> }));
}

const last = (series: readonly number[] | undefined): number => series?.at(-1) ?? Number.NaN;
const defaults = (rule: Rule, { run, seat }: Seated): boolean => last(run.lab['defaultQuarter']?.[seat[rule]]) >= 0;
/** Share of its demand that a lab turned away in the fast years, the first five. */
function turned(rule: Rule, { run, seat }: Seated): number {
  const sum = (column: string): number => (run.lab[column]?.[seat[rule]] ?? []).slice(0, 20).reduce((a, b) => a + b, 0);
  return sum('turnedMicro') / sum('demandMicro');
}
const shareAt = (rule: Rule, quarter: number, { run, seat }: Seated): number => run.lab['share']?.[seat[rule]]?.[quarter] ?? 0;

const MARGINS = [0.4, 0.6, 0.8] as const;

export async function orderRules(): Promise<readonly Claim[]> {
  const byMargin = new Map<number, readonly Seated[]>();
  for (const margin of MARGINS) byMargin.set(margin, await seated(scenarioOf('bubble', [`margin=${margin}`])));
  const at = (margin: number): readonly Seated[] => byMargin.get(margin) ?? [];
  const each = (say: (rule: Rule) => Row): readonly Row[] => RULES.map(say);
  const gap = (runs: readonly Seated[], of: (rule: Rule, s: Seated) => number): readonly number[] => runs.map((s) => of('yolo', s) - of('careful', s));
  const loss = (rule: Rule, s: Seated): number => Number(defaults(rule, s));
  return [
    {
      id: 'rules-default',
      says: 'A lab that orders the 90th percentile of its trend defaults far more often than one whose bills the 10th percentile of revenue can pay',
      rows: [
        ...each((rule) =>
          frequencyRow(
            `${rule} defaults within ten years`,
            at(0.6).map((s) => defaults(rule, s)),
          ),
        ),
        differenceRow(
          'yolo less careful',
          at(0.6).map((s) => defaults('careful', s)),
          at(0.6).map((s) => defaults('yolo', s)),
          'up',
        ),
      ],
      remarks: 'Scenario `bubble` at a margin of 60 %; five rotations of the seats, 40 seeds each.',
    },
    {
      id: 'rules-turned-away',
      says: 'The careful lab turns customers away and loses share',
      rows: [
        ...each((rule) =>
          meanRow(
            `share of demand that ${rule} turned away in the first five years`,
            at(0.6).map((s) => turned(rule, s)),
          ),
        ),
        differenceRow(
          'turned away, yolo less careful',
          at(0.6).map((s) => turned('careful', s)),
          at(0.6).map((s) => turned('yolo', s)),
          'down',
        ),
        ...each((rule) =>
          meanRow(
            `share of revenue of ${rule} after five years`,
            at(0.6).map((s) => shareAt(rule, 19, s)),
          ),
        ),
        differenceRow(
          'share of revenue of careful, after five years less at the start',
          at(0.6).map((s) => shareAt('careful', 0, s)),
          at(0.6).map((s) => shareAt('careful', 19, s)),
          'down',
        ),
      ],
      remarks: 'The same runs.',
    },
    {
      id: 'rules-margin',
      says: 'Both differences shrink as the margin rises',
      rows: [
        ...MARGINS.map((m) =>
          frequencyRow(
            `yolo defaults, margin ${m * 100} %`,
            at(m).map((s) => defaults('yolo', s)),
          ),
        ),
        ...MARGINS.map((m) =>
          frequencyRow(
            `careful defaults, margin ${m * 100} %`,
            at(m).map((s) => defaults('careful', s)),
          ),
        ),
        differenceRow('yolo less careful in defaults, margin 80 less 40 %', gap(at(0.4), loss), gap(at(0.8), loss), 'down'),
        ...MARGINS.map((m) =>
          meanRow(
            `share of demand that careful turned away, margin ${m * 100} %`,
            at(m).map((s) => turned('careful', s)),
          ),
        ),
        differenceRow(
          'turned away by careful, margin 80 less 40 %',
          at(0.4).map((s) => turned('careful', s)),
          at(0.8).map((s) => turned('careful', s)),
          'down',
        ),
      ],
      remarks: 'A higher margin here means a higher price over the same unit cost; see the remarks on prices in the text of the scenario.',
    },
    await slip(),
  ];
}

const SLIP_QUARTER = 14;
/** Investors stop paying on a date and for so many quarters. */
const shut = (firstQuarter: number, lasts: number): Intervention => ({
  id: 'shut',
  name: 'The funding window shuts',
  says: '',
  firstQuarter,
  lastQuarter: firstQuarter,
  chance: 1,
  lasts,
  repeats: false,
  set: { 'capital.poolUsd': 0 },
  scale: {},
  shift: {},
});

async function slip(): Promise<Claim> {
  const market = (quarters: number, shuts: boolean): Scenario => {
    const scenario = scenarioOf('bubble', [`slipQuarters=${quarters}`, 'margin=0.4']);
    return shuts ? { ...scenario, interventions: [...scenario.interventions, shut(SLIP_QUARTER + 1, 10)] } : scenario;
  };
  const soon = (rule: Rule, { run, seat }: Seated): boolean => {
    const quarter = last(run.lab['defaultQuarter']?.[seat[rule]]);
    return quarter > SLIP_QUARTER && quarter <= SLIP_QUARTER + 10;
  };
  const cases = new Map<string, readonly Seated[]>();
  for (const quarters of [0, 4, 8]) for (const shuts of [false, true]) cases.set(`${quarters} ${shuts}`, await seated(market(quarters, shuts)));
  const hits = (rule: Rule, quarters: number, shuts: boolean): readonly boolean[] => (cases.get(`${quarters} ${shuts}`) ?? []).map((s) => soon(rule, s));
  const rows = (rule: Rule): readonly Row[] =>
    [false, true].flatMap((shuts) =>
      [0, 4, 8].map((q) =>
        frequencyRow(`${rule} defaults within ten quarters, slip of ${q} quarters, window ${shuts ? 'shut' : 'open'}`, hits(rule, q, shuts)),
      ),
    );
  return {
    id: 'rules-slip',
    says: 'A one-year slip kills the all-in lab when the funding window shuts with it, much less when it stays open',
    rows: [
      ...rows('yolo'),
      ...rows('careful'),
      differenceRow('yolo, slip of a year, window shut less open', hits('yolo', 4, false), hits('yolo', 4, true), 'up'),
      differenceRow('yolo, window shut, slip of a year less none', hits('yolo', 0, true), hits('yolo', 4, true), 'up'),
      differenceRow('yolo, window open, slip of a year less none', hits('yolo', 0, false), hits('yolo', 4, false), 'up'),
    ],
    remarks: 'Margin 40 %. The window is shut by an intervention that sets the pool of equity to nothing for ten quarters from the first quarter of the slip.',
  };
}
