import { describe, expect, it } from 'vitest';
import { describePath, settablePaths } from '../../src/model/explain.ts';
import { settables } from '../../src/model/paths.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { GROUPS } from '../../src/schema/groups.ts';
import type { Parameter } from '../../src/schema/types.ts';
import { changing, DUOPOLY, load, loaded } from './markets.ts';

/** Keys of the file that lead to the canonical path, below `changing`. */
function fileWith(path: string, value: string): string {
  const [root = '', star, ...rest] = path.split('.');
  const ids: Readonly<Record<string, string>> = { labs: 'alpha', classes: 'firms', segments: 'enterprise' };
  if (star === undefined) return changing(`${root}: ${value}`);
  if (star !== '*') return changing(`${root}: { ${star}: ${value} }`);
  const inner = rest.length === 1 ? `${rest[0]}: ${value}` : `segments: { enterprise: { ${rest[2]}: ${value} } }`;
  return changing(`${root}: [{ id: ${ids[root]}, ${inner} }]`);
}

/** The same path as an issue spells it, and with ids. */
const inFile = (path: string): string => path.replace('*', '0').replace(/\.0\./, '[0].').replace('.*.', '.enterprise.');
const withIds = (path: string): string =>
  path.replace('labs.*', 'labs.alpha').replace('classes.*', 'classes.firms').replace('segments.*', 'segments.enterprise');

function valueAt(scenario: Scenario, path: string): number | string {
  const found = describePath(withIds(path), scenario);
  const value = found.kind === 'parameter' ? found.values[0]?.value : undefined;
  if (value === undefined) throw new Error(`no value at ${path}`);
  return value;
}

const all: readonly (readonly [string, Parameter])[] = [...settables().map(({ path, parameter }) => [path, parameter] as const)];

describe('every parameter of the schema', () => {
  it('has a path of its own', () => {
    const declared = Object.values(GROUPS).reduce((sum, group) => sum + Object.keys(group.parameters).length, 0);
    expect(new Set(all.map(([path]) => path)).size).toBe(declared + 1);
  });

  it('takes its baseline where a file says nothing', () => {
    const scenario = loaded(DUOPOLY.replace(/ {4}sampleShare.*\n/, '').replace(/ {4}cashUsd.*\n {4}segments:\n.*\n/, ''));
    for (const [path, parameter] of all) expect(valueAt(scenario, path), path).toBe(parameter.baseline);
  });

  it('refuses what is no value of it, and names its path', () => {
    for (const [path, parameter] of all)
      for (const value of [
        '.nan',
        '.inf',
        '-.inf',
        'NaN',
        'Infinity',
        '1e400',
        'text',
        '""',
        '[]',
        '{}',
        '',
        'null',
        '[1]',
        '{ value: [] }',
        '{ value: .nan }',
        '{ value: }',
        '{ value: {} }',
        '1 parsec',
      ]) {
        const { issues } = load(fileWith(path, value));
        expect(
          issues.map((issue) => issue.path),
          `${path}: ${value}`,
        ).toEqual([inFile(path)]);
        expect(issues[0], path).toMatchObject({ file: 'market.yaml', line: 3 });
        expect(issues[0]?.message, path).toMatch(/expected/);
        expect(parameter.kind === 'choice' || issues[0]?.suggestion !== undefined).toBe(true);
      }
  });

  it('refuses numbers outside its range and accepts its ends, and is never what it cannot be', () => {
    for (const [path, parameter] of all) {
      if (parameter.kind !== 'number') continue;
      for (const value of [-1e308, 1e308, 5e-324, -5e-324, -0, 0, -1, 1.5, parameter.min, parameter.max, parameter.min - 1, parameter.max * 1.001 + 1]) {
        const result = load(fileWith(path, String(value)));
        const inRange =
          value >= parameter.min && value <= parameter.max && (parameter.integer !== true || Number.isInteger(value) || value === 5e-324 || value === -5e-324);
        const own = result.issues.filter((issue) => issue.path === inFile(path) && issue.message.includes('(write'));
        expect(own.length, `${path}: ${value}`).toBe(inRange ? 0 : 1);
        if (result.scenario !== undefined) {
          const read = Number(valueAt(result.scenario, path));
          expect(read).toBe(parameter.integer === true ? Math.round(value) || 0 : value || 0);
          expect(Object.is(read, -0), path).toBe(false);
        }
      }
      for (const value of ['true', 'false'])
        expect(
          load(fileWith(path, value)).issues.map((issue) => issue.path),
          path,
        ).toEqual([inFile(path)]);
    }
  });

  it('takes each of its choices and none other', () => {
    for (const [path, parameter] of all) {
      if (parameter.kind !== 'choice') continue;
      for (const option of parameter.options) expect(valueAt(loaded(fileWith(path, option)), path)).toBe(option);
      expect(load(fileWith(path, parameter.options[0]?.toUpperCase() ?? '')).issues.map((issue) => issue.path)).toEqual([inFile(path)]);
      expect(load(fileWith(path, '1')).issues.map((issue) => issue.path)).toEqual([inFile(path)]);
    }
  });

  it('can be set from the command line and is explained under the same path', () => {
    const scenario = loaded(DUOPOLY);
    for (const path of settablePaths(scenario)) {
      const found = describePath(path, scenario);
      if (found.kind === 'knob') continue;
      expect(found.kind, path).toBe('parameter');
      if (found.kind !== 'parameter') continue;
      const value = found.values[0]?.value;
      expect(
        load(DUOPOLY, [`${path}=${value}`]).issues.filter((issue) => !issue.message.includes('sum to')),
        path,
      ).toEqual([]);
    }
  });
});
