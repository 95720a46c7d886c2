// Answers what a parameter or a knob is, and what it is set to in a scenario.

import { GROUPS } from '../schema/groups.ts';
import type { UnitName } from '../schema/units.ts';
import { changesOf } from './interventions.ts';
import { nearest } from './nearest.ts';
import { findSettable, findTargets, type Ids, idsOfScenario, type Settable, settables, type Target } from './paths.ts';
import { RUN_PARAMETERS } from './run-parameters.ts';
import type { Intervention, Knob, Scenario } from './scenario.ts';

export interface ValueAt {
  /** With ids: `labs.openai.leadQuarters`. */
  readonly path: string;
  /** In the canonical unit of the parameter, or the name of a choice. */
  readonly value: number | string;
  /** As the file states it; undefined where it states none, or nothing. */
  readonly source: string | undefined;
}

export type Description =
  | { readonly kind: 'parameter'; readonly settable: Settable; readonly values: readonly ValueAt[] }
  | { readonly kind: 'knob'; readonly knob: Knob; readonly unit: UnitName; readonly values: readonly ValueAt[] }
  | { readonly kind: 'intervention'; readonly intervention: Intervention; readonly values: readonly ValueAt[] }
  /** A path that stops short of a parameter: what stands below it. */
  | { readonly kind: 'group'; readonly path: string; readonly says: string; readonly parameters: readonly string[]; readonly interventions: readonly string[] }
  /** Several parameters have the name; these are their canonical paths. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown'; readonly message: string; readonly suggestion: string | undefined };

/** `text` is a path with ids, indexes or `*`, the bare name of a parameter, a knob, or the id of an intervention. Values are given for a scenario only. */
export function describePath(text: string, scenario?: Scenario): Description {
  const knob = scenario?.knobs.find((k) => k.name === text);
  if (scenario !== undefined && knob !== undefined)
    return { kind: 'knob', knob, unit: knob.unit, values: knob.sets.flatMap((path) => valuesAt(path, scenario)) };
  const intervention = scenario?.interventions.find((item) => item.id === text);
  if (scenario !== undefined && intervention !== undefined)
    return { kind: 'intervention', intervention, values: targetsIn(intervention, scenario).map((target) => readTarget(target, scenario)) };
  if (text === 'customers') return describeCustomers(scenario);
  const named = settables().filter((s) => s.name === text);
  if (named.length > 1) return { kind: 'ambiguous', candidates: named.map((s) => s.path) };
  const group = named.length === 0 ? groupAt(text, scenario) : undefined;
  if (group !== undefined) return group;
  const path = named[0]?.path ?? text;
  const settable = named[0] ?? findSettable(path);
  if ('message' in settable) {
    const near = nearest(text, [...(scenario?.knobs ?? []).map((k) => k.name), ...(scenario?.interventions ?? []).map(({ id }) => id)]);
    return { kind: 'unknown', message: settable.message, suggestion: near ?? settable.suggestion };
  }
  if (scenario === undefined) return { kind: 'parameter', settable, values: [] };
  const targets = findTargets(path, idsOfScenario(scenario));
  if ('message' in targets) return { kind: 'unknown', message: targets.message, suggestion: targets.suggestion };
  return { kind: 'parameter', settable, values: targets.map((target) => readTarget(target, scenario)) };
}

/** `labs.*.clouds`, `market`, `interventions`: undefined where nothing stands below. */
function groupAt(text: string, scenario: Scenario | undefined): Extract<Description, { readonly kind: 'group' }> | undefined {
  const interventions = text === 'interventions' ? (scenario?.interventions ?? []).map(({ id }) => id) : [];
  if (text === 'interventions') return { kind: 'group', path: text, says: INTERVENTIONS, parameters: [], interventions };
  const ids = new Set(scenario === undefined ? [] : Object.values(idsOfScenario(scenario)).flat());
  const words = text.replace(/\[(\d+|\*)\]/g, '.$1').split('.');
  const isBelow = ({ path }: Settable): boolean => {
    const parts = path.split('.');
    return parts.length > words.length && words.every((word, i) => parts[i] === word || (parts[i] === '*' && ids.has(word)));
  };
  const below = settables().filter(isBelow);
  const [first] = below;
  if (first === undefined) return undefined;
  return {
    kind: 'group',
    path: words.join('.'),
    says: first.group === 'scenario' ? '' : GROUPS[first.group].says,
    parameters: below.map(({ path }) => path),
    interventions,
  };
}

const INTERVENTIONS =
  'What happens on a date (quarter) or by chance (hazard, from, until, repeats), for a time or for good (lasts), and what it changes (set, scale, shift). ' +
  '`overbuild scenario new NAME` writes an example; docs/shocks.md says how to write one.';

/** Those that change one of these values at some time. */
export function interventionsOn(values: readonly ValueAt[], scenario: Scenario): readonly Intervention[] {
  const paths = new Set(values.map(({ path }) => path));
  return scenario.interventions.filter((item) => targetsIn(item, scenario).some(({ path }) => paths.has(path)));
}

/** Everything that can stand before the `=` of a `--set`: knobs, and paths with `*` and with each id of the scenario. */
export function settablePaths(scenario?: Scenario): readonly string[] {
  const canonical = settables().map((s) => s.path);
  if (scenario === undefined) return canonical;
  const ids = idsOfScenario(scenario);
  const stated = canonical.flatMap((path) => targetsOf(path, ids).map((target) => target.path));
  return [...new Set([...scenario.knobs.map((knob) => knob.name), ...canonical, ...stated])];
}

/** Not settable by a path, and yet a number that one may ask about. */
function describeCustomers(scenario: Scenario | undefined): Description {
  const settable: Settable = { path: 'customers', group: 'scenario', name: 'customers', parameter: RUN_PARAMETERS.customers };
  return { kind: 'parameter', settable, values: scenario === undefined ? [] : [readTarget({ keys: ['customers'], path: 'customers', settable }, scenario)] };
}

function valuesAt(path: string, scenario: Scenario): readonly ValueAt[] {
  return targetsOf(path, idsOfScenario(scenario)).map((target) => readTarget(target, scenario));
}

function targetsOf(path: string, ids: Ids): readonly Target[] {
  const targets = findTargets(path, ids);
  return 'message' in targets ? [] : targets;
}

/** Every value that the intervention changes, once. */
function targetsIn(intervention: Intervention, scenario: Scenario): readonly Target[] {
  const changes = changesOf(intervention, idsOfScenario(scenario));
  const targets = 'message' in changes ? [] : changes.map(({ target }) => target);
  return [...new Map(targets.map((target) => [target.path, target])).values()];
}

function readTarget({ keys, path }: Target, scenario: Scenario): ValueAt {
  let here: unknown = scenario;
  for (const key of keys) here = typeof here === 'object' && here !== null ? (here as Readonly<Record<string | number, unknown>>)[key] : undefined;
  if (typeof here !== 'number' && typeof here !== 'string') throw new Error(`the scenario has no value at ${path}`);
  return { path, value: here, source: Object.hasOwn(scenario.sources, path) ? scenario.sources[path] : undefined };
}
