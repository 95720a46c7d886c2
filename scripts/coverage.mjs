// Holds docs/coverage.md to the truth: every key has its row, and whatever a row names is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { findTargets, settables } from '../src/model/paths.ts';
import { SUBMODELS } from '../src/schema/submodels.ts';
import { TABLES } from '../src/schema/tables.ts';

export const KINDS = ['mechanism', 'parameter', 'datum', 'strategy', 'shock', 'output', 'context'];
export const MOST_CONTEXT_ROWS = 25;
/** Kinds of row that claim that a submodel computes something. */
const COMPUTED = ['mechanism', 'parameter', 'strategy', 'shock'];
const COLUMNS = 6;

/** One sentence for each falsehood in the text. */
export function coverageFindings(text, world) {
  const rows = rowsOf(text);
  return [...keyFindings(rows, absentOf(text), world), ...rows.flatMap((row) => rowFindings(row, world).map((what) => `${row.key}: ${what}`))];
}

/** Every command of the table once, in the order of the rows. */
export function commandsOf(text) {
  return [...new Set(rowsOf(text).flatMap((row) => quoted(row.see)))];
}

/** The words of a command, without quotes. */
export function wordsOf(command) {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2]);
}

function rowsOf(text) {
  return text
    .split('\n')
    .filter((line) => /^\| [A-Z]{2}\d\d \|/.test(line))
    .map((line) =>
      line
        .slice(1)
        .replace(/\|\s*$/, '')
        .split('|')
        .map((cell) => cell.trim()),
    )
    .map((cells) => ({
      key: cells[0],
      item: cells[1] ?? '',
      kind: cells[2] ?? '',
      where: cells[3] ?? '',
      see: cells[4] ?? '',
      test: cells[5] ?? '',
      cells: cells.length,
    }));
}

/** Keys of which the text says that nothing stands for them yet. */
function absentOf(text) {
  const line = text.split('\n').find((l) => l.startsWith('Not there yet: ')) ?? '';
  return line.match(/\b[A-Z]{2}\d\d\b/g) ?? [];
}

function keyFindings(rows, absent, { keys, serves }) {
  const told = [...rows.map((row) => row.key), ...absent];
  const served = [...serves].flatMap(([name, served]) => served.map((key) => [key, name]));
  const context = rows.filter((row) => row.kind === 'context').length;
  return [
    ...keys.filter((key) => !told.includes(key)).map((key) => `${key}: has no row`),
    ...told.filter((key) => !keys.includes(key)).map((key) => `${key}: is no key of scripts/coverage-keys.txt`),
    ...told.filter((key, i) => told.indexOf(key) !== i).map((key) => `${key}: is told twice`),
    ...served.filter(([key]) => absent.includes(key)).map(([key, name]) => `${key}: is told as absent, but ${name} serves it`),
    ...served.filter(([key]) => !keys.includes(key)).map(([key, name]) => `${key}: is served by ${name} and is no key`),
    ...(context > MOST_CONTEXT_ROWS ? [`${context} rows are context; ${MOST_CONTEXT_ROWS} are allowed`] : []),
  ];
}

function rowFindings(row, world) {
  if (row.cells !== COLUMNS) return [`has ${row.cells} cells instead of ${COLUMNS}`];
  if (!KINDS.includes(row.kind)) return [`there is no kind ${row.kind}`];
  const said = row.item.length < 3 ? ['says nothing of what it is'] : [];
  if (row.kind === 'context') return [...said, ...contextFindings(row, world)];
  return [...said, ...whereFindings(row, world), ...testFindings(row.test, world), ...seeFindings(row.see, world)];
}

function contextFindings({ key, where, see, test }, { serves }) {
  const servedBy = [...serves].filter(([, keys]) => keys.includes(key)).map(([name]) => name);
  return [
    ...(/\w.{25,}\. \([A-Z][^()]*\)$/.test(where) ? [] : ['context needs a sentence and, in brackets after it, its source']),
    ...(see === '—' && test === '—' ? [] : ['context has neither command nor test']),
    ...servedBy.map((name) => `is told as context, but ${name} serves it`),
  ];
}

function whereFindings({ key, kind, where }, world) {
  const places = quoted(where);
  const found = places.map((place) => placeOf(place, world));
  const unknown = places.filter((_, i) => found[i] === undefined).map((place) => `there is no ${place}`);
  const owners = found.flatMap((place) => place?.owners ?? []);
  const servedBy = [...world.serves].filter(([, keys]) => keys.includes(key)).map(([name]) => name);
  const names = servedBy.join(' or ');
  const isBase = found.some((place) => place?.base);
  return [
    ...(places.length === 0 ? ['says nowhere where it is'] : []),
    ...unknown,
    ...(servedBy.length > 0 && !servedBy.some((name) => owners.includes(name)) ? [`is served by ${names}, which the row does not name`] : []),
    ...(servedBy.length === 0 && COMPUTED.includes(kind) && !isBase ? [`no submodel serves it, and it names no parameter of the market itself`] : []),
  ];
}

/** What a place of the second last kind means: whose it is, and whether it belongs to the market itself rather than to a submodel. */
function placeOf(place, world) {
  const [file, id] = place.split('#');
  const scenario = /^scenarios\/(.+)\.yaml$/.exec(file)?.[1];
  if (scenario !== undefined) {
    const known = world.scenarios.get(scenario);
    return known !== undefined && (id === undefined || known.names.has(id)) ? { owners: [] } : undefined;
  }
  if (id !== undefined) return undefined;
  if (/^(assembly|src\/schema\/submodels)\/[\w/.-]+\.ts$/.test(place)) return world.files(place) ? { owners: world.homes.get(place) ?? [] } : undefined;
  const parameter = world.parameters.get(place);
  if (parameter !== undefined) return parameter.of === undefined ? { owners: [], base: true } : { owners: [parameter.of] };
  return world.columns.has(place) ? { owners: world.columns.get(place) } : undefined;
}

function testFindings(test, world) {
  const tests = quoted(test);
  if (tests.length === 0) return ['names no test'];
  return tests.filter((path) => !/^test\/[\w/-]+\.test\.ts$/.test(path) || !world.files(path)).map((path) => `there is no test ${path}`);
}

function seeFindings(see, world) {
  const commands = quoted(see);
  if (commands.length !== 1) return [`shows ${commands.length} commands instead of one`];
  const [npx, name, ...words] = wordsOf(commands[0]);
  if (npx !== 'npx' || name !== 'overbuild') return [`${commands[0]} does not begin with npx overbuild`];
  const bareStar = commands[0].match(/"[^"]*"|\S+/g)?.some((word) => word.includes('*') && !word.startsWith('"'));
  if (bareStar) return ['a word with a star needs quotes, or some shells read it as names of files'];
  const command = words[0] === 'scenario' ? `scenario ${words[1]}` : words[0];
  const flags = FLAGS[command];
  if (flags === undefined) return [`there is no command ${command} that a row may use`];
  const { bare, given, wrong } = sorted(words.slice(command.split(' ').length), flags);
  if (wrong !== undefined) return [`${command} knows no ${wrong}`];
  if (bare.length !== 1) return [`${command} takes one word, not ${bare.length}`];
  return command === 'explain' ? explainFindings(bare[0], given, world) : runFindings(bare[0], given, world);
}

/** Flags of the commands that a row may use, and whether each takes a value. */
const FLAGS = {
  run: { '--set': true, '--seed': true, '--quarters': true, '--customers': true },
  'scenario show': { '--set': true },
  explain: { '--scenario': true },
};

function sorted(words, flags) {
  const bare = [];
  const given = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!words[i].startsWith('-')) bare.push(words[i]);
    else if (flags[words[i]] === undefined || words[i + 1] === undefined) return { bare, given, wrong: words[i] };
    else given.push([words[i], words[++i]]);
  }
  return { bare, given };
}

function explainFindings(path, given, world) {
  const name = given.find(([flag]) => flag === '--scenario')?.[1];
  const scenario = name === undefined ? undefined : world.scenarios.get(name);
  if (name !== undefined && scenario === undefined) return [`there is no scenario ${name}`];
  if (scenario?.knobs.includes(path) || scenario?.interventions.includes(path)) return [];
  if (isBareOrStarred(path, world)) return [];
  return scenario !== undefined && isIn(path, scenario) ? [] : [`there is no parameter ${path} to explain`];
}

const isBareOrStarred = (path, world) => [...world.parameters.keys()].some((known) => known === path || known.replaceAll('.*', '') === path);

const isIn = (path, scenario) => {
  const targets = findTargets(path, scenario.ids);
  return !('message' in targets) && targets.length > 0;
};

function runFindings(name, given, world) {
  const scenario = world.scenarios.get(name);
  if (scenario === undefined) return [`there is no scenario ${name}`];
  return given.flatMap(([flag, value]) => {
    if (flag !== '--set') return /^\d+k?$/.test(value) ? [] : [`${flag} ${value} is no number`];
    const [path, set] = value.split('=');
    if (set === undefined || set === '') return [`--set ${value} sets nothing`];
    return scenario.knobs.includes(path) || isIn(path, scenario) ? [] : [`there is no knob or parameter ${path} in ${name}`];
  });
}

const quoted = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1]);

/** What there is: the project as it stands in a folder. */
export function readWorld(root) {
  const submodels = Object.entries(SUBMODELS);
  const homes = new Map();
  const add = (file, name) => homes.set(file, [...(homes.get(file) ?? []), name]);
  for (const [name, { home }] of submodels) {
    add(home, name);
    add(`src/schema/submodels/${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}.ts`, name);
  }
  const folder = join(root, 'scenarios');
  const sources = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file.replace(/\.yaml$/, ''), parse(readFileSync(join(folder, file), 'utf8'))]),
  );
  return {
    keys: readFileSync(join(root, 'scripts/coverage-keys.txt'), 'utf8').trim().split('\n'),
    files: (path) => existsSync(join(root, path)),
    parameters: new Map(settables().map(({ path, group, name, parameter }) => [path, { of: group === 'submodels' ? name : parameter.of }])),
    columns: columnsOwned(),
    serves: new Map(submodels.map(([name, { serves }]) => [name, serves])),
    homes,
    scenarios: new Map([...sources.keys()].map((name) => [name, scenarioOf(name, sources)])),
  };
}

/** Recorded columns, as `table.column`, and the submodels to which they belong. */
function columnsOwned() {
  const recorded = Object.values(TABLES).flatMap((table) =>
    Object.entries(table.columns)
      .filter(([, column]) => column.record)
      .map(([name]) => [`${table.name}.${name}`, []]),
  );
  const owned = Object.entries(SUBMODELS).flatMap(([name, { columns }]) =>
    Object.entries(columns ?? {}).flatMap(([table, those]) =>
      Object.entries(those)
        .filter(([, column]) => column.record)
        .map(([key]) => [`${table}.${key}`, [name]]),
    ),
  );
  return new Map([...recorded, ...owned]);
}

const LISTS = ['segments', 'classes', 'labs', 'clouds'];

/** Ids, knobs and interventions of a scenario and of those that it extends; lists of ids replace those of the parent. */
function scenarioOf(name, sources) {
  const source = sources.get(name);
  const parent = source?.extends === undefined ? undefined : scenarioOf(source.extends, sources);
  const idsIn = (items) => (Array.isArray(items) ? items.map((item, i) => item.id ?? String(i)) : undefined);
  const ids = Object.fromEntries(LISTS.map((list) => [list, [...new Set([...(parent?.ids[list] ?? []), ...(idsIn(source?.[list]) ?? [])])]]));
  const knobs = [...(parent?.knobs ?? []), ...knobsIn(source?.knobs)];
  const interventions = [...(parent?.interventions ?? []), ...(idsIn(source?.interventions) ?? [])];
  return { ids, knobs, interventions, names: new Set([...Object.values(ids).flat(), ...knobs, ...interventions]) };
}

const knobsIn = (knobs) => (Array.isArray(knobs) ? knobs.map((knob) => knob.name ?? knob.id) : Object.keys(knobs ?? {}));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const findings = coverageFindings(readFileSync(join(root, 'docs/coverage.md'), 'utf8'), readWorld(root));
  for (const finding of findings) console.log(`docs/coverage.md: ${finding}`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
