// The rules of the house that a machine can check: which file may import which, and what no file may hold.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { circlesIn } from './circles.mjs';
import { codeOf, importsOf, lineAt } from './source-text.mjs';

/** A file of src/ imports from its own floor or from one before it in this list. */
export const FLOORS = [
  'schema',
  'model',
  'replay',
  'core',
  'engine',
  'store',
  'pool',
  'experiments',
  'tuning',
  'cluster',
  'bench',
  'report',
  'studies',
  'server',
  'cli',
];
/** Floors without Node, DOM, clock, disk or randomness: they run in a browser and give the same bytes everywhere. */
const PURE = FLOORS.slice(0, FLOORS.indexOf('engine') + 1);
const MAX_LINES = 400;
const EXACT_MATH = ['floor', 'abs', 'min', 'max', 'sqrt', 'round', 'ceil', 'imul', 'trunc'];
const BUILTIN = new Set(builtinModules);

/** Each looks at one file and yields `[position, message]`; `code` is the text without comments and strings, `circles` its imports that lead back to it. */
const RULES = {
  'import-order': function* ({ path, text }) {
    for (const { specifier, at } of importsOf(text)) {
      const wrong = wrongImport(path, specifier);
      if (wrong !== undefined) yield [at, wrong];
    }
  },
  'no-circles': function* ({ circles }) {
    for (const { specifier, at } of circles) yield [at, `${specifier} leads back to this file: what both need has a home of its own`];
  },
  'same-everywhere': function* ({ path, code }) {
    if (!PURE.includes(floorOf(path))) return;
    for (const m of code.matchAll(/(?<![\w$.])Math\b(?:\s*\.\s*(\w+))?/g))
      if (!EXACT_MATH.includes(m[1])) yield [m.index, `${m[1] ? `Math.${m[1]}` : 'Math'} differs between hosts; only ${EXACT_MATH.join(', ')} are exact`];
    for (const m of code.matchAll(/(\w*)\s*\*\*=?\s*(\w*)/g))
      if (!/^\d/.test(m[1]) || !/^\d/.test(m[2])) yield [m.index, '** differs between hosts unless both sides are whole literals'];
    for (const m of code.matchAll(/(?<![\w$.])(?:new\s+Date\b|Date\s*[.(])/g)) yield [m.index, 'a pure floor has no clock'];
    for (const m of code.matchAll(/(?<![\w$.])(?:process|Buffer|performance|console|localStorage|navigator)\s*\./g))
      yield [m.index, 'a pure floor has no host'];
    for (const m of code.matchAll(/(?<![\w$.])(?:fetch|require)\s*\(/g)) yield [m.index, 'a pure floor has no host'];
    for (const m of code.matchAll(/\bcrypto\s*\.\s*random|\bcrypto\s*\.\s*getRandomValues/g)) yield [m.index, 'a pure floor has no randomness of its own'];
  },
  length: function* ({ path, text }) {
    const lines = text.split('\n').length - 1;
    if (lines > MAX_LINES && !path.startsWith('assembly/generated/')) yield [0, `${lines} lines; ${MAX_LINES} are allowed, about 150 are liked`];
  },
  'named-exports': function* ({ path, code }) {
    if (path.endsWith('.config.ts')) return;
    for (const m of code.matchAll(/\bexport\s+default\b|\bas\s+default\s*[,}]/g))
      yield [m.index, 'export by name: a default export has as many names as importers'];
  },
  'nothing-left-open': function* ({ text }) {
    for (const m of text.matchAll(LEFT_OPEN)) yield [m.index, `${m[0]}: do it now, or write it where open work is kept`];
  },
  'says-what-it-owns': function* ({ path, text }) {
    // The names of tests are sentences of their own.
    if (path.endsWith('.test.ts')) return;
    if (!/^(#!.*\n)?(\/\/ ?|\/\*\*?\s)\S/.test(text)) yield [0, 'a file opens with one comment sentence that says what it owns'];
  },
  'every-test-runs': function* ({ path, code }) {
    if (!path.startsWith('test/')) return;
    for (const m of code.matchAll(/\b(?:test|it|describe|suite|bench)(?:\.\w+)*\.(?:only|skip|todo|skipIf|runIf|fails)\b/g))
      yield [m.index, `${m[0]}: every test runs, or is deleted`];
  },
  'no-barrels': function* ({ path }) {
    if (/^src\/.*\bindex\.ts$/.test(path)) yield [0, 'import from the file that owns the thing, not from a barrel'];
  },
};

/** Spelled in halves, so that this file keeps its own rule. */
const LEFT_OPEN = new RegExp(`\\b(?:${['TO', 'FIX'].map((a, i) => a + ['DO', 'ME'][i]).join('|')})\\b`, 'g');

export const RULE_NAMES = Object.keys(RULES);

/** What breaks the rules in these files: `{ path, line, rule, message }` each. Paths are relative to the root, with slashes. */
export function checkHouse(files) {
  const circles = circlesIn(files);
  return files.flatMap(({ path, text }) => {
    const file = { path, text, code: codeOf(text), circles: circles.get(path) ?? [] };
    return Object.entries(RULES).flatMap(([rule, find]) => [...find(file)].map(([at, message]) => ({ path, line: lineAt(text, at), rule, message })));
  });
}

/** Every source file under `root` that the rules speak about. */
export function houseFiles(root) {
  return ['assembly', 'src', 'web', 'test', 'bench', 'scripts'].flatMap((folder) => sourcesIn(root, folder));
}

function sourcesIn(root, folder) {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesIn(root, path);
    return /\.(ts|tsx|mjs|mts)$/.test(entry.name) && !entry.name.endsWith('.d.mts') ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
  });
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** `engine` for src/engine/run.ts; undefined outside src/. */
function floorOf(path) {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function wrongImport(path, specifier) {
  const top = path.split('/')[0];
  if (!['src', 'assembly', 'web'].includes(top)) return undefined;
  if (!specifier.startsWith('.')) return wrongPackage(path, top, specifier);
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  if (top === 'assembly') return target.startsWith('assembly/') ? undefined : 'the core imports only itself';
  if (top === 'web' && /^(web|build)\//.test(target)) return undefined;
  const to = floorOf(target);
  if (to === undefined) return `${target} is not on a floor of src/`;
  if (top === 'web') return PURE.includes(to) ? undefined : `web/ imports src/ up to and including engine, not ${to}`;
  const from = floorOf(path);
  if (!FLOORS.includes(from)) return `src/${from ?? ''} is not a floor of the house`;
  return FLOORS.indexOf(to) >= 0 && FLOORS.indexOf(to) <= FLOORS.indexOf(from) ? undefined : `${from} may not import from ${to}: it is not above it`;
}

function wrongPackage(path, top, specifier) {
  if (top === 'assembly') return 'the core imports only itself';
  const isBuiltin = specifier.startsWith('node:') || BUILTIN.has(specifier.split('/')[0]);
  if (isBuiltin && (top === 'web' || PURE.includes(floorOf(path)))) return `${specifier} exists only in Node, and this file must run in a browser too`;
  return undefined;
}
