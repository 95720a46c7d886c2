// The shape of a scenario file: which keys exist and what each may hold. One schema checks files and prints the JSON Schema for editors.
import { z } from 'zod';
import { GROUPS, type GroupName } from '../schema/groups.ts';
import type { Parameter } from '../schema/types.ts';
import { UNITS, type UnitName } from '../schema/units.ts';
import { parseQuarter } from './calendar.ts';
import { checkFigure, whatIs } from './figure.ts';
import { nearest } from './nearest.ts';
import { printable } from './place.ts';
import { RUN_PARAMETERS } from './run-parameters.ts';
import { SCENARIO_FORMAT } from './scenario.ts';

/** A value in canonical units, and the source that the file gives for it. */
export interface Figure {
  readonly value: number | string;
  readonly source?: string;
}
export type Figures = Readonly<Record<string, Figure>>;

/** What a valid file holds, with a baseline wherever it says nothing. Beside `id` and the like, items hold figures by parameter name. */
export interface ScenarioInput {
  readonly name?: string;
  readonly title?: string;
  readonly notes: string;
  readonly firstQuarter: string;
  readonly quarters: Figure;
  readonly customers: Figure;
  readonly submodels: Figures;
  readonly market: Figures;
  readonly research: Figures;
  readonly supply: Figures;
  readonly capital: Figures;
  readonly segments: readonly ItemInput[];
  readonly classes: readonly (ItemInput & { readonly segment: string })[];
  readonly labs: readonly (ItemInput & { readonly segments: Readonly<Record<string, Figures>> })[];
  readonly knobs: readonly KnobInput[];
}
export interface ItemInput {
  readonly id: string;
  readonly name?: string;
}
export interface KnobInput {
  readonly name: string;
  readonly label?: string;
  readonly unit: UnitName;
  readonly range: readonly [number | string, number | string];
  readonly sets: readonly string[];
}

export const ID = /^[a-z][a-z0-9-]{0,39}$/;
export const KNOB_NAME = /^[a-z][A-Za-z0-9-]{0,39}$/;
const MAX_NAME = 200;
const MAX_NOTES = 16_384;
const MAX_SOURCE = 1_000;
const MAX_KNOBS = 64;

/** Told of every parameter, so that its description can go into the JSON Schema. */
export type Describe = (schema: z.ZodType, parameter: Parameter) => void;

/** The schema of a merged file. Whoever runs under a content security policy sets zod's `jitless` before the first call. */
export function shapeOf(describe: Describe = () => {}): z.ZodObject {
  const figure = (parameter: Parameter): z.ZodType => {
    const schema = z.unknown().transform((input, context) => readFigure(input, parameter, context)).prefault(parameter.baseline);
    describe(schema, parameter);
    return schema;
  };
  const figures = (group: GroupName): Record<string, z.ZodType> =>
    Object.fromEntries(Object.entries<Parameter>(GROUPS[group].parameters).map(([name, parameter]) => [name, figure(parameter)]));
  const group = (name: GroupName): z.ZodType => map(figures(name), `a map of parameters: ${GROUPS[name].says}`).prefault({});
  const item = (name: GroupName, what: string, more: Record<string, z.ZodType> = {}): z.ZodType =>
    map({ id: id(what), remove: removal(), name: line(`the name of the ${what} as shown in tables`).optional(), ...more, ...figures(name) }, `a map that describes a ${what}`);

  return map(
    {
      format: z.literal(SCENARIO_FORMAT).optional(),
      name: line('a short name of the scenario').optional(),
      title: line('a title in one line').optional(),
      notes: text('why the scenario exists and what to look for', MAX_NOTES, 0).prefault(''),
      extends: line('name or file of the scenario that this one changes').optional(),
      firstQuarter: line('the calendar quarter of quarter 0, such as 2023-Q1')
        .refine((label) => parseQuarter(label) !== undefined, { error: (issue) => `${whatIs(issue.input)}: expected a calendar quarter such as 2023-Q1` })
        .prefault('2023-Q1'),
      quarters: figure(RUN_PARAMETERS.quarters),
      customers: figure(RUN_PARAMETERS.customers),
      submodels: group('submodels'),
      market: group('market'),
      research: group('research'),
      supply: group('supply'),
      capital: group('capital'),
      segments: list(item('segments', 'segment'), 'a list of segments'),
      classes: list(item('classes', 'class', { segment: line('the id of the segment that the class belongs to').optional() }), 'a list of classes'),
      labs: list(item('labs', 'lab', { segments: record(map({ remove: removal(), ...figures('labSegments') }, 'a map of initialShare and focus')) }), 'a list of labs'),
      knobs: list(knob(), 'a list of knobs').max(MAX_KNOBS, { error: `more than ${MAX_KNOBS} knobs` }).prefault([]),
    },
    'a scenario',
  );
}

function readFigure(input: unknown, parameter: Parameter, context: z.core.$RefinementCtx): Figure {
  const isStated = typeof input === 'object' && input !== null && !Array.isArray(input);
  const stated: Readonly<Record<string, unknown>> = isStated ? { ...input } : { value: input };
  const issue = (path: string[], message: string, params: object = {}): void => {
    context.issues.push({ code: 'custom', input, path, message, params });
  };
  for (const key of Object.keys(stated).filter((key) => key !== 'value' && key !== 'source'))
    issue([key], 'unknown key: a value may be written as it is, or as a map of value and source', { suggestion: nearest(key, ['value', 'source']), key });
  const { source } = stated;
  if ('source' in stated && textProblem(source, MAX_SOURCE, 1) !== undefined)
    issue(['source'], `${textProblem(source, MAX_SOURCE, 1)}: expected where the value comes from`);
  const checked = checkFigure(stated.value, parameter);
  if (checked.message !== undefined) {
    const { message, ...params } = checked;
    issue(isStated && 'value' in stated ? ['value'] : [], message, params);
    return z.NEVER;
  }
  return typeof source === 'string' ? { value: checked.value, source } : { value: checked.value };
}

function knob(): z.ZodType {
  const bound = z.union([z.number(), z.string()], { error: (issue) => `${whatIs(issue.input)}: expected a number in the unit of the knob` });
  return map(
    {
      remove: removal(),
      name: z.string({ error: expected('the name of the knob') }).regex(KNOB_NAME, { error: nameError }),
      label: line('what the knob is called in help and viewer').optional(),
      unit: z.enum(Object.keys(UNITS) as UnitName[], { error: expected(`a unit: one of ${Object.keys(UNITS).join(', ')}`) }),
      range: z.tuple([bound, bound], { error: expected('a list of the least and the greatest value') }),
      sets: z
        .array(line('the path of a parameter'), { error: expected('a list of paths of parameters') })
        .min(1, { error: 'expected at least one path of a parameter' })
        .max(64, { error: 'more than 64 paths' }),
    },
    'a map that describes a knob',
  );
}

function map(shape: Record<string, z.ZodType>, what: string): z.ZodObject {
  return z.strictObject(shape, { error: expected(what) });
}

/** Acted upon while files are merged, so that nothing is left of it here. */
function removal(): z.ZodType {
  return z.literal(true).optional();
}

function list(item: z.ZodType, what: string): z.ZodArray {
  return z.array(item, { error: expected(what) });
}

function record(item: z.ZodType): z.ZodType {
  return z.record(z.string(), item, { error: expected('a map with the ids of segments as keys') }).prefault({});
}

function id(what: string): z.ZodType {
  return z.string({ error: expected(`the id of the ${what}`) }).regex(ID, { error: nameError });
}

function line(what: string): z.ZodString {
  return text(what, MAX_NAME, 1).refine((value) => !value.includes('\n'), { error: `the text has several lines: expected ${what}` });
}

function text(what: string, max: number, min: number): z.ZodString {
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

function expected(what: string): (issue: { readonly input?: unknown }) => string {
  return (issue) => `${whatIs(issue.input)}: expected ${what}`;
}

function nameError(issue: { readonly input?: unknown }): string {
  return `${whatIs(issue.input).replace(/ is text$/, ' cannot be used')}: expected a small letter, then up to 39 letters, digits or dashes`;
}
