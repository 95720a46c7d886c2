// The pieces that the shape of a scenario file is made of; each refuses with a sentence that says what was expected.
import { z } from 'zod';
import type { Parameter } from '../schema/types.ts';
import { checkFigure, whatIs } from './figure.ts';
import { nearest } from './nearest.ts';
import { printable } from './place.ts';
import { quoted } from './quantity.ts';

/** A value in canonical units, and the source that the file gives for it. */
export interface Figure {
  readonly value: number | string;
  readonly source?: string;
}

/** Words that mean something else where an id is a key. */
const RESERVED: readonly string[] = ['value', 'source', 'remove', 'constructor', 'prototype'];
const ID = /^[a-z][a-z0-9-]{0,39}$/;
const KNOB_NAME = /^[a-z][A-Za-z0-9-]{0,39}$/;
const MAX_LINE = 200;
const MAX_SOURCE = 1_000;

/** A parameter: a scalar, or a map of value and source. One schema and not a chain of them: there are hundreds, made at every start. */
export function figure(parameter: Parameter): z.ZodType {
  return z
    .transform(
      (input, context) =>
        readFigure(input, parameter, (path, message, params) => {
          context.issues.push({ code: 'custom', input, path: [...path], message, params });
        }) ?? z.NEVER,
    )
    .prefault(parameter.baseline);
}

export function map(shape: Record<string, z.ZodType>, what: string): z.ZodObject {
  return z.strictObject(shape, { error: expected(what) });
}

/** `remove: true` is acted upon while files are merged; only what is not true is still there when this schema is asked. */
export function removal(): z.ZodType {
  return z.literal(true, { error: 'only true can stand here: leave the key out to keep the item' }).optional();
}

export function list(item: z.ZodType, what: string): z.ZodArray {
  return z.array(item, { error: expected(what) });
}

export function record(item: z.ZodType, keys: string): z.ZodType {
  return z.record(z.string(), item, { error: expected(`a map with ${keys} as keys`) }).prefault({});
}

export function id(what: string): z.ZodType {
  return z
    .string({ error: expected(`the id of the ${what}`) })
    .regex(ID, { error: nameError })
    .refine((value) => !RESERVED.includes(value), {
      error: (issue) => `${quoted(String(issue.input))} is reserved: expected another id`,
    });
}

/** The name of a knob: like an id, and capitals inside. */
export function knobName(): z.ZodType {
  return z.string({ error: expected('the name of the knob') }).regex(KNOB_NAME, { error: nameError });
}

export function line(what: string): z.ZodString {
  return text(what, MAX_LINE, 1).refine((value) => !value.includes('\n'), { error: `the text has several lines: expected ${what}` });
}

export function text(what: string, max: number, min: number): z.ZodString {
  return z.string({ error: expected(what) }).refine((value) => textProblem(value, max, min) === undefined, {
    error: (issue) => `${textProblem(issue.input, max, min)}: expected ${what}`,
  });
}

function textProblem(value: unknown, max: number, min: number): string | undefined {
  if (typeof value !== 'string') return whatIs(value);
  if (value.trim().length < min) return 'the text is empty';
  if (value.length > max) return `the text is longer than ${max} characters`;
  const isPlain = printable(value.replace(/[\n\t]/g, '')).length === value.replace(/[\n\t]/g, '').length;
  return isPlain ? undefined : 'the text holds control characters';
}

export function expected(what: string): (issue: { readonly input?: unknown }) => string {
  return (issue) => `${whatIs(issue.input)}: expected ${what}`;
}

export function nameError(issue: { readonly input?: unknown }): string {
  return `${whatIs(issue.input).replace(/ is text$/, ' cannot be used')}: expected a small letter, then up to 39 letters, digits or dashes`;
}

/** What is wrong inside a value, with a suggestion, and the key where a key is wrong. */
export type FigureIssue = (
  path: readonly string[],
  message: string,
  params: { readonly suggestion?: string | undefined; readonly key?: string; readonly tooLarge?: true },
) => void;

/** Undefined where it cannot be used; then at least one issue has been told. */
export function readFigure(input: unknown, parameter: Parameter, issue: FigureIssue): Figure | undefined {
  const isStated = typeof input === 'object' && input !== null && !Array.isArray(input);
  const stated: Readonly<Record<string, unknown>> = isStated ? { ...input } : { value: input };
  for (const key of Object.keys(stated).filter((key) => key !== 'value' && key !== 'source'))
    issue([key], 'unknown key: a value may be written as it is, or as a map of value and source', { suggestion: nearest(key, ['value', 'source']), key });
  const { source } = stated;
  if ('source' in stated && textProblem(source, MAX_SOURCE, 1) !== undefined)
    issue(['source'], `${textProblem(source, MAX_SOURCE, 1)}: expected where the value comes from`, {});
  const checked = checkFigure(stated.value, parameter);
  if (checked.message !== undefined) {
    const { message, ...params } = checked;
    issue(isStated && 'value' in stated ? ['value'] : [], message, params);
    return undefined;
  }
  return typeof source === 'string' ? { value: checked.value, source } : { value: checked.value };
}
