import { describe, expect, it } from 'vitest';
import { describePath, settablePaths } from '../../src/model/explain.ts';
import { settables } from '../../src/model/paths.ts';
import { DUOPOLY, loaded } from './markets.ts';

const scenario = loaded(DUOPOLY);

describe('explaining a path', () => {
  it('gives the parameter, its group and the canonical path, with or without a scenario', () => {
    for (const path of ['labs.openai.leadQuarters', 'labs.*.leadQuarters', 'labs[3].leadQuarters', 'leadQuarters'])
      expect(describePath(path)).toMatchObject({
        kind: 'parameter',
        settable: { path: 'labs.*.leadQuarters', group: 'labs', name: 'leadQuarters', parameter: { unit: 'quarters' } },
        values: [],
      });
    expect(describePath('labs.x.segments.y.focus')).toMatchObject({ settable: { path: 'labs.*.segments.*.focus', group: 'labSegments' } });
    expect(describePath('quarters')).toMatchObject({ settable: { path: 'quarters', group: 'scenario' } });
  });

  it('gives each value and the source that the scenario states', () => {
    expect(describePath('labs.*.cashUsd', scenario)).toMatchObject({
      values: [
        { path: 'labs.alpha.cashUsd', value: 20e9, source: 'a filing' },
        { path: 'labs.beta.cashUsd', value: 1e9, source: undefined },
      ],
    });
    expect(describePath('labs[1].segments.consumer.focus', scenario)).toMatchObject({ values: [{ path: 'labs.beta.segments.consumer.focus', value: 0 }] });
    expect(describePath('submodels.debt', scenario)).toMatchObject({ values: [{ value: 'on' }] });
  });

  it('answers for customers, which only a flag can set', () => {
    expect(describePath('customers', scenario)).toMatchObject({
      kind: 'parameter',
      settable: { parameter: { max: 100_000_000 } },
      values: [{ value: 100_000 }],
    });
  });

  it('knows the knobs of a scenario', () => {
    expect(describePath('lagQuarters', scenario)).toMatchObject({
      kind: 'knob',
      unit: 'quarters',
      knob: { max: 12 },
      values: [{ path: 'labs.alpha.leadQuarters', value: 6 }, { value: 8 }],
    });
  });

  it('lists the candidates for a bare name that several parameters have', () => {
    for (const name of new Set(settables().map((s) => s.name))) {
      const paths = settables()
        .filter((s) => s.name === name)
        .map((s) => s.path);
      expect(describePath(name), name).toMatchObject(
        paths.length === 1 ? { kind: 'parameter', settable: { path: paths[0] } } : { kind: 'ambiguous', candidates: paths },
      );
    }
  });

  it('guesses what was meant', () => {
    expect(describePath('lagQuartres', scenario)).toMatchObject({ kind: 'unknown', suggestion: 'lagQuarters' });
    expect(describePath('leadQuaters')).toMatchObject({ kind: 'unknown', suggestion: 'labs.*.leadQuarters' });
    expect(describePath('labs.gamma.leadQuarters', scenario)).toMatchObject({ kind: 'unknown' });
    expect(describePath('')).toMatchObject({ kind: 'unknown' });
  });

  it('lists every path once, with stars before ids', () => {
    const paths = settablePaths(scenario);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths[0]).toBe('lagQuarters');
    expect(paths).not.toContain('customers');
    expect(settablePaths()).toContain('labs.*.segments.*.initialShare');
  });
});
