// Every submodel has one home in the schema and one in the core, and says what it is.
import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SUBMODELS } from '../../src/schema/submodels.ts';
import type { Parameter, Submodel } from '../../src/schema/types.ts';

const root = new URL('../../', import.meta.url);
const all = Object.entries<Submodel>(SUBMODELS);
const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

it('every file of src/schema/submodels is a submodel of that name, and every submodel has one', () => {
  const files = readdirSync(new URL('src/schema/submodels/', root)).map((file) => file.replace(/\.ts$/, ''));
  expect(all.map(([name]) => kebab(name)).sort()).toEqual(files.sort());
});

it('every submodel is computed in a file that exists', () => {
  expect(all.filter(([, s]) => !existsSync(new URL(s.home, root))).map(([name, s]) => `${name}: ${s.home}`)).toEqual([]);
});

it('every submodel says in a paragraph what it does, and names rows of the checklist in their form', () => {
  for (const [name, { odd, serves }] of all) {
    expect(odd.length, name).toBeGreaterThan(80);
    expect(
      serves.filter((key) => !/^[A-Z]{2}\d\d$/.test(key)),
      name,
    ).toEqual([]);
  }
});

it('every parameter names a source, or admits to be an assumption', () => {
  const parameters = all.flatMap(([name, s]) =>
    Object.values(s.parameters).flatMap((group) => Object.entries<Parameter>(group).map(([key, p]) => ({ name, key, p }))),
  );
  expect(parameters.filter(({ p }) => p.source.trim().length < 4 || p.says.trim().length < 10).map(({ name, key }) => `${name}.${key}`)).toEqual([]);
});
