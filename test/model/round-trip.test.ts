import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, runIdOf, scenarioJson } from '../../src/model/run-id.ts';
import { scenarioFile } from '../../src/model/scenario-file.ts';
import { MAX_LABS, MAX_SEGMENTS } from '../../src/schema/limits.ts';
import { scenarios } from './arbitrary.ts';
import { DUOPOLY, load, loaded } from './markets.ts';

describe('a scenario written as a file', () => {
  it('reads back as the same scenario, to the last bit', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const result = load(scenarioFile(scenario));
        expect(result.issues).toEqual([]);
        expect(result.scenario).toEqual(scenario);
        expect(scenarioJson(loaded(scenarioFile(scenario)))).toBe(scenarioJson(scenario));
      }),
    );
  });

  it('can be as large as a scenario may be', () => {
    const segments = Array.from({ length: MAX_SEGMENTS }, (_, i) => `{ id: segment-${i} }`);
    const classes = segments.map((_, i) => `{ id: class-${i}, segment: segment-${i} }`);
    const labs = Array.from({ length: MAX_LABS }, (_, i) => `{ id: lab-${i} }`);
    const scenario = loaded(`format: overbuild-scenario/1\nsegments: [${segments.join(', ')}]\nclasses: [${classes.join(', ')}]\nlabs: [${labs.join(', ')}]`);
    expect(loaded(scenarioFile(scenario))).toEqual(scenario);
  });

  it('is plain JSON: what a replay holds is what was loaded', () => {
    const scenario = loaded(DUOPOLY);
    expect(JSON.parse(scenarioJson(scenario))).toEqual(scenario);
  });
});

describe('the id of a run', () => {
  const run = { coreHash: 'abc', scenario: loaded(DUOPOLY), seed: 1, quarters: 8, customers: 1_000 };

  it('is the beginning of the SHA-256 of canonical JSON', async () => {
    const { createHash } = await import('node:crypto');
    expect(await runIdOf(run)).toBe(createHash('sha256').update(canonicalJson(run)).digest('hex').slice(0, 16));
    expect(await runIdOf(run)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('does not depend on the order in which anything was written', async () => {
    const scenario = loaded(DUOPOLY.replace('sampleShare: 2\n  - id: consumer', 'name: enterprise\n    sampleShare: 2\n  - id: consumer'));
    expect(await runIdOf({ customers: 1_000, quarters: 8, seed: 1, scenario, coreHash: 'abc' })).toBe(await runIdOf(run));
  });

  it('changes with everything that the run depends on', async () => {
    const others = [{ coreHash: 'abd' }, { seed: 2 }, { quarters: 9 }, { customers: 1_001 }, { scenario: loaded(DUOPOLY, ['labs.beta.leadQuarters=7']) }];
    const all = await Promise.all([run, ...others.map((other) => ({ ...run, ...other }))].map(runIdOf));
    expect(new Set(all).size).toBe(6);
  });

  it('sorts keys and refuses what has no JSON', () => {
    expect(canonicalJson({ b: 1, a: [{ d: -0, c: 1e21 }, 'ü"'], é: null, Z: true, u: undefined })).toBe(
      '{"Z":true,"a":[{"c":1e+21,"d":0},"ü\\""],"b":1,"é":null}',
    );
    for (const wrong of [Number.NaN, [Number.POSITIVE_INFINITY], undefined, { f: () => 0 }]) expect(() => canonicalJson(wrong)).toThrow(/JSON/);
  });
});
