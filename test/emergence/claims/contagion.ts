// What failures and money that goes round do to others: contagion, loops of supplier money, and what a high value predicts.
import type { Scenario } from '../../../src/model/scenario.ts';
import { scenarioOf } from '../../helpers/shipped.ts';
import { added, asNumber, type Claim, differenceRow, judged, meanRow } from '../claim.ts';
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

async function contagion(): Promise<Claim> {
  // Three labs of the bold kind beside two others, a third of their sites owned and mortgaged: several are exposed.
  const exposed = ['labs.survivor.strategy=yolo', 'labs.newsvendor.strategy=yolo', 'labs.*.ownShare=0.3', 'slipQuarters=4'];
  const [none, one, three] = [
    await run(scenarioOf('bubble', [...exposed, 'submodels.contagion=off'])),
    await run(scenarioOf('bubble', exposed)),
    await run(scenarioOf('bubble', [...exposed, 'capital.creditFear=3', 'capital.supplierFear=3'])),
  ];
  const lone = [await run(scenarioOf('bubble', ['submodels.contagion=off'])), await run(scenarioOf('bubble'))] as const;
  return {
    id: 'contagion',
    says: 'Losses of lenders and suppliers bring more defaults where several labs are exposed',
    rows: [
      meanRow('defaults a run, no contagion', none.map(defaults)),
      meanRow('defaults a run, contagion', one.map(defaults)),
      meanRow('defaults a run, contagion three times as strong', three.map(defaults)),
      differenceRow('contagion less none', none.map(defaults), one.map(defaults), 'up', false),
      differenceRow('three times as strong less none', none.map(defaults), three.map(defaults), 'up', false),
      {
        what: 'variance over mean of defaults a year, none, contagion, three times',
        got: [none, one, three].map((r) => dispersion(r).toFixed(2)).join(', '),
        verdict: '',
      },
      differenceRow('in `bubble` itself, where one lab is bold: contagion less none', lone[0].map(defaults), lone[1].map(defaults), 'up', false),
    ],
    remarks:
      'Scenario `bubble` with three bold labs, a third of all sites owned, a slip of a year. Variance over mean is one where defaults of a year know nothing of each other.',
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

/** P7: after how far value stood above fundamentals, how did it go on? */
async function returns(): Promise<Claim> {
  const runs = await run(scenarioOf('bubble'));
  const AHEAD = 8;
  const slopes = runs.map((o) => {
    const value = o.market['marketValueCents'] ?? [],
      bubble = o.market['bubble'] ?? [];
    const points: [number, number][] = [];
    for (let q = 4; q + AHEAD < value.length; q++) {
      const [now, later, over] = [value[q] ?? 0, value[q + AHEAD] ?? 0, bubble[q] ?? 0];
      if (now > 0 && later > 0 && over > 0) points.push([Math.log(over), Math.log(later / now)]);
    }
    const n = points.length,
      mx = points.reduce((a, [x]) => a + x, 0) / n,
      my = points.reduce((a, [, y]) => a + y, 0) / n;
    return points.reduce((a, [x, y]) => a + (x - mx) * (y - my), 0) / points.reduce((a, [x]) => a + (x - mx) ** 2, 0);
  });
  const effect = added(
    slopes.map(() => 0),
    slopes,
  );
  return {
    id: 'P7',
    says: 'A market that stands far above fundamentals returns less afterwards',
    rows: [
      {
        what: 'log points of return over two years for each log point of market over fundamental value',
        got: asNumber(effect),
        verdict: judged(effect, 'down'),
      },
    ],
    remarks: 'Scenario `bubble`; a regression within each run, then the mean over runs.',
  };
}

export async function contagionClaims(): Promise<readonly Claim[]> {
  return [await contagion(), await loop(), await returns()];
}
