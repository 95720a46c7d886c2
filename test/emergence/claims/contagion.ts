// What failures and money that goes round do to others: contagion, loops of supplier money, and what a high value predicts.
import type { Scenario } from '../../../src/model/scenario.ts';
import { scenarioOf } from '../../helpers/shipped.ts';
import type { Effect } from '../../signs/effect.ts';
import { asNumber, type Claim, differenceRow, judged, meanRow, type Row } from '../claim.ts';
import { ensemble } from '../ensemble.ts';
import type { Outcome } from '../task.ts';

const SEEDS = 200;
const CUSTOMERS = 3_000;
const COLUMNS = {
  market: ['marketValueCents', 'revenueCents', 'capacityUnits', 'lostCents', 'investedCents', 'bubble', 'fundamentalCents'],
  lab: ['defaultQuarter'],
};
const run = (scenario: Scenario): Promise<readonly Outcome[]> => ensemble(scenario, { seeds: SEEDS, customers: CUSTOMERS, ...COLUMNS });

const defaults = (o: Outcome): number => (o.lab['defaultQuarter'] ?? []).filter((series) => (series.at(-1) ?? -1) >= 0).length;
/** Variance over mean of defaults in three-year windows: one where they come by chance alone. */
function dispersion(runs: readonly Outcome[]): number {
  const counts = runs.flatMap((o) => {
    const when = (o.lab['defaultQuarter'] ?? []).map((series) => series.at(-1) ?? -1);
    return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((year) => when.filter((q) => q >= 0 && Math.floor(q / 4) === year).length);
  });
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  return counts.reduce((a, x) => a + (x - mean) ** 2, 0) / counts.length / mean;
}

/** Fear of lenders and of suppliers, as factors of the loss. */
const FEARS = {
  nobody: ['capital.creditFear=0', 'capital.supplierFear=0'],
  lenders: ['capital.supplierFear=0'],
  suppliers: ['capital.creditFear=0'],
  both: [],
  'both, three times as much': ['capital.creditFear=3', 'capital.supplierFear=3'],
} as const;
type Fear = keyof typeof FEARS;
const FEARFUL = Object.keys(FEARS) as Fear[];

async function contagion(): Promise<Claim> {
  // Three labs of the bold kind beside two others: several are exposed.
  const exposed = ['labs.survivor.strategy=yolo', 'labs.newsvendor.strategy=yolo', 'slipQuarters=4'];
  const byFear = async (...set: string[]): Promise<ReadonlyMap<Fear, readonly Outcome[]>> => {
    const found = new Map<Fear, readonly Outcome[]>();
    for (const fear of FEARFUL) found.set(fear, await run(scenarioOf('bubble', [...set, ...FEARS[fear]])));
    return found;
  };
  const binding = await byFear(...exposed, 'labs.*.ownShare=0.6', 'capital.lendWhenShut=yes');
  const loose = await byFear(...exposed, 'labs.*.ownShare=0.3');
  const lone = [await run(scenarioOf('bubble', [...FEARS.nobody])), await run(scenarioOf('bubble'))] as const;
  const rented = await run(scenarioOf('bubble', [...exposed, 'labs.*.ownShare=0', ...FEARS.nobody]));
  const owned = await run(scenarioOf('bubble', [...exposed, 'labs.*.ownShare=0.6', ...FEARS.nobody]));
  const of = (runs: ReadonlyMap<Fear, readonly Outcome[]>, fear: Fear): readonly number[] => (runs.get(fear) ?? []).map(defaults);
  const rows = (runs: ReadonlyMap<Fear, readonly Outcome[]>, where: string): readonly Row[] => [
    ...FEARFUL.map((fear) => meanRow(`${where}: defaults a run, fear of ${fear}`, of(runs, fear))),
    differenceRow(`${where}: fear of both less of nobody`, of(runs, 'nobody'), of(runs, 'both'), 'up', false),
    differenceRow(`${where}: fear of lenders alone`, of(runs, 'nobody'), of(runs, 'lenders'), 'up', false),
    differenceRow(`${where}: fear of suppliers alone`, of(runs, 'nobody'), of(runs, 'suppliers'), 'up', false),
    {
      what: `${where}: variance over mean of defaults a year, fear of nobody, of both, of both three times as much`,
      got: (['nobody', 'both', 'both, three times as much'] as const).map((fear) => dispersion(runs.get(fear) ?? []).toFixed(2)).join(', '),
      verdict: '',
    },
  ];
  return {
    id: 'contagion',
    says: 'Losses of lenders and suppliers bring more defaults where several labs are exposed and money binds',
    rows: [
      ...rows(binding, 'loans bind'),
      ...rows(loose, 'loans do not bind'),
      differenceRow('one bold lab, loans do not bind: fear of both less of nobody', lone[0].map(defaults), lone[1].map(defaults), 'up', false),
      differenceRow('defaults a run, six tenths of sites owned less none, fear of nobody', rented.map(defaults), owned.map(defaults), 'up', false),
    ],
    remarks:
      'Scenario `bubble` with three bold labs and a slip of a year. Loans bind where six tenths of all sites are owned and mortgaged and lenders lend while the window is shut; then their fear is the end of labs that would have lived. They do not bind in `bubble` as it is shipped: a third of sites owned, and loans stop with the window, so that it is the window that decides and the fear of lenders changes nothing. There the fear of suppliers saves labs from themselves: what they refuse after the first failures would have arrived in a glut, and be paid for five years. Variance over mean is one where defaults of a year know nothing of each other.',
  };
}

async function loop(): Promise<Claim> {
  const shares = [0, 0.25, 0.5] as const;
  const runs = new Map<number, readonly Outcome[]>();
  for (const share of shares) runs.set(share, await run(scenarioOf('circular-finance', [`supplierShare=${share}`])));
  const by = new Map<number, readonly Outcome[]>();
  for (const share of [0, 0.5])
    by.set(share, await run(scenarioOf('circular-finance', [`supplierShare=${share}`, 'capital.supplierRule=value', 'capital.poolUsd=800000000'])));
  const of = (share: number): readonly Outcome[] => runs.get(share) ?? [];
  const capacity = (o: Outcome): number => (o.market['capacityUnits']?.[23] ?? 0) / 1e6;
  const peak = (o: Outcome): number => Math.max(...(o.market['marketValueCents'] ?? [])) / 1e14;
  const lost = (o: Outcome): number => (o.market['lostCents']?.at(-1) ?? 0) / 1e11;
  return {
    id: 'circular-finance',
    says: 'Supplier money amplifies orders, peak value and losses where money binds',
    rows: [
      ...shares.map((s) => meanRow(`capacity after six years, M units, suppliers re-invest ${s * 100} %`, of(s).map(capacity))),
      differenceRow('capacity, 50 % less none', of(0).map(capacity), of(0.5).map(capacity), 'up', false),
      ...shares.map((s) => meanRow(`peak of market value, T USD, suppliers re-invest ${s * 100} %`, of(s).map(peak))),
      differenceRow('peak value, 50 % less none', of(0).map(peak), of(0.5).map(peak), 'up', false),
      ...shares.map((s) => meanRow(`lost in failed labs, B USD, suppliers re-invest ${s * 100} %`, of(s).map(lost))),
      differenceRow('lost, 50 % less none', of(0).map(lost), of(0.5).map(lost), 'up', false),
      differenceRow(
        'capacity, 50 % less none, where suppliers look at value and investors pay',
        (by.get(0) ?? []).map(capacity),
        (by.get(0.5) ?? []).map(capacity),
        'up',
        false,
      ),
    ],
    remarks:
      'Scenario `circular-finance`. In the last row money does not bind: suppliers take orders by market value, and the pool of equity is four times as large.',
  };
}

/** P7: one date for all seeds, since within a run a random walk would return less after it is high, too. */
async function returns(): Promise<Claim> {
  const runs = await run(scenarioOf('bubble'));
  const rows = [16, 20, 24].map((date) => {
    const points = runs.map((o): readonly [number, number] => {
      const [now, later] = [o.market['marketValueCents']?.[date] ?? 0, o.market['marketValueCents']?.[date + AHEAD] ?? 0];
      return [Math.log(o.market['bubble']?.[date] ?? 1), Math.log(Math.max(later, WIPED_OUT * now) / now)];
    });
    const effect = slopeOf(points);
    return {
      what: `log points of return over the two years after quarter ${date}, for each log point of market over fundamental value then`,
      got: asNumber(effect),
      verdict: judged(effect, 'down'),
    };
  });
  return {
    id: 'P7',
    says: 'A market that stands far above fundamentals returns less afterwards',
    rows,
    remarks: `Scenario \`bubble\`; a regression over seeds at one date, so that a market without any such effect would show none. Where all labs have failed, ${WIPED_OUT * 100} % of the value is counted as left.`,
  };
}

const AHEAD = 8;
const WIPED_OUT = 0.01;

/** Slope of y on x with its 99 % interval. */
function slopeOf(points: readonly (readonly [number, number])[]): Effect {
  const n = points.length,
    mx = points.reduce((a, [x]) => a + x, 0) / n,
    my = points.reduce((a, [, y]) => a + y, 0) / n;
  const sxx = points.reduce((a, [x]) => a + (x - mx) ** 2, 0),
    mean = points.reduce((a, [x, y]) => a + (x - mx) * (y - my), 0) / sxx;
  const rest = points.reduce((a, [x, y]) => a + (y - my - mean * (x - mx)) ** 2, 0) / (n - 2),
    half = 2.617 * Math.sqrt(rest / sxx);
  return { mean, low: mean - half, high: mean + half, n };
}

export async function contagionClaims(): Promise<readonly Claim[]> {
  return [await contagion(), await loop(), await returns()];
}
