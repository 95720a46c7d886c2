// Interventions in the core: what they change, from when, for how long, and how often what is left to chance happens.
import { describe, expect, it } from 'vitest';
import { runMarket } from '../../src/engine/run.ts';
import { settables } from '../../src/model/paths.ts';
import type { Intervention } from '../../src/model/scenario.ts';
import { GROUPS } from '../../src/schema/groups.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { everything } from '../helpers/everything.ts';
import { monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, coreOf, marketSeries, runIt, runQuarter, type SomeMarket, startIt, stepTo } from '../helpers/market.ts';
import { unlessOverflow } from '../helpers/random-market.ts';

const QUARTERS = 12;

/** Two labs that share a market whose customers may leave, and whatever a test does to it. */
const market = (interventions: readonly Partial<Intervention>[] = [], more: SomeMarket = {}) =>
  aMarket({
    submodels: { ...ALL_OFF, choice: 'on' },
    segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 0.01 }],
    classes: [{ segment: 's', switchingCost: 3, initialTenureQuarters: 20 }],
    labs: [{ segments: { s: { initialShare: 0.9 } } }, { segments: { s: { initialShare: 0.1 } } }],
    interventions,
    ...more,
  });

const rents = async (...interventions: readonly Partial<Intervention>[]): Promise<number[]> =>
  marketSeries(await runIt(market(interventions), { customers: 100, quarters: QUARTERS }), 'rentMicros').map((micros) => micros / 1e6);

/** The rent in each quarter: the baseline but where `changed` says otherwise. */
const rentsBut = (changed: (quarter: number) => number | undefined): number[] => Array.from({ length: QUARTERS }, (_, q) => changed(q) ?? 3900);

describe('a dated intervention', () => {
  // An off-by-one in the first or the last quarter would show as a whole quarter at the wrong rent.
  it('acts from exactly its quarter on and gives the old value back on time', async () => {
    expect(await rents({ firstQuarter: 4, lasts: 3, scale: { 'supply.rentUsd': 2 } })).toEqual(rentsBut((q) => (q >= 4 && q < 7 ? 7800 : undefined)));
    expect(await rents({ firstQuarter: 0, lasts: 1, set: { 'supply.rentUsd': 100 } })).toEqual(rentsBut((q) => (q < 1 ? 100 : undefined)));
  });

  it('lasts for good unless it says otherwise', async () => {
    expect(await rents({ firstQuarter: 9, shift: { 'supply.rentUsd': -900 } })).toEqual(rentsBut((q) => (q >= 9 ? 3000 : undefined)));
  });

  it('says so when it begins and when it ends', async () => {
    const outcome = await runIt(market([{ name: 'Embargo', says: 'Rent doubles.', firstQuarter: 4, lasts: 3, scale: { 'supply.rentUsd': 2 } }]), {
      customers: 100,
    });
    expect(outcome.recording.events.filter((e) => e.kind.startsWith('intervention')).map((e) => [e.quarter, e.text])).toEqual([
      [4, 'Begins: Embargo (3 quarters): Rent doubles'],
      [7, 'Ends: Embargo'],
    ]);
  });

  it('leaves every quarter before it to the bit as it would have been', async () => {
    const without = (await runIt(market(), { customers: 2_000 })).recording.quarterHashes;
    const withIt = (await runIt(market([{ firstQuarter: 5, set: { 'classes.*.switchingCost': 0 } }]), { customers: 2_000 })).recording.quarterHashes;
    expect(withIt.slice(0, 5)).toEqual(without.slice(0, 5));
    withIt.slice(5).forEach((hash, i) => {
      expect(hash, `quarter ${i + 5}`).not.toBe(without[i + 5]);
    });
  });

  it('that sets a value to what it is moves nothing but the record of itself', async () => {
    const without = await runIt(market(), { customers: 2_000 });
    const withIt = await runIt(market([{ firstQuarter: 5, set: { 'classes.*.switchingCost': 3 } }]), { customers: 2_000 });
    expect(withIt.recording.tables).toEqual(without.recording.tables);
    expect(withIt.recording.columnHash).toBe(without.recording.columnHash);
    expect(withIt.recording.quarterHashes.slice(0, 5)).toEqual(without.recording.quarterHashes.slice(0, 5));
  });

  it('keeps a value in its range, and a whole number whole', async () => {
    const instance = await startIt(
      market([{ firstQuarter: 1, scale: { 'labs[0].leadQuarters': 1.25, 'labs[1].leadQuarters': 1000 }, shift: { 'labs[0].salvageShare': -9 } }]),
    );
    stepTo(instance, 3);
    // 6 quarters × 1.25 = 7.5, halves up; 6,000 quarters are 40 at most; a share is not negative.
    expect([...instance.f64('lab', 'leadQuarters').slice(0, 2), instance.f64('lab', 'salvageShare')[0]]).toEqual([8, 40, 0]);
  });

  it('can turn a submodel and a choice among names', async () => {
    const scenario = market([{ firstQuarter: 2, lasts: 2, set: { 'submodels.debt': 'on', 'labs.*.strategy': 'yolo' } }]);
    const instance = await startIt(scenario);
    stepTo(instance, 3);
    expect([instance.f64('submodel', 'debt')[0], ...instance.f64('lab', 'strategy').slice(0, 2)]).toEqual([1, 2, 2]);
  });

  it('reaches what a lab holds by segment and by cloud', async () => {
    const scenario = market([{ set: { 'labs.lab-1.segments.s.focus': 7, 'labs.lab-0.clouds.b.share': 0.5 } }], { clouds: [{ id: 'a' }, { id: 'b' }] });
    const instance = await startIt(scenario);
    stepTo(instance, 1);
    expect([instance.f64('labSegment', 'focus')[8], instance.f64('labCloud', 'share')[1]]).toEqual([7, 0.5]);
    expect(instance.f64('labSegment', 'focus').filter((x) => x !== 0).length + instance.f64('labCloud', 'share').filter((x) => x !== 0).length).toBe(2);
  });

  // Without the new table of gains, loyalty would stay as it was and the quarter would be like the one before.
  it('that abolishes switching costs sets customers free in its own quarter', async () => {
    const share = async (interventions: readonly Partial<Intervention>[]): Promise<number[]> =>
      marketSeries(await runIt(market(interventions), { customers: 20_000, quarters: 6 }), 'switches');
    const [before, after] = [await share([]), await share([{ firstQuarter: 3, set: { 'classes.*.switchingCost': 0 } }])];
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(after[3]).toBeGreaterThan(3 * (before[3] ?? 0));
  });
});

describe('interventions that overlap', () => {
  it('act in the order in which they begin, whatever the order of the list', async () => {
    const double = { firstQuarter: 2, lasts: 6, scale: { 'supply.rentUsd': 2 } };
    const set = { firstQuarter: 4, lasts: 2, set: { 'supply.rentUsd': 1000 } };
    const expected = rentsBut((q) => (q >= 4 && q < 6 ? 1000 : q >= 2 && q < 8 ? 7800 : undefined));
    expect(await rents(double, set)).toEqual(expected);
    expect(await rents(set, double)).toEqual(expected);
  });

  it('leave nothing behind when the first ends before the second', async () => {
    const first = { firstQuarter: 2, lasts: 4, scale: { 'supply.rentUsd': 2 } };
    const second = { firstQuarter: 4, lasts: 4, shift: { 'supply.rentUsd': 100 } };
    expect(await rents(first, second)).toEqual(rentsBut((q) => (q < 2 || q >= 8 ? undefined : q < 4 ? 7800 : q < 6 ? 7900 : 4000)));
  });
});

describe('an intervention left to chance', () => {
  const CHANCE = 0.07;
  const LAST = 9;
  const hazard = { firstQuarter: 2, lastQuarter: LAST, chance: CHANCE, scale: { 'supply.rentUsd': 2 } };

  /** Quarters in which intervention `which` began. */
  async function beginnings(interventions: readonly Partial<Intervention>[], seed: number, which = 0): Promise<number[]> {
    const outcome = await runIt(market(interventions), { customers: 1, quarters: QUARTERS, seed });
    return outcome.recording.events.filter((e) => e.kind === 'intervention' && e.amount === BigInt(which)).map((e) => e.quarter);
  }

  // Of 2,300 to 4,000 draws: a chance wrong by 0.02, or a span wrong by one quarter, is caught.
  it('happens once at most, in its span, as often as its hazard says', { timeout: 120_000 }, async () => {
    const first: (number | undefined)[] = [];
    for (let seed = 0; seed < 500; seed++) {
      const outcome = await runIt(market(Array.from({ length: 8 }, () => hazard)), { customers: 1, quarters: QUARTERS, seed });
      for (let which = 0; which < 8; which++) {
        const all = outcome.recording.events.filter((e) => e.kind === 'intervention' && e.amount === BigInt(which)).map((e) => e.quarter);
        expect(all.length).toBeLessThanOrEqual(1);
        first.push(all[0]);
      }
    }
    expect(first.filter((q) => q !== undefined && (q < 2 || q > LAST))).toEqual([]);
    const sd = Math.sqrt(CHANCE * (1 - CHANCE));
    const estimates = [2, 5, LAST].map((q) => {
      const waiting = first.filter((at) => at === undefined || at >= q);
      return { name: `quarter ${q}`, got: waiting.filter((at) => at === q).length / waiting.length, expected: CHANCE, sd, n: waiting.length };
    });
    expect(monteCarlo('hazard', `frequency of an intervention left to a chance of ${CHANCE} a quarter, while it waits`, estimates)).toEqual([]);
  });

  it('happens again only where it repeats, and not while it lasts', async () => {
    const certain = { firstQuarter: 1, lastQuarter: 2_000, chance: 1, lasts: 3, scale: { 'supply.rentUsd': 2 } };
    expect(await beginnings([certain], 1)).toEqual([1]);
    expect(await beginnings([{ ...certain, repeats: true }], 1)).toEqual([1, 4, 7, 10]);
    expect(await rents({ ...certain, repeats: true })).toEqual(rentsBut((q) => (q >= 1 ? 7800 : undefined)));
  });

  it('never happens at a chance of zero', async () => {
    expect(await beginnings([{ ...hazard, chance: 0, lastQuarter: 2_000 }], 1)).toEqual([]);
  });

  it('has draws of its own, which no other intervention shifts', async () => {
    const other = { firstQuarter: 0, lastQuarter: 2_000, chance: 0.5, lasts: 1, repeats: true, set: { 'market.clockSd': 0.1 } };
    const often = { ...hazard, chance: 0.3 };
    for (let seed = 0; seed < 20; seed++) {
      const alone = await beginnings([often], seed);
      expect(await beginnings([often, other, often], seed)).toEqual(alone);
      const wide = { ...often, shift: { 'labs.*.salvageShare': 0.1 } };
      expect(await beginnings([wide], seed)).toEqual(alone);
    }
    const [one, two] = await Promise.all([0, 1].map(async (which) => Promise.all([1, 2, 3, 4, 5, 6].map((seed) => beginnings([often, often], seed, which)))));
    expect(one).not.toEqual(two);
  });
});

const withShocks = (interventions: readonly Partial<Intervention>[]) => ({ interventions: aMarket({ interventions }).interventions });

describe('every parameter that can change', () => {
  const scenario = everything();
  const changeable = settables().filter((s) => s.group !== 'scenario' && s.parameter.atStart !== true);
  const ends = changeable.flatMap(({ path, parameter: p }) => (p.kind === 'choice' ? p.options : [p.min, p.max]).map((value) => [path, value] as const));

  // The invariants are on: a pipeline, a book or a customer that does not add up afterwards stops the run.
  it('may jump to either end of its range and back in the midst of a run', { timeout: 240_000 }, async () => {
    for (const [path, value] of ends) {
      const shock = { firstQuarter: 3, lasts: 4, set: { [path]: value } };
      await runIt({ ...scenario, ...withShocks([shock]) }, { customers: 100, quarters: 12 }).catch(unlessOverflow);
    }
    expect(ends.length).toBeGreaterThan(100);
  });

  it('which turns a submodel may do so where every one was off at the start', async () => {
    const turns = changeable.filter(({ group }) => group === 'submodels').map(({ path }) => ({ firstQuarter: 3, lasts: 4, set: { [path]: 'on' } }));
    for (const shocks of [...turns.map((turn) => [turn]), turns])
      await runIt({ ...scenario, submodels: ALL_OFF, ...withShocks(shocks) }, { customers: 100, quarters: 12 }).catch(unlessOverflow);
    expect(turns.length).toBeGreaterThan(5);
  });

  it('has its old value back after the last quarter', async () => {
    const [numbers, choices] = ['number', 'choice'].map((kind) => changeable.filter((s) => s.parameter.kind === kind));
    const scale = Object.fromEntries((numbers ?? []).map(({ path }) => [path, 1.01]));
    const set = Object.fromEntries((choices ?? []).map(({ path, parameter }) => [path, parameter.kind === 'choice' ? (parameter.options[0] ?? '') : 0]));
    const [instance, plain] = await Promise.all(
      [[{ firstQuarter: 1, lasts: 2, scale, set }], []].map((shocks) => startIt({ ...scenario, ...withShocks(shocks) })),
    );
    if (instance === undefined || plain === undefined) throw new Error('two markets');
    const differing = (): string[] =>
      changeable.flatMap(({ group, name, path }) => {
        const column = group === 'scenario' ? ['', ''] : [GROUPS[group].table, name];
        const [now, then] = [instance, plain].map((one) => one.f64(column[0] ?? '', column[1] ?? ''));
        return now?.join() === then?.join() ? [] : [path];
      });
    stepTo(instance, 2);
    expect(differing().length).toBeGreaterThan(changeable.length / 2);
    runQuarter(instance, 2);
    runQuarter(instance, 3);
    expect(differing()).toEqual([]);
  });
});

describe('all interventions', () => {
  const many = [
    { firstQuarter: 2, lasts: 3, set: { 'classes.*.switchingCost': 0 } },
    { firstQuarter: 1, lastQuarter: 2_000, chance: 0.4, lasts: 2, repeats: true, scale: { 'labs.*.leadQuarters': 0.5 }, shift: { 'supply.rentUsd': 50 } },
  ];

  it('give the same bytes on one shard and on three', async () => {
    const request = { scenario: market(many), seed: 3, quarters: QUARTERS, customers: 3_001 };
    const [one, three] = await Promise.all([1, 3].map(async (shards) => runMarket(await coreOf(), request, { now: () => 0, shards })));
    expect(three?.recording).toEqual(one?.recording);
  });

  it('give the same bytes in every build of the core', async () => {
    const [release, scalar, debug] = await Promise.all(
      (['core', 'core.scalar', 'core.debug'] as const).map((build) => runIt(market(many), { customers: 500 }, build)),
    );
    expect(scalar?.recording).toEqual(release?.recording);
    expect(debug?.recording).toEqual(release?.recording);
  });

  it('are part of the hashed state from the first that begins', () => {
    const hashed = Object.entries(TABLES.intervention.columns).flatMap(([name, c]) => (c.unhashed === true ? [] : [name]));
    expect(hashed).toEqual(['startedQuarter', 'times']);
  });
});
