// docs/coverage.md is held to the truth, and whoever holds it would notice each kind of falsehood.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandsOf, coverageFindings, MOST_CONTEXT_ROWS, readWorld, type World, wordsOf } from '../../scripts/coverage.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const world = readWorld(ROOT);
const text = readFileSync(`${ROOT}docs/coverage.md`, 'utf8');

it('the table as it stands says nothing false', () => {
  expect(coverageFindings(text, world)).toEqual([]);
});

it('there are 176 keys, each once', () => {
  expect(world.keys.length).toBe(176);
  expect(new Set(world.keys).size).toBe(176);
});

const ROW = {
  key: 'ST26',
  item: 'connections that labs pay for',
  kind: 'parameter',
  where: '`src/schema/submodels/power.ts` `labs.*.gridSpendShare` `lab.gridCents`',
  see: '`npx overbuild run supply-shock --set labs.builder.gridSpendShare=0.1 --set leadQuarters=4`',
  test: '`test/core/power.test.ts`',
};
type Row = typeof ROW;
const lineOf = (row: Row): string => `| ${row.key} | ${row.item} | ${row.kind} | ${row.where} | ${row.see} | ${row.test} |`;
/** One key, served by one submodel. */
const small: World = { ...world, keys: ['ST26'], serves: new Map([['power', ['ST26']]]) };
const findings = (change: Partial<Row>, at: World = small): readonly string[] => coverageFindings(lineOf({ ...ROW, ...change }), at);
const context = (key: string): Row => ({
  ...ROW,
  key,
  kind: 'context',
  where: 'Nobody in this market decides anything of the kind. (S3)',
  see: '—',
  test: '—',
});

it('a true row is let pass', () => {
  expect(findings({})).toEqual([]);
});

const FALSEHOODS: readonly (readonly [string, Partial<Row>, string])[] = [
  ['a key that does not exist', { key: 'ST99' }, 'ST99: is no key'],
  ['a row without an item', { item: '' }, 'says nothing of what it is'],
  ['a kind that does not exist', { kind: 'magic' }, 'no kind magic'],
  ['a file that does not exist', { where: `${ROW.where} \`assembly/supply/magic.ts\`` }, 'there is no assembly/supply/magic.ts'],
  ['a file that is no part of the model', { where: `${ROW.where} \`README.md\`` }, 'there is no README.md'],
  ['an unknown parameter', { where: `${ROW.where} \`labs.*.gridMagic\`` }, 'there is no labs.*.gridMagic'],
  ['an unknown column', { where: `${ROW.where} \`lab.gridMagic\`` }, 'there is no lab.gridMagic'],
  ['a column that is not recorded', { where: `${ROW.where} \`market.clockStep\`` }, 'there is no market.clockStep'],
  ['an unknown switch', { where: `${ROW.where} \`submodels.magic\`` }, 'there is no submodels.magic'],
  ['an unknown scenario', { where: `${ROW.where} \`scenarios/magic.yaml\`` }, 'there is no scenarios/magic.yaml'],
  ['an unknown intervention', { where: `${ROW.where} \`scenarios/supply-shock.yaml#magic\`` }, 'there is no scenarios/supply-shock.yaml#magic'],
  ['a row that is nowhere', { where: 'somewhere' }, 'says nowhere where it is'],
  ['a row that names another submodel', { where: '`src/schema/submodels/clouds.ts`' }, 'is served by power, which the row does not name'],
  ['a test that does not exist', { test: '`test/core/magic.test.ts`' }, 'there is no test test/core/magic.test.ts'],
  ['a file that is no test', { test: '`test/helpers/market.ts`' }, 'there is no test test/helpers/market.ts'],
  ['a row without a test', { test: '—' }, 'names no test'],
  ['a row without a command', { see: '—' }, 'shows 0 commands'],
  ['a row with two commands', { see: `${ROW.see} ${ROW.see}` }, 'shows 2 commands'],
  ['another program', { see: '`npx magic run supply-shock`' }, 'does not begin with npx overbuild'],
  ['an unknown command', { see: '`npx overbuild conjure supply-shock`' }, 'there is no command conjure'],
  ['an unknown flag', { see: '`npx overbuild run supply-shock --magic 2`' }, 'run knows no --magic'],
  ['a flag without its value', { see: '`npx overbuild run supply-shock --set`' }, 'run knows no --set'],
  ['a run of an unknown scenario', { see: '`npx overbuild run magic`' }, 'there is no scenario magic'],
  ['a run of nothing', { see: '`npx overbuild run --seed 2`' }, 'takes one word, not 0'],
  ['an unknown knob', { see: '`npx overbuild run supply-shock --set magic=2`' }, 'no knob or parameter magic in supply-shock'],
  [
    'a lab that the scenario lacks',
    { see: '`npx overbuild scenario show supply-shock --set labs.openai.leadQuarters=2`' },
    'labs.openai.leadQuarters in supply-shock',
  ],
  ['a set without a value', { see: '`npx overbuild run supply-shock --set leadQuarters`' }, 'sets nothing'],
  ['a star that a shell may read as names of files', { see: '`npx overbuild run supply-shock --set labs.*.leadQuarters=4`' }, 'needs quotes'],
  ['a number that is none', { see: '`npx overbuild run supply-shock --customers many`' }, '--customers many is no number'],
  ['an explanation of nothing', { see: '`npx overbuild explain labs.magic`' }, 'no parameter labs.magic to explain'],
  ['an explanation in an unknown scenario', { see: '`npx overbuild explain labs.leadQuarters --scenario magic`' }, 'there is no scenario magic'],
  [
    'context without a source',
    { ...context('ST26'), where: 'Nobody in this market decides anything of the kind.' },
    'a sentence and, in brackets after it, its source',
  ],
  ['context without a sentence', { ...context('ST26'), where: '(S3)' }, 'a sentence and, in brackets after it, its source'],
  ['context with a test', { ...context('ST26'), test: ROW.test }, 'context has neither command nor test'],
  ['context that a submodel serves', context('ST26'), 'is told as context, but power serves it'],
  ['a cell too many', { test: `${ROW.test} | more` }, 'has 7 cells'],
];

describe('the check notices', () => {
  it.each(FALSEHOODS)('%s', (_, change, says) => {
    expect(findings(change).join('\n')).toContain(says);
  });

  it('a missing key', () => {
    expect(coverageFindings(lineOf(ROW), { ...small, keys: ['ST26', 'ST25'] })).toEqual(['ST25: has no row']);
  });

  it('a key that is told twice', () => {
    expect(coverageFindings(`${lineOf(ROW)}\n${lineOf(ROW)}`, small)).toEqual(['ST26: is told twice']);
  });

  it('a key that is told as absent and served', () => {
    expect(coverageFindings('Not there yet: ST26.', small)).toEqual(['ST26: is told as absent, but power serves it']);
  });

  it('a submodel that serves what is no key', () => {
    expect(findings({}, { ...small, serves: new Map([['power', ['ST26', 'ST99']]]) })).toEqual(['ST99: is served by power and is no key']);
  });

  it.each(['mechanism', 'parameter', 'strategy', 'shock'])('a %s that no submodel serves', (kind) => {
    const serves = new Map([['power', []]]);
    expect(findings({ kind }, { ...small, serves })).toEqual(['ST26: no submodel serves it, and it names no parameter of the market itself']);
    expect(findings({ kind, where: '`market.slipQuarters`' }, { ...small, serves })).toEqual([]);
  });

  it(`more than ${MOST_CONTEXT_ROWS} rows of context`, () => {
    const keys = Array.from({ length: MOST_CONTEXT_ROWS + 1 }, (_, i) => `ZZ${10 + i}`);
    const at: World = { ...world, keys, serves: new Map() };
    const rows = keys.map((key) => lineOf(context(key)));
    expect(coverageFindings(rows.join('\n'), at)).toEqual([`${MOST_CONTEXT_ROWS + 1} rows are context; ${MOST_CONTEXT_ROWS} are allowed`]);
    expect(coverageFindings(rows.slice(1).join('\n'), { ...at, keys: keys.slice(1) })).toEqual([]);
  });
});

describe('commands', () => {
  it('are listed once each', () => {
    const all = commandsOf(text);
    expect(all.length).toBeGreaterThan(50);
    expect(new Set(all).size).toBe(all.length);
    expect(commandsOf(`${lineOf(ROW)}\n${lineOf({ ...ROW, key: 'ST25' })}`)).toEqual([ROW.see.slice(1, -1)]);
  });

  it('keep what is quoted together', () => {
    expect(wordsOf('npx overbuild run x --set "a=1 USD"')).toEqual(['npx', 'overbuild', 'run', 'x', '--set', 'a=1 USD']);
  });
});
