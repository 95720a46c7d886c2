// A knob as it stands in a located tree: read as far as it is well formed, so that a mistake in one place does not hide the next.
import { UNITS, type UnitName } from '../schema/units.ts';
import { at, type Keys, type Located, type LocatedMap, textAt } from './place.ts';
import { readQuantity } from './quantity.ts';

export interface LocatedKnob {
  readonly keys: Keys;
  readonly name: string;
  readonly unit: UnitName | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Paths in the order of `sets`; undefined where the entry is no text. */
  readonly sets: readonly (string | undefined)[];
}

/** The knobs of the tree that have a name. */
export function knobsOf(root: LocatedMap): readonly LocatedKnob[] {
  const knobs = at(root, ['knobs']);
  if (knobs?.kind !== 'list') return [];
  return knobs.items.flatMap((knob, i): LocatedKnob[] => {
    const name = textAt(knob, 'name');
    if (name === undefined) return [];
    const unit = unitOf(textAt(knob, 'unit'));
    const sets = at(knob, ['sets']);
    return [
      {
        keys: ['knobs', i],
        name,
        unit,
        min: boundAt(at(knob, ['range', 0]), unit),
        max: boundAt(at(knob, ['range', 1]), unit),
        sets: sets?.kind === 'list' ? sets.items.map((set) => (set.kind === 'scalar' && typeof set.value === 'string' ? set.value : undefined)) : [],
      },
    ];
  });
}

/** A bound of a knob in canonical units. */
export function readBound(value: number | string, unit: UnitName): number | undefined {
  const read = typeof value === 'number' ? value : readQuantity(value, unit).value;
  return read !== undefined && Number.isFinite(read) ? read || 0 : undefined;
}

function boundAt(node: Located | undefined, unit: UnitName | undefined): number | undefined {
  const value = node?.kind === 'scalar' ? node.value : undefined;
  return unit !== undefined && (typeof value === 'number' || typeof value === 'string') ? readBound(value, unit) : undefined;
}

function unitOf(unit: string | undefined): UnitName | undefined {
  return unit !== undefined && Object.hasOwn(UNITS, unit) ? (unit as UnitName) : undefined;
}
