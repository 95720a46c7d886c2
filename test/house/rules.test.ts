// The rules of the house hold in this project, and each of them would notice if it were broken.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkHouse, FLOORS, houseFiles, RULE_NAMES } from '../../scripts/house.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OPENING = '// Owns nothing.\n';
const rulesBroken = (path: string, text: string): readonly string[] => checkHouse([{ path, text }]).map((finding) => finding.rule);

test('every file of the project keeps the rules of the house', () => {
  const files = houseFiles(ROOT);
  expect([...new Set(files.map((file) => file.path.split('/')[0]))]).toEqual(expect.arrayContaining(['assembly', 'src', 'test', 'scripts']));
  expect(checkHouse(files).map(({ path, line, rule, message }) => `${path}:${line}: ${message} [${rule}]`)).toEqual([]);
});

/** Rule → file and text that break it, and nothing else. */
const BROKEN: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'import-order': [
    ['src/model/a.ts', "import { x } from '../engine/run.ts';"],
    ['src/model/a.ts', "import type { X } from '../engine/run.ts';"],
    ['src/model/a.ts', "export { x } from '../store/run.ts';"],
    ['src/model/a.ts', "export const x = await import('../store/run.ts');"],
    ['src/model/a.ts', 'import "../cli/main.ts";'],
    ['src/model/a.ts', "import {\n  x,\n} from '../engine/run.ts';"],
    ['src/model/deep/a.ts', "import { x } from '../../engine/run.ts';"],
    ['src/experiments/a.ts', "import { x } from '../tuning/search.ts';"],
    ['src/cli/a.ts', "import { x } from '../../test/helper.ts';"],
    ['src/cli/a.ts', "import { x } from '../../web/app.ts';"],
    ['src/cli/a.ts', "import { x } from '../loose.ts';"],
    ['src/attic/a.ts', "import { x } from '../schema/units.ts';"],
    ['src/replay/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/engine/a.ts', "import { readFileSync } from 'fs';"],
    ['assembly/a.ts', "import { x } from '../src/schema/units';"],
    ['assembly/labs/a.ts', "import { x } from 'assemblyscript';"],
    ['web/a.ts', "import { x } from '../src/store/manifest.ts';"],
    ['web/a.ts', "import { x } from '../scripts/house.mjs';"],
    ['web/a.ts', "import { x } from 'node:path';"],
  ],
  'no-circles': [['src/model/a.ts', "import { x } from './a.ts';"]],
  'same-everywhere': [
    ['src/engine/a.ts', 'export const x = Math.pow(2, 0.5);'],
    ['src/schema/a.ts', 'export const x = Math.log10(1000);'],
    ['src/core/a.ts', 'export const x = Math.random();'],
    ['src/core/a.ts', 'export const { exp } = Math;'],
    ['src/replay/a.ts', `export const x = \`\${Math.exp(1)}\`;`],
    ['src/model/a.ts', 'export const x = (a: number, b: number) => a ** b;'],
    ['src/model/a.ts', 'export const x = new Date();'],
    ['src/model/a.ts', 'export const x = Date.now();'],
    ['src/engine/a.ts', 'export const x = performance.now();'],
    ['src/engine/a.ts', 'export const x = process.argv;'],
    ['src/engine/a.ts', "export const x = fetch('/');"],
    ['src/replay/a.ts', 'export const x = crypto.randomUUID();'],
  ],
  length: [['src/store/a.ts', 'export const x = 1;\n'.repeat(400)]],
  'named-exports': [
    ['src/cli/a.ts', 'export default 1;'],
    ['web/a.ts', 'const x = 1;\nexport { x as default };'],
  ],
  'nothing-left-open': [
    ['src/cli/a.ts', `// ${'TO'}DO: later\n`],
    ['test/a.test.ts', `const x = '${'FIX'}ME';\n`],
  ],
  'says-what-it-owns': [],
  'every-test-runs': [
    ['test/a.test.ts', "test.skip('a', () => {});"],
    ['test/a.test.ts', "describe.only('a', () => {});"],
    ['test/a.test.ts', "test.concurrent.todo('a');"],
  ],
  'no-barrels': [['src/store/index.ts', "export { x } from './x.ts';"]],
};

for (const [rule, examples] of Object.entries(BROKEN))
  for (const [path, text] of examples)
    test(`${rule} notices ${path}: ${text.split('\n').slice(0, 2).join(' ').slice(0, 60)}`, () => {
      expect(rulesBroken(path, OPENING + text)).toEqual([rule]);
    });

test('says-what-it-owns notices a file that opens with code', () => {
  expect(rulesBroken('src/cli/a.ts', "import { x } from './b.ts';\n")).toEqual(['says-what-it-owns']);
  expect(rulesBroken('src/cli/a.ts', '#!/usr/bin/env node\nrun();\n')).toEqual(['says-what-it-owns']);
  expect(rulesBroken('src/cli/a.ts', '#!/usr/bin/env node\n// Starts.\nrun();\n')).toEqual([]);
});

test('there is a bad example for every rule', () => {
  expect(Object.keys(BROKEN).sort()).toEqual([...RULE_NAMES].sort());
});

const KEPT: readonly (readonly [string, string])[] = [
  ['src/engine/a.ts', "import { x } from '../schema/units.ts';\nimport { y } from './run.ts';\nimport { z } from 'zod';"],
  ['src/cli/a.ts', "import { readFile } from 'node:fs/promises';\nexport const now = () => Date.now() + Math.log(2) ** 0.5;"],
  ['src/engine/a.ts', 'export const x = Math.floor(Math.sqrt(2 ** 60)) + Math.imul(3, 5) + 2n ** 63n;'],
  ['src/engine/a.ts', '// Math.pow, Date.now() and import { x } from "../cli/main.ts" in a comment.\nexport const x = 1;'],
  ['src/engine/a.ts', `export const x = "Math.pow(1, 2) at new Date()";\nexport const y = \`Date.now() \${x} Math.exp\`;`],
  ['src/engine/a.ts', "export const x = /'/;\nexport const y = 'Date.now()';"],
  ['src/engine/a.ts', 'export const x = \'import y from "../cli/main.ts"\';'],
  ['src/engine/a.ts', 'export const x = market.process.name + myMath.exp(1) + lastDate.now();'],
  ['web/a.ts', "import { x } from '../src/engine/run.ts';\nimport wasm from '../build/core.wasm?url';"],
  ['web/vite.config.ts', 'export default {};'],
  ['assembly/labs/a.ts', 'import { x } from "../base/money";'],
  ['assembly/generated/a.ts', 'export const x = 1;\n'.repeat(5_000)],
  ['test/a.test.ts', "import { x } from '../src/cli/main.ts';\ntest('only what is skipped is todo', () => {});"],
];

for (const [path, text] of KEPT)
  test(`no rule minds ${path}: ${text.split('\n')[0]?.slice(0, 60)}`, () => {
    expect(rulesBroken(path, OPENING + text)).toEqual([]);
  });

test('a floor may import itself and every floor before it, and no floor after it', () => {
  for (const [i, from] of FLOORS.entries())
    for (const [j, to] of FLOORS.entries())
      expect(rulesBroken(`src/${from}/a.ts`, `${OPENING}import { x } from '../${to}/b.ts';`), `${from} from ${to}`).toEqual(j <= i ? [] : ['import-order']);
});

test('a circle of imports is noticed in each of its files and in no other', () => {
  const file = (path: string, text: string) => ({ path, text: OPENING + text });
  const files = [
    file('assembly/a.ts', 'import { b } from "./deep/b";'),
    file('assembly/deep/b.ts', 'import { x } from "./x";\nimport { c } from "../c";'),
    file('assembly/c.ts', 'import { a } from "./a";'),
    file('assembly/deep/x.ts', ''),
    file('assembly/d.ts', 'import { a } from "./a";'),
  ];
  const found = checkHouse(files).map(({ path, line, rule }) => `${path}:${line} ${rule}`);
  expect(found).toEqual(['assembly/a.ts:2 no-circles', 'assembly/deep/b.ts:3 no-circles', 'assembly/c.ts:2 no-circles']);
});

test('a finding names its line', () => {
  expect(checkHouse([{ path: 'src/core/a.ts', text: `${OPENING}\n\nexport const x = Math.exp(1);\n` }])).toMatchObject([{ line: 4, rule: 'same-everywhere' }]);
});
