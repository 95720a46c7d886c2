import { describe, expect, it } from 'vitest';
import { DUOPOLY, load, loaded, places } from './markets.ts';

describe('--set', () => {
  it('sets one value, with a unit as in a file', () => {
    const scenario = loaded(DUOPOLY, [
      'labs.alpha.leadQuarters=2 years',
      'labs[1].cashUsd= 3 B USD',
      'labs.0.strategy=p10',
      'quarters=3 years',
      'submodels.debt=false',
      'market.slipQuarters=4',
    ]);
    expect(scenario.labs.map((lab) => [lab.leadQuarters, lab.cashUsd, lab.strategy])).toEqual([
      [8, 20e9, 'p10'],
      [8, 3e9, 'newsvendor'],
    ]);
    expect(scenario).toMatchObject({ quarters: 12, submodels: { debt: 'off' }, market: { slipQuarters: 4 } });
  });

  it('sets all labs by a star, and segments that a lab does not mention', () => {
    const scenario = loaded(DUOPOLY, ['labs.*.leadQuarters=3', 'labs[*].segments.consumer.focus=2', 'labs.beta.segments.*.initialShare=10 %']);
    expect(scenario.labs.map((lab) => [lab.leadQuarters, lab.segments.consumer?.focus, lab.segments.enterprise?.initialShare])).toEqual([
      [3, 2, 0.35],
      [3, 2, 0.1],
    ]);
  });

  it('turns a knob, which sets all its paths', () => {
    expect(loaded(DUOPOLY, ['lagQuarters=1 year']).labs.map((lab) => lab.leadQuarters)).toEqual([4, 4]);
  });

  it('lets the last one win', () => {
    expect(
      loaded(DUOPOLY, ['lagQuarters=4', 'labs.beta.leadQuarters=5', 'labs.*.leadQuarters=6', 'labs.alpha.leadQuarters=7']).labs.map((lab) => lab.leadQuarters),
    ).toEqual([7, 6]);
  });

  it('wins over a file whose own value is wrong, and drops its source', () => {
    const scenario = loaded(DUOPOLY.replace('20 B USD', 'twenty'), ['labs.alpha.cashUsd=5']);
    expect(scenario.labs[0]?.cashUsd).toBe(5);
    expect(scenario.sources).toEqual({});
  });

  it('is held against the checks of the whole scenario', () => {
    expect(places(load(DUOPOLY, ['labs.beta.segments.enterprise.initialShare=0.66']))).toEqual(['--set:1:44 labs[1].segments.enterprise.initialShare']);
    expect(places(load(DUOPOLY, ['classes.firms.share=0.5']))).toEqual(['--set:1:21 classes[0].share']);
  });

  it('is blamed once for one wrong value in many places', () => {
    expect(places(load(DUOPOLY, ['labs.*.leadQuarters=99', 'labs.*.cashUsd=x']))).toEqual(['--set:1:16 labs[0].cashUsd', '--set:1:21 labs[0].leadQuarters']);
  });

  it('names the nearest knob or path for one that does not exist, and the column where it goes wrong', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['lagQuartrs=3', '--set:1:1 lagQuartrs', 'lagQuarters'],
      ['leadQuarters=3', '--set:1:1 leadQuarters', 'labs.*.leadQuarters'],
      ['labs.alhpa.leadQuarters=3', '--set:1:6 labs.alhpa.leadQuarters', 'labs.alpha.leadQuarters'],
      ['labs.alpha.leadQuartesr=3', '--set:1:12 labs.alpha.leadQuartesr', 'labs.alpha.leadQuarters'],
      ['labs[2].leadQuarters=3', '--set:1:6 labs[2].leadQuarters', ''],
      [' marekt.slipQuarters=3', '--set:1:2 marekt.slipQuarters', 'market.slipQuarters'],
      ['submodels.choise=off', '--set:1:11 submodels.choise', 'submodels.choice'],
      ['labs.alpha.segments.consumr.focus=1', '--set:1:21 labs.alpha.segments.consumr.focus', 'labs.alpha.segments.consumer.focus'],
      ['customers=5', '--set:1:1 customers', '--customers'],
      ['labs.alpha.id=5', '--set:1:12 labs.alpha.id', ''],
      ['labs=5', '--set:1:1 labs', 'labs.*.initialUnits'],
      ['labs..x=5', '--set:1:5 labs..x', 'labs.*.leadQuarters'],
      ['=5', '--set:1:1 ', 'labs.*.leadQuarters'],
      ['lagQuarters', '--set:1:12 lagQuarters', 'lagQuarters=6'],
      ['', '--set:1:1 ', 'labs.*.leadQuarters=6'],
      ['__proto__.x=5', '--set:1:1 __proto__.x', ''],
      ['labs.constructor.leadQuarters=5', '--set:1:6 labs.constructor.leadQuarters', ''],
    ];
    for (const [set, place, suggestion] of cases) {
      const result = load(DUOPOLY, [set]);
      expect(places(result), set).toEqual([place]);
      expect(result.issues[0]?.suggestion ?? '', set).toBe(suggestion);
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('keeps a knob within its own range and unit', () => {
    for (const value of ['13', '0', '4 years', '3 USD', 'x', '', 'NaN', 'Infinity', '-1', 'true'])
      expect(places(load(DUOPOLY, [`lagQuarters=${value}`])), value).toEqual(['--set:1:13 lagQuarters']);
    expect(load(DUOPOLY, ['lagQuarters=13']).issues[0]).toMatchObject({ suggestion: '12 quarters' });
  });

  it('refuses what is no number of the unit, with the column of the value', () => {
    for (const value of ['NaN', '-Infinity', '1e999', '8 USD', '1.1 years', '', '0x8', '1_000', '{}', '[]', 'null'])
      expect(places(load(DUOPOLY, [`labs.alpha.leadQuarters=${value}`])), value).toEqual(['--set:1:25 labs[0].leadQuarters']);
  });

  it('is reported with the mistakes of the file, and too large where it is', () => {
    expect(places(load(`${DUOPOLY}marekt: 1\n`, ['lagQuarters=99', 'quarters=8 USD']))).toEqual([
      '--set:1:10 quarters',
      '--set:1:13 lagQuarters',
      'market.yaml:24:1 marekt',
    ]);
    expect(load(DUOPOLY, ['quarters=1000000']).tooLarge).toContain('1 to 2,000 quarters');
  });
});
