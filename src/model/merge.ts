// How a scenario changes another: maps by key, items of lists by id, everything else is replaced whole.
import { nearest } from './nearest.ts';
import { type Entry, emptyMap, type Keys, type List, type Located, type LocatedMap, type Place, printable, textAt } from './place.ts';
import type { Problem } from './problems.ts';

/** Lists whose items are merged, and the key that tells the items apart. */
export const ITEM_KEYS: Readonly<Record<string, string>> = { segments: 'id', classes: 'id', labs: 'id', clouds: 'id', interventions: 'id', knobs: 'name' };

/** Maps inside items whose entries are items too. */
const REMOVABLE: readonly string[] = ['labs.segments', 'labs.clouds', 'interventions.set', 'interventions.scale', 'interventions.shift'];
/** What no longer holds of an item once a key is stated anew: a date takes the place of a chance. */
const REPLACES: Readonly<Record<string, readonly string[]>> = {
  'interventions.quarter': ['hazard', 'from', 'until', 'repeats'],
  'interventions.hazard': ['quarter'],
};

/** The tree of `parent` as changed by `child`; every value keeps the place where it was written. `remove: true` is acted upon and gone. */
export function merge(parent: LocatedMap, child: LocatedMap, problems: Problem[]): LocatedMap {
  return mergeMaps(parent, child, [], problems);
}

function mergeMaps(parent: LocatedMap, child: LocatedMap, keys: Keys, problems: Problem[]): LocatedMap {
  const entries = new Map(parent.entries);
  for (const [key, { key: place, value }] of child.entries) {
    const old = entries.get(key);
    const path = [...keys, key];
    // labs[0].segments.consumer: an entry of a map, yet removable like an item.
    const isRemovable = path.length === 4 && REMOVABLE.includes(`${path[0]}.${path[2]}`);
    if (isRemovable && isRemoval(value, 0, path, problems)) {
      if (old === undefined) problems.push(nothingToRemove(key, entries.keys(), place, path));
      entries.delete(key);
    } else entries.set(key, { key: place, value: mergeValues(old, value, path, problems) });
  }
  return { ...child, entries };
}

function mergeValues(old: Entry | undefined, value: Located, keys: Keys, problems: Problem[]): Located {
  const itemKey = keys.length === 1 ? ITEM_KEYS[String(keys[0])] : undefined;
  if (value.kind === 'list' && itemKey !== undefined) return mergeItems(old?.value.kind === 'list' ? old.value.items : [], value, itemKey, keys, problems);
  if (value.kind !== 'map' || isFigure(value)) return value;
  const before = old?.value.kind === 'map' && !isFigure(old.value) ? old.value : emptyMap(value.place);
  return mergeMaps(before, value, keys, problems);
}

function mergeItems(old: readonly Located[], list: List, itemKey: string, keys: Keys, problems: Problem[]): List {
  const merged: (Located | undefined)[] = [...old];
  const indexes = new Map(old.map((item, i) => [textAt(item, itemKey), i]));
  indexes.delete(undefined);
  list.items.forEach((item, i) => {
    const id = textAt(item, itemKey);
    const index = indexes.get(id);
    const path = [...keys, i];
    if (isRemoval(item, 1, path, problems)) {
      if (index !== undefined) merged[index] = undefined;
      else if (id !== undefined)
        problems.push(
          nothingToRemove(
            id,
            [...indexes.keys()].filter((key) => key !== undefined),
            item.place,
            path,
          ),
        );
    } else {
      const before = index === undefined ? undefined : merged[index];
      const after = item.kind === 'map' ? mergeMaps(before?.kind === 'map' ? stillTrue(before, item, keys) : emptyMap(item.place), item, path, problems) : item;
      if (index === undefined) merged.push(after);
      else merged[index] = after;
    }
    // A second item of the same name in one file is a mistake; it stays, so that it is found.
    indexes.delete(id);
  });
  return { ...list, items: merged.filter((item) => item !== undefined) };
}

function stillTrue(before: LocatedMap, item: LocatedMap, keys: Keys): LocatedMap {
  const gone = [...item.entries.keys()].flatMap((key) => REPLACES[`${keys[0]}.${key}`] ?? []);
  return { ...before, entries: new Map([...before.entries].filter(([key]) => !gone.includes(key))) };
}

/** A value with its source is one thing: a new value must not inherit the old source. */
function isFigure(map: LocatedMap): boolean {
  return map.entries.size > 0 && [...map.entries.keys()].every((key) => key === 'value' || key === 'source');
}

/** Whether the map says that it is to go. `others` is how many other keys it may have to say who it is. */
function isRemoval(value: Located, others: number, keys: Keys, problems: Problem[]): boolean {
  const remove = value.kind === 'map' ? value.entries.get('remove') : undefined;
  if (value.kind !== 'map' || remove?.value.kind !== 'scalar' || remove.value.value !== true) return false;
  if (value.entries.size > others + 1)
    problems.push({ place: remove.key, keys: [...keys, 'remove'], message: 'an item that is removed can have no other values' });
  return true;
}

function nothingToRemove(id: string, known: Iterable<string>, place: Place, keys: Keys): Problem {
  return { place, keys, message: `nothing to remove: the scenario that this one extends has no ${printable(id)}`, suggestion: nearest(id, known) };
}
