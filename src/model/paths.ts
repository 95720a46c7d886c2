// The one dotted spelling of a parameter: which paths exist, and which values of a scenario a path means.
import { GROUPS, type GroupName } from '../schema/groups.ts';
import type { Parameter } from '../schema/types.ts';
import { nearest } from './nearest.ts';
import type { Keys } from './place.ts';
import { oneOf, quoted } from './quantity.ts';
import { RUN_PARAMETERS } from './run-parameters.ts';
import type { Scenario } from './scenario.ts';

/** A parameter that a path can name. */
export interface Settable {
  /** Canonical, with `*` where ids stand: `labs.*.leadQuarters`. */
  readonly path: string;
  readonly group: GroupName | 'scenario';
  readonly name: string;
  readonly parameter: Parameter;
}

/** The ids of a scenario, in the order of its lists. */
export interface Ids {
  readonly segments: readonly string[];
  readonly classes: readonly string[];
  readonly labs: readonly string[];
  readonly clouds: readonly string[];
}

/** One value that a path means. */
export interface Target {
  /** Indexes for items of lists: `['labs', 0, 'leadQuarters']`. */
  readonly keys: Keys;
  /** Ids for items of lists: `labs.openai.leadQuarters`. */
  readonly path: string;
  readonly settable: Settable;
}

export interface PathProblem {
  readonly message: string;
  readonly suggestion?: string | undefined;
  /** Where in the path the mistake stands; 0 for its first character. */
  readonly offset: number;
}

interface Part {
  readonly text: string;
  readonly offset: number;
}

const LISTS: readonly string[] = ['segments', 'classes', 'labs', 'clouds'] satisfies (keyof Ids)[];
/** What a lab holds by id, one map of figures for each item of the list of the same name. */
const IN_LABS: readonly string[] = ['segments', 'clouds'] satisfies (keyof Ids)[];
const PREFIXES: Readonly<Record<string, string>> = { labSegments: 'labs.*.segments.*', labClouds: 'labs.*.clouds.*' };

const SETTABLES: readonly Settable[] = [
  { path: 'quarters', group: 'scenario', name: 'quarters', parameter: RUN_PARAMETERS.quarters },
  ...Object.entries(GROUPS).flatMap(([group, { scenarioKey, many, parameters }]) => {
    const prefix = PREFIXES[group] ?? (many ? `${scenarioKey}.*` : scenarioKey);
    return Object.entries<Parameter>(parameters).map(([name, parameter]) => ({ path: `${prefix}.${name}`, group: group as GroupName, name, parameter }));
  }),
];
const BY_PATH: ReadonlyMap<string, Settable> = new Map(SETTABLES.map((settable) => [settable.path, settable]));

/** Every parameter that a path can name, in the order of the schema. `customers` is a flag, not a parameter of the market. */
export function settables(): readonly Settable[] {
  return SETTABLES;
}

/** The parameter that `path` names, whatever ids it mentions. */
export function findSettable(path: string): Settable | PathProblem {
  const parts = partsOf(path);
  return 'message' in parts ? parts : matched(parts, path);
}

/** The values that `path` means in a scenario with these ids; `*` and `[0]` may stand where ids do. */
export function findTargets(path: string, ids: Ids): readonly Target[] | PathProblem {
  const parts = partsOf(path);
  if ('message' in parts) return parts;
  const settable = matched(parts, path);
  if ('message' in settable) return settable;
  let found: readonly Omit<Target, 'settable'>[] = [{ keys: [], path: '' }];
  for (const [i, part] of parts.entries()) {
    const list = listAt(parts, i);
    const next = list === undefined ? [{ key: part.text, id: part.text }] : choose(part, list, ids);
    if ('message' in next)
      return { ...next, suggestion: next.suggestion && path.slice(0, part.offset) + next.suggestion + path.slice(part.offset + part.text.length) };
    // A lab holds its segments and clouds by id, not in a list.
    const byId = i === 3;
    found = found.flatMap(({ keys, path: before }) =>
      next.map(({ key, id }) => ({ keys: [...keys, byId ? id : key], path: before === '' ? id : `${before}.${id}` })),
    );
  }
  return found.map((target) => ({ ...target, settable }));
}

/** What the paths of a complete scenario may name. */
export function idsOfScenario({ segments, classes, labs, clouds }: Scenario): Ids {
  const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
  return { segments: ids(segments), classes: ids(classes), labs: ids(labs), clouds: ids(clouds) };
}

/** `labs[0].x`, `labs.0.x` and `labs.*.x` as a list of words. */
function partsOf(path: string): readonly Part[] | PathProblem {
  const parts: Part[] = [];
  const word = /\.?([^.[\]]+)|\[(\d+|\*)\]/y;
  while (word.lastIndex < path.length) {
    const offset = word.lastIndex;
    const match = path.startsWith('.') ? null : word.exec(path);
    if (match === null) return { message: `${quoted(path)} is not a path: expected words with dots between them`, suggestion: 'labs.*.leadQuarters', offset };
    const text = match[1] ?? match[2] ?? '';
    parts.push({ text, offset: offset + match[0].indexOf(text) });
  }
  return parts;
}

function matched(parts: readonly Part[], path: string): Settable | PathProblem {
  const all = settables();
  const canonical = parts.map(({ text }, i) => (listAt(parts, i) === undefined ? text : '*')).join('.');
  const found = BY_PATH.get(canonical);
  if (found !== undefined) return found;
  const [root] = parts;
  if (root === undefined) return { message: 'expected a name before the =', suggestion: 'labs.*.leadQuarters', offset: 0 };
  if (canonical === 'customers') return { message: 'customers are set by the flag --customers', suggestion: '--customers', offset: 0 };
  const prefix = canonical.slice(0, canonical.lastIndexOf('.') + 1);
  const siblings = all.filter((s) => s.path.startsWith(prefix) && prefix !== '').map((s) => s.path.slice(prefix.length));
  const last = parts.at(-1) ?? root;
  if (siblings.length > 0) {
    const names = siblings.filter((name) => !name.includes('.'));
    const near = nearest(last.text, names);
    const whole = near === undefined ? undefined : path.slice(0, last.offset) + near;
    return {
      message: `there is no parameter ${quoted(last.text)} in ${prefix.slice(0, -1)}: expected ${near ?? oneOf(names)}`,
      suggestion: whole,
      offset: last.offset,
    };
  }
  // A parameter by its bare name, a misspelt beginning, or a group without a parameter.
  const byName = all.find((s) => s.name === path)?.path ?? all.find((s) => s.path.startsWith(`${canonical}.`))?.path;
  const near = byName ?? nearest(path, [...all.map((s) => s.path), ...all.map((s) => s.name)]);
  return { message: `there is no parameter ${quoted(path)}`, suggestion: all.find((s) => s.name === near)?.path ?? near, offset: root.offset };
}

/** The list whose item the part at `i` names. */
function listAt(parts: readonly Part[], i: number): keyof Ids | undefined {
  const root = parts[0]?.text ?? '';
  if (i === 1 && LISTS.includes(root)) return root as keyof Ids;
  const inner = parts[2]?.text ?? '';
  return i === 3 && root === 'labs' && IN_LABS.includes(inner) ? (inner as keyof Ids) : undefined;
}

function choose(part: Part, list: keyof Ids, ids: Ids): readonly { readonly key: string | number; readonly id: string }[] | PathProblem {
  const items = ids[list].map((id, i) => ({ key: i, id: id === '' ? String(i) : id }));
  const chosen = part.text === '*' ? items : items.filter(({ key, id }) => id === part.text || String(key) === part.text);
  if (chosen.length > 0 || part.text === '*') return chosen;
  const known = items.map(({ id }) => id);
  return {
    message: `there is no ${quoted(part.text)} in ${list}: expected ${oneOf(known)}`,
    suggestion: nearest(part.text, known),
    offset: part.offset,
  };
}
