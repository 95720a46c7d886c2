// A knob as it stands in a located tree: read as far as it is well formed, so that a mistake in one place does not hide the next.
import { UNITS, type UnitName } from '../schema/units.ts';
import { textAt } from './merge.ts';
import { at, type Keys, type Located, type LocatedMap } from './place.ts';
import { readQuantity } from './quantity.ts';

export interface LocatedKnob {
  readonly keys: Keys;
  readonly name: string;
  readonly unit: UnitName;
  readonly min: number;
  readonly max: number;
  /** Paths in the order of `sets`; undefined where the entry is no text. */
  readonly sets: readonly (string | undefined)[];
}

/** The knobs of the tree that have a name, a unit, a range and a list of paths. */
export function knobsOf(root: LocatedMap): readonly LocatedKnob[] {
  const knobs = at(root, ['knobs']);
  if (knobs?.kind !== 'list') return [];
  return knobs.items.flatMap((knob, i): LocatedKnob[] => {
    const name = textAt(knob, 'name');
    const unit = textAt(knob, 'unit');
    const sets = at(knob, ['sets']);
    if (name === undefined || unit === undefined || !isUnit(unit) || sets?.kind !== 'list') return [];
    const min = boundAt(at(knob, ['range', 0]), unit);
    const max = boundAt(at(knob, ['range', 1]), unit);
    if (min === undefined || max === undefined) return [];
    return [{ keys: ['knobs', i], name, unit, min, max, sets: sets.items.map((set) => (set.kind === 'scalar' && typeof set.value === 'string' ? set.value : undefined)) }];
  });
}

export function isUnit(unit: string): unit is UnitName {
  return Object.hasOwn(UNITS, unit);
}

/** A bound of a knob in canonical units. */
export function readBound(value: number | string, unit: UnitName): number | undefined {
  const read = typeof value === 'number' ? value : readQuantity(value, unit).value;
  return read !== undefined && Number.isFinite(read) ? read || 0 : undefined;
}

function boundAt(node: Located | undefined, unit: UnitName): number | undefined {
  const value = node?.kind === 'scalar' ? node.value : undefined;
  return typeof value === 'number' || typeof value === 'string' ? readBound(value, unit) : undefined;
}
