// What switching costs do to shares and to revenue: P6 and the claim that stickiness makes shares predictable.
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/engine/recording.ts';
import type { RunOutcome } from '../../src/engine/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { digits, evidence } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt, type SomeLab } from '../helpers/market.ts';
import { changes, paired, sdOf, sign } from './effect.ts';

const SEEDS = 24;
const WARM = 8;

/** Four labs that differ only in the luck of their training; two of them sell to firms, two to people; nobody is ever full. */
function market(firms: { switchingCost: number; contractQuarters: number }): Scenario {
  const to = (segment: string): SomeLab => ({
    initialUnits: 1e6,
    researchEfficiency: 1,
    segments: {
      firms: { initialShare: segment === 'firms' ? 0.45 : 0.05, focus: segment === 'firms' ? 2 : 0 },
      people: { initialShare: segment === 'people' ? 0.45 : 0.05, focus: segment === 'people' ? 2 : 0 },
    },
  });
  return aMarket({
    submodels: { ...ALL_OFF, choice: 'on', research: 'on' },
    market: { demandGrowthPerYear: 1.5 },
    research: { luckSd: 0.15, imitationPerQuarter: 0.3, algorithmicPerYear: 0.4 },
    segments: [{ id: 'firms' }, { id: 'people' }],
    classes: [
      { segment: 'firms', ...firms },
      { segment: 'people', switchingCost: 0.5, contractQuarters: 1 },
    ],
    labs: [to('firms'), to('firms'), to('people'), to('people')],
  });
}

/** Labs 0 and 1 sell to firms, 2 and 3 to people. */
const segmentOf = (j: number): number => (j < 2 ? 0 : 1);

/** The lab's share of what its own segment spends, quarter by quarter. */
function share(outcome: RunOutcome, j: number): number[] {
  const table = outcome.recording.tables.find((t) => t.name === 'labSegment');
  if (table === undefined) throw new Error('no table of labs by segment');
  const [labs, segments, cents] = ['lab', 'segment', 'revenueCents'].map((name) => Array.from(columnOf(table, name).values, Number));
  const own: number[] = [];
  const all: number[] = [];
  cents?.forEach((x, i) => {
    if (segments?.[i] !== segmentOf(j)) return;
    if (labs?.[i] === 0) all.push(0);
    all[all.length - 1] = (all.at(-1) ?? 0) + x;
    if (labs?.[i] === j) own.push(x);
  });
  return own.map((x, q) => x / (all[q] ?? 1)).slice(WARM);
}
const revenueGrowth = (outcome: RunOutcome, j: number): number[] => changes(labSeries(outcome, 'revenueCents', j).slice(WARM).map(Math.log));

async function meanOver(labs: readonly number[], scenario: Scenario, seed: number, series: (outcome: RunOutcome, j: number) => number[]): Promise<number> {
  const outcome = await runIt(scenario, { customers: 60_000, quarters: 40, seed });
  return labs.reduce((sum, j) => sum + sdOf(series(outcome, j)), 0) / labs.length;
}

const shareChange = (outcome: RunOutcome, j: number): number[] => changes(share(outcome, j));
const sticky = { switchingCost: 3, contractQuarters: 4 };

describe('stickiness', () => {
  it('P6: the share of a lab that sells to firms moves less than that of a lab that sells to people', async () => {
    const effect = await paired(SEEDS, (seed, firms) => meanOver(firms ? [0, 1] : [2, 3], market(sticky), seed, shareChange));
    const revenue = await paired(SEEDS, (seed, firms) => meanOver(firms ? [0, 1] : [2, 3], market(sticky), seed, revenueGrowth));
    sign('P6', 'sd of quarterly change of own-segment share, labs that sell to firms less labs that sell to people', effect, 'below 0');
    sign('P6', 'sd of log revenue growth, labs that sell to firms less labs that sell to people', revenue, 'reported');
    expect(effect.high).toBeLessThan(0);
  });

  it('a higher switching cost makes every lab’s share vary less', async () => {
    const loose = { switchingCost: 0.5, contractQuarters: 4 };
    const effect = await paired(SEEDS, (seed, high) => meanOver([0, 1], market(high ? sticky : loose), seed, shareChange));
    const revenue = await paired(SEEDS, (seed, high) => meanOver([0, 1], market(high ? sticky : loose), seed, revenueGrowth));
    sign('stickiness', 'sd of quarterly change of share, switching cost 3 less 0.5 utils', effect, 'below 0');
    sign('stickiness', 'sd of log revenue growth, switching cost 3 less 0.5 utils', revenue, 'reported');
    expect(effect.high).toBeLessThan(0);
  });

  it('moves come from luck in training: without it only the sampling of customers is left', async () => {
    const still = { ...market(sticky), research: { ...market(sticky).research, luckSd: 0 } };
    const [lucky, sampled] = await Promise.all([meanOver([0, 1, 2, 3], market(sticky), 1, shareChange), meanOver([0, 1, 2, 3], still, 1, shareChange)]);
    evidence({
      id: 'stickiness',
      claim: 'sd of quarterly change of share without luck in training',
      got: digits(sampled),
      expected: `below a third of ${digits(lucky)}`,
      catches: `a second source of moves that adds ${digits(lucky / 3 - sampled)} to the sd`,
    });
    expect(sampled).toBeLessThan(lucky / 3);
  });
});
