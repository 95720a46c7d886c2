// The shape of a scenario file: which keys exist and what each may hold. One schema checks files and prints the JSON Schema for editors.
import { z } from 'zod';
import { GROUPS, type GroupName } from '../schema/groups.ts';
import { MAX_LABS_EVER } from '../schema/limits.ts';
import type { Parameter } from '../schema/types.ts';
import { UNITS, type UnitName } from '../schema/units.ts';
import { parseQuarter } from './calendar.ts';
import { whatIs } from './figure.ts';
import { INTERVENTION_PARAMETERS, MODES, type Mode } from './interventions.ts';
import { RUN_PARAMETERS } from './run-parameters.ts';
import { SCENARIO_FORMAT } from './scenario.ts';
import { expected, type Figure, figure, id, knobName, line, list, map, record, removal, text } from './shape-parts.ts';

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
  readonly labs: readonly (ItemInput & { readonly segments: Readonly<Record<string, Figures>>; readonly clouds: Readonly<Record<string, Figures>> })[];
  readonly clouds: readonly (ItemInput & { readonly lab?: string })[];
  readonly interventions: readonly InterventionInput[];
  readonly knobs: readonly KnobInput[];
}
export interface ItemInput {
  readonly id: string;
  readonly name?: string;
}
/** Changes by path: a value, or a map of value and source; what they may be depends on the path. */
export interface InterventionInput extends ItemInput, Readonly<Record<Mode, Readonly<Record<string, unknown>>>> {
  readonly says: string;
  readonly quarter?: number | string;
  readonly hazard: Figure;
  readonly from?: number | string;
  readonly until?: number | string;
  readonly lasts: Figure;
  readonly repeats: boolean;
}
export interface KnobInput {
  readonly name: string;
  readonly label?: string;
  readonly unit: UnitName;
  readonly range: readonly [number | string, number | string];
  readonly sets: readonly string[];
}

const MAX_NOTES = 16_384;
const MAX_KNOBS = 64;

/** Keys of an intervention that hold a quarter. */
export type When = 'quarter' | 'from' | 'until';

/** Told of every parameter, of how values change and of when, so that descriptions can go into the JSON Schema. */
export type Describe = (schema: z.ZodType, what: Parameter | Mode | When) => void;

/** The schema of a merged file. Under a content security policy, zod's `jitless` must be set before this is called or imported by its users. */
export function shapeOf(describe: Describe = () => {}): z.ZodObject {
  const told = (parameter: Parameter): z.ZodType => {
    const schema = figure(parameter);
    describe(schema, parameter);
    return schema;
  };
  const figures = (group: GroupName): Record<string, z.ZodType> =>
    Object.fromEntries(Object.entries<Parameter>(GROUPS[group].parameters).map(([name, parameter]) => [name, told(parameter)]));
  const group = (name: GroupName): z.ZodType => map(figures(name), `a map of parameters: ${GROUPS[name].says}`).prefault({});
  const item = (name: GroupName, what: string, more: Record<string, z.ZodType> = {}): z.ZodType =>
    map(
      { id: id(what), remove: removal(), name: line(`the name of the ${what} as shown in tables`).optional(), ...more, ...figures(name) },
      `a map that describes a ${what}`,
    );

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
      quarters: told(RUN_PARAMETERS.quarters),
      customers: told(RUN_PARAMETERS.customers),
      submodels: group('submodels'),
      market: group('market'),
      research: group('research'),
      supply: group('supply'),
      capital: group('capital'),
      segments: list(item('segments', 'segment'), 'a list of segments').prefault([]),
      classes: list(item('classes', 'class', { segment: line('the id of the segment that the class belongs to').optional() }), 'a list of classes').prefault(
        [],
      ),
      labs: list(
        item('labs', 'lab', {
          count: z
            .int({ error: expected(`how many such labs there are, a whole number from 1 to ${MAX_LABS_EVER}`) })
            .min(1, { error: expected(`how many such labs there are, a whole number from 1 to ${MAX_LABS_EVER}`) })
            .max(MAX_LABS_EVER, { error: expected(`how many such labs there are, a whole number from 1 to ${MAX_LABS_EVER}`) })
            .optional(),
          segments: record(map({ remove: removal(), ...figures('labSegments') }, 'a map of initialShare and focus'), 'the ids of segments'),
          clouds: record(map({ remove: removal(), ...figures('labClouds') }, 'a map of share and the like'), 'the ids of clouds'),
        }),
        'a list of labs',
      ).prefault([]),
      clouds: list(item('clouds', 'cloud', { lab: line('the id of the lab that belongs to the same firm').optional() }), 'a list of clouds').prefault([]),
      interventions: list(intervention(told, describe), 'a list of interventions').prefault([]),
      knobs: list(knob(), 'a list of knobs')
        .max(MAX_KNOBS, { error: `more than ${MAX_KNOBS} knobs` })
        .prefault([]),
    },
    'a scenario',
  );
}

function intervention(told: (parameter: Parameter) => z.ZodType, describe: Describe): z.ZodType {
  const quarter = (key: When): z.ZodType => {
    const schema = z.union([z.number(), z.string()], { error: expected('a calendar quarter such as 2026-Q1, or a whole number') });
    describe(schema, key);
    return schema.optional();
  };
  const changes = MODES.map((mode): [string, z.ZodType] => {
    const amount = z.unknown();
    describe(amount, mode);
    return [mode, record(amount, 'paths of parameters')];
  });
  return map(
    {
      id: id('intervention'),
      remove: removal(),
      name: line('the name of the intervention as shown when it happens').optional(),
      says: line('one line about it').default(''),
      quarter: quarter('quarter'),
      hazard: told(INTERVENTION_PARAMETERS.hazard),
      from: quarter('from'),
      until: quarter('until'),
      lasts: told(INTERVENTION_PARAMETERS.lasts),
      repeats: z.boolean({ error: expected('true or false') }).prefault(false),
      ...Object.fromEntries(changes),
    },
    'a map that describes an intervention',
  );
}

function knob(): z.ZodType {
  const bound = z.union([z.number(), z.string()], { error: (issue) => `${whatIs(issue.input)}: expected a number in the unit of the knob` });
  return map(
    {
      remove: removal(),
      name: knobName(),
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
