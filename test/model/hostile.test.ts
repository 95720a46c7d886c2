import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT_BYTES } from '../../src/model/guard-text.ts';
import { loadScenario } from '../../src/model/load-scenario.ts';
import type { Lab } from '../../src/model/scenario.ts';
import { scenarioFile } from '../../src/model/scenario-file.ts';
import { MAX_LABS } from '../../src/schema/limits.ts';
import { DUOPOLY, load, loaded, places } from './markets.ts';

const DUOPOLY_SCENARIO = loaded(DUOPOLY);
const times = (count: number, write: (i: number) => string): string => Array.from({ length: count }, (_, i) => write(i)).join('');
const upTo = (text: string): string => text.repeat(Math.floor((MAX_TEXT_BYTES - 16) / text.length));

/** Texts as long as may be, each made to exhaust something: memory, the stack, or patience. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a bomb of aliases': `a: &a [x, x]\n${times(40, (i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *a]\n`)}`,
  'open brackets': upTo('['),
  'open braces': upTo('{'),
  'nested JSON': upTo('{"a":'),
  'nested dashes': upTo('- '),
  'nested question marks': upTo('? '),
  'nested keys in a line': upTo('a: '),
  'ever deeper lines': times(1_400, (i) => `${' '.repeat(i)}a:\n`),
  'a hundred thousand keys': times(100_000, (i) => `k${i}: 1\n`).slice(0, MAX_TEXT_BYTES),
  'the same key for ever': upTo('k: 1\n'),
  'a quarter of a million items': upTo('- 1\n'),
  'half a million items in a line': `[${upTo('1,').slice(0, -2)}]`,
  'unclosed lists': upTo('- [\n'),
  quotes: upTo('"'),
  'quotes on lines': upTo("'\n"),
  'blank lines': upTo('\n'),
  comments: upTo('#\n'),
  blanks: upTo(' '),
  tabs: upTo('\t'),
  commas: upTo(', '),
  documents: upTo('---\n'),
  directives: upTo('%a\n'),
  anchors: upTo('&a '),
  aliases: upTo('*a '),
  tags: upTo('!a '),
  'a long word': `title: ${upTo('x')}`,
  'a long number': `quarters: ${upTo('1')}`,
  'long escapes': `title: "${upTo('\\x41')}"`,
  'a long folded text': `title: "${upTo('x\n ')}"`,
  'a long block': `notes: |\n${upTo(' x\n')}`,
  'zero bytes': upTo('\0'),
  'bytes that the reader uses itself': upTo('\u0002\u0018\u001f'),
  'bytes that are not UTF-8': upTo('\uFFFD'),
  'brackets that close nothing': upTo(']'),
};

/** What YAML is made of, and what it must not be made of. */
const marks = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ':',
  ' ',
  '\n',
  '- ',
  '? ',
  '"',
  "'",
  '|',
  '>',
  '&a',
  '*a',
  '!t',
  '#',
  '%',
  ',',
  '---\n',
  '...\n',
  '  ',
  '<<',
  '\t',
  '1',
  'labs',
  'id',
  '__proto__',
  '\uFEFF',
  '\\',
  '~',
  '.nan',
  'remove',
  'true',
  '\0',
  '\ud800',
  'é',
  '\u2028',
);

describe('a hostile text', () => {
  it.each(Object.keys(HOSTILE))('of %s is refused with an issue', (name) => {
    const text = HOSTILE[name] ?? '';
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(3 * MAX_TEXT_BYTES);
    const { scenario, issues } = load(text);
    expect(scenario).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(issue.line).toBeGreaterThan(0);
      expect(issue.column).toBeGreaterThan(0);
      expect(issue.message.length + issue.path.length).toBeLessThan(1_000);
    }
  });

  it('costs less than the largest legal scenario, on average', () => {
    const labs = Array.from({ length: MAX_LABS }, (_, i) => ({ ...DUOPOLY_SCENARIO.labs[1], id: `lab-${i}` })) as Lab[];
    const largest = scenarioFile({ ...DUOPOLY_SCENARIO, labs, sources: {} });
    expect(load(largest).issues).toEqual([]);
    const secondsOf = (texts: readonly string[]): number => {
      const start = performance.now();
      for (const text of texts) load(text);
      return (performance.now() - start) / texts.length;
    };
    expect(secondsOf(Object.values(HOSTILE))).toBeLessThan(secondsOf([largest, largest]));
  });

  it('above two mebibytes is not read at all', () => {
    expect(load('x'.repeat(100 * MAX_TEXT_BYTES)).issues).toHaveLength(1);
    expect(load('é'.repeat(MAX_TEXT_BYTES / 2 + 1)).issues[0]?.message).toContain('larger than 2 MiB');
  });

  it('of one long stretch is not read to its end', () => {
    for (const stretch of [`# ${'x'.repeat(20_000)}`, `notes: ${'x'.repeat(20_000)}`, `title: x${' '.repeat(20_000)}`])
      expect(load(`${DUOPOLY}${stretch}`).issues.map((issue) => issue.message)).toEqual(['a single text is longer than 16384 characters']);
  });

  it('that names the prototype changes no prototype', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      for (const at of [
        `${key}: { polluted: 1 }`,
        `"${key}": 1`,
        `market: { ${key}: { polluted: 1 } }`,
        `labs: [{ id: alpha, ${key}: 1, segments: { ${key}: {} } }]`,
        `quarters: { ${key}: 1 }`,
      ])
        expect(
          load(`format: overbuild-scenario/1\nextends: duopoly\n${at}`).issues.some((issue) => issue.message === 'this word cannot be a key'),
          at,
        ).toBe(true);
      expect(load(`{"format": "overbuild-scenario/1", "extends": "duopoly", "${key}": {"polluted": 1}}`).scenario).toBeUndefined();
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('cannot bring in anchors, aliases, tags, merge keys, directives or second documents', () => {
    const file = (lines: string): string => `format: overbuild-scenario/1\nextends: duopoly\n${lines}`;
    expect(places(load(file('title: &a x')))).toEqual(['market.yaml:3:8 ']);
    expect(places(load(file('title: *a')))).toEqual(['market.yaml:3:8 ']);
    expect(places(load(file('title: !!str x')))).toEqual(['market.yaml:3:8 ']);
    expect(places(load(file('market:\n  <<: { slipQuarters: 4 }')))).toEqual(['market.yaml:4:3 market.<<']);
    expect(places(load(`%YAML 1.1\n---\n${DUOPOLY}`))).toEqual(['market.yaml:1:1 ']);
    expect(places(load(`${DUOPOLY}---\na: 1\n`))).toEqual(['market.yaml:24:1 ']);
    expect(load(`---\n${DUOPOLY}...\n# the end\n`).issues).toEqual([]);
  });

  it('cannot nest deeper than 32', () => {
    const nested = (depth: number): string => `notes: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`;
    expect(load(nested(32)).issues.map((issue) => issue.message)).not.toContain('maps and lists are nested more than 32 deep');
    expect(load(nested(33)).issues.map((issue) => issue.message)).toEqual(['maps and lists are nested more than 32 deep']);
  });

  it('has the line and column of each character that cannot stand in it', () => {
    for (const character of ['\0', '\u0007', '\u001b', '\u007f', '\u0085', '\ud800', '\uFEFF', '\uFFFD', '\uFFFF']) {
      const result = load(DUOPOLY.replace('Two labs', `Two ${character} labs`));
      expect(places(result), character.charCodeAt(0).toString(16)).toContain('market.yaml:3:12 ');
    }
    expect(load(DUOPOLY.replaceAll('\n', '\r')).issues.some((issue) => issue.message.includes('line feed'))).toBe(true);
  });

  it('is not what files of other systems are: a byte order mark and other line ends change nothing', () => {
    expect(load(`\uFEFF${DUOPOLY.replaceAll('\n', '\r\n')}`).scenario).toEqual(load(DUOPOLY).scenario);
    expect(places(load(`\uFEFFmarekt: 1\r\nb: 1`))).toEqual(expect.arrayContaining(['market.yaml:1:1 marekt', 'market.yaml:2:1 b']));
  });

  it('of any kind is answered with issues, never with an exception', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), fc.array(fc.string(), { maxLength: 3 }), (parts, set) => {
        const text = parts.join('');
        const result = loadScenario({ file: 'f', text, resolve: () => undefined, set });
        expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('spliced into a good file is answered with issues, never with an exception', () => {
    fc.assert(
      fc.property(fc.nat(DUOPOLY.length), fc.nat(20), fc.array(marks, { maxLength: 5 }), (from, length, parts) => {
        const result = load(DUOPOLY.slice(0, from) + parts.join('') + DUOPOLY.slice(from + length));
        expect((result.scenario === undefined) === result.issues.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
