// Applies `--set name=value`: each entry writes one more value into the tree, as if a last file had said so.
import { knobsOf, type LocatedKnob } from './knobs.ts';
import { nearest } from './nearest.ts';
import { findTargets, type Ids, settables } from './paths.ts';
import { at, type LocatedMap, type Place, put, type Scalar, textAt } from './place.ts';
import type { Problem } from './problems.ts';
import { acceptedUnits, oneOf, quoted, readQuantity, writeQuantity, writeRange } from './quantity.ts';

/** The file that an issue names when a `--set` is to blame. */
export const SET_FILE = '--set';

/** The tree with all sets applied, in order, so that later ones win. Values are checked with the rest of the tree. */
export function applySets(root: LocatedMap, sets: readonly string[], problems: Problem[]): LocatedMap {
  const knobs = knobsOf(root);
  const ids = idsOf(root);
  return sets.reduce((tree, set) => applySet(tree, set, knobs, ids, problems), root);
}

/** The ids of the tree by list; an item without one counts with an empty id. */
export function idsOf(root: LocatedMap): Ids {
  const ids = (list: string): readonly string[] => {
    const node = at(root, [list]);
    return node?.kind === 'list' ? node.items.map((item) => textAt(item, 'id') ?? '') : [];
  };
  return { segments: ids('segments'), classes: ids('classes'), labs: ids('labs'), clouds: ids('clouds') };
}

function applySet(tree: LocatedMap, set: string, knobs: readonly LocatedKnob[], ids: Ids, problems: Problem[]): LocatedMap {
  const equals = set.indexOf('=');
  const name = (equals < 0 ? set : set.slice(0, equals)).trim();
  const nameOffset = set.length - set.trimStart().length;
  const value = equals < 0 ? '' : set.slice(equals + 1).trim();
  const valueOffset = equals < 0 ? set.length : set.length - set.slice(equals + 1).trimStart().length;
  const place = (offset: number): Place => ({ file: SET_FILE, line: 1, column: offset + 1 });
  const refuse = (offset: number, message: string, suggestion?: string): LocatedMap => {
    problems.push({ place: place(offset), keys: [name], message, suggestion });
    return tree;
  };
  if (equals < 0) return refuse(valueOffset, `${quoted(set)} sets nothing: expected name=value`, `${name === '' ? 'labs.*.leadQuarters' : name}=6`);
  const knob = knobs.find((k) => k.name === name);
  const node: Scalar = { kind: 'scalar', place: place(valueOffset), value: /^(true|false)$/.test(value) ? value === 'true' : value };
  if (knob !== undefined) {
    const wrong = knobProblem(value, knob);
    if (wrong !== undefined) return refuse(valueOffset, wrong.message, wrong.suggestion);
    return knob.sets.reduce((turned, path) => (path === undefined ? turned : write(turned, path, node, ids)), tree);
  }
  const targets = findTargets(name, ids);
  if (!('message' in targets)) return targets.reduce((turned, { keys }) => put(turned, keys, node) as LocatedMap, tree);
  const isWord = /^[^.[\]]+$/.test(name);
  if (!isWord) return refuse(nameOffset + targets.offset, targets.message, targets.suggestion);
  const names = knobs.map((k) => k.name);
  const isParameter = settables().some((s) => s.name === name);
  const message =
    names.length === 0 || isParameter || name === 'customers' ? targets.message : `there is no knob or parameter ${quoted(name)}: expected ${oneOf(names)}`;
  return refuse(nameOffset, message, (isParameter ? undefined : nearest(name, names)) ?? targets.suggestion);
}

/** A path that does not exist is reported where the knob is defined. */
function write(tree: LocatedMap, path: string, node: Scalar, ids: Ids): LocatedMap {
  const targets = findTargets(path, ids);
  return 'message' in targets ? tree : targets.reduce((turned, { keys }) => put(turned, keys, node) as LocatedMap, tree);
}

function knobProblem(value: string, knob: LocatedKnob): { readonly message: string; readonly suggestion: string } | undefined {
  const { name, unit, min, max } = knob;
  // A knob that is itself wrong is reported where it is defined.
  if (unit === undefined || min === undefined || max === undefined) return undefined;
  const expected = `expected ${writeRange(min, max, unit)} for the knob ${name} (${acceptedUnits(unit)})`;
  const read = readQuantity(value, unit);
  if (read.value === undefined) return { message: `${read.problem}: ${expected}`, suggestion: writeQuantity(min, unit) };
  if (read.value >= min && read.value <= max) return undefined;
  const [side, bound] = read.value < min ? ['below', min] : ['above', max];
  return { message: `${quoted(value)} is ${side} the range: ${expected}`, suggestion: writeQuantity(Number(bound), unit) };
}
