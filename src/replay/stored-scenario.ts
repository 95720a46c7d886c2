// A scenario as it stands in a replay or a manifest, held against the schema when it comes back.
import { z } from 'zod';
import { areSound } from '../model/interventions.ts';
import { idsOfScenario } from '../model/paths.ts';
import { SCENARIO_FORMAT, type Scenario } from '../model/scenario.ts';
import { GROUPS, type GroupName, type Values } from '../schema/groups.ts';
import { MAX_CLASSES, MAX_CLOUDS, MAX_CUSTOMERS, MAX_INTERVENTIONS, MAX_LABS_EVER, MAX_QUARTERS, MAX_SEGMENTS } from '../schema/limits.ts';
import type { Parameter } from '../schema/types.ts';
import { UNITS, type UnitName } from '../schema/units.ts';

/** The scenario in `text`, or undefined where it is not a complete scenario with every number in its range. */
export function parseScenario(text: string): Scenario | undefined {
  try {
    const parsed = storedScenario().safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

let schema: z.ZodType<Scenario> | undefined;

/** Made when somebody first reads: whoever only writes needs none of its thousand checks. */
export const storedScenario = (): z.ZodType<Scenario> => {
  schema ??= schemaOf();
  return schema;
};

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
const line = z.string().max(1_000);
const named = { id, name: line };

const unit = z.enum(Object.keys(UNITS) as UnitName[]);
const knob = z.strictObject({ name: line, label: line, unit, min: z.number(), max: z.number(), sets: z.array(line).max(1_000) });

const quarter = z.number().int().min(0).max(MAX_QUARTERS);
const amounts = <T extends z.ZodType>(value: T): z.ZodRecord<typeof line, T> => z.record(line, value);
const intervention = z.strictObject({
  ...named,
  says: line,
  firstQuarter: quarter,
  lastQuarter: quarter,
  chance: z.number().min(0).max(1),
  lasts: quarter,
  repeats: z.boolean(),
  set: amounts(z.union([z.number(), z.string().max(64)])),
  scale: amounts(z.number()),
  shift: amounts(z.number()),
});

/** Closed, complete and in range. Typed as what the model calls a scenario, so that the compiler finds a field that is missing here. */
function schemaOf(): z.ZodType<Scenario> {
  return z
    .strictObject({
      format: z.literal(SCENARIO_FORMAT),
      name: z.string().min(1).max(200),
      title: line,
      notes: z.string().max(100_000),
      firstQuarter: z.string().regex(/^\d{4}-Q[1-4]$/),
      quarters: z.number().int().min(1).max(MAX_QUARTERS),
      customers: z.number().int().min(1).max(MAX_CUSTOMERS),
      submodels: group('submodels'),
      market: group('market'),
      research: group('research'),
      supply: group('supply'),
      capital: group('capital'),
      segments: z.array(rowOf('segments', named)).max(MAX_SEGMENTS),
      classes: z.array(rowOf('classes', { ...named, segment: id })).max(MAX_CLASSES),
      labs: z.array(rowOf('labs', { ...named, segments: z.record(id, group('labSegments')), clouds: z.record(id, group('labClouds')) })).max(MAX_LABS_EVER),
      clouds: z.array(rowOf('clouds', { ...named, lab: id.optional() })).max(MAX_CLOUDS),
      interventions: z.array(intervention).max(MAX_INTERVENTIONS),
      knobs: z.array(knob).max(64),
      sources: z.record(line, z.string().max(10_000)),
    })
    .refine(namesAgree)
    .refine((scenario) => areSound(scenario, idsOfScenario(scenario)));
}

/** Every id stands for one thing, what is named exists, and every lab stands somewhere in each segment and cloud. */
function namesAgree({ segments, classes, labs, clouds, interventions }: Pick<Scenario, 'segments' | 'classes' | 'labs' | 'clouds' | 'interventions'>): boolean {
  const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map((item) => item.id));
  const [known, firms, hosts] = [idsOf(segments), idsOf(labs), idsOf(clouds)];
  const isUnique = [segments, classes, labs, clouds, interventions].every((list) => new Set(list.map((item) => item.id)).size === list.length);
  const areAll = (map: object, ids: ReadonlySet<string>): boolean => Object.keys(map).length === ids.size && Object.keys(map).every((key) => ids.has(key));
  const isPlaced = classes.every((item) => known.has(item.segment)) && clouds.every((item) => item.lab === undefined || firms.has(item.lab));
  return isUnique && isPlaced && labs.every((lab) => areAll(lab.segments, known) && areAll(lab.clouds, hosts));
}

function group<G extends GroupName>(name: G): z.ZodType<Values<G>> {
  return z.strictObject(shapeOf(name)) as unknown as z.ZodType<Values<G>>;
}

function rowOf<G extends GroupName, S extends z.ZodRawShape>(name: G, extra: S): z.ZodType<Values<G> & z.infer<z.ZodObject<S>>> {
  return z.strictObject({ ...shapeOf(name), ...extra }) as unknown as z.ZodType<Values<G> & z.infer<z.ZodObject<S>>>;
}

function shapeOf(name: GroupName): z.ZodRawShape {
  const parameters: Readonly<Record<string, Parameter>> = GROUPS[name].parameters;
  return Object.fromEntries(Object.entries(parameters).map(([key, parameter]) => [key, checkOf(parameter)]));
}

function checkOf(parameter: Parameter): z.ZodType {
  if (parameter.kind === 'choice') return z.enum(parameter.options as [string, ...string[]]);
  const number = z.number().min(parameter.min).max(parameter.max);
  return parameter.integer === true ? number.int() : number;
}
