import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemaOf } from '../../src/model/json-schema.ts';
import { settables } from '../../src/model/paths.ts';
import { scenarioFile } from '../../src/model/scenario-file.ts';
import { GROUPS } from '../../src/schema/groups.ts';
import { scenarios } from './arbitrary.ts';

type Json = Readonly<Record<string, unknown>>;
const schema = jsonSchemaOf();
const editor = z.fromJSONSchema(schema as never);
const inside = (node: unknown, ...keys: string[]): Json => keys.reduce((here, key) => here[key] as Json, node as Json);

describe('the JSON Schema of scenario files', () => {
  it('says which draft it is and that a file needs a format', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', required: ['format'], additionalProperties: false });
  });

  it('describes every parameter with its unit, its range and its baseline', () => {
    for (const { path, parameter } of settables()) {
      const steps = path
        .split('.')
        .flatMap((word, i, words) =>
          word === '*' ? (['segments', 'clouds'].includes(words[i - 1] ?? '') && i > 2 ? ['additionalProperties'] : ['items']) : ['properties', word],
        );
      const entry = inside(schema, ...steps);
      expect(entry.description, path).toContain(parameter.says);
      expect(entry.default, path).toBe(parameter.baseline);
      if (parameter.kind === 'number') expect(inside(entry, 'anyOf', '0'), path).toMatchObject({ minimum: parameter.min, maximum: parameter.max });
      else expect(inside(entry, 'anyOf', '0').enum, path).toEqual(expect.arrayContaining([...parameter.options]));
    }
    expect(Object.keys(inside(schema, 'properties', 'labs', 'items', 'properties'))).toEqual(expect.arrayContaining(Object.keys(GROUPS.labs.parameters)));
  });

  it('accepts every file that the loader writes', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => editor.safeParse(JSON.parse(scenarioFile(scenario))).success),
      { numRuns: 20 },
    );
  });

  it('accepts units and sources, and refuses unknown keys, wrong types and numbers out of range', () => {
    const file = (more: Json): Json => ({ format: 'overbuild-scenario/1', extends: 'duopoly', ...more });
    for (const good of [
      {},
      { quarters: '2 years' },
      { quarters: { value: 8, source: 'x' } },
      { submodels: { debt: false } },
      { labs: [{ id: 'a', remove: true }] },
    ])
      expect(editor.safeParse(file(good)).success, JSON.stringify(good)).toBe(true);
    for (const wrong of [
      { marekt: 1 },
      { quarters: 0 },
      { quarters: 'soon' },
      { quarters: { value: 8, sorce: 'x' } },
      { market: { slipQuarters: 1.5 } },
      { labs: [{}] },
      { labs: [{ id: 'A B' }] },
      { format: 'x' },
    ])
      expect(editor.safeParse(file(wrong)).success, JSON.stringify(wrong)).toBe(false);
  });
});
