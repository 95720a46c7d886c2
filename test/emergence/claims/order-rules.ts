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
  const lean = new Map<number, readonly Seated[]>();
  for (const margin of MARGINS) {
    byMargin.set(margin, await seated(scenarioOf('bubble', [`margin=${margin}`])));
    lean.set(margin, await seated(scenarioOf('bubble', [`margin=${margin}`, 'labs.*.staffPerRevenue=0.15'])));
  }
  const at = (margin: number): readonly Seated[] => byMargin.get(margin) ?? [];
  const leanAt = (margin: number): readonly Seated[] => lean.get(margin) ?? [];
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
        differenceRow('the same, margin 80 less 60 %', gap(at(0.6), loss), gap(at(0.8), loss), 'down'),
        ...MARGINS.flatMap((m) =>
          (['yolo', 'careful'] as const).map((rule) =>
            frequencyRow(
              `${rule} defaults, margin ${m * 100} %, pay 15 % of revenue`,
              leanAt(m).map((s) => defaults(rule, s)),
            ),
          ),
        ),
        differenceRow('yolo less careful in defaults, pay 15 % of revenue, margin 80 less 40 %', gap(leanAt(0.4), loss), gap(leanAt(0.8), loss), 'down'),
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
      remarks:
        'A higher margin here means a higher price over the same unit cost; see the remarks on prices in the text of the scenario. Pay is 35 % of revenue in `bubble`: at a margin of 40 % that leaves 5 % of revenue for training and interest, and no order rule can live on it, so the careful lab fails as well. Where pay is 15 %, a margin of 40 % can be lived on, and the difference shrinks as expected.',
    },
    await slip(),
  ];
}

/** Investors, suppliers and lenders stop paying on a date and for so many quarters: no sentiment reaches the threshold of the window. */
const shut = (firstQuarter: number, lasts: number): Intervention => ({
  id: 'shut',
  name: 'The funding window shuts',
  says: '',
  firstQuarter,
  lastQuarter: firstQuarter,
  chance: 1,
  lasts,
  repeats: false,
  set: { 'capital.windowThreshold': 10 },
  scale: {},
  shift: {},
});

const DATES = [10, 14, 18] as const;
/** Demand stands still from the quarter after a date on. */
const SOON = 10;

async function slip(): Promise<Claim> {
  const market = (date: number, quarters: number, shuts: boolean): Scenario => {
    const scenario = scenarioOf('bubble', ['margin=0.4', `slipQuarters=${quarters}`, `market.slipStartQuarter=${date}`]);
    return shuts ? { ...scenario, interventions: [...scenario.interventions, shut(date + 1, SOON)] } : scenario;
  };
  const cases = new Map<string, readonly Seated[]>();
  for (const date of DATES)
    for (const quarters of [0, 4, 8]) for (const shuts of [false, true]) cases.set(`${date} ${quarters} ${shuts}`, await seated(market(date, quarters, shuts)));
  const hits = (rule: Rule, date: number, quarters: number, shuts: boolean): readonly boolean[] =>
    (cases.get(`${date} ${quarters} ${shuts}`) ?? []).map(({ run, seat }) => {
      const quarter = last(run.lab['defaultQuarter']?.[seat[rule]]);
      return quarter > date && quarter <= date + SOON;
    });
  const rows = (date: number): readonly Row[] => [
    ...(['yolo', 'careful'] as const).flatMap((rule) =>
      [false, true].flatMap((shuts) =>
        [0, 4, 8].map((q) => frequencyRow(`${rule}, quarter ${date}: slip of ${q} quarters, window ${shuts ? 'shut' : 'open'}`, hits(rule, date, q, shuts))),
      ),
    ),
    differenceRow(`yolo, quarter ${date}: slip of a year, window shut less open`, hits('yolo', date, 4, false), hits('yolo', date, 4, true), 'up'),
  ];
  return {
    id: 'rules-slip',
    says: 'A one-year slip kills the all-in lab when the funding window shuts with it, much less when it stays open',
    rows: [
      ...DATES.flatMap(rows),
      differenceRow('yolo, quarter 14: window shut, slip of a year less none', hits('yolo', 14, 0, true), hits('yolo', 14, 4, true), 'up'),
      differenceRow('yolo, quarter 14: window open, slip of a year less none', hits('yolo', 14, 0, false), hits('yolo', 14, 4, false), 'down'),
    ],
    remarks:
      'Margin 40 %; defaults within ten quarters of the date. The window is shut by an intervention that lifts its threshold beyond every sentiment for ten quarters from the first of the slip on: no rounds, no listings, no money of suppliers, no loans. Without money from outside most labs fail at this margin, with a slip or without; the careful one too, for it pays for its training with equity. That an open window makes a slip harmless, or better than none, was found in the prototype as well: it stops orders before the ceiling of demand is reached.',
  };
}
