import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/model/load-scenario.ts';
import { newScenario } from '../../src/model/new-scenario.ts';
import { changing, DUOPOLY, FILES, load, loaded, places } from './markets.ts';

describe('a scenario that extends another', () => {
  it('inherits everything but the name', () => {
    const parent = loaded(DUOPOLY);
    expect(loaded(changing(''))).toEqual({ ...parent, name: 'market' });
    const named = DUOPOLY.replace('title:', 'name: two\ntitle:');
    expect(loaded(named).name).toBe('two');
    expect(loaded(changing(''), [], { duopoly: named })).toEqual({ ...parent, name: 'market' });
  });

  it('changes maps by key and lists by id, and keeps the order of the parent', () => {
    const scenario = loaded(
      changing(`market: { slipQuarters: 4 }
labs:
  - id: gamma
  - id: alpha
    leadQuarters: 4
    segments: { consumer: { focus: 2 } }
knobs:
  - { name: lagQuarters, label: Lead time }
`),
    );
    expect(scenario.market.slipQuarters).toBe(4);
    expect(scenario.labs.map((lab) => lab.id)).toEqual(['alpha', 'beta', 'gamma']);
    expect(scenario.labs[0]).toMatchObject({
      cashUsd: 20e9,
      leadQuarters: 4,
      segments: { enterprise: { initialShare: 0.35, focus: 0.5 }, consumer: { initialShare: 0, focus: 2 } },
    });
    expect(scenario.knobs).toEqual([{ name: 'lagQuarters', label: 'Lead time', unit: 'quarters', min: 1, max: 12, sets: ['labs.*.leadQuarters'] }]);
  });

  it('does not keep the source of a value that it replaces', () => {
    expect(loaded(changing('labs: [{ id: alpha, cashUsd: { value: 1 } }]')).sources).toEqual({});
    expect(loaded(changing('labs: [{ id: alpha, cashUsd: 1 B }]')).sources).toEqual({});
  });

  it('drops what it says to remove, and nothing else', () => {
    const scenario = loaded(
      changing(`segments: [{ id: enterprise, remove: true }]
classes: [{ id: firms, remove: true }]
labs:
  - { id: alpha, segments: { enterprise: { remove: true } } }
  - { id: beta, remove: true }
knobs: [{ name: lagQuarters, remove: true }]
`),
    );
    expect(scenario.segments.map((segment) => segment.id)).toEqual(['consumer']);
    expect(scenario.labs.map((lab) => [lab.id, Object.keys(lab.segments)])).toEqual([['alpha', ['consumer']]]);
    expect(scenario.knobs).toEqual([]);
  });

  it('cannot remove what is not there, nor say more about what it removes', () => {
    const result = load(changing('labs:\n  - { id: gama, remove: true }\n  - { id: alpha, remove: true, leadQuarters: 3 }\n  - { id: beta, remove: 1 }\n'));
    expect(places(result)).toEqual(['market.yaml:4:5 labs[0]', 'market.yaml:5:18 labs[1].remove', 'market.yaml:6:25 labs[0].remove']);
    expect(load(changing('labs: [{ id: betta, remove: true }]')).issues[0]?.suggestion).toBe('beta');
  });

  it('points into the parent for a mistake in an inherited value', () => {
    const parent = DUOPOLY.replace('8 quarters', '8 USD').replace('title: Duopoly', 'marekt: 1');
    const result = load(changing('market: { slipQuarters: 2000000 }'), [], { duopoly: parent });
    expect(places(result)).toEqual(['duopoly.yaml:2:1 marekt', 'duopoly.yaml:17:19 labs[1].leadQuarters', 'market.yaml:3:25 market.slipQuarters']);
  });

  it('points into the child for a value that mends the parent', () => {
    const parent = DUOPOLY.replace('8 quarters', '8 USD');
    expect(load(changing('labs: [{ id: beta, leadQuarters: 6 }]'), [], { duopoly: parent }).issues).toEqual([]);
  });

  it('suggests the nearest scenario where there is none of that name, without calling the rest missing', () => {
    const result = load('format: overbuild-scenario/1\nextends: duoply\nmarekt: 1');
    expect(places(result)).toEqual(['market.yaml:2:10 extends', 'market.yaml:3:1 marekt']);
    expect(result.issues[0]?.suggestion).toBe('duopoly');
    expect(places(load('format: overbuild-scenario/1\nextends: [duopoly]'))).toEqual(['market.yaml:2:10 extends']);
  });

  it('cannot extend itself, not even over other files', () => {
    const files = { ...FILES, a: changing('').replace('duopoly', 'b'), b: changing('').replace('duopoly', 'a') };
    const result = load(changing('').replace('duopoly', 'a'), [], files);
    expect(places(result)).toEqual(['b.yaml:2:10 extends']);
    expect(result.issues[0]?.message).toContain('a.yaml → b.yaml → a.yaml');
  });

  it('can be eight generations away from its eldest ancestor, not nine', () => {
    const chain = (length: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length }, (_, i) => [`s${i}`, i === 0 ? DUOPOLY : changing('').replace('duopoly', `s${i - 1}`)]));
    expect(load(changing('').replace('duopoly', 's7'), [], chain(8)).issues).toEqual([]);
    expect(places(load(changing('').replace('duopoly', 's8'), [], chain(9)))).toEqual(['s1.yaml:2:10 extends']);
  });

  it('resolves a name from the file that states it', () => {
    const asked: string[] = [];
    const resolve = (name: string, from: string): { file: string; text: string } | undefined => {
      asked.push(`${from} → ${name}`);
      return { file: `${name}.yaml`, text: name === 'duopoly' ? DUOPOLY : changing('') };
    };
    loadScenario({ file: 'deep/market.yaml', text: changing('').replace('duopoly', 'parent'), resolve });
    expect(asked).toEqual(['deep/market.yaml → parent', 'parent.yaml → duopoly']);
  });
});

describe('a new scenario', () => {
  it('loads as it stands, whatever it is called', () => {
    for (const name of ['mine', 'My market: "2"', '# no', 'on'])
      expect(loaded(newScenario(name))).toMatchObject({
        name,
        quarters: 32,
        market: { demandGrowthPerYear: 2 },
        sources: { 'market.demandGrowthPerYear': 'an assumption of mine' },
      });
  });

  it('loads with everything that it shows in comments', () => {
    const text = newScenario('mine').replace(/^# (?=(labs|clouds|interventions|submodels):| {2})/gm, '');
    expect(loaded(text)).toMatchObject({
      labs: [{ id: 'alpha' }, { id: 'beta' }, { id: 'a-new-lab', cashUsd: 5e9 }],
      interventions: [{ id: 'rent-shock', firstQuarter: 12, lasts: 4, scale: { 'supply.rentUsd': 2 } }],
      submodels: { debt: 'off' },
    });
  });
});
