// Writes docs/validation.md from what the checks of the last test run found; `--check` only says whether the page is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { EVIDENCE_FOLDER, type Evidence } from './helpers/evidence.ts';

const PAGE = new URL('../docs/validation.md', import.meta.url);

const HEAD = `# What was checked, and how sharply

<!-- Written by \`npm run validation\` from what the tests found. Do not edit. -->

Every row is a claim that a test puts to the core itself: a small market is run in the limit where a closed form holds, or twice with one lever
moved, and what comes out is compared. Expected values of closed forms come from an independent program (test/oracle); no test
re-implements a formula. The last column says the smallest error that the check would have caught.
Monte-Carlo bands are so wide that all rows together raise a false alarm once in a thousand times (test/oracle/tolerances.json).
`;

const read = (): readonly Evidence[] =>
  readdirSync(EVIDENCE_FOLDER).flatMap((file) =>
    readFileSync(new URL(file, EVIDENCE_FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Evidence),
  );

/** C2 before C10, closed forms before signs before the rest. */
const order = (id: string): string => `${/^C\d/.test(id) ? 0 : /^P\d/.test(id) ? 1 : 2}${id.replace(/\d+/g, (n) => n.padStart(4, '0'))}`;

const cell = (text: string): string => text.replaceAll('|', '\\|');
const rows = read()
  .map((e) => ({ key: `${order(e.id)} ${e.claim}`, line: `| ${e.id} | ${cell(e.claim)} | ${cell(e.got)} | ${cell(e.expected)} | ${cell(e.catches)} |` }))
  .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  .map((row) => row.line);
const text = `${HEAD}\n| id | claim | got | expected | would catch |\n|---|---|---|---|---|\n${[...new Set(rows)].join('\n')}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, text);
  console.log(`${rows.length} checks written`);
} else if (readFileSync(PAGE, 'utf8') !== text) {
  console.error('docs/validation.md is not what the tests found: run npm run validation');
  process.exitCode = 1;
} else console.log(`${rows.length} checks, as docs/validation.md says`);
