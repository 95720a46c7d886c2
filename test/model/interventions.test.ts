// Interventions in files: what is refused and where, how they are handed down, and what a reader is told about them.
import { describe, expect, it } from 'vitest';
import { describePath, interventionsOn } from '../../src/model/explain.ts';
import { changeTexts, whenText } from '../../src/model/interventions.ts';
import { jsonSchemaOf } from '../../src/model/json-schema.ts';
import { notesOn } from '../../src/model/notes.ts';
import { type Settable, settables } from '../../src/model/paths.ts';
import { runIdOf, scenarioJson } from '../../src/model/run-id.ts';
import type { Intervention } from '../../src/model/scenario.ts';
import { scenarioFile } from '../../src/model/scenario-file.ts';
import { parseScenario } from '../../src/replay/stored-scenario.ts';
import { SUBMODELS } from '../../src/schema/submodels.ts';
import type { Submodel } from '../../src/schema/types.ts';
import { changing, FILES, load, loaded, places } from './markets.ts';

/** One intervention in the shortest form of a list. */
const one = (text: string): string => changing(`interventions:\n  - { id: shock, ${text} }\n`);
const first = (text: string): Intervention => {
  const [item] = loaded(text).interventions;
  if (item === undefined) throw new Error('no intervention');
  return item;
};
const rent = 'scale: { supply.rentUsd: 2 }';

describe('interventions', () => {
  it('may be left out', () => {
    expect(loaded(changing('')).interventions).toEqual([]);
  });

  it('have a date, or a chance in a span of quarters, and last for good unless they say otherwise', () => {
    const item = { id: 'shock', name: 'shock', says: '', lasts: 0, repeats: false, set: {}, scale: { 'supply.rentUsd': 2 }, shift: {} };
    expect(first(one(`quarter: 2026-Q1, ${rent}`))).toEqual({ ...item, firstQuarter: 12, lastQuarter: 12, chance: 1 });
    expect(first(one(`quarter: 12, ${rent}`))).toEqual(first(one(`quarter: 2026-Q1, ${rent}`)));
    expect(first(one(`hazard: 5 %/quarter, ${rent}`))).toEqual({ ...item, firstQuarter: 0, lastQuarter: 2_000, chance: 0.05 });
    expect(first(one(`name: A shock, says: It comes., hazard: 0.5, from: 2024-Q1, until: 20, lasts: 1 year, repeats: true, ${rent}`))).toEqual({
      ...item,
      name: 'A shock',
      says: 'It comes.',
      firstQuarter: 4,
      lastQuarter: 20,
      chance: 0.5,
      lasts: 4,
      repeats: true,
    });
    expect(first(changing(`firstQuarter: 2025-Q1\ninterventions: [{ id: shock, quarter: 2026-Q1, ${rent} }]`)).firstQuarter).toBe(4);
  });

  it('state values like any figure: with units, by name, with a source', () => {
    const scenario = loaded(
      one(`quarter: 3, lasts: { value: 1 year, source: a law }, set: { labs.*.leadQuarters: 2 years, submodels.debt: false, labs.beta.strategy: p10 },
    scale: { supply.rentUsd: 50 %, capital.poolUsd: 1.5x }, shift: { labs.alpha.segments.*.focus: { value: -0.5, source: a survey } }`),
    );
    expect(scenario.interventions[0]).toMatchObject({
      set: { 'labs.*.leadQuarters': 8, 'submodels.debt': 'off', 'labs.beta.strategy': 'p10' },
      scale: { 'supply.rentUsd': 0.5, 'capital.poolUsd': 1.5 },
      shift: { 'labs.alpha.segments.*.focus': -0.5 },
    });
    expect(scenario.sources).toMatchObject({ 'interventions.shock.lasts': 'a law', 'interventions.shock.shift.labs.alpha.segments.*.focus': 'a survey' });
    expect(parseScenario(scenarioJson(scenario))).toEqual(scenario);
    expect(loaded(scenarioFile(scenario))).toEqual({ ...scenario, name: expect.anything() });
  });

  it('are refused each at its place, with what to write instead', () => {
    const result = load(
      changing(`interventions:
  - { id: a, ${rent} }
  - { id: b, quarter: 2020-Q1, ${rent} }
  - { id: c, quarter: 2026-Q5, ${rent} }
  - { id: d, quarter: 4, hazard: 5 %, ${rent} }
  - { id: e, hazard: 150 %, from: 9, until: 8, ${rent} }
  - { id: f, hazard: 5 %, repeats: true, ${rent} }
  - { id: g, quarter: 4 }
  - { id: g, quarter: 4, lasts: -1, set: { labs.*.leadQuartrs: 4, labs.alhpa.leadQuarters: 4 } }
  - id: h
    quarter: 4
    set:
      labs.*.leadQuarters: 99
      labs.beta.strategy: p11
      supply.rentUsd: { value: 3 bananas, sorce: x }
    scale:
      labs.alpha.strategy: 2
      capital.poolUsd: -1
    shift:
      supply.rentUsd: 4 quarters
`),
    );
    expect(places(result)).toEqual([
      'market.yaml:4:5 interventions[0]',
      'market.yaml:5:23 interventions[1].quarter',
      'market.yaml:6:23 interventions[2].quarter',
      'market.yaml:7:26 interventions[3].hazard',
      'market.yaml:8:22 interventions[4].hazard',
      'market.yaml:8:45 interventions[4].until',
      'market.yaml:9:27 interventions[5].repeats',
      'market.yaml:10:5 interventions[6]',
      'market.yaml:11:11 interventions[7].id',
      'market.yaml:11:33 interventions[7].lasts',
      'market.yaml:11:44 interventions[7].set.labs.*.leadQuartrs',
      'market.yaml:11:67 interventions[7].set.labs.alhpa.leadQuarters',
      'market.yaml:15:28 interventions[8].set.labs.*.leadQuarters',
      'market.yaml:16:27 interventions[8].set.labs.beta.strategy',
      'market.yaml:17:32 interventions[8].set.supply.rentUsd.value',
      'market.yaml:17:43 interventions[8].set.supply.rentUsd.sorce',
      'market.yaml:19:7 interventions[8].scale.labs.alpha.strategy',
      'market.yaml:20:24 interventions[8].scale.capital.poolUsd',
      'market.yaml:22:23 interventions[8].shift.supply.rentUsd',
    ]);
    const meant = (path: string): string | undefined => result.issues.find((issue) => issue.path.endsWith(path))?.suggestion;
    expect([meant('leadQuartrs'), meant('alhpa.leadQuarters'), meant('beta.strategy'), meant('sorce')]).toEqual([
      'labs.*.leadQuarters',
      'labs.alpha.leadQuarters',
      'p10',
      'source',
    ]);
  });

  it('are told what was meant where a value is wrong, and never the opposite of it', () => {
    const meant: readonly (readonly [string, string | undefined])[] = [
      [`quarter: 4, set: { submodels.debt: no }`, 'off'],
      [`quarter: 4, set: { submodels.debt: yes }`, 'on'],
      [`quarter: 4, set: { clouds.azure.refusesRivals: on }`, '1'],
      [`quarter: 4, set: { clouds.azure.refusesRivals: off }`, '0'],
      [`quarter: 4, set: { clouds.azure.refusesRivals: true }`, '1'],
      [`quarter: 4, lasts: -2, ${rent}`, '1 quarter'],
      [`quarter: 4, lasts: 1.5 quarters, ${rent}`, '2 quarters'],
      [`quarter: 4, lasts: 3 USD, ${rent}`, '3 quarters'],
      [`quarter: 4, lasts: 2 yeers, ${rent}`, '2 years'],
      [`hazard: 5 %/year, ${rent}`, '5 %/quarter'],
      [`hazard: 5, ${rent}`, '5 %/quarter'],
      [`hazard: 150 %, ${rent}`, '100 %/quarter'],
      [`quarter: 2026-13, ${rent}`, '2026-Q4'],
      [`quarter: 2026-Q5, ${rent}`, '2026-Q4'],
      [`quarter: 2026q1, ${rent}`, '2026-Q1'],
      [`quarter: Q3 2026, ${rent}`, '2026-Q3'],
      [`quarter: 2026-05, ${rent}`, '2026-Q2'],
      [`quarter: 2026, ${rent}`, '2026-Q1'],
      [`quarter: 2020Q3, ${rent}`, '2023-Q1'],
      [`quarter: 12.5, ${rent}`, '13'],
      [`quarter: soon, ${rent}`, '2025-Q1'],
      [`quarter: 4, scale: { labs.beta.leadQuarters: 7.1 }`, '5'],
      [`quarter: 4, scale: { clouds.azure.rentFactor: 30 }`, '14.2857'],
      [`quarter: 4, scale: { clouds.azure.rentFactor: 0.001 }`, '0.0142858'],
      [`quarter: 4, shift: { clouds.azure.channelFee: 0.9 }`, '0.7'],
    ];
    for (const [text, suggestion] of meant) {
      const { issues } = load(changing(`clouds: [{ id: azure, rentFactor: 0.7, channelFee: 0.3 }]\ninterventions: [{ id: shock, ${text} }]`));
      expect(
        issues.map((issue) => issue.suggestion),
        text,
      ).toEqual([suggestion]);
    }
  });

  it('are told which of two keys to drop', () => {
    const told = (text: string): readonly string[] => load(one(`${text}, ${rent}`)).issues.map((issue) => `${issue.path} ${issue.message}`);
    expect(told('quarter: 4, hazard: 5 %')).toEqual([expect.stringMatching(/hazard quarter and hazard are both stated: drop hazard/)]);
    for (const key of ['from: 3', 'until: 9', 'repeats: true, lasts: 4'])
      expect(told(`quarter: 4, ${key}`)).toEqual([expect.stringContaining('belongs to a hazard')]);
    expect(told('quarter: 2026-Q5')[0]).toContain('a year has four');
    expect(told('quarter: 12.5')[0]).toContain('12.5 is not a whole number');
  });

  it('of a submodel that is off get a note, unless one of them turns it on', () => {
    const notes = (more: string) =>
      notesOn(loaded(changing(`submodels: { debt: off }\ninterventions: [{ id: more, quarter: 4, scale: { capital.debtLimitQuarters: 2 } }${more}]`)));
    expect(notes('')).toEqual([expect.stringContaining('capital.debtLimitQuarters belongs to the submodel debt, which is off')]);
    expect(notes(', { id: lend, quarter: 4, set: { submodels.debt: on } }')).toEqual([]);
  });

  it('with a misspelt key are refused for that key only', () => {
    const wrong: readonly (readonly [string, string])[] = [
      [`quartr: 4, ${rent}`, 'quarter'],
      [`Quarter: 4, ${rent}`, 'quarter'],
      ['quarter: 4, Set: { submodels.debt: off }', 'set'],
      ['quarter: 4, multiply: { supply.rentUsd: 2 }', 'scale'],
    ];
    for (const [text, suggestion] of wrong)
      expect(load(one(text)).issues, text).toEqual([expect.objectContaining({ suggestion, message: expect.stringContaining('unknown key') })]);
    // A misspelt name says nothing about when.
    expect(load(one(`nmae: x, ${rent}`)).issues).toHaveLength(2);
  });

  it('cannot change what is laid out before the first quarter, and say so where it is tried', () => {
    for (const path of ['quarters', 'customers', 'labs.*.cashUsd', 'classes.*.contractQuarters', 'classes.firms.share', 'labs.alpha.termQuarters']) {
      const result = load(one(`quarter: 4, scale: { '${path}': 1 }`));
      expect(places(result), path).toEqual([`market.yaml:4:39 interventions[0].scale.${path}`]);
      expect(result.issues[0]?.message, path).toMatch(/no intervention can change it|no intervention can change$|--customers/);
    }
  });

  it('can turn a submodel unless it has columns, which are recorded from the start or never', () => {
    const turn = (name: string, state: 'on' | 'off') => load(one(`quarter: 4, set: { submodels.${name}: ${state} }`)).issues.length;
    for (const [name, submodel] of Object.entries<Submodel>(SUBMODELS))
      if (submodel.switch !== undefined) expect(turn(name, 'on'), name).toBe(submodel.columns === undefined && submodel.switch.atStart !== true ? 0 : 1);
  });

  it('can change every other parameter of the schema', () => {
    const can = (s: Settable): boolean => s.group !== 'scenario' && s.parameter.atStart !== true;
    for (const s of settables()) {
      const scenario = changing(`clouds: [{ id: azure }]\ninterventions: [{ id: shock, quarter: 4, set: { ${s.path}: ${s.parameter.baseline} } }]`);
      expect(load(scenario).issues.length, s.path).toBe(can(s) ? 0 : 1);
    }
  });

  it('keep a value in range where that is known, and leave the rest to the core', () => {
    const result = load(one(`quarter: 4, scale: { labs.*.leadQuarters: 6 }`));
    expect(places(result)).toEqual(['market.yaml:4:60 interventions[0].scale.labs.*.leadQuarters']);
    expect(result.issues[0]?.message).toContain('labs.beta.leadQuarters would be 48 quarters, above its range');
    expect(result.issues[0]?.suggestion).toBe('5');
    expect(places(load(one('quarter: 4, shift: { labs.beta.leadQuarters: -9 }')))).toEqual(['market.yaml:4:63 interventions[0].shift.labs.beta.leadQuarters']);
    expect(load(one('quarter: 4, shift: { labs.beta.leadQuarters: -7 }')).issues).toEqual([]);
    // The value that is scaled is another one by then.
    expect(load(one('quarter: 4, set: { labs.*.leadQuarters: 1 }, scale: { labs.*.leadQuarters: 6 }')).issues).toEqual([]);
  });

  it('change no more values than the core has rows for', () => {
    const many = Array.from({ length: 250 }, (_, i) => `{ id: lab-${i} }`).join(', ');
    const shock = (i: number): string => `{ id: s${i}, quarter: 4, set: { labs.*.leadQuarters: 4 } }`;
    const shocks = (count: number): string => changing(`labs: [${many}]\ninterventions: [${Array.from({ length: count }, (_, i) => shock(i)).join(', ')}]`);
    expect(load(shocks(16)).issues).toEqual([]);
    expect(load(shocks(17)).tooLarge).toContain('4,096 values');
    const none = Array.from({ length: 257 }, (_, i) => `{ id: s${i}, quarter: 4, set: { submodels.debt: off } }`).join(', ');
    const refused = load(changing(`interventions: [${none}]`));
    expect(refused.tooLarge).toBeUndefined();
    expect(refused.issues[0]?.message).toContain('at most 256');
  });

  it('are handed down, changed and removed by id, and a date takes the place of a chance', () => {
    const files = { ...FILES, parent: one(`hazard: 5 %, from: 3, until: 9, lasts: 2, repeats: true, ${rent}, set: { submodels.debt: off }`) };
    const child = (text: string) => loaded(`format: overbuild-scenario/1\nextends: parent\ninterventions: [${text}]\n`, [], files).interventions;
    expect(child('')).toHaveLength(1);
    expect(child('{ id: shock, remove: true }, { id: other, quarter: 1, set: { submodels.debt: on } }').map(({ id }) => id)).toEqual(['other']);
    expect(child('{ id: shock, scale: { capital.poolUsd: 3 }, set: { submodels.debt: { remove: true } } }')[0]).toMatchObject({
      chance: 0.05,
      set: {},
      scale: { 'supply.rentUsd': 2, 'capital.poolUsd': 3 },
    });
    expect(child('{ id: shock, quarter: 7 }')[0]).toMatchObject({ firstQuarter: 7, lastQuarter: 7, chance: 1, lasts: 2, repeats: false });
    const dated = { ...FILES, parent: one(`quarter: 7, ${rent}`) };
    expect(loaded('format: overbuild-scenario/1\nextends: parent\ninterventions: [{ id: shock, hazard: 0.1 }]', [], dated).interventions[0]).toMatchObject({
      firstQuarter: 0,
      chance: 0.1,
    });
  });

  it('make another run of it', async () => {
    const idOf = (text: string) => runIdOf({ coreHash: 'abc', seed: 1, quarters: 8, customers: 10, scenario: loaded(text) });
    const ids = await Promise.all(
      [changing(''), one(`quarter: 4, ${rent}`), one(`quarter: 5, ${rent}`), one('quarter: 4, scale: { supply.rentUsd: 3 }')].map(idOf),
    );
    expect(new Set(ids).size).toBe(4);
  });

  it('act in an order that does not depend on how a file lists them', () => {
    const orders = ['labs.alpha.leadQuarters: 5, labs.*.leadQuarters: 4', 'labs.*.leadQuarters: 4, labs.alpha.leadQuarters: 5'];
    const [a, b] = orders.map((set) => scenarioJson(loaded(one(`quarter: 4, set: { ${set} }`))));
    expect(a).toBe(b);
  });

  it('can be told in words, and found from what they change', () => {
    const scenario = loaded(
      changing(`interventions:
  - { id: a, quarter: 2026-Q1, lasts: 1, scale: { labs.*.leadQuarters: 1.5 }, set: { submodels.debt: off } }
  - { id: b, hazard: 2.5 %, from: 2024-Q2, lasts: 4, repeats: true, shift: { labs.beta.leadQuarters: -1 } }
  - { id: c, hazard: 1, until: 2025-Q4, shift: { supply.rentUsd: 100 } }
`),
    );
    const [a, b, c] = scenario.interventions;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three');
    expect([a, b, c].map((item) => whenText(item, scenario.firstQuarter))).toEqual([
      '2026-Q1, for 1 quarter',
      '2.5 % a quarter from 2024-Q2 on, for 4 quarters, again and again',
      '100 % a quarter from 2023-Q1 until 2025-Q4, for good',
    ]);
    expect([a, b, c].map(changeTexts)).toEqual([
      ['submodels.debt = off', 'labs.*.leadQuarters × 1.5'],
      ['labs.beta.leadQuarters − 1 quarter'],
      ['supply.rentUsd + 100 USD/unit-quarter'],
    ]);
    const on = (path: string): readonly string[] => {
      const found = describePath(path, scenario);
      return found.kind === 'parameter' ? interventionsOn(found.values, scenario).map(({ id }) => id) : [];
    };
    expect([on('labs.alpha.leadQuarters'), on('labs.*.leadQuarters'), on('supply.rentUsd'), on('market.clockSd')]).toEqual([['a'], ['a', 'b'], ['c'], []]);
    expect(describePath('b', scenario)).toMatchObject({ kind: 'intervention', values: [{ path: 'labs.beta.leadQuarters', value: 8 }] });
  });

  it('are described to editors', () => {
    const text = JSON.stringify(jsonSchemaOf());
    for (const key of ['hazard', 'until', 'lasts', 'repeats', 'What the value is multiplied by']) expect(text).toContain(key);
    for (const says of ['When it happens, surely and once', 'First quarter in which it can', 'Last quarter in which it can']) expect(text).toContain(says);
  });
});

describe('a stored scenario', () => {
  const scenario = loaded(one(`quarter: 4, lasts: 2, ${rent}`));
  const stored = (change: Partial<Intervention>) =>
    parseScenario(JSON.stringify({ ...scenario, interventions: scenario.interventions.map((item) => ({ ...item, ...change })) }));

  it('comes back with its interventions', () => {
    expect(stored({})).toEqual(scenario);
  });

  it('is refused where an intervention is none that a check would let through', () => {
    const wrong: readonly Partial<Intervention>[] = [
      { set: { 'labs.nobody.leadQuarters': 4 } },
      { set: { 'labs.alpha.leadQuarters': 400 } },
      { set: { 'labs.alpha.cashUsd': 1 } },
      { set: { 'submodels.debt': 'maybe' } },
      { set: { quarters: 4 } },
      { scale: { 'labs.alpha.strategy': 2 } },
      { scale: { 'supply.rentUsd': -1 } },
      { firstQuarter: 5 },
      { firstQuarter: 0.5 },
      { chance: 1.5 },
      { repeats: true, lasts: 0 },
    ];
    for (const change of wrong) expect(stored(change), JSON.stringify(change)).toBeUndefined();
  });
});
