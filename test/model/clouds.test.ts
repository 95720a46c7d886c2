import { describe, expect, it } from 'vitest';
import { describePath, settablePaths } from '../../src/model/explain.ts';
import { scenarioJson } from '../../src/model/run-id.ts';
import { parseScenario } from '../../src/replay/stored-scenario.ts';
import { MAX_CLOUDS } from '../../src/schema/limits.ts';
import { changing, DUOPOLY, FILES, load, loaded, places } from './markets.ts';

/** Two clouds, one of which belongs to the firm of a lab that rents at both. */
const CLOUDS = `clouds:
  - { id: azure, name: Azure }
  - { id: tpu-land, lab: beta }
labs:
  - id: alpha
    clouds: { azure: { share: 60 % }, tpu-land: { share: { value: 40 %, source: a filing } } }
`;

describe('clouds', () => {
  it('may be left out: then there are none, and no lab is at any', () => {
    const { clouds, labs } = loaded(DUOPOLY);
    expect([clouds, ...labs.map((lab) => lab.clouds)]).toEqual([[], {}, {}]);
  });

  it('have a name, may belong to the firm of a lab, and every lab stands somewhere in each', () => {
    const { clouds, labs, sources } = loaded(changing(CLOUDS));
    expect(clouds).toMatchObject([
      { id: 'azure', name: 'Azure' },
      { id: 'tpu-land', name: 'tpu-land', lab: 'beta' },
    ]);
    expect(clouds[0]).not.toHaveProperty('lab');
    expect(labs.map((lab) => [lab.clouds.azure?.share, lab.clouds['tpu-land']?.share])).toEqual([
      [0.6, 0.4],
      [0, 0],
    ]);
    expect(sources['labs.alpha.clouds.tpu-land.share']).toBe('a filing');
  });

  it('are handed down, changed and removed by id', () => {
    const files = { ...FILES, parent: changing(CLOUDS) };
    const child = (lines: string) => load(`format: overbuild-scenario/1\nextends: parent\n${lines}`, [], files);
    expect(child('').scenario?.clouds.map(({ id }) => id)).toEqual(['azure', 'tpu-land']);
    const changed = child(
      'clouds: [{ id: azure, remove: true }, { id: third }]\nlabs: [{ id: alpha, clouds: { azure: { remove: true }, tpu-land: { share: 1 } } }]',
    );
    expect(changed.scenario?.clouds.map(({ id }) => id)).toEqual(['tpu-land', 'third']);
    expect(changed.scenario?.labs[0]?.clouds).toMatchObject({ 'tpu-land': { share: 1 }, third: { share: 0 } });
    expect(places(child('clouds: [{ id: azur, remove: true }]'))).toEqual(['market.yaml:3:10 clouds[0]']);
  });

  it('are refused where names do not exist, stand twice or shares do not add up, each at its place', () => {
    const result = load(
      changing(`clouds:
  - { id: azure, lab: alhpa }
  - { id: azure }
labs:
  - { id: alpha, clouds: { azur: { share: 1 } } }
  - { id: beta, clouds: { azure: { share: 0.5 } } }
`),
    );
    expect(places(result)).toEqual([
      'market.yaml:4:23 clouds[0].lab',
      'market.yaml:5:11 clouds[1].id',
      'market.yaml:7:28 labs[0].clouds.azur',
      'market.yaml:8:43 labs[1].clouds.azure.share',
    ]);
    expect(result.issues.map((issue) => issue.suggestion)).toEqual(['alpha', 'azure-2', 'azure', '1']);
    expect(load(changing('labs: [{ id: alpha, clouds: { azure: { share: 1 } } }]')).issues[0]?.message).toContain('the list clouds, which is empty');
  });

  it('add up to one within the rounding of decimals, or to nothing', () => {
    const shares = (...all: readonly string[]): string =>
      changing(
        `clouds: [${all.map((_, i) => `{ id: c${i} }`).join(', ')}]\nlabs: [{ id: alpha, clouds: { ${all.map((s, i) => `c${i}: { share: ${s} }`).join(', ')} } }]`,
      );
    expect(load(shares('0.7', '0.2', '10 %')).issues).toEqual([]);
    expect(load(shares('0', '0')).issues).toEqual([]);
    expect(load(shares('0.7', '0.30001')).issues.map((issue) => issue.path)).toEqual(['labs[0].clouds.c1.share']);
  });

  it(`are ${MAX_CLOUDS} at most`, () => {
    const many = (count: number) => load(changing(`clouds: [${Array.from({ length: count }, (_, i) => `{ id: c${i} }`).join(', ')}]`));
    expect(many(MAX_CLOUDS).issues).toEqual([]);
    expect(many(MAX_CLOUDS + 1).tooLarge).toBeUndefined();
    expect(many(MAX_CLOUDS + 1).issues[0]?.message).toContain(`at most ${MAX_CLOUDS}`);
  });

  it('have paths that can be set, explained and turned by knobs', () => {
    const scenario = loaded(changing(CLOUDS), ['labs.beta.clouds.azure.share=100 %']);
    expect(scenario.labs[1]?.clouds.azure?.share).toBe(1);
    expect(describePath('labs.*.clouds.azure.share', scenario)).toMatchObject({
      kind: 'parameter',
      values: [
        { path: 'labs.alpha.clouds.azure.share', value: 0.6 },
        { path: 'labs.beta.clouds.azure.share', value: 1 },
      ],
    });
    expect(settablePaths(scenario)).toEqual(expect.arrayContaining(['labs.*.clouds.*.share', 'labs.beta.clouds.tpu-land.share']));
    expect(places(load(changing(CLOUDS), ['labs.beta.clouds.azur.share=1']))).toEqual(['--set:1:18 labs.beta.clouds.azur.share']);
    const knob = `knobs: [{ name: rented, unit: share, range: [0, 1], sets: [labs.beta.clouds.azure.share] }]`;
    expect(loaded(changing(`${CLOUDS}${knob}`), ['rented=1']).labs[1]?.clouds.azure?.share).toBe(1);
  });

  it('are refused in a stored scenario where a lab or a cloud is missing', () => {
    const scenario = loaded(changing(CLOUDS));
    expect(parseScenario(scenarioJson(scenario))).toEqual(scenario);
    const [azure, other] = scenario.clouds;
    if (azure === undefined || other === undefined) throw new Error('two clouds');
    for (const clouds of [[azure], [azure, azure], [azure, { ...other, lab: 'nobody' }]])
      expect(parseScenario(scenarioJson({ ...scenario, clouds }))).toBeUndefined();
  });
});
