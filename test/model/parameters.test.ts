import { describe, expect, it } from 'vitest';
import { describePath, settablePaths } from '../../src/model/explain.ts';
import type { LoadResult } from '../../src/model/load-scenario.ts';
import { type Settable, settables } from '../../src/model/paths.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { GROUPS } from '../../src/schema/groups.ts';
import type { NumberParameter } from '../../src/schema/types.ts';
import { DUOPOLY, load, loaded } from './markets.ts';

const all = settables();
const numbers = all.filter((s) => s.parameter.kind === 'number') as readonly (Settable & { readonly parameter: NumberParameter })[];
const choices = all.filter((s) => s.parameter.kind === 'choice');

/** One market of one lab, class and segment in which each of `settable` has the value that `write` gives it. */
function marketWith<S extends Settable>(settable: readonly S[], write: (s: S) => string): string {
  const lines = (group: Settable['group']): string =>
    settable
      .filter((s) => s.group === group)
      .map((s) => `${s.name}: ${write(s)}`)
      .join(', ');
  const after = (id: string, group: Settable['group']): string => [id, lines(group)].filter((text) => text !== '').join(', ');
  const maps = (['submodels', 'market', 'research', 'supply', 'capital'] as const).map((group) => `${group}: { ${lines(group)} }`);
  return [
    'format: overbuild-scenario/1',
    ...settable.filter((s) => s.group === 'scenario').map((s) => `${s.name}: ${write(s)}`),
    ...maps,
    `segments: [{ ${after('id: all', 'segments')} }]`,
    `classes: [{ ${after('id: people, segment: all', 'classes')} }]`,
    `labs: [{ ${after('id: alpha', 'labs')}, segments: { all: { ${lines('labSegments')} } }, clouds: { azure: { ${lines('labClouds')} } } }]`,
    `clouds: [{ ${after('id: azure', 'clouds')} }]`,
  ].join('\n');
}

/** The path as an issue spells it. */
const inFile = ({ path }: Settable): string =>
  path
    .replace('segments.*', 'segments.all')
    .replace('clouds.*', 'clouds.azure')
    .replace(/^segments\.all/, 'segments[0]')
    .replace(/^clouds\.azure/, 'clouds[0]')
    .replace(/^(labs|classes)\.\*/, '$1[0]');
const sorted = (paths: readonly string[]): readonly string[] => [...paths].sort();
/** Complaints about a value itself, not about what it adds up to. */
const refused = (result: LoadResult): readonly string[] =>
  sorted(result.issues.filter((issue) => /\(write|expected one of/.test(issue.message)).map((issue) => issue.path));

function valueAt(scenario: Scenario, { path }: Settable): number | string | undefined {
  const found = describePath(path, scenario);
  return found.kind === 'parameter' ? found.values[0]?.value : undefined;
}

describe('every parameter of the schema', () => {
  it('has a path of its own', () => {
    const declared = Object.values(GROUPS).reduce((sum, group) => sum + Object.keys(group.parameters).length, 0);
    expect(new Set(all.map((s) => s.path)).size).toBe(declared + 1);
  });

  it('takes its baseline where a file says nothing', () => {
    const scenario = loaded(marketWith([], () => ''));
    for (const s of all) expect(valueAt(scenario, s), s.path).toBe(s.parameter.baseline);
  });

  const noValues = [
    '.nan',
    '.inf',
    '-.inf',
    'NaN',
    'Infinity',
    '"-Infinity"',
    '1e400',
    'text',
    '""',
    '" "',
    '[]',
    '{}',
    '',
    'null',
    '[1]',
    '{ value: [] }',
    '{ value: .nan }',
    '{ value: }',
    '{ value: {} }',
    '{ source: x }',
    '1 parsec',
    '1e308',
    '-1e308',
  ];
  it.each(noValues)('refuses %j and names its path', (value) => {
    const { issues } = load(marketWith(all, () => value));
    expect(sorted(issues.map((issue) => issue.path))).toEqual(sorted(all.map(inFile)));
    for (const issue of issues) {
      expect(issue.message, issue.path).toMatch(/expected/);
      expect(issue.suggestion, issue.path).not.toBe(undefined);
    }
  });

  it.each([-1, -0.5, -5e-324, -0, 0, 5e-324, 0.5, 1, 1.5, 3, 1e3, 1e9, 1e15])('accepts %d only where it is in range, and as the same number', (value) => {
    const isLegal = ({ parameter: { min, max, integer } }: { readonly parameter: NumberParameter }): boolean =>
      value >= min && value <= max && (integer !== true || Number.isInteger(value));
    const written = Object.is(value, -0) ? '-0' : String(value);
    expect(refused(load(marketWith(numbers, () => written)))).toEqual(sorted(numbers.filter((s) => !isLegal(s)).map(inFile)));
    const harmless = numbers.filter((s) => isLegal(s) && !/hare$/.test(s.name));
    const scenario = loaded(marketWith(harmless, () => written));
    for (const s of harmless) expect(Object.is(valueAt(scenario, s), value || 0), s.path).toBe(true);
  });

  it('accepts both ends of its range and nothing beyond', () => {
    for (const end of ['min', 'max'] as const) {
      expect(refused(load(marketWith(numbers, (s) => String(s.parameter[end]))))).toEqual([]);
      const beyond = ({ parameter: p }: { readonly parameter: NumberParameter }): number =>
        end === 'min' ? p.min - Math.max(1, Math.abs(p.min)) * 1e-9 : p.max + Math.max(1, Math.abs(p.max)) * 1e-9;
      expect(refused(load(marketWith(numbers, (s) => String(beyond(s)))))).toEqual(sorted(numbers.map(inFile)));
    }
  });

  it('takes each of its choices and none other', () => {
    for (const s of choices) {
      const options = s.parameter.kind === 'choice' ? s.parameter.options : [];
      for (const option of options) expect(valueAt(loaded(marketWith([s], () => option)), s)).toBe(option);
    }
    for (const wrong of ['1', 'ON', 'Newsvendor', '0']) expect(refused(load(marketWith(choices, () => wrong)))).toEqual(sorted(choices.map(inFile)));
    expect(refused(load(marketWith(numbers, () => 'true')))).toEqual(sorted(numbers.map(inFile)));
  });

  it('can be set from the command line under every path that is offered', () => {
    const scenario = loaded(DUOPOLY);
    const paths = settablePaths(scenario);
    expect(paths).toEqual(
      expect.arrayContaining([
        'lagQuarters',
        'quarters',
        'labs.*.leadQuarters',
        'labs.beta.leadQuarters',
        'labs.alpha.segments.consumer.focus',
        'submodels.choice',
      ]),
    );
    const sets = paths.map((path) => {
      const found = describePath(path, scenario);
      return `${path}=${found.kind === 'parameter' || found.kind === 'knob' ? found.values[0]?.value : ''}`;
    });
    const { issues } = load(DUOPOLY, sets);
    // The star gives both labs the share of the first, and the next set gives each its own again.
    expect(issues).toEqual([]);
  });
});
