// Holds knobs against the scenario that they turn: every path exists, and fits the knob in unit and range.
import { GROUPS } from '../schema/groups.ts';
import { knobsOf, type LocatedKnob } from './knobs.ts';
import { findTargets, type Ids, type Settable } from './paths.ts';
import { at, type Keys, type LocatedMap, placeOf } from './place.ts';
import type { Problem } from './problems.ts';
import { acceptedUnits, quoted, readQuantity, writeQuantity, writeRange } from './quantity.ts';
import { idsOf } from './sets.ts';

type Report = (keys: Keys, message: string, suggestion?: string) => void;

export function checkKnobs(root: LocatedMap, problems: Problem[]): void {
  const ids = idsOf(root);
  for (const knob of knobsOf(root)) {
    const report: Report = (keys, message, suggestion) => {
      const whole = [...knob.keys, ...keys];
      problems.push({ place: placeOf(root, whole), keys: whole, message, suggestion });
    };
    if (pathRoots().includes(knob.name)) report(['name'], `${quoted(knob.name)} is the beginning of paths: a knob needs another name`, `${knob.name}-knob`);
    checkRange(knob, root, report);
    checkSets(knob, ids, report);
  }
}

/** A bound with a unit can only be read where the unit of its knob is known. */
function checkRange({ keys, unit, min, max }: LocatedKnob, root: LocatedMap, report: Report): void {
  if (unit === undefined) return;
  for (const i of [0, 1]) {
    const bound = at(root, [...keys, 'range', i]);
    const problem = bound?.kind === 'scalar' && typeof bound.value === 'string' ? readQuantity(bound.value, unit).problem : undefined;
    if (problem !== undefined) report(['range', i], `${problem}: expected a number in ${unit} (${acceptedUnits(unit)})`, writeQuantity(i, unit));
  }
  if (min !== undefined && max !== undefined && min >= max)
    report(['range'], 'expected the least value first, and a greater one second', `[${writeQuantity(max, unit)}, ${writeQuantity(min, unit)}]`);
}

function checkSets(knob: LocatedKnob, ids: Ids, report: Report): void {
  knob.sets.forEach((path, i) => {
    const targets = path === undefined ? [] : findTargets(path, ids);
    if ('message' in targets) report(['sets', i], targets.message, targets.suggestion);
    else for (const settable of new Set(targets.map((target) => target.settable))) checkFit(knob, settable, i, report);
  });
}

function checkFit({ unit, min, max }: LocatedKnob, { parameter, path }: Settable, i: number, report: Report): void {
  if (parameter.kind === 'choice') report(['sets', i], `${path} is a choice among names, which a knob cannot turn`);
  else if (unit !== undefined && parameter.unit !== unit)
    report(['sets', i], `${path} is in ${parameter.unit}, the knob in ${unit}`, `unit: ${parameter.unit}`);
  else if (unit !== undefined && ((min ?? parameter.min) < parameter.min || (max ?? parameter.max) > parameter.max)) {
    const within = [Math.max(min ?? parameter.min, parameter.min), Math.min(max ?? parameter.max, parameter.max)];
    const message = `the range reaches beyond that of ${path}: expected within ${writeRange(parameter.min, parameter.max, unit)}`;
    report(['range'], message, `[${within.map((bound) => writeQuantity(bound, unit)).join(', ')}]`);
  }
}

/** The first words of all paths, and the sizes that have flags of their own. */
function pathRoots(): readonly string[] {
  return ['quarters', 'customers', ...Object.values(GROUPS).map((group) => group.scenarioKey)];
}
