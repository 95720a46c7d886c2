// Reads the text of a scenario file into a located tree. Only a plain part of YAML is let in, and JSON, which is a part of it.
import { Composer, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode } from 'yaml';
import { MAX_TEXT_BYTES, tokensOf, wrongCharacters } from './guard-text.ts';
import type { Entry, Keys, Located, Place } from './place.ts';
import type { Problem } from './problems.ts';

export interface Reading {
  /** The file's content; missing where nothing could be made of it. */
  readonly root?: Located | undefined;
  readonly problems: readonly Problem[];
  /** Part of the file could not be understood, so what seems to be missing may have been written. */
  readonly broken: boolean;
}

/** Where the text cannot be read, says so and goes on with the rest. Takes time proportional to at most a mebibyte of text. */
export function readText(file: string, text: string): Reading {
  const start: Place = { file, line: 1, column: 1 };
  const refuse = (place: Place, message: string, suggestion?: string): Reading => ({ problems: [{ place, keys: [], message, suggestion }], broken: true });
  if (text.length > MAX_TEXT_BYTES || new TextEncoder().encode(text).length > MAX_TEXT_BYTES)
    return refuse(start, 'the file is larger than 2 MiB: a scenario is a few kilobytes of text');
  const source = text.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.max(0, Math.min(offset, source.length)));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const { tokens, findings, stopped } = tokensOf(source, lines);
  const problems: Problem[] = [...wrongCharacters(source), ...findings].map(({ offset, message, tooLarge }) => ({
    place: place(offset),
    keys: [],
    message,
    tooLarge,
  }));
  if (stopped) return { problems, broken: true };

  const options = { uniqueKeys: false, stringKeys: true, prettyErrors: false, version: '1.2', schema: 'core', merge: false, logLevel: 'silent' } as const;
  const [document] = [...new Composer(options).compose(tokens, true, source.length)] as Document.Parsed[];
  const broken = findings.length > 0 || (document?.errors ?? []).length > 0;
  for (const error of document?.errors ?? []) problems.push({ place: place(error.pos[0]), keys: [], message: `not valid YAML: ${error.message}` });
  const contents = document?.contents ?? null;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    if (problems.length > 0) return { problems, broken: true };
    return refuse(start, 'the file is empty: expected a scenario', 'overbuild scenario new');
  }
  const root = locate(contents, place, problems);
  return { root, problems, broken };
}

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Depth is bounded by the guard, so that recursion is safe. */
function locate(contents: ParsedNode, placeAt: (offset: number) => Place, problems: Problem[]): Located | undefined {
  return nodeAt(contents, [], 0);

  function nodeAt(node: ParsedNode | null, keys: Keys, fallback: number): Located | undefined {
    const place = placeAt(node?.range?.[0] ?? fallback);
    if (node === null) return { kind: 'scalar', place, value: null };
    if (isAlias(node)) return undefined;
    if (isScalar(node)) return { kind: 'scalar', place, value: scalarOf(node.value, node.source) };
    if (isSeq(node)) {
      const items = node.items.map((item, i) => nodeAt(item as ParsedNode, [...keys, i], node.range[0]));
      return { kind: 'list', place, items: items.filter((item) => item !== undefined) };
    }
    if (!isMap(node)) return undefined;
    const entries = new Map<string, Entry>();
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value ?? '') : '';
      const offset = pair.key?.range?.[0] ?? node.range[0];
      const key = placeAt(offset);
      const wrong = keyProblem(name, entries);
      if (wrong !== undefined) problems.push({ place: key, keys: [...keys, name], message: wrong });
      else {
        const value = nodeAt(pair.value as ParsedNode | null, [...keys, name], offset);
        if (value !== undefined) entries.set(name, { key, value });
      }
    }
    return { kind: 'map', place, entries };
  }
}

function keyProblem(name: string, entries: ReadonlyMap<string, Entry>): string | undefined {
  const first = entries.get(name);
  if (first !== undefined) return `this key stands twice: the first is on line ${first.key.line}`;
  if (FORBIDDEN_KEYS.has(name)) return 'this word cannot be a key';
  return name === '<<' ? 'merge keys are not supported: write the values out, or use extends' : undefined;
}

/** Numbers are decimal: what YAML would read as hexadecimal or octal stays text, and is refused as such. */
function scalarOf(value: unknown, source: string | undefined): string | number | boolean | null {
  if (typeof value === 'number') return /^[+-]?0[xo]/.test(source ?? '') ? (source ?? '') : value;
  return typeof value === 'boolean' || typeof value === 'string' || value === null ? value : String(value);
}
