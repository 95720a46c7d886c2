// Labs that stand for many: `count: 40` on a lab makes forty of it, told apart by number, before anything is checked.
import { MAX_LABS_EVER } from '../schema/limits.ts';
import { type Entry, type Located, type LocatedMap, textAt } from './place.ts';

/** A whole number from one to the most labs of a run; what else stands there is left for the shape to refuse. */
export function repeatLabs(root: LocatedMap): LocatedMap {
  const labs = root.entries.get('labs');
  if (labs?.value.kind !== 'list') return root;
  const items = labs.value.items.flatMap(repeated);
  return { ...root, entries: new Map(root.entries).set('labs', { ...labs, value: { ...labs.value, items } }) };
}

function repeated(item: Located): readonly Located[] {
  const count = item.kind === 'map' ? item.entries.get('count')?.value : undefined;
  if (item.kind !== 'map' || count?.kind !== 'scalar') return [item];
  const n = count.value;
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || n > MAX_LABS_EVER) return [item];
  return Array.from({ length: n }, (_, i) => numbered(item, i + 1));
}

/** Everything but the id and the name is shared, places included: a mistake in one of them is a mistake in the line that stands for all. */
function numbered(item: LocatedMap, number: number): LocatedMap {
  const entries = new Map(item.entries);
  entries.delete('count');
  rename(entries, item, 'id', `-${number}`);
  rename(entries, item, 'name', ` ${number}`);
  return { ...item, entries };
}

function rename(entries: Map<string, Entry>, item: LocatedMap, key: 'id' | 'name', ending: string): void {
  const [entry, text] = [item.entries.get(key), textAt(item, key)];
  if (entry?.value.kind === 'scalar' && text !== undefined) entries.set(key, { ...entry, value: { ...entry.value, value: `${text}${ending}` } });
}
