// What a scenario is before it is checked: a tree of maps, lists and scalars in which every value knows where it was written.

/** A position in a file; line and column start at 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Scalar {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
}

export interface List {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly Located[];
}

export interface Entry {
  /** Where the key stands. */
  readonly key: Place;
  readonly value: Located;
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, Entry>;
}

export type Located = Scalar | List | LocatedMap;

/** Keys of maps and indexes of lists, from the root. */
export type Keys = readonly (string | number)[];

/** `labs[2].strategy`; the root is the empty text. */
export function pathText(keys: Keys): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${printable(key)}`)).join('');
}

/** The text with every control character spelled out, so that a message cannot steer the terminal that shows it. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The value at `keys`, or undefined where the tree has none. */
export function at(node: Located | undefined, keys: Keys): Located | undefined {
  let here = node;
  for (const key of keys) here = child(here, key);
  return here;
}

/** The text at `key` of a map, or undefined where there is none. */
export function textAt(node: Located | undefined, key: string): string | undefined {
  const value = node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

export function emptyMap(place: Place): LocatedMap {
  return { kind: 'map', place, entries: new Map() };
}

/** Where the value at `keys` was written; of the innermost value around it where it was not. */
export function placeOf(root: Located, keys: Keys): Place {
  let here: Located = root;
  for (const key of keys) {
    const next = child(here, key);
    if (next === undefined) break;
    here = next;
  }
  return here.place;
}

/** Where the last key of `keys` was written; of a list item its value. */
export function keyPlaceOf(root: Located, keys: Keys): Place {
  const parent = at(root, keys.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(keys.at(-1))) : undefined;
  return entry?.key ?? placeOf(root, keys);
}

/** The tree with `value` at `keys`. Maps that are missing on the way are made; a key that leads through a scalar or past the end of a list changes nothing. */
export function put(node: Located, keys: Keys, value: Located): Located {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (node.kind === 'list' && typeof key === 'number') return { ...node, items: node.items.map((item, i) => (i === key ? put(item, rest, value) : item)) };
  if (node.kind !== 'map' || typeof key === 'number') return node;
  const old = node.entries.get(key);
  const inner = old?.value ?? { kind: 'map', place: value.place, entries: new Map() };
  return { ...node, entries: new Map(node.entries).set(key, { key: old?.key ?? value.place, value: put(inner, rest, value) }) };
}

/** The same tree as plain data, without places. Its objects have no prototype. */
export function plain(node: Located): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of node.entries) object[key] = plain(entry.value);
  return object;
}

function child(node: Located | undefined, key: string | number): Located | undefined {
  if (node?.kind === 'list') return typeof key === 'number' ? node.items[key] : undefined;
  return node?.kind === 'map' ? node.entries.get(String(key))?.value : undefined;
}
