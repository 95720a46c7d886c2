// Follows `extends` from a scenario to its ancestors and lays them over each other, the eldest at the bottom.
import { merge } from './merge.ts';
import { nearest } from './nearest.ts';
import { emptyMap, type LocatedMap, type Place, textAt } from './place.ts';
import type { Problem } from './problems.ts';
import { quoted } from './quantity.ts';
import { readText } from './read-text.ts';
import { SCENARIO_FORMAT } from './scenario.ts';

export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** Finds the scenario that `extends` names in file `from`. */
export type Resolve = (name: string, from: string) => SourceText | undefined;

export interface Layers {
  readonly root: LocatedMap;
  readonly problems: readonly Problem[];
  /** Every file was found and understood, so that what is missing is really missing. */
  readonly complete: boolean;
}

const MAX_ANCESTORS = 8;
/** What describes one file and is not handed down. */
const OWN_KEYS = ['format', 'extends', 'name'];

/** `names` are the scenarios that can be extended, for suggestions. */
export function readLayers(first: SourceText, resolve: Resolve, names: readonly string[]): Layers {
  const problems: Problem[] = [];
  const maps: LocatedMap[] = [];
  const files: string[] = [];
  let complete = true;
  for (let next: SourceText | undefined = first; next !== undefined; ) {
    const { file, text }: SourceText = next;
    const reading = readText(file, text);
    problems.push(...reading.problems);
    const place = reading.root?.place ?? { file, line: 1, column: 1 };
    if (reading.root !== undefined && reading.root.kind !== 'map')
      problems.push({ place, keys: [], message: 'expected a map of keys and values', suggestion: `format: ${SCENARIO_FORMAT}` });
    const map: LocatedMap = reading.root?.kind === 'map' ? reading.root : emptyMap(place);
    if (reading.broken || reading.root?.kind !== 'map') complete = false;
    else checkFormat(map, problems);
    maps.unshift(map);
    files.push(file);
    const parent: SourceText | Problem | undefined = parentOf(map, files, resolve, names);
    next = parent !== undefined && 'text' in parent ? parent : undefined;
    if (parent !== undefined && 'message' in parent) {
      problems.push(parent);
      complete = false;
    }
  }
  const root = maps.reduce(
    (below, map, i) => merge(below, i === maps.length - 1 ? without(map, ['format', 'extends']) : without(map, OWN_KEYS), problems),
    emptyMap(startOf(maps)),
  );
  return { root, problems, complete };
}

/** The scenario that the last of `files` extends, undefined where it extends none, or why there is none. */
function parentOf(map: LocatedMap, files: readonly string[], resolve: Resolve, names: readonly string[]): SourceText | Problem | undefined {
  const value = map.entries.get('extends')?.value;
  if (value === undefined) return undefined;
  const problem = (message: string, suggestion?: string): Problem => ({ place: value.place, keys: ['extends'], message, suggestion });
  const name = textAt(map, 'extends')?.trim() ?? '';
  if (name === '') return problem('expected the name or file of another scenario', names[0]);
  if (files.length > MAX_ANCESTORS) return problem(`more than ${MAX_ANCESTORS} scenarios extend each other`);
  const parent = resolve(name, files.at(-1) ?? '');
  if (parent === undefined) return problem(`there is no scenario ${quoted(name)}`, nearest(name, names));
  if (!files.includes(parent.file)) return parent;
  const circle = [...files.slice(files.indexOf(parent.file)), parent.file];
  return problem(`a scenario cannot extend itself: ${circle.join(' → ')}`);
}

function checkFormat(map: LocatedMap, problems: Problem[]): void {
  const value = map.entries.get('format')?.value;
  if (value?.kind === 'scalar' && value.value === SCENARIO_FORMAT) return;
  const found = value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
  const what =
    value === undefined
      ? 'the file does not say what it is'
      : found === undefined
        ? 'this is no format'
        : `the format ${quoted(found)} is unknown to this version`;
  problems.push({
    place: value?.place ?? map.place,
    keys: ['format'],
    message: `${what}: expected format: ${SCENARIO_FORMAT}`,
    suggestion: value === undefined ? `format: ${SCENARIO_FORMAT}` : SCENARIO_FORMAT,
  });
}

function without(map: LocatedMap, keys: readonly string[]): LocatedMap {
  return { ...map, entries: new Map([...map.entries].filter(([key]) => !keys.includes(key))) };
}

function startOf(maps: readonly LocatedMap[]): Place {
  return maps.at(-1)?.place ?? { file: '', line: 1, column: 1 };
}
