// The JSON Schema of scenario files, for editors: what may be written, in the form in which people write it.
import { z } from 'zod';
import type { Parameter } from '../schema/types.ts';
import { expectation } from './figure.ts';
import type { Mode } from './interventions.ts';
import { SCENARIO_FORMAT } from './scenario.ts';
import { shapeOf, type When } from './shape.ts';

/** Draft 2020-12. Looser than the loader in one thing: texts with units are not parsed. */
export function jsonSchemaOf(): Readonly<Record<string, unknown>> {
  const metadata = z.registry<Record<string, unknown>>();
  const shape = shapeOf((schema, what) => metadata.add(schema, typeof what === 'string' ? { ...WHEN, ...CHANGES }[what] : describe(what)));
  const schema = z.toJSONSchema(shape, { target: 'draft-2020-12', io: 'input', metadata, reused: 'inline', unrepresentable: 'any' });
  return {
    $schema: schema.$schema,
    title: 'Overbuild scenario',
    description: `A market to simulate, format ${SCENARIO_FORMAT}.`,
    ...schema,
    required: ['format'],
  };
}

/** What may stand behind a path depends on the parameter that it names, which the loader knows. */
const CHANGES: Readonly<Record<Mode, Record<string, unknown>>> = {
  set: { description: 'What the value becomes.', anyOf: valuesOf('number', 'string', 'boolean') },
  scale: { description: 'What the value is multiplied by: 1.5, 2x or 50 %.', anyOf: valuesOf('number', 'string') },
  shift: { description: 'What is added to the value, in its unit.', anyOf: valuesOf('number', 'string') },
};

const QUARTER = 'A calendar quarter such as 2026-Q1, or a whole number of quarters since the first.';
const WHEN: Readonly<Record<When, Record<string, unknown>>> = {
  quarter: { description: `When it happens, surely and once; in place of hazard. ${QUARTER}` },
  from: { description: `First quarter in which it can happen by chance; belongs to hazard. The first of the run where it is left out. ${QUARTER}` },
  until: { description: `Last quarter in which it can happen by chance, included; belongs to hazard. Without end where it is left out. ${QUARTER}` },
};

function valuesOf(...types: readonly string[]): readonly object[] {
  const source = { type: 'string', description: 'Where the value comes from.' };
  return [{ type: types }, { type: 'object', properties: { value: { type: types }, source }, required: ['value'], additionalProperties: false }];
}

function describe(parameter: Parameter): Record<string, unknown> {
  const value = valueSchema(parameter);
  const stated = {
    type: 'object',
    properties: { value: { anyOf: value }, source: { type: 'string', description: 'Where the value comes from.' } },
    required: ['value'],
    additionalProperties: false,
  };
  return { description: `${parameter.says} Expected: ${expectation(parameter)}. Baseline from: ${parameter.source}.`, anyOf: [...value, stated] };
}

function valueSchema(parameter: Parameter): readonly Record<string, unknown>[] {
  if (parameter.kind === 'choice') return [{ enum: parameter.options.includes('on') ? [...parameter.options, true, false] : parameter.options }];
  const { min, max, integer } = parameter;
  return [
    { type: integer === true ? 'integer' : 'number', minimum: min, maximum: max },
    { type: 'string', pattern: '^\\s*\\$?\\s*[+-]?[0-9.]' },
  ];
}
