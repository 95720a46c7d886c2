// Core and reference on the same draws: every customer stands in the same place in every quarter, and every sum is the same integer.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { evidence } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, type SomeMarket } from '../helpers/market.ts';
import { anyMarket, unlessOverflow } from '../helpers/random-market.ts';
import { sum } from './market.ts';
import { type Outcome, sideBySide } from './side-by-side.ts';

const CUSTOMERS = 5_000;
const QUARTERS = 16;

/** Two segments, five classes with contracts of one to sixteen quarters, four labs; the second is small. */
function theMarket(more: SomeMarket): Scenario {
  const lab = (units: number, consumers: number, firms: number, focus: number) => ({
    initialUnits: units,
    cashUsd: 1e12,
    trainingShare: 0,
    segments: { consumers: { initialShare: consumers, focus }, firms: { initialShare: firms, focus: -focus } },
  });
  return aMarket({
    segments: [
      { id: 'consumers', sampleShare: 3, realCustomers: 1e6, usagePerCustomer: 0.01 },
      { id: 'firms', sampleShare: 2, realCustomers: 1e4, usagePerCustomer: 1.3 },
    ],
    classes: [
      { segment: 'consumers', share: 0.7, usageSd: 0.5, initialAdopted: 0.2, imitationPerYear: 1.5, innovationPerYear: 0.1, initialTenureQuarters: 6 },
      { segment: 'consumers', share: 0.3, usageSd: 1, initialAdopted: 0.4, contractQuarters: 2, priceSensitivity: 3 },
      {
        segment: 'firms',
        share: 0.5,
        usageSd: 1.5,
        initialAdopted: 0.3,
        contractQuarters: 4,
        switchingCost: 3,
        switchingRampQuarters: 40,
        initialTenureQuarters: 40,
        leaveAfterSpill: 0.25,
      },
      { segment: 'firms', share: 0.3, initialAdopted: 0.9, contractQuarters: 16, switchingCost: 12, switchingRampQuarters: 12 },
      { segment: 'firms', share: 0.2, initialAdopted: 0, imitationPerYear: 4, innovationPerYear: 0.2, contractQuarters: 3, waitAversion: 4 },
    ],
    labs: [lab(9_000, 0.3, 0.2, 0.5), lab(4_000, 0.2, 0.4, 0), lab(9_000, 0.3, 0.1, -0.7), lab(8_000, 0.1, 0.2, 0.2)],
    ...more,
    submodels: { ...ALL_OFF, ...more.submodels },
    market: { demandGrowthPerYear: 1.3, ...more.market },
  });
}

const docked: Outcome[] = [];

/** How many integers of these runs were held against each other, and how many differed. */
const integers = (runs: readonly Outcome[]): string =>
  `${sum(runs.map((o) => o.compared)).toLocaleString('en-US')} compared, ${sum(runs.map((o) => o.differences.length))} differ`;

const dock = async (scenario: Scenario, seed = 11): Promise<Outcome> => {
  const outcome = await sideBySide({ scenario, seed, customers: CUSTOMERS, quarters: QUARTERS });
  docked.push(outcome);
  expect(outcome.differences).toEqual([]);
  expect(outcome.quarters.length).toBe(QUARTERS);
  return outcome;
};

const switches = ({ quarters }: Outcome): number => sum(quarters.map((q) => q.switches));
const adopted = ({ quarters }: Outcome, quarter: number): number => sum(quarters.at(quarter)?.adopted ?? []);
const unserved = ({ quarters }: Outcome): bigint => quarters.reduce((total, q) => total + q.unserved, 0n);
const turnedAway = ({ quarters }: Outcome): bigint => quarters.reduce((total, q) => total + q.turnedAway.reduce((a, b) => a + b, 0n), 0n);

describe('the core and a program written from docs/customers.md alone agree to the last customer', () => {
  afterAll(() =>
    evidence({
      id: 'dock',
      claim: `places of ${CUSTOMERS.toLocaleString('en-US')} customers and every count and amount of usage, ${QUARTERS} quarters of ${docked.length} markets, a seed each: nobody moves; choice, adoption, a noisy clock, shortages, default, entry, access, trust, second labs, communities, delay, open weights, data at home, backlash, labs that enter; all of them`,
      got: integers(docked),
      expected: 'none differs',
      catches: 'one customer in another place, or one unit',
    }),
  );

  it('where nobody ever moves', async () => {
    expect(switches(await dock(theMarket({})))).toBe(0);
  });

  it('with choice at the end of contracts of one to sixteen quarters', async () => {
    expect(switches(await dock(theMarket({ submodels: { choice: 'on' } })))).toBeGreaterThan(1_000);
  });

  it('with adoption', async () => {
    const outcome = await dock(theMarket({ submodels: { choice: 'on', adoption: 'on' } }));
    expect(adopted(outcome, -1)).toBeGreaterThan(adopted(outcome, 0) + 1_000);
  });

  it('with adoption and a demand clock that is noisy and slips', async () => {
    const outcome = await dock(
      theMarket({ submodels: { choice: 'on', adoption: 'on', intensity: 'on' }, market: { clockSd: 0.3, slipStartQuarter: 5, slipQuarters: 3 } }),
    );
    expect(adopted(outcome, 7)).toBe(adopted(outcome, 5));
    expect(adopted(outcome, -1)).toBeGreaterThan(adopted(outcome, 7));
  });

  it('with full labs and a second choice', async () => {
    const outcome = await dock(theMarket({ submodels: { choice: 'on', adoption: 'on', rationing: 'on' } }));
    expect(turnedAway(outcome)).toBeGreaterThan(0n);
    expect(unserved(outcome)).toBeGreaterThan(0n);
    expect(unserved(outcome)).toBeLessThan(turnedAway(outcome));
  });

  it('with labs so full that customers under contract are turned away', async () => {
    const outcome = await dock(scarce(theMarket({ submodels: { choice: 'on', adoption: 'on', rationing: 'on' } })));
    expect(unserved(outcome)).toBeGreaterThan(0n);
  });

  it('with full labs where nobody chooses otherwise', async () => {
    const outcome = await dock(theMarket({ submodels: { rationing: 'on' }, market: { demandGrowthPerYear: 3 } }));
    expect(switches(outcome)).toBeGreaterThan(0);
  });

  it('with the orphans of a lab that defaults', async () => {
    await dockDefault({ choice: 'on', adoption: 'on', exit: 'on' });
  });

  it('with orphans where nobody chooses otherwise', async () => {
    await dockDefault({ exit: 'on' });
  });

  it('with orphans that meet full labs', async () => {
    await dockDefault({ choice: 'on', adoption: 'on', exit: 'on', rationing: 'on' });
  });

  it('with entry of new demand', async () => {
    await dock(theMarket({ submodels: { choice: 'on', adoption: 'on', entry: 'on', intensity: 'on', research: 'on' } }));
  });

  it('with access by region', async () => {
    const scenario = theMarket({ submodels: { choice: 'on', adoption: 'on', access: 'on', rationing: 'on' } });
    const regions = ['north-america', 'europe', 'asia', 'china', 'rest'] as const;
    const classes = scenario.classes.map((k, i) => ({ ...k, region: regions[i] ?? 'rest' }));
    const labs = scenario.labs.map((lab, j) => ({ ...lab, accessEurope: j === 1 ? 0 : 1, accessAsia: 0.3, accessChina: j === 3 ? 1 : 0, accessRest: j / 3 }));
    await dock({ ...scenario, classes, labs });
  });

  it('with trust and expected waits', async () => {
    await dock(theMarket({ submodels: { choice: 'on', adoption: 'on', trust: 'on', rationing: 'on' } }));
  });

  it('with trust where long-standing customers are turned away', async () => {
    await dock(scarce(theMarket({ submodels: { choice: 'on', adoption: 'on', trust: 'on', rationing: 'on' } })));
  });

  it('with a second lab', async () => {
    await dock(theMarket({ submodels: { choice: 'on', adoption: 'on', secondLab: 'on' } }));
  });

  it('with a second lab and full labs', async () => {
    await dock(theMarket({ submodels: { choice: 'on', adoption: 'on', secondLab: 'on', rationing: 'on' } }));
  });

  it('with second labs to which customers of full labs move', async () => {
    // Labs fill one after the other, so that customers move to their second lab and are turned away there years later.
    const { classes, ...market } = theMarket({
      submodels: { choice: 'on', adoption: 'on', secondLab: 'on', rationing: 'on' },
      market: { demandGrowthPerYear: 2 },
    });
    await dock({ ...market, classes: classes.map((k) => ({ ...k, contractQuarters: 16, leaveAfterSpill: 1, secondShare: 0.5 })) });
  });

  it('with a second lab, full labs and orphans', async () => {
    await dockDefault({ choice: 'on', adoption: 'on', exit: 'on', rationing: 'on', secondLab: 'on' });
  });

  it('with twelve labs, as many as thresholds are counted for', async () => {
    const { labs, ...market } = theMarket({ submodels: { choice: 'on', adoption: 'on', rationing: 'on', secondLab: 'on' } });
    const three = labs.map((lab) => ({ ...lab, initialUnits: lab.initialUnits / 3 }));
    await dock({ ...market, labs: [...three, ...three, ...three].map((lab, j) => ({ ...lab, id: `lab-${j}` })) });
  });

  it('with communities', async () => {
    await dock(inCommunities(theMarket({ submodels: { choice: 'on', adoption: 'on', communities: 'on' } })));
  });

  it('with an organisational delay', async () => {
    await dock(delayed(theMarket({ submodels: { choice: 'on', adoption: 'on', delay: 'on' } })));
  });

  it('with a delay, full labs and a second lab', async () => {
    await dock(delayed(theMarket({ submodels: { choice: 'on', adoption: 'on', delay: 'on', rationing: 'on', secondLab: 'on' } })));
  });

  it('with open weights that customers may run instead', async () => {
    const scenario = theMarket({
      submodels: { choice: 'on', adoption: 'on', rationing: 'on', research: 'on', openWeights: 'on' },
      market: { openLagQuarters: 2, openBoost: 0.3 },
      research: { algorithmicPerYear: 0.6 },
    });
    const outcome = await dock(scenario);
    expect(switches(outcome)).not.toBe(switches(await dock({ ...scenario, submodels: { ...scenario.submodels, openWeights: 'off' } })));
  });

  it('with customers who want their data at home', async () => {
    const scenario = theMarket({ submodels: { choice: 'on', adoption: 'on', regulation: 'on' } });
    const regions = ['north-america', 'europe', 'asia', 'china', 'rest'] as const;
    const classes = scenario.classes.map((k, i) => ({ ...k, region: regions[i] ?? 'rest', residencyTaste: i }));
    const labs = scenario.labs.map((lab, j) => ({ ...lab, homeRegion: regions[j] ?? 'rest', localisation: j / 4 }));
    const outcome = await dock({ ...scenario, classes, labs });
    expect(switches(outcome)).not.toBe(switches(await dock({ ...scenario, classes })));
  });

  it('with a backlash of those who lose their work', async () => {
    const scenario = theMarket({
      submodels: { choice: 'on', adoption: 'on', research: 'on', labour: 'on' },
      market: { automationSpeed: 3, substitutionShare: 1, exposedShare: 0.9, outputElasticity: 0.1, backlashLevel: 0, backlashGain: 20 },
      research: { algorithmicPerYear: 1 },
    });
    const outcome = await dock(scenario);
    expect(adopted(outcome, -1)).toBeLessThan(adopted(await dock({ ...scenario, market: { ...scenario.market, backlashGain: 0 } }), -1) - 50);
  });

  it('with labs that enter in the middle of the run', async () => {
    const scenario = theMarket({ submodels: { choice: 'on', adoption: 'on', rationing: 'on', research: 'on', labEntry: 'on' } });
    const labs = scenario.labs.map((lab, j) => (j < 2 ? lab : { ...lab, entryQuarter: 3 * j, spinOutShare: 0.2 }));
    const outcome = await dock({ ...scenario, labs });
    expect(switches(outcome)).toBeGreaterThan(0);
  });

  it('with everything on', async () => {
    await dockDefault({
      communities: 'on',
      delay: 'on',
      choice: 'on',
      adoption: 'on',
      exit: 'on',
      rationing: 'on',
      secondLab: 'on',
      trust: 'on',
      entry: 'on',
      access: 'on',
      intensity: 'on',
      research: 'on',
      focusDrift: 'on',
    });
  });

  it('where half of the only customer is served, to the last 1/4,096', async () => {
    const scenario = aMarket({
      submodels: { ...ALL_OFF, rationing: 'on' },
      segments: [{ id: 's', realCustomers: 1, usagePerCustomer: 2 }],
      classes: [{ segment: 's' }],
      labs: [{ initialUnits: 1, trainingShare: 0, segments: { s: { initialShare: 1 } } }],
    });
    const { differences, quarters } = await sideBySide({ scenario, seed: 1, customers: 1, quarters: 1 });
    expect(differences).toEqual([]);
    // A share is turned away that exceeds the half by 2^-32, rounded up: 2,049 of 4,096 parts of two million.
    expect(quarters.at(0)?.turnedAway).toEqual([BigInt(Math.ceil((2_049 / 4_096) * 2e6))]);
  });

  it('in any market', async () => {
    const runs: Outcome[] = [];
    for (const { scenario, seed, customers } of fc.sample(anyMarket, { numRuns: 110, seed: 5 })) {
      const docking = { scenario, seed, customers, quarters: 12 };
      const outcome = await sideBySide(docking).catch(unlessOverflow);
      expect(outcome?.differences ?? []).toEqual([]);
      if (outcome !== undefined) runs.push(outcome);
    }
    evidence({
      id: 'dock',
      claim: `the same in ${runs.length} random markets, a seed each, every parameter anywhere in its range, up to 12 quarters`,
      got: integers(runs),
      expected: 'none differs',
      catches: 'one customer in another place, or one unit',
    });
    expect(sum(runs.map((run) => run.quarters.length))).toBeGreaterThan(300);
  });
});

/** So little capacity that customers under contract are turned away. */
const scarce = (market: Scenario): Scenario => ({ ...market, labs: market.labs.map((lab) => ({ ...lab, initialUnits: lab.initialUnits / 4 })) });

/** From one community a class to more than it has customers of the scarcest kind, some deaf to the rest of the class. */
function inCommunities(market: Scenario): Scenario {
  const shares = [0.5, 1, 0.9, 0, 1];
  return { ...market, classes: market.classes.map((k, i) => ({ ...k, communities: [7, 64, 1, 30, 1_000][i] ?? 1, communityShare: shares[i] ?? 0 })) };
}

/** No delay at all, short ones, and ones that outlast the run. */
function delayed(market: Scenario): Scenario {
  const quarters = [1.5, 0, 4, 2, 40];
  return { ...market, classes: market.classes.map((k, i) => ({ ...k, delayQuarters: quarters[i] ?? 0, delayStages: [1, 2, 8, 3, 2][i] ?? 1 })) };
}

/** The third lab has spent its money by the end of quarter 4 or so. */
async function dockDefault(submodels: SomeMarket['submodels']): Promise<void> {
  const market = delayed(inCommunities(theMarket(submodels === undefined ? {} : { submodels })));
  const labs = market.labs.map((lab, j) => (j === 2 ? { ...lab, cashUsd: 1e8, targetMarginStart: -1, targetMarginLong: -1 } : lab));
  const outcome = await dock({ ...market, labs });
  const defaults = outcome.sides.flatMap((side) => side.labs.filter((lab) => lab.justDefaulted).map(() => side.quarter));
  expect(defaults.length).toBe(1);
  expect(sum(outcome.quarters.at((defaults[0] ?? 0) - 1)?.customers[2] ?? [])).toBeGreaterThan(100);
}
